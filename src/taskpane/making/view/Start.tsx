import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import type { Problem } from "../../../domain/problem";
import { count, fill } from "../../../messages";
import type { Draft, FieldProblems } from "../state/draft";
import { Bar } from "../../widgets/Bar";
import { Page } from "../../widgets/Page";
import { chosenTemplate, type Catalogue } from "../../base/catalogue";
import type { Clash, FormStep } from "../state/making";
import { useWords } from "../../words/words";
import { Clashes } from "./Clashes";
import { NetworkStep } from "./NetworkStep";
import { PlanStep } from "./PlanStep";
import { StepsBar } from "./StepsBar";
import { WorkbookStep } from "./WorkbookStep";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, flexGrow: 1 },
  // Stays in view, unless the pane is so low that it would cover what it is about.
  foot: {
    position: "sticky", bottom: 0, display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS,
    margin: "auto -16px -32px", padding: "12px 16px", zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 480px)": { position: "static" },
  },
  wrong: { margin: 0, flexBasis: "100%", color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface StartProps {
  notice?: ReactNode;
  catalogue: Catalogue;
  step: FormStep;
  draft: Draft;
  problems: FieldProblems;
  /** How often the draft was refused: with each, the first field with a problem takes the focus. */
  refusals: number;
  clashes: readonly Clash[];
  /** Whether the plan of this workbook was asked for: it has none. */
  lacksPlan: boolean;
  /** Whether the workbook holds nothing yet. */
  isEmpty: boolean;
  onTurn: (step: FormStep) => void;
  onEdit: (change: Partial<Draft>) => void;
  /** Opens the text of a template file; gives what is wrong with it. */
  onOpenTemplate: (text: string) => Promise<Problem | undefined>;
  onMake: () => void;
  onAcceptNames: () => void;
  onDemonstrate: () => void;
}

/** What a coordinator chooses before a workbook is made, in three steps: the step plan, the network, and what will be made. */
export function Start({ notice, catalogue, step, draft, problems, refusals, clashes, lacksPlan, isEmpty, onTurn, onEdit, onOpenTemplate, onMake, onAcceptNames, onDemonstrate }: StartProps) {
  const styles = useStyles();
  const { words: { start: words, commands } } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const firstRefusals = useRef(refusals);
  const isTurned = useRef(false);
  useEffect(() => {
    if (refusals !== firstRefusals.current) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);
  const template = chosenTemplate(catalogue.templates, draft.templates);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step === 3) onMake();
    else turn(step === 1 ? 2 : 3);
  };
  const turn = (to: FormStep) => {
    isTurned.current = true;
    onTurn(to);
  };
  const wrong = Object.keys(problems).length;
  return (
    <Page
      key={step} title={words.steps[step - 1] ?? words.title} above={fill(words.step, { step, count: words.steps.length })}
      notice={notice} takesFocus={isTurned.current}
    >
      <StepsBar step={step} of={words.steps.length} />
      {clashes.length > 0 && <Clashes clashes={clashes} onAccept={onAcceptNames} />}
      {lacksPlan && step === 1 && <Bar intent="info">{commands.noPlan}</Bar>}
      {!isEmpty && step === 1 && <Bar intent="info">{words.notEmpty}</Bar>}
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        {step === 1 && <PlanStep templates={catalogue.templates} chosen={draft.templates} template={template} onEdit={onEdit} onOpen={onOpenTemplate} />}
        {step === 2 && <NetworkStep key={refusals} draft={draft} problems={problems} parties={template?.parties ?? []} onEdit={onEdit} />}
        {step === 3 && <WorkbookStep catalogue={catalogue} template={template} draft={draft} onEdit={onEdit} />}
        <div className={styles.foot}>
          <p role="status" className={styles.wrong} hidden={wrong === 0}>{wrong > 0 && count(words.wrong, wrong)}</p>
          {step === 1
            ? <Button appearance="transparent" onClick={onDemonstrate}>{words.demo}</Button>
            : <Button onClick={() => turn(step === 3 ? 2 : 1)}>{words.back}</Button>}
          <Button type="submit" appearance="primary">{step === 3 ? words.make : words.next}</Button>
        </div>
      </form>
    </Page>
  );
}
