import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { progress } from "../../../../messages/progress";
import type { Item } from "../../../checkup/item";
import { useFirst } from "../../../widgets/useFirst";
import { More } from "../../../widgets/More";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import { FindingLine } from "../../../widgets/FindingLine";

/** As many findings are shown at first: an indicator has measurements of every party in every quarter. */
const shownFirst = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** What the check found in a row and its measurements; a click goes to the cell. */
export function Findings({ items, onGo }: { items: readonly Item[]; onGo: (item: Item) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain.findings;
  const { shown, rest, showMore } = useFirst(items, shownFirst);
  return (
    <Section title={`${words.title} (${items.length})`}>
      {items.length === 0 ? <Text className={styles.none}>{words.none}</Text> : (
        <ul className={styles.list}>
          {shown.map((item) => <li key={`${item.finding.key} ${item.finding.cell}`}><FindingLine item={item} onGo={() => onGo(item)} /></li>)}
        </ul>
      )}
      <More rest={rest} words={words.more} onMore={showMore} />
    </Section>
  );
}
