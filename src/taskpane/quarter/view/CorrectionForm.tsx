import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type FormEvent } from "react";
import type { Network } from "../../../domain/network";
import { deliveries, type Unexplained } from "../../../domain/quarters";
import { quarter } from "../../../messages";
import type { QuarterActions } from "../actions/quarter";
import { Choice } from "../../widgets/Choice";
import { Section } from "../../widgets/Section";
import { answerOf, conflicting, isSame, keyOf, merged } from "../state/answers";
import type { Desk } from "../state/desk";
import { formOf } from "../state/form";
import { GrowingText } from "../../widgets/form/GrowingText";
import { useWords } from "../../words/words";
import { AnswerFields } from "./AnswerFields";
import { changeText } from "./changeText";
import { Conflict } from "./Conflict";
import { Facts } from "./Facts";
import { goOn } from "../../widgets/keyboard";

/** Characters of a reason; the same as the column of the sheet takes. */
const longest = 1000;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { alignSelf: "start" },
});

interface CorrectionFormProps {
  network: Network;
  quarter: string;
  desk: Desk;
  /** What was changed in the grid after closing without a reason. */
  unexplained: readonly Unexplained[];
  actions: Pick<QuarterActions, "atDesk" | "answer" | "keepTheirs" | "keepMine" | "correct">;
}

/** Changes a value of a closed quarter, or explains what was changed in the grid; asks why, for the log. */
export function CorrectionForm({ network, quarter: chosen, desk, unexplained, actions }: CorrectionFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].correct;
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const parties = useMemo(() => deliveries(network, chosen), [network, chosen]);
  const party = parties.find(({ organisation }) => organisation === desk.organisation)?.organisation ?? "";
  const rows = useMemo(() => formOf(network, chosen, party), [network, chosen, party]);
  const row = rows.find(({ measurement }) => keyOf(measurement) === desk.correcting);
  const key = row && keyOf(row.measurement);
  const draft = key === undefined ? undefined : desk.drafts[key];
  const answer = row && answerOf(row.measurement);
  const becomes = row && answer && draft ? merged(answer, draft, row.indicator, language) : undefined;
  const conflicts = answer && draft && becomes ? conflicting(answer, draft, becomes) : [];
  const changes = answer !== undefined && becomes !== undefined && becomes.unreadable.length === 0 && !isSame(answer, becomes.after);
  const toExplain = unexplained.filter(({ measurement }) => measurement === row?.measurement);
  const isAbout = changes || toExplain.length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (key === undefined || !isAbout || reason.trim() === "" || conflicts.length > 0) return;
    if (await actions.correct(key, reason)) {
      // What was typed meanwhile is of the next correction.
      setReason((now) => (now === reason ? "" : now));
      setAsked(false);
    }
  };
  return (
    <Section title={words.title}>
      <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={(event) => goOn(event, form.current)} noValidate>
        <Choice
          label={words.organisation} value={party} onChoose={(value) => actions.atDesk({ organisation: value, correcting: undefined })}
          options={[{ value: "", text: words.choose }, ...parties.map(({ organisation }) => ({ value: organisation, text: organisation }))]}
        />
        {party !== "" && (
          <Choice
            label={words.indicator} value={key ?? ""} onChoose={(value) => actions.atDesk({ correcting: value })}
            options={[{ value: "", text: words.choose }, ...rows.map(({ indicator, measurement }) => ({ value: keyOf(measurement), text: indicator.name }))]}
          />
        )}
        {row && answer && key !== undefined && (
          <>
            <Facts indicator={row.indicator} previous={row.previous} />
            <AnswerFields indicator={row.indicator} answer={answer} draft={draft} findings={[]} figuresOnly onType={(field, text) => actions.answer(key, field, text)} />
            {becomes && conflicts.length > 0 && (
              <Conflict fields={conflicts} theirs={answer} mine={becomes.after} onTheirs={() => actions.keepTheirs(key, conflicts)} onMine={() => actions.keepMine(key)} />
            )}
            {toExplain.length > 0 && <Text>{[words.changed, ...toExplain.map((one) => changeText(one, language))].join(" ")}</Text>}
            <Field label={words.reason} hint={words.reasonHint} required validationMessage={isAsked ? (!isAbout ? words.same : reason.trim() === "" ? words.reasonMissing : undefined) : undefined}>
              <GrowingText text={reason} maxLength={longest} onType={setReason} />
            </Field>
            <Button className={styles.button} type="submit" appearance="primary" disabledFocusable={desk.busy}>{changes || toExplain.length === 0 ? words.button : words.explain}</Button>
          </>
        )}
      </form>
    </Section>
  );
}
