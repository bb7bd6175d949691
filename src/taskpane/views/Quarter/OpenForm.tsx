import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Network } from "../../../domain/network";
import { firstDay, isoDay, readQuarter } from "../../../domain/quarter";
import { opening, suggestedDeadline } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import { dayText, fromDateInput } from "../../dates";
import { Bar } from "../../parts/Bar";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  input: { minWidth: 0, maxWidth: "220px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** Days that parties get where a quarter is opened late. */
const atLeast = 14;

interface OpenFormProps {
  network: Network;
  quarter: string;
  busy: boolean;
  onOpen: (deadline: number) => void;
}

/** Opens a quarter: what comes into the workbook, and until when the parties have for it. */
export function OpenForm({ network, quarter: chosen, busy, onOpen }: OpenFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].open;
  const [typed, setTyped] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const { added, present, organisations, indicators } = opening(network, chosen);
  const first = startOf(chosen);
  const suggested = Math.max(suggestedDeadline(chosen), network.today + atLeast);
  const deadline = typed === undefined ? suggested : fromDateInput(typed);
  const problem = deadline === undefined ? words.deadlineMissing : deadline < first ? fill(words.deadlineEarly, { quarter: chosen }) : undefined;
  if (added.length === 0 && present === 0) return <Bar intent="info" title={words.nothing.title}>{words.nothing.text}</Bar>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (deadline !== undefined && !problem) onOpen(deadline);
  };
  return (
    <Section title={fill(words.title, { quarter: chosen })}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.rows}>
          <Text>{added.length === 0 ? words.allPresent : `${[count(words.rows, added.length), count(words.parties, organisations), count(words.indicators, indicators)].join(" ")}.`}</Text>
          {added.length > 0 && present > 0 && <Text>{count(words.present, present)}</Text>}
          {first > network.today && <Text>{fill(words.early, { quarter: chosen, day: dayText(first, language) })}</Text>}
        </div>
        <Field label={words.deadline} hint={words.deadlineHint} required validationMessage={isAsked ? problem : undefined}>
          <Input className={styles.input} type="date" value={typed ?? isoDay(suggested)} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Text className={styles.quiet}>{words.after}</Text>
        <Button className={styles.button} type="submit" appearance="primary" size="large" disabledFocusable={busy}>{fill(words.button, { quarter: chosen })}</Button>
      </form>
    </Section>
  );
}

/** The first day of a quarter as Excel's serial number; of a text that is none, the beginning of time. */
function startOf(text: string): number {
  const read = readQuarter(text);
  return read.ok ? firstDay(read.value) : 0;
}
