import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Delivery } from "../../../domain/quarters";
import { count, fill, quarter, say } from "../../../messages";
import type { Problem } from "../../../domain/problem";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  // Stays in view, unless the pane is so low that it would cover what it is about.
  bar: {
    position: "sticky", bottom: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, zIndex: 1,
    margin: "0 -16px -32px", padding: "12px 16px 16px",
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 480px)": { position: "static" },
  },
  said: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, justifyContent: "space-between" },
  unsaved: { fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  next: { minWidth: 0, maxWidth: "100%" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface SaveBarProps {
  party: Delivery;
  /** How many of its measurements say something that is wrong: they do not count. */
  wrong: number;
  /** How many measurements are typed in and not yet in the workbook, of whatever organisation. */
  unsaved: number;
  /** Why the last saving did not work. */
  problem: Problem | undefined;
  /** The organisation after this one; absent at the last. */
  next: string | undefined;
  onSave: () => void;
  onNext: () => void;
}

/** How far the form is, what is in the workbook and what is not yet, and where to go from here. */
export function SaveBar({ party, wrong, unsaved, problem, next, onSave, onNext }: SaveBarProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].fill;
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.said}>
        <Text size={200}>{fill(words.progress, { filled: party.filled - wrong, expected: party.expected })}</Text>
        {wrong > 0 && <Text size={200} className={styles.problem}>{count(words.wrong, wrong)}</Text>}
        <Text size={200} className={unsaved > 0 ? styles.unsaved : undefined}>{unsaved > 0 ? count(words.unsaved, unsaved) : wrong > 0 ? "" : words.allSaved}</Text>
      </div>
      {problem && <Text role="alert" size={200} className={styles.problem}>{say(problem, language)}</Text>}
      <div className={styles.buttons}>
        {/* Also where there is nothing to save: leaving a field saves, and the other button would move away under the mouse that is pressing it. */}
        <Button appearance={unsaved > 0 ? "primary" : "secondary"} disabledFocusable={unsaved === 0} onClick={onSave}>{words.save}</Button>
        <Button className={styles.next} title={next} appearance={unsaved > 0 ? "secondary" : "primary"} onClick={onNext}>
          <span className={styles.name}>{next === undefined ? words.toDelivered : fill(words.nextParty, { organisation: next })}</span>
        </Button>
      </div>
    </div>
  );
}
