import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { check, fill } from "../../messages";
import { tell } from "../../messages/findings";
import type { Item } from "../checkup/item";
import { pressable } from "./pressable";
import { useWords } from "../words/words";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  line: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS,
    width: "100%", boxSizing: "border-box", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, overflowWrap: "anywhere",
  },
  pressable,
  where: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
});

interface FindingLineProps {
  item: Item;
  onGo: () => void;
}

/** One finding: how serious, what, and of which row by the row's own name. Goes to its cell, where it has one; which that is, is in the tooltip. */
export function FindingLine({ item: { finding, name, place }, onGo }: FindingLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const called = name || (place ? fill(words.row, { sheet: finding.sheet, cell: finding.cell }) : "");
  const where = [words.severity[finding.severity], called].filter((part) => part !== "").join(" · ");
  const inside = (
    <>
      <SeverityIcon severity={finding.severity} />
      <Text>{tell(finding, language)}</Text>
      <Text size={200} className={styles.where}>{where}</Text>
    </>
  );
  if (finding.cell === "") return <div className={styles.line}>{inside}</div>;
  return <button type="button" className={`${styles.line} ${styles.pressable}`} title={`${finding.sheet}, ${finding.cell}`} onClick={onGo}>{inside}</button>;
}
