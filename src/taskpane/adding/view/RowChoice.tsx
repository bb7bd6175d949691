import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { count } from "../../../messages";
import { forms } from "../../../messages/forms";
import { Fold } from "../../widgets/Fold";
import { PickOne } from "../../widgets/PickOne";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  here: { alignSelf: "start" },
});

interface RowChoiceProps {
  rows: readonly { row: number; name: string }[];
  onChoose: (row: number) => void;
  /** Chooses the row of the selected cell. */
  onHere: () => void;
}

/** The rows that are there already, to complete one rather than add another: from a list, a search, or the cell that is selected. */
export function RowChoice({ rows, onChoose, onHere }: RowChoiceProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language].edit;
  return (
    <Fold title={count(words.title, rows.length)}>
      <div className={styles.content}>
        <Button size="small" className={styles.here} onClick={onHere}>{words.here}</Button>
        <PickOne options={rows.map(({ row, name }) => ({ value: row, text: name }))} words={words} onPick={onChoose} />
      </div>
    </Fold>
  );
}
