import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Problem } from "../../../domain/problem";
import { count, say } from "../../../messages";
import type { Party } from "../../../workbook/content";
import { useWords } from "../../words";
import { Chosen } from "./Chosen";
import { Parties } from "./Parties";

const useStyles = makeStyles({
  add: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  button: { alignSelf: "start" },
  text: { width: "100%" },
  none: { color: tokens.colorNeutralForeground2 },
});

interface OrganisationsProps {
  chosen: readonly string[];
  /** What stands in the field. */
  typing: string;
  /** The parties that the template names. */
  parties: readonly Party[];
  problem?: Problem;
  onType: (text: string) => void;
  /** Adds the names in a text that was typed or pasted, one a line. */
  onAdd: (text: string) => void;
  /** Adds one party of the template. */
  onTick: (name: string) => void;
  onRemove: (organisation: string) => void;
}

/** The organisations of the network: typed one by one, pasted as a list, or ticked from the template's parties. */
export function Organisations({ chosen, typing, parties, problem, onType, onAdd, onTick, onRemove }: OrganisationsProps) {
  const styles = useStyles();
  const { language, words: { start: { organisations: words } } } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const press = (event: KeyboardEvent) => {
    // Enter also ends a composition (an accent, say): that one is not ours.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAdd(typing);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\r\n\t]/.test(text)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onAdd(typing.slice(0, selectionStart) + text + typing.slice(selectionEnd));
  };
  const remove = (organisation: string) => {
    onRemove(organisation);
    // With the last one its list goes, and the focus with it.
    if (chosen.length === 1) field.current?.focus();
  };
  return (
    <>
      <div className={styles.add}>
        <Field label={words.label} required hint={words.hint} validationMessage={problem && say(problem, language)}>
          <Textarea
            ref={field} className={styles.text} value={typing} rows={Math.min(6, Math.max(1, typing.split("\n").length))}
            resize="vertical" onChange={(_, { value }) => onType(value)} onKeyDown={press} onPaste={paste}
          />
        </Field>
        <Button className={styles.button} icon={<AddRegular />} onClick={() => onAdd(typing)}>{words.add}</Button>
      </div>
      {parties.length > 0 && <Parties parties={parties} chosen={chosen} onTick={onTick} onRemove={onRemove} />}
      <Text role="status" weight={chosen.length > 0 ? "semibold" : "regular"} className={chosen.length > 0 ? undefined : styles.none}>
        {chosen.length > 0 ? count(words.chosen, chosen.length) : words.none}
      </Text>
      {chosen.length > 0 && <Chosen organisations={chosen} onRemove={remove} />}
    </>
  );
}
