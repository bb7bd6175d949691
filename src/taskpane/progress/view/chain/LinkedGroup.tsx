import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Subject } from "../../../../domain/chain/chain";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { progress } from "../../../../messages/progress";
import { useFirst } from "../../../widgets/useFirst";
import { More } from "../../../widgets/More";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import type { LinkedRows } from "./linked";
import { LinkedRow } from "./LinkedRow";

/** As many rows of a kind are shown at first. */
const shownFirst = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  none: { color: tokens.colorNeutralForeground2 },
});

interface LinkedGroupProps {
  group: LinkedRows;
  onGo: (place: RecordPlace) => void;
  onChain: (subject: Subject) => void;
}

/** What hangs on a row, of one kind; or how to make that link, where there is none. */
export function LinkedGroup({ group: { kind, rows, none }, onGo, onChain }: LinkedGroupProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain;
  const { shown, rest, showMore } = useFirst(rows, shownFirst);
  return (
    <Section title={`${words[kind].title} (${rows.length})`}>
      {rows.length === 0 ? <Text className={styles.none}>{none}</Text> : (
        <ul className={styles.list}>
          {shown.map((row) => (
            <li key={`${row.subject.table} ${row.subject.id} ${row.place.row}`}><LinkedRow row={row} onGo={() => onGo(row.place)} onChain={() => onChain(row.subject)} /></li>
          ))}
        </ul>
      )}
      <More rest={rest} words={words.more} onMore={showMore} />
    </Section>
  );
}
