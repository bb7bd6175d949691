import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { check } from "../../messages";
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

/** One finding: how serious, what and where. Goes to its cell, where it has one. */
export function FindingLine({ item: { finding, parties }, onGo }: FindingLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const place = [words.severity[finding.severity], finding.cell, parties.join("; ")].filter((part) => part !== "").join(" · ");
  const inside = (
    <>
      <SeverityIcon severity={finding.severity} />
      <Text>{tell(finding, language)}</Text>
      <Text size={200} className={styles.where}>{place}</Text>
    </>
  );
  if (finding.cell === "") return <div className={styles.line}>{inside}</div>;
  return <button type="button" className={`${styles.line} ${styles.pressable}`} onClick={onGo}>{inside}</button>;
}
