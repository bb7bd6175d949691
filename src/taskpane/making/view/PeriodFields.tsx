import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { maxQuarters, minQuarters, type ChoiceField } from "../../../domain/choices";
import { fill, say } from "../../../messages";
import { dayText } from "../../../messages/days";
import { span, toChoices, type Draft, type FieldProblems } from "../state/draft";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  period: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  input: { minWidth: 0 },
  span: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PeriodFieldsProps {
  draft: Draft;
  problems: FieldProblems;
  onEdit: (change: Partial<Draft>) => void;
}

/** How long the plan runs, for which region, and who keeps it. */
export function PeriodFields({ draft, problems, onEdit }: PeriodFieldsProps) {
  const styles = useStyles();
  const { language, words: { start: { network, period } } } = useWords();
  const problem = (field: ChoiceField) => problems[field] && say(problems[field], language);
  const days = span(draft.from, toChoices(draft, language).quarters);
  return (
    <div className={styles.fields}>
      <div className={styles.period}>
        <Field label={period.from} required hint={period.fromHint} validationMessage={problem("from")}>
          <Input className={styles.input} value={draft.from} onChange={(_, { value }) => onEdit({ from: value })} autoComplete="off" spellCheck={false} />
        </Field>
        <Field label={period.quarters} required validationMessage={problem("quarters")}>
          <Input
            className={styles.input} type="number" min={minQuarters} max={maxQuarters}
            value={draft.quarters} onChange={(_, { value }) => onEdit({ quarters: value })}
          />
        </Field>
      </div>
      {days && <p className={styles.span}>{fill(period.span, { from: dayText(days.first, language), to: dayText(days.last, language) })}</p>}
      <Field label={network.region} validationMessage={problem("region")}>
        <Input className={styles.input} value={draft.region} onChange={(_, { value }) => onEdit({ region: value })} autoComplete="off" />
      </Field>
      <Field label={network.coordinator} hint={network.coordinatorHint} validationMessage={problem("coordinator")}>
        <Input className={styles.input} value={draft.coordinator} onChange={(_, { value }) => onEdit({ coordinator: value })} autoComplete="off" />
      </Field>
    </div>
  );
}
