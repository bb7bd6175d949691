import { Field, Input } from "@fluentui/react-components";
import { addQuarters, readQuarter, writeQuarter } from "../../../domain/quarter";
import { fill, say } from "../../../messages";
import type { Party } from "../../../workbook/content";
import { Fold } from "../../widgets/Fold";
import { useWords } from "../../words/words";
import { span, toChoices, type Draft, type FieldProblems } from "../state/draft";
import { PeriodFields } from "./PeriodFields";
import { PartiesField } from "./PartiesField";

interface NetworkStepProps {
  draft: Draft;
  problems: FieldProblems;
  /** The parties that the template names. */
  parties: readonly Party[];
  onEdit: (change: Partial<Draft>) => void;
}

/** The second step: whose plan it is and who takes part; when, where and by whom is folded away with what is suggested. */
export function NetworkStep({ draft, problems, parties, onEdit }: NetworkStepProps) {
  const { language, words: { start: { network, period } } } = useWords();
  const hasFoldedProblem = [problems.from, problems.quarters, problems.region, problems.coordinator].some((problem) => problem !== undefined);
  return (
    <>
      <Field label={network.name} required validationMessage={problems.name && say(problems.name, language)}>
        <Input value={draft.name} onChange={(_, { value }) => onEdit({ name: value })} autoComplete="off" />
      </Field>
      <PartiesField text={draft.organisations} parties={parties} problem={problems.organisations} onType={(organisations) => onEdit({ organisations })} />
      <Fold title={period.title} detail={summary(draft, period.summary)} isOpenAtFirst={hasFoldedProblem}>
        <PeriodFields draft={draft} problems={problems} onEdit={onEdit} />
      </Fold>
    </>
  );

  /** What the folded fields say now: "2026-K4 tot en met 2028-K3". */
  function summary({ from, region, coordinator }: Draft, words: string): string {
    const { quarters } = toChoices(draft, language);
    const first = readQuarter(from);
    const run = first.ok && span(from, quarters) ? fill(words, { from: writeQuarter(first.value), to: writeQuarter(addQuarters(first.value, quarters - 1)) }) : "";
    return [run, region.trim(), coordinator.trim()].filter(Boolean).join(" · ");
  }
}
