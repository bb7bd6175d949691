import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Counted } from "../../../messages";
import { About } from "../../widgets/About";

const useStyles = makeStyles({
  amounts: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: "none" },
  amount: { display: "flex", flexDirection: "column" },
  number: { color: tokens.colorBrandForeground1 },
  words: { color: tokens.colorNeutralForeground2 },
});

interface AmountsProps {
  amounts: readonly { number: number; words: Counted }[];
  /** What all of it is of, and what there is to say of that. */
  about: { what: string; text: string };
}

/** A few numbers that tell how much there is, each with what it counts. */
export function Amounts({ amounts, about }: AmountsProps) {
  const styles = useStyles();
  return (
    <div className={styles.amounts}>
      <About {...about}>
        <ul className={styles.list}>
          {amounts.map(({ number, words }) => (
            <li key={words.other} className={styles.amount}>
              <Text size={500} weight="semibold" className={styles.number}>{number}</Text>
              <Text size={200} className={styles.words}>{number === 1 ? words.one : words.other}</Text>
            </li>
          ))}
        </ul>
      </About>
    </div>
  );
}
