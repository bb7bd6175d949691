import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../../messages";
import type { OptionalSheetKey } from "../../../workbook/meta";
import type { Catalogue } from "../../base/catalogue";
import { About } from "../../widgets/About";
import { Tick } from "../../widgets/Tick";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  all: { alignSelf: "start", marginBlock: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface OptionalSheetsProps {
  sheets: Catalogue["sheets"];
  offered: readonly OptionalSheetKey[];
  /** Keys of the sheets that are ticked. */
  chosen: readonly string[];
  /** What the sheets are called that every workbook has. */
  always: readonly string[];
  onChoose: (sheets: string[]) => void;
}

/** The sheets that a workbook can do without, to tick, one a line or all at once; what each is for its sign tells. What is left out can be added later. */
export function OptionalSheets({ sheets, offered, chosen, always, onChoose }: OptionalSheetsProps) {
  const styles = useStyles();
  const { language, words: { start: { sheets: words } } } = useWords();
  const tick = (key: OptionalSheetKey) => onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div role="group" aria-label={words.label} className={styles.list}>
      <Text size={200} className={styles.hint}>{fill(words.always, { names: always.join(", ") })}</Text>
      <Button size="small" className={styles.all} onClick={() => onChoose([...offered])}>{words.all}</Button>
      {sheets.flatMap(({ key, name, purpose }) => offered.filter((one) => one === key).map((one) => (
        <About key={one} what={name[language]} text={purpose[language]}>
          <Tick checked={chosen.includes(one)} onTick={() => tick(one)} label={name[language]} />
        </About>
      )))}
      <Text size={200} className={styles.hint}>{words.hint}</Text>
    </div>
  );
}
