import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { sharing as messages } from "../../../messages/sharing";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { "& textarea": { minHeight: "180px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A reminder to copy into a mail. Where the clipboard may not be written to, the text is selected, for the keyboard to copy. */
export function Reminder({ text, onClose }: { text: string; onClose: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].reminder;
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "byHand">();
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      box.current?.focus();
      box.current?.select();
      setOutcome("byHand");
    }
  };
  return (
    <div className={styles.box} role="group" aria-label={words.title}>
      <Field label={words.label}><Textarea ref={box} className={styles.text} readOnly resize="vertical" value={text} /></Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>{words.copy}</Button>
        <Button size="small" onClick={onClose}>{words.close}</Button>
      </div>
      <Text role="status" size={200}>{outcome && words[outcome]}</Text>
    </div>
  );
}
