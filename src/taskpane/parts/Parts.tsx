import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { check, count } from "../../messages";
import type { View } from "../state";
import { useWords } from "../words";

const useStyles = makeStyles({
  // Office puts its own menu over the top right 40 by 40 pixels.
  tabs: { padding: "8px 48px 0 8px" },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

interface PartsProps {
  shown: View;
  /** How many findings there are; absent before the first check. */
  findings: number | undefined;
  onShow: (view: View) => void;
  children: ReactNode;
}

/** The parts of the pane for a workbook that has a plan, as tabs above the one that is shown. */
export function Parts({ shown, findings, onShow, children }: PartsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  return (
    <>
      <TabList className={styles.tabs} aria-label={words.tabs} selectedValue={shown} onTabSelect={(_, { value }) => onShow(value === "check" ? "check" : "overview")}>
        <Tab id="part-overview" value="overview">{words.overview}</Tab>
        <Tab id="part-check" value="check">
          <span className={styles.label}>
            {words.title}
            {findings !== undefined && findings > 0 && (
              <CounterBadge count={findings} overflowCount={999} size="medium" appearance="filled" color="informative" aria-label={count(words.tabCount, findings)} />
            )}
          </span>
        </Tab>
      </TabList>
      <div className={styles.panel} role="tabpanel" aria-labelledby={`part-${shown}`}>{children}</div>
    </>
  );
}
