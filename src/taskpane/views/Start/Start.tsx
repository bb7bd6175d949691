import { Button, Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import type { Problem } from "../../../domain/problem";
import { count } from "../../../messages";
import type { Draft, FieldProblems } from "../../draft";
import { chosenTemplate, offeredSheets, tickTemplate } from "../../offer";
import { Bar } from "../../parts/Bar";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import type { Catalogue, Clash } from "../../state";
import { useWords } from "../../words";
import { Clashes } from "./Clashes";
import { Demo } from "./Demo";
import { Indicators } from "./Indicators";
import { NetworkFields } from "./NetworkFields";
import { OpenTemplate } from "./OpenTemplate";
import { OptionalSheets } from "./OptionalSheets";
import { Organisations } from "./Organisations";
import { Preview } from "./Preview";
import { TemplateCards } from "./TemplateCards";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXXL },
  // Stays in view, unless the pane is so low that it would cover what it is about.
  finish: {
    position: "sticky", bottom: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS,
    margin: "0 -16px -32px", padding: "12px 16px 16px", zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 480px)": { position: "static" },
  },
  examples: { marginLeft: "-8px" },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface StartProps {
  notice?: ReactNode;
  catalogue: Catalogue;
  draft: Draft;
  problems: FieldProblems;
  /** How often the draft was refused: with each, the first field with a problem takes the focus. */
  refusals: number;
  clashes: readonly Clash[];
  /** Whether the plan of this workbook was asked for: it has none. */
  lacksPlan: boolean;
  /** Whether the workbook holds nothing yet. */
  isEmpty: boolean;
  onEdit: (change: Partial<Draft>) => void;
  /** Adds the names in a text that was typed or pasted, one a line. */
  onAdd: (text: string) => void;
  /** Adds one party of the template. */
  onTick: (name: string) => void;
  onRemove: (organisation: string) => void;
  /** Opens the text of a template file; gives what is wrong with it. */
  onOpenTemplate: (text: string) => Promise<Problem | undefined>;
  onMake: () => void;
  onAcceptNames: () => void;
  onDemonstrate: () => void;
}

/** What a coordinator chooses before a workbook is made, and what will be made of it. */
export function Start({ notice, catalogue, draft, problems, refusals, clashes, lacksPlan, isEmpty, onEdit, onOpenTemplate, onMake, onAcceptNames, onDemonstrate, ...organisations }: StartProps) {
  const styles = useStyles();
  const { words: { start: words, commands } } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const firstRefusals = useRef(refusals);
  useEffect(() => {
    if (refusals !== firstRefusals.current) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);
  const template = chosenTemplate(catalogue.templates, draft.templates);
  const chooseTemplate = (id: string) => {
    const templates = tickTemplate(draft.templates, id);
    onEdit({ templates, sheets: chosenTemplate(catalogue.templates, templates)?.sheets.usual ?? [] });
  };
  const wrong = Object.keys(problems).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMake();
  };
  return (
    <Page title={words.title} lead={words.lead} notice={notice}>
      {clashes.length > 0 && <Clashes clashes={clashes} onAccept={onAcceptNames} />}
      {lacksPlan && <Bar intent="info">{commands.noPlan}</Bar>}
      {!isEmpty && <Bar intent="info">{words.notEmpty}</Bar>}
      <Demo onDemonstrate={onDemonstrate} />
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <Section title={words.template.title}>
          <TemplateCards templates={catalogue.templates} chosen={draft.templates} onTick={chooseTemplate} />
          <OpenTemplate onOpen={onOpenTemplate} />
        </Section>
        <NetworkFields draft={draft} problems={problems} onEdit={onEdit} />
        <Section title={words.organisations.title}>
          <Organisations
            chosen={draft.organisations} typing={draft.typing} parties={template?.parties ?? []}
            problem={problems.organisations} onType={(typing) => onEdit({ typing })} {...organisations}
          />
        </Section>
        {template && offeredSheets(template).length > 0 && (
          <Section title={words.sheets.title}>
            <OptionalSheets sheets={catalogue.sheets} offered={offeredSheets(template)} chosen={draft.sheets} onChoose={(sheets) => onEdit({ sheets })} />
          </Section>
        )}
        <Section title={words.examples.title}>
          <Field hint={words.examples.hint}>
            <Checkbox className={styles.examples} label={words.examples.label} checked={draft.examples} onChange={(_, data) => onEdit({ examples: data.checked === true })} />
          </Field>
          {draft.examples && template?.examples.indicators && (
            <Indicators template={template} leftOut={draft.leftOut} onChoose={(leftOut) => onEdit({ leftOut })} />
          )}
        </Section>
        <Section title={words.preview.title}>
          <Preview catalogue={catalogue} draft={draft} />
        </Section>
        <div className={styles.finish}>
          <p role="status" className={styles.wrong} hidden={wrong === 0}>{wrong > 0 && count(words.wrong, wrong)}</p>
          <Button type="submit" appearance="primary" size="large">{words.make}</Button>
        </div>
      </form>
    </Page>
  );
}
