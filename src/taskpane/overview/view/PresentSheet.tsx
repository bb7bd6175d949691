import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { FoundPlanSheet } from "../../../excel/found";
import { pressable } from "../../widgets/pressable";
import { SheetIcon } from "../../widgets/SheetIcon";
import { useWords } from "../../words/words";
import { amount, next } from "./next";

const useStyles = makeStyles({
  button: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto 16px", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    width: "100%", boxSizing: "border-box", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { overflowWrap: "anywhere" },
  amount: { color: tokens.colorNeutralForeground2 },
  next: { gridColumn: "2 / 4", color: tokens.colorNeutralForeground2 },
  arrow: { gridColumn: "4", gridRow: "1 / 3", color: tokens.colorNeutralForeground3 },
});

interface PresentSheetProps {
  sheet: FoundPlanSheet;
  /** Rows that hold something, for a sheet with a table. */
  rows?: number;
  onOpen: () => void;
}

/** A sheet that is there: opens it, and says how far it is and what is next. */
export function PresentSheet({ sheet, rows, onOpen }: PresentSheetProps) {
  const styles = useStyles();
  const { words: { overview: words } } = useWords();
  const filled = amount(sheet.key, rows, words);
  const hidden = sheet.visibility === "visible" ? undefined : words.hidden;
  return (
    <button type="button" className={styles.button} onClick={onOpen}>
      <SheetIcon sheet={sheet.key} />
      <Text weight="semibold" className={styles.name}>{sheet.name}</Text>
      <Text size={200} className={styles.amount}>{[filled, hidden].filter(Boolean).join(" · ")}</Text>
      <Text size={200} className={styles.next}>{next(sheet.key, rows, words)}</Text>
      <ChevronRightRegular className={styles.arrow} aria-hidden />
    </button>
  );
}
