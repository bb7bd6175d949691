import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../../../domain/network";
import { count, fill } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { useWords } from "../../../words";
import type { MissingIn } from "./missingIn";

/** As many parties are named at first; the others on request, so that a large network does not push everything else away. */
const namedFirst = 5;

const useStyles = makeStyles({
  parties: { margin: 0, paddingLeft: tokens.spacingHorizontalM, listStyleType: "none" },
  party: { overflowWrap: "anywhere", textAlign: "start" },
});

/** Who has not delivered an indicator in one quarter; a row that waits for its value can be gone to. */
export function MissingQuarter({ missing: { quarter, parties }, onGo }: { missing: MissingIn; onGo: (place: Place) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain.missing;
  const [isWhole, setWhole] = useState(false);
  const named = isWhole ? parties : parties.slice(0, namedFirst);
  const rest = parties.length - named.length;
  return (
    <>
      <Text weight="semibold">{fill(count(words.line, parties.length), { quarter })}</Text>
      <ul className={styles.parties}>
        {named.map(({ party, place }) => (
          <li key={party} className={styles.party}>
            {place ? <Button appearance="transparent" size="small" className={styles.party} onClick={() => onGo(place)}>{party}</Button> : <Text size={200}>{party}</Text>}
          </li>
        ))}
      </ul>
      {rest > 0 && <Button appearance="transparent" size="small" aria-label={fill(count(words.moreIn, rest), { quarter })} onClick={() => setWhole(true)}>{count(words.moreParties, rest)}</Button>}
    </>
  );
}
