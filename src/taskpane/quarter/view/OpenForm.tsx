import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Network } from "../../../domain/network";
import { firstDay, isoDay, readQuarter } from "../../../domain/quarter";
import { opening, suggestedDeadline, whyNothing } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import { fromDateInput } from "../../words/dates";
import { Section } from "../../widgets/Section";
import type { Ways } from "../../base/part";
import type { QuarterActions } from "../actions/quarter";
import { useWords } from "../../words/words";
import { NothingAsked } from "./NothingAsked";
import { TakePart } from "./TakePart";
import { ToKnow } from "./ToKnow";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  input: { minWidth: 0, maxWidth: "220px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** Days that parties get where a quarter is opened late. */
const atLeast = 14;

/** What the form asks of the pane: mending for all at once, and the ways to what is missing. */
export interface OpenFormActions extends Pick<Ways, "show" | "goTo" | "goToRow">, Pick<QuarterActions, "takePart" | "setTargets" | "wrongTarget"> {
  atDesk(chosen: { quarter: string; part?: "delivered" }): void;
  openForm(table: "stakeholders"): Promise<void>;
}

interface OpenFormProps {
  network: Network;
  quarter: string;
  busy: boolean;
  actions: OpenFormActions;
  onOpen: (deadline: number) => void;
}

/** Opens a quarter: what comes into the workbook, and until when the parties have for it. */
export function OpenForm({ network, quarter: chosen, busy, actions, onOpen }: OpenFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].open;
  const [typed, setTyped] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const { added, present, organisations, indicators, unasked } = opening(network, chosen);
  const first = startOf(chosen);
  const suggested = Math.max(suggestedDeadline(chosen), network.today + atLeast);
  const deadline = typed === undefined ? suggested : fromDateInput(typed);
  const problem = deadline === undefined ? words.deadlineMissing : deadline < first ? fill(words.deadlineEarly, { quarter: chosen }) : undefined;
  const why = whyNothing(network, chosen);
  if (why?.is === "nobodyTakesPart") return <TakePart network={network} busy={busy} isNeeded onAll={() => void actions.takePart()} onChoose={() => void actions.goTo("stakeholders")} />;
  if (why) return <NothingAsked why={why} quarter={chosen} actions={actions} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (deadline !== undefined && !problem) onOpen(deadline);
  };
  return (
    <Section title={fill(words.title, { quarter: chosen })}>
      <ToKnow network={network} quarter={chosen} first={first} busy={busy} actions={actions} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.rows}>
          <Text>{added.length === 0 ? words.allPresent : `${[count(words.rows, added.length), count(words.parties, organisations), count(words.indicators, indicators)].join(" ")}.`}</Text>
          {added.length > 0 && unasked > 0 && <Text>{count(words.unasked, unasked)}</Text>}
          {added.length > 0 && present > 0 && <Text>{count(words.present, present)}</Text>}
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
