import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Network } from "../../../domain/network";
import { firstDay, isoDay, readQuarter } from "../../../domain/quarter";
import { opening, stillMissing, suggestedDeadline, whyNothing, withoutTarget, type StillMissing } from "../../../domain/quarters";
import { count, fill, quarter, type Language } from "../../../messages";
import { dayText } from "../../../messages/days";
import { fromDateInput } from "../../words/dates";
import { Bar } from "../../widgets/Bar";
import { Section } from "../../widgets/Section";
import type { Ways } from "../../base/part";
import { useWords } from "../../words/words";
import { NothingAsked } from "./NothingAsked";
import { TakePart } from "./TakePart";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  input: { minWidth: 0, maxWidth: "220px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** Days that parties get where a quarter is opened late. */
const atLeast = 14;

/** What the form asks of the pane: letting parties take part, and the ways to what is missing. */
export interface OpenFormActions extends Pick<Ways, "show" | "goTo" | "goToRow"> {
  takePart(): Promise<void>;
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
  const { added, present, organisations, indicators } = opening(network, chosen);
  const first = startOf(chosen);
  const suggested = Math.max(suggestedDeadline(chosen), network.today + atLeast);
  const deadline = typed === undefined ? suggested : fromDateInput(typed);
  const problem = deadline === undefined ? words.deadlineMissing : deadline < first ? fill(words.deadlineEarly, { quarter: chosen }) : undefined;
  const why = whyNothing(network, chosen);
  const takePart = <TakePart network={network} busy={busy} isNeeded={why !== undefined} onAll={() => void actions.takePart()} onChoose={() => void actions.goTo("stakeholders")} />;
  if (why) return why.is === "nobodyTakesPart" ? takePart : <NothingAsked why={why} quarter={chosen} actions={actions} />;
  const untargeted = withoutTarget(network, chosen);
  const earlier = stillMissing(network, chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (deadline !== undefined && !problem) onOpen(deadline);
  };
  return (
    <Section title={fill(words.title, { quarter: chosen })}>
      {takePart}
      {earlier && (
        <Bar intent="warning" buttons={<Button onClick={() => actions.atDesk({ quarter: earlier.quarter, part: "delivered" })}>{words.earlier.button}</Button>}>{missingText(earlier, language)}</Bar>
      )}
      {untargeted.length > 0 && (
        <Bar intent="info" buttons={<Button onClick={() => void actions.goToRow("indicators", untargeted[0]?.place.row ?? 0)}>{words.targets.button}</Button>}>{count(words.targets.text, untargeted.length)}</Bar>
      )}
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

/** As many parties are named. */
const namedMost = 3;

/** Which quarter misses something of whom. */
function missingText({ quarter: earlier, parties }: StillMissing, language: Language): string {
  const words = quarter[language].open.earlier;
  const [names, rest] = [parties.slice(0, namedMost).join(", "), parties.length - namedMost];
  return fill(count(words.text, parties.length), { quarter: earlier, names: rest > 0 ? fill(words.more, { names, count: rest }) : names });
}

/** The first day of a quarter as Excel's serial number; of a text that is none, the beginning of time. */
function startOf(text: string): number {
  const read = readQuarter(text);
  return read.ok ? firstDay(read.value) : 0;
}
