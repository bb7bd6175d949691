import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { dayText } from "../../../messages/days";
import { sharing as messages } from "../../../messages/sharing";
import type { Offer } from "../../copies/offer";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0, overflowWrap: "anywhere" },
  line: { display: "flex", flexDirection: "column" },
  // A row that came in holds a line for each of its cells.
  change: { whiteSpace: "pre-line" },
  button: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The last that was taken over; the sheet has all of it. */
export function Log({ offer, onOpen }: { offer: Offer; onOpen: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].log;
  if (offer.log.length === 0) return <Text>{words.none}</Text>;
  return (
    <>
      <Text>{words.intro}</Text>
      <Button className={styles.button} onClick={onOpen}>{words.open}</Button>
      <ul className={styles.list} aria-label={messages[language].tabs.log}>
        {offer.log.map(({ day, organisation, where, row, column, from, to, isBack }, i) => (
          <li key={i} className={styles.line}>
            <Text weight="semibold">{row}</Text>
            <Text size={200} className={styles.quiet}>{[fill(words.line, { day: dayText(day, language, "short"), name: organisation, where }), ...(isBack ? [words.takenBack] : [])].join(" · ")}</Text>
            <Text size={200} className={styles.change}>{from === "" ? fill(words.came, { column, to }) : to === "" ? fill(words.went, { column, from }) : fill(words.change, { column, from, to })}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}
