import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { check, count, fill } from "../../../messages";
import { tell } from "../../../messages/findings";
import type { Checked, Item } from "../../checkup/item";
import { Fold } from "../../widgets/Fold";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What somebody set aside, with the reason, and the way back. What was said to be about nobody stays in sight; the rest is folded. */
export function Aside({ aside, onBack }: { aside: Checked["aside"]; onBack: (item: Item) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const { aside: words, personal } = check[language];
  const denied = aside.filter(({ item }) => item.isPersonal);
  const others = aside.filter(({ item }) => !item.isPersonal);
  const list = (some: Checked["aside"], because: (one: Checked["aside"][number]) => string) => (
    <ul className={styles.list}>
      {some.map((one) => (
        <li key={one.item.finding.key} className={styles.item}>
          {one.item.name !== "" && <Text>{one.item.name}</Text>}
          <Text className={styles.quiet}>{tell(one.item.finding, language)}</Text>
          <Text>{because(one)}</Text>
          <Button appearance="transparent" size="small" onClick={() => onBack(one.item)}>{words.back}</Button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {denied.length > 0 && list(denied, ({ reason, who }) => fill(personal.denied, { reason, who: who || personal.somebody }))}
      {others.length > 0 && <Fold title={count(words.title, others.length)}>{list(others, ({ reason }) => fill(words.because, { reason }))}</Fold>}
    </>
  );
}
