import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill, quarter } from "../../../messages";
import { Section } from "../../widgets/Section";
import { GrowingText } from "../../widgets/form/GrowingText";
import { useWords } from "../../words/words";

/** Characters of a reason; the same as the column of the sheet takes. */
const longest = 1000;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReopenProps {
  quarter: string;
  busy: boolean;
  onReopen: (reason: string) => void;
}

/** Opens a closed quarter again: says what that means, and asks why, for the log. */
export function Reopen({ quarter: chosen, busy, onReopen }: ReopenProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].reopen;
  const [reason, setReason] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (reason?.trim()) onReopen(reason.trim());
  };
  return (
    <Section title={fill(words.title, { quarter: chosen })}>
      <Text className={styles.quiet}>{words.what}</Text>
      {reason === undefined ? <Button className={styles.start} onClick={() => setReason("")}>{fill(words.button, { quarter: chosen })}</Button> : (
        <>
          <Field label={words.reason} hint={words.reasonHint} required validationMessage={isAsked && reason.trim() === "" ? words.reasonMissing : undefined}>
            <GrowingText autoFocus text={reason} maxLength={longest} onType={setReason} />
          </Field>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={busy} onClick={submit}>{words.confirm}</Button>
            <Button onClick={() => { setReason(undefined); setAsked(false); }}>{words.cancel}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
