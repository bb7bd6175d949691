import { Button, Field, Link, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fill, quarter } from "../../../messages";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0` },
  text: { "& textarea": { minHeight: "180px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReminderTextProps {
  text: string;
  /** The work address of the party and a link that begins a mail to it; absent where no address stands in the workbook. */
  mail?: { address: string; link: string };
  onClose: () => void;
}

/** A reminder to copy into a mail. Where the clipboard may not be written to, the text is selected, for the keyboard to copy. */
export function ReminderText({ text, mail, onClose }: ReminderTextProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].delivered.reminder;
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "byHand">();
  // It was asked for: what comes next is here.
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    const isCopied = await writeClipboard(text);
    if (!isCopied) {
      box.current?.focus();
      box.current?.select();
    }
    setOutcome(isCopied ? "copied" : "byHand");
  };
  return (
    <div className={styles.box} role="group" aria-label={words.title}>
      <Field label={words.label}>
        <Textarea ref={box} className={styles.text} readOnly resize="vertical" value={text} />
      </Field>
      {mail && <Link inline href={mail.link} target="_blank">{fill(words.mail, { address: mail.address })}</Link>}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={() => void copy()}>{words.copy}</Button>
        <Button size="small" onClick={onClose}>{words.close}</Button>
      </div>
      <Text role="status" size={200}>{outcome && words[outcome]}</Text>
    </div>
  );
}

/** Whether the text came onto the clipboard: inside Office that is not always allowed. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
