import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { check, count, fill } from "../../../messages";
import { batchesKept } from "../../../workbook/check/kept";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});

/** How much the last repair mended, and the button that gives the cells back what stood there. */
export function TakeBack({ mended, onTakeBack }: { mended: number; onTakeBack: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].repair;
  return (
    <div className={styles.row}>
      <Text>{count(words.undoText, mended)} {fill(words.undoKept, { count: batchesKept })}</Text>
      <Button size="small" icon={<ArrowUndoRegular />} onClick={onTakeBack}>{words.undo}</Button>
    </div>
  );
}
