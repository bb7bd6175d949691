import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { check, count } from "../../messages";
import type { View } from "../state";
import { useWords } from "../words";

const useStyles = makeStyles({
  // Office puts its own menu over the top right 40 by 40 pixels.
  parts: { display: "flex", padding: "8px 48px 0 8px" },
  part: {
    display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "36px", padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit", color: tokens.colorNeutralForeground2, backgroundColor: "transparent", cursor: "pointer",
    border: "none", borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  shown: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

interface PartsProps {
  shown: View;
  /** How many findings there are; absent before the first check. */
  findings: number | undefined;
  onShow: (view: View) => void;
  children: ReactNode;
}

/** The parts of the pane for a workbook that has a plan, above the one that is shown. */
export function Parts({ shown, findings, onShow, children }: PartsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const part = (view: View, inside: ReactNode) => (
    <button
      type="button" className={mergeClasses(styles.part, view === shown && styles.shown)}
      aria-current={view === shown ? "page" : undefined} onClick={() => onShow(view)}
    >
      {inside}
    </button>
  );
  return (
    <>
      <nav className={styles.parts} aria-label={words.tabs}>
        {part("overview", words.overview)}
        {part("check", (
          <>
            {words.title}
            {findings !== undefined && findings > 0 && (
              <CounterBadge role="img" count={findings} overflowCount={999} appearance="filled" color="informative" aria-label={count(words.tabCount, findings)} />
            )}
          </>
        ))}
      </nav>
      {children}
    </>
  );
}
