import { makeStyles, tokens } from "@fluentui/react-components";
import { count } from "../../../messages";
import type { Party } from "../../../workbook/content";
import { hasParty, toggleParty } from "../state/organisations";
import { Fold } from "../../widgets/Fold";
import { Tick } from "../../widgets/Tick";
import { useWords } from "../../words/words";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalXS } });

interface PartiesProps {
  parties: readonly Party[];
  /** The list so far, one name a line. */
  text: string;
  onType: (text: string) => void;
}

/** The parties that the template's source names, to tick into the list; folded away until asked for. */
export function Parties({ parties, text, onType }: PartiesProps) {
  const styles = useStyles();
  const { language, words: { start: { organisations: words } } } = useWords();
  return (
    <Fold title={count(words.parties, parties.length)}>
      <div role="group" aria-label={words.partiesLabel} className={styles.list}>
        {parties.map(({ id, name }) => <Tick key={id} label={name[language]} checked={hasParty(text, name[language])} onTick={() => onType(toggleParty(text, name[language]))} />)}
      </div>
    </Fold>
  );
}
