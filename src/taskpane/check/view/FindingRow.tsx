import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { kindOf, subjectOf, type Subject } from "../../../domain/chain/chain";
import { check, fill, type Language } from "../../../messages";
import { tell } from "../../../messages/findings";
import { dayText } from "../../../messages/days";
import { progress } from "../../../messages/progress";
import type { Item } from "../../checkup/item";
import { pressable } from "../../widgets/pressable";
import { useWords } from "../../words/words";

/** A text of at most so many lines. */
const lines = (most: number) => ({ display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: most, overflow: "hidden" } as const);

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center" },
  line: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) fit-content(45%) 16px", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
    alignItems: "center", width: "100%", minHeight: "32px", boxSizing: "border-box", padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 28px`,
  },
  pressable,
  // A name is read in full in the narrowest pane; of what takes more lines than that the title has the rest.
  name: { ...lines(4), overflowWrap: "anywhere" },
  value: { ...lines(3), color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", textAlign: "end" },
  told: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground2 },
  sentence: { gridColumn: "1 / 4", overflowWrap: "anywhere" },
  icon: { color: tokens.colorNeutralForeground3 },
});

interface FindingRowProps {
  item: Item;
  /** Whether the sentence stands at the row itself: the others of its group say something else. */
  isTold: boolean;
  onGo: () => void;
  onChain: (subject: Subject) => void;
  onMend: () => void;
  onSetAside: () => void;
}

/** One finding: which row and what stands there. It goes to the cell; what else can be done with this one alone is in its menu. */
export function FindingRow({ item, isTold, onGo, onChain, onMend, onSetAside }: FindingRowProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const { finding, name } = item;
  const sentence = tell(finding, language);
  const row = item.place && subjectOf({ id: finding.row, place: item.place });
  // A row of the baseline, a relation or a journey need not hold anything that could be better.
  const subject = row && kindOf(row.table) !== "improvements" ? row : undefined;
  const called = name || (item.place ? fill(words.row, { sheet: finding.sheet, cell: finding.cell }) : "");
  const value = shownValue(item, language);
  const inside = called === "" ? <Text className={styles.sentence}>{sentence}</Text> : (
    <>
      <Text className={styles.name}>{called}</Text>
      <Text size={200} className={styles.value} title={value}>{value}</Text>
      <ChevronRightRegular className={styles.icon} aria-hidden />
      {isTold && <Text size={200} className={styles.told}>{sentence}</Text>}
    </>
  );
  return (
    <div className={styles.row}>
      {finding.cell === ""
        ? <div className={styles.line}>{inside}</div>
        : <button type="button" className={`${styles.line} ${styles.pressable}`} title={`${called || sentence} (${finding.sheet}, ${finding.cell})`} onClick={onGo}>{inside}</button>}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={fill(words.moreOf, { name: called || sentence })} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {finding.fix && <MenuItem onClick={onMend}>{words.repair.one}</MenuItem>}
            <MenuItem onClick={onSetAside}>{words.aside.button}</MenuItem>
            {subject && <MenuItem onClick={() => onChain(subject)}>{progress[language].chain.open}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** What stands in the cell, short enough for a line; a text between quotes, so that spaces show. */
function shownValue({ value, isDay, finding, name }: Item, language: Language): string {
  if (value === null || String(value).trim() === name) return finding.severity === "error" && value === null && finding.column !== "" ? check[language].repair.empty : "";
  if (typeof value === "number") return isDay ? dayText(value, language, "short") : new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
  return typeof value === "string" ? `“${value}”` : String(value);
}
