import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { fill } from "../../../messages";
import type { Problem } from "../../../domain/problem";
import type { Template } from "../../../workbook/content";
import { stepRows } from "../../../workbook/planning/steps";
import { chosenTemplate } from "../../base/catalogue";
import { Fold } from "../../widgets/Fold";
import { Tick } from "../../widgets/Tick";
import { useWords } from "../../words/words";
import { advised, bringAlong, leadWith, type Draft } from "../state/draft";
import { Amounts } from "./Amounts";
import { OpenTemplate } from "./OpenTemplate";
import { PlanCard } from "./PlanCard";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  empty: { marginLeft: "-8px" },
  label: { color: tokens.colorNeutralForeground1 },
});

/** The template that brings no steps. */
const without = "empty";

interface PlanStepProps {
  templates: readonly Template[];
  /** Ids of the chosen templates; the first one leads. */
  chosen: readonly string[];
  /** The chosen ones as one. */
  template: Template | undefined;
  onEdit: (change: Partial<Draft>) => void;
  /** Opens the text of a template file; gives what is wrong with it. */
  onOpen: (text: string) => Promise<Problem | undefined>;
}

/** The first step: which step plan the network follows. What few need (two plans, none, one of their own) is folded away. */
export function PlanStep({ templates, chosen, template, onEdit, onOpen }: PlanStepProps) {
  const styles = useStyles();
  const { language, words: { start: { template: words, amounts } } } = useWords();
  const [lead, ...along] = chosen;
  const choose = (ids: readonly string[]) => {
    const combined = chosenTemplate(templates, ids);
    onEdit({ templates: ids, ...(combined ? advised(combined) : { sheets: [], leftOut: [] }) });
  };
  const onChoose = (id: string) => choose(leadWith(chosen, id));
  const others = templates.filter(({ id }) => id !== lead && id !== without);
  return (
    <>
      <RadioGroup className={styles.cards} aria-label={words.title} value={lead ?? ""} onChange={(_, { value }) => onChoose(value)}>
        {templates.filter(({ id }) => id !== without).map((one) => <PlanCard key={one.id} template={one} isChosen={one.id === lead} />)}
      </RadioGroup>
      {template && (
        <Amounts about={{ what: template.name[language], text: fill(words.source, { source: template.source[language] }) }} amounts={[
          { number: stepRows(template, () => true).length, words: amounts.steps },
          { number: template.examples.agreements?.length ?? 0, words: amounts.agreements },
          { number: template.examples.actions?.length ?? 0, words: amounts.actions },
        ]} />
      )}
      <Fold title={words.more} isOpenAtFirst={along.length > 0 || lead === without}>
        <div className={styles.more}>
          {lead !== without && (
            <div role="group" aria-label={words.along}>
              {words.along}
              {others.map(({ id, name }) => <Tick key={id} label={name[language]} checked={along.includes(id)} onTick={() => choose(bringAlong(chosen, id))} />)}
            </div>
          )}
          {templates.filter(({ id }) => id === without).map(({ id, description }) => (
            <RadioGroup key={id} aria-label={words.without} value={lead ?? ""} onChange={(_, { value }) => choose([value])}>
              <Radio className={styles.empty} value={id} label={<span className={styles.label}>{`${words.without}. ${description[language]}`}</span>} />
            </RadioGroup>
          ))}
          <OpenTemplate onOpen={onOpen} />
        </div>
      </Fold>
    </>
  );
}
