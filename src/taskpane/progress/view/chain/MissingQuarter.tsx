import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { count, fill } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { useFirst } from "../../../widgets/useFirst";
import { More } from "../../../widgets/More";
import { useWords } from "../../../words/words";
import type { MissingIn } from "./missingIn";

/** As many parties are named at first; the others on request, so that a large network does not push everything else away. */
const namedFirst = 5;

const useStyles = makeStyles({
  parties: { margin: 0, paddingLeft: tokens.spacingHorizontalM, listStyleType: "none" },
  party: { overflowWrap: "anywhere", textAlign: "start" },
});

/** Who has not delivered an indicator in one quarter; a row that waits for its value can be gone to. */
export function MissingQuarter({ missing: { quarter, parties }, onGo }: { missing: MissingIn; onGo: (place: RecordPlace) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain.missing;
  const { shown, rest, showMore } = useFirst(parties, namedFirst);
  return (
    <>
      <Text weight="semibold">{fill(count(words.line, parties.length), { quarter })}</Text>
      <ul className={styles.parties}>
        {shown.map(({ party, place }) => (
          <li key={party} className={styles.party}>
            {place ? <Button appearance="transparent" size="small" className={styles.party} onClick={() => onGo(place)}>{party}</Button> : <Text size={200}>{party}</Text>}
          </li>
        ))}
      </ul>
      <More rest={rest} words={words.moreParties} label={fill(count(words.moreIn, rest), { quarter })} onMore={showMore} />
    </>
  );
}
