import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Filling } from "../../domain/filling";
import { check, count, fill } from "../../messages";
import type { Item } from "../checkup/item";
import { pressable } from "./pressable";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0, padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  bar: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto 16px", columnGap: tokens.spacingHorizontalS, alignItems: "center", width: "100%", minHeight: "36px", padding: 0, overflowWrap: "anywhere" },
  pressable,
  icon: { color: tokens.colorNeutralForeground3 },
});

interface OpenPlacesProps {
  filling: readonly Filling[];
  /** The cells that are still empty. */
  items: readonly Item[];
  onGo: (item: Item) => void;
}

/** How far the workbook is filled in: empty is not wrong, and is progress. Each sheet goes to its first empty cell. */
export function OpenPlaces({ filling, items, onGo }: OpenPlacesProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].open;
  const id = useId();
  const [of, filled] = [sum(filling, "of"), sum(filling, "filled")];
  const waiting = filling.filter((one) => one.filled < one.of);
  if (waiting.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>{count(words.title, of - filled)}</h2>
      <Text size={200} className={styles.quiet}>{words.text}</Text>
      <ProgressBar className={styles.bar} value={filled} max={of} thickness="large" aria-label={fill(words.of, { filled, of })} />
      <ul className={styles.list}>
        {waiting.map(({ table, sheet, columns, ...one }) => {
          const first = items.find(({ finding }) => finding.table === table);
          return (
            <li key={table}>
              <button type="button" className={`${styles.line} ${styles.pressable}`} disabled={!first} onClick={() => first && onGo(first)}>
                <span><Text weight="semibold">{sheet}</Text> <Text className={styles.quiet}>{columns.join(", ")}</Text></span>
                <Text className={styles.quiet}>{fill(words.of, one)}</Text>
                <ChevronRightRegular className={styles.icon} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sum(filling: readonly Filling[], of: "of" | "filled"): number {
  return filling.reduce((total, one) => total + one[of], 0);
}
