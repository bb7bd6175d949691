import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { check, count, fill, tell } from "../../../messages";
import type { Checked, Item } from "../../checking/item";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What somebody set aside, with the reason, and the way back. */
export function Aside({ aside, onBack }: { aside: Checked["aside"]; onBack: (item: Item) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].aside;
  return (
    <Section title={count(words.title, aside.length)}>
      <ul className={styles.list}>
        {aside.map(({ item, reason }) => (
          <li key={item.finding.key} className={styles.item}>
            <Text className={styles.quiet}>{tell(item.finding, language)}</Text>
            <Text>{fill(words.because, { reason })}</Text>
            <Button appearance="transparent" size="small" onClick={() => onBack(item)}>{words.back}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
