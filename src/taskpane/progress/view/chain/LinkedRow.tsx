import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { fill } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { SheetIcon } from "../../../widgets/SheetIcon";
import { pressable } from "../../../widgets/pressable";
import { useWords } from "../../../words/words";
import type { Linked } from "./linked";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  button: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
  },
  stands: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
});

/** A row that hangs on another: a click goes to it, the button beside it to what hangs on it in turn. */
export function LinkedRow({ row: { subject, name, stands }, onGo, onChain }: { row: Linked; onGo: () => void; onChain: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain;
  return (
    <div className={styles.row}>
      <button type="button" className={styles.button} onClick={onGo}>
        <SheetIcon sheet={subject.table} />
        <Text>{name}</Text>
        <Text size={200} className={styles.stands}>{stands}</Text>
      </button>
      <Button appearance="subtle" icon={<LinkRegular />} aria-label={fill(words.openOf, { name })} title={words.open} onClick={onChain} />
    </div>
  );
}
