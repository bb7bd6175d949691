import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { quarter } from "../../../messages";
import type { DeskPart } from "../state/desk";
import { useWords } from "../../words/words";

const parts: readonly DeskPart[] = ["fill", "delivered", "close"];

const useStyles = makeStyles({
  steps: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3, padding: "2px" },
  step: {
    minHeight: "32px", padding: `0 ${tokens.spacingHorizontalXS}`, font: "inherit", color: tokens.colorNeutralForeground2, backgroundColor: "transparent", cursor: "pointer",
    border: `${tokens.strokeWidthThin} solid transparent`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden", textOverflow: "ellipsis",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  shown: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    // In a contrast theme every step has an edge: then the one that is shown has a thicker one.
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThick} solid Highlight`, outlineOffset: "-2px" },
  },
});

/** What can be done with an open quarter, in the order in which it is done. */
export function QuarterSteps({ shown, onShow }: { shown: DeskPart; onShow: (part: DeskPart) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].parts;
  return (
    <nav className={styles.steps} aria-label={words.label}>
      {parts.map((part) => (
        <button
          key={part} type="button" className={mergeClasses(styles.step, part === shown && styles.shown)}
          aria-current={part === shown ? "step" : undefined} onClick={() => onShow(part)}
        >
          {words[part]}
        </button>
      ))}
    </nav>
  );
}
