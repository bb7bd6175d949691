import { Button, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type KeyboardEvent } from "react";
import { Tick } from "../../widgets/Tick";
import type { ListValue } from "../../../domain/checked";
import { forms } from "../../../messages/forms";
import { useWords } from "../../words/words";
import type { Said } from "./said";
import { alike, splitNames } from "../../../domain/names";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXXS, minWidth: 0, margin: 0, padding: 0, border: "none" },
  toggle: { justifyContent: "start", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  list: {
    display: "flex", flexDirection: "column", maxHeight: "240px", overflowY: "auto", padding: "2px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** With more parties than these, they can be searched. */
const manyParties = 8;

interface PartiesFieldProps {
  label: string;
  hint: string;
  /** The names, with "; " between them. */
  text: string;
  options: readonly ListValue[];
  said: Said | undefined;
  onType: (text: string) => void;
}

/** One or more parties, to tick; folded away until asked for. A name that is no party's can be taken out. */
export function PartiesField({ label, hint, text, options, said, onType }: PartiesFieldProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language].parties;
  const [labelId, hintId, listId] = [useId(), useId(), useId()];
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState("");
  const chosen = splitNames(text);
  const names = [...new Set([...options.map((option) => option.text), ...chosen])];
  const shown = names.filter((name) => wanted.trim() === "" || alike(name).includes(alike(wanted)));
  // In the order of the list, however they were ticked.
  const tick = (name: string) => onType(names.filter((one) => (one === name ? !chosen.includes(one) : chosen.includes(one))).join("; "));
  const ignoreEnter = (event: KeyboardEvent) => { if (event.key === "Enter") event.preventDefault(); };
  return (
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <Text id={labelId}>{label}</Text>
      <Button
        className={styles.toggle} type="button" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} aria-controls={isOpen ? listId : undefined}
        aria-describedby={hintId} aria-invalid={said?.state === "error" || undefined} onClick={() => setOpen(!isOpen)}
      >
        {chosen.length > 0 ? chosen.join(", ") : words.none}
      </Button>
      {isOpen && (
        <div id={listId} className={styles.list}>
          {names.length > manyParties && <Input size="small" aria-label={words.filter} placeholder={words.filter} value={wanted} onChange={(_, { value }) => setWanted(value)} onKeyDown={ignoreEnter} />}
          {shown.map((name) => <Tick key={name} label={name} checked={chosen.includes(name)} onTick={() => tick(name)} />)}
          {names.length === 0 && <Text size={200}>{words.empty}</Text>}
        </div>
      )}
      <div id={hintId}>
        {said && <Text size={200} block className={mergeClasses(said.state === "error" && styles.error)}>{said.text}</Text>}
        <Text size={200} className={styles.quiet}>{hint}</Text>
      </div>
    </div>
  );
}
