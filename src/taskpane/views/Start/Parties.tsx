import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { count } from "../../../messages";
import type { Party } from "../../../workbook/content";
import { hasOrganisation } from "../../organisations";
import { useWords } from "../../words";

const useStyles = makeStyles({
  parties: { display: "flex", flexDirection: "column", alignItems: "start" },
  toggle: { justifyContent: "start", textAlign: "start", paddingLeft: 0 },
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
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.parties}>
      <Button
        className={styles.toggle} appearance="transparent" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}
      >
        {count(words.parties, parties.length)}
      </Button>
      {isOpen && (
        <div id={id} role="group" aria-label={words.partiesLabel} className={styles.list}>
          {parties.map((party) => {
            const name = party.name[language];
            const isChosen = hasOrganisation(chosen, name);
            return <Checkbox className={styles.party} key={party.id} label={name} checked={isChosen} onChange={() => (isChosen ? onRemove(name) : onTick(name))} />;
          })}
        </div>
      )}
    </div>
  );
}
