import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OptionalSheetKey } from "../../../workbook/meta";
import type { Catalogue } from "../../state";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  sheet: { marginLeft: "-8px", alignItems: "start" },
  label: { display: "flex", flexDirection: "column" },
  purpose: { color: tokens.colorNeutralForeground2 },
});

interface OptionalSheetsProps {
  sheets: Catalogue["sheets"];
  offered: readonly OptionalSheetKey[];
  /** Keys of the sheets that are ticked. */
  chosen: readonly string[];
  onChoose: (sheets: string[]) => void;
}

/** The sheets that a workbook can do without, to tick, each with what it is for. What is left out can be added later. */
export function OptionalSheets({ sheets, offered, chosen, onChoose }: OptionalSheetsProps) {
  const styles = useStyles();
  const { language, words: { start: { sheets: words } } } = useWords();
  const tick = (key: OptionalSheetKey) => onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div role="group" aria-label={words.title} className={styles.list}>
      <Text size={200} className={styles.purpose}>{words.hint}</Text>
      {sheets.flatMap(({ key, name, purpose }) => offered.filter((one) => one === key).map((one) => (
        <Checkbox
          key={one} className={styles.sheet} checked={chosen.includes(one)} onChange={() => tick(one)}
          label={
            <span className={styles.label}>
              <Text>{name[language]}</Text>
              <Text size={200} className={styles.purpose}>{purpose[language]}</Text>
            </span>
          }
        />
      )))}
    </div>
  );
}
