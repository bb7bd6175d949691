import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { count } from "../../../messages";
import type { Party } from "../../../workbook/content";
import { hasOrganisation } from "../../organisations";
import { Fold } from "../../parts/Fold";
import { useWords } from "../../words";

const useStyles = makeStyles({
  party: { marginLeft: "-8px" },
  list: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalXS },
});

interface PartiesProps {
  parties: readonly Party[];
  chosen: readonly string[];
  onTick: (name: string) => void;
  onRemove: (name: string) => void;
}

/** The parties that the template's source names, to tick; folded away until asked for. */
export function Parties({ parties, chosen, onTick, onRemove }: PartiesProps) {
  const styles = useStyles();
  const { language, words: { start: { organisations: words } } } = useWords();
  return (
    <Fold title={count(words.parties, parties.length)}>
      <div role="group" aria-label={words.partiesLabel} className={styles.list}>
        {parties.map((party) => {
          const name = party.name[language];
          const isChosen = hasOrganisation(chosen, name);
          return <Checkbox className={styles.party} key={party.id} label={name} checked={isChosen} onChange={() => (isChosen ? onRemove(name) : onTick(name))} />;
        })}
      </div>
    </Fold>
  );
}
