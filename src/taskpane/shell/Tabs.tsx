import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../messages";
import type { View } from "../base/state";
import type { State } from "./state";
import { parts, type PanePart } from "./parts";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  // Office puts its own menu over the top right 40 by 40 pixels: the first line goes around it, the next ones take the whole width.
  // What does not fit beside each other goes on a second line: a menu would hide it.
  tabs: { padding: "4px 8px 0", "::before": { content: "''", float: "right", width: "32px", height: "36px" } },
  tab: {
    display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "36px", verticalAlign: "top", padding: `0 ${tokens.spacingHorizontalSNudge}`,
    font: "inherit", color: tokens.colorNeutralForeground2, backgroundColor: "transparent", cursor: "pointer",
    border: "none", borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // A contrast theme draws what is transparent: then every tab would look like the one that is shown.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  // Drawn thicker instead of in a wider letter: the tabs stay where they are, whichever of them is shown.
  shown: { color: tokens.colorNeutralForeground1, WebkitTextStroke: "0.5px currentColor", borderBottomColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
});

interface TabsProps {
  shown: View;
  state: State;
  onShow: (view: View) => void;
  children: ReactNode;
}

/** The parts of the pane for a workbook that has a plan, above the one that is shown. */
export function Tabs({ shown, state, onShow, children }: TabsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const current = parts.find(({ view }) => view === shown)?.within ?? shown;
  return (
    <>
      <nav className={styles.tabs} aria-label={pane[language].tabs}>
        {parts.filter(({ within }) => within === undefined).map((part) => (
          <button
            key={part.view} type="button" className={mergeClasses(styles.tab, part.view === current && styles.shown)}
            aria-current={part.view === current ? "page" : undefined} onClick={() => onShow(part.view)}
          >
            {part.title(language)}
            <Attention of={part} state={state} />
          </button>
        ))}
      </nav>
      {children}
    </>
  );
}

function Attention({ of: part, state }: { of: PanePart; state: State }) {
  const { language } = useWords();
  const asked = part.attention?.(state, language);
  if (!asked || asked.number === 0) return null;
  return <CounterBadge role="img" count={asked.number} overflowCount={999} appearance="filled" color="danger" aria-label={asked.words} />;
}
