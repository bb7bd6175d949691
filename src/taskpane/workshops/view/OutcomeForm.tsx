import { Button, Field, makeStyles, Select, Spinner, Text, Textarea, tokens } from "@fluentui/react-components";
import { AddRegular, ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Network } from "../../../domain/network";
import { unitOf } from "../../../domain/schema";
import type { FoundPlan } from "../../../excel/found";
import { count, fill, say } from "../../../messages";
import { tell } from "../../../messages/findings";
import { workshops as said } from "../../../messages/workshops";
import type { Workshop, WorkshopPart } from "../../../workbook/content";
import type { FormField as Definition } from "../../../workbook/form";
import type { SheetKey } from "../../../workbook/meta";
import { optionsOf } from "../../checkup/remembered";
import { fieldsOf } from "../../checkup/typedRows";
import { FormField } from "../../widgets/form/FormField";
import { said as saidOf } from "../../widgets/form/said";
import { useWords } from "../../words/words";
import { isOutcomeTable, linesOf, outcomeColumns, outcomeTables, type OutcomeTable } from "../outcome";
import type { Working } from "../state";
import type { WorkshopsNeeds } from "./Workshops";

const useStyles = makeStyles({
  form: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, margin: 0, padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  field: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  // It refuses nothing: red is what has to be solved first.
  remark: { color: tokens.colorPaletteDarkOrangeForeground1 },
  add: { alignSelf: "start" },
  more: { alignSelf: "start", marginLeft: "-8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OutcomeFormProps {
  workshop: Workshop;
  part: WorkshopPart;
  working: Working;
  network: Network | undefined;
  plan: FoundPlan;
  /** What a sheet is called that the workbook does not have. */
  usualName: (key: SheetKey) => string | undefined;
  actions: WorkshopsNeeds;
}

/** What came out of a part, a line for each row; what holds for all of them; and what that comes to, before anything is in the workbook. */
export function OutcomeForm({ workshop, part, working, network, plan, usualName, actions }: OutcomeFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = said[language].outcome;
  const [isMore, setMore] = useState(false);
  const draft = working.drafts[`${workshop.id}.${part.id}`];
  if (!draft || !network) return <Spinner size="tiny" />;
  const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)?.name;
  const there = outcomeTables.filter((table) => nameOf(table) !== undefined);
  const columns: readonly string[] = outcomeColumns[draft.table];
  const all = fieldsOf(draft.table);
  // A text that is the same in every row says nothing of any of them, unless it means something with the lines alone: what is chosen or dated may hold for all.
  const together: readonly string[] = unitOf(draft.table, draft.column as never);
  const common = all.filter(({ id, control, required }) => !columns.includes(id) && (required || together.includes(id) || (control.is !== "lines" && control.is !== "line" && control.is !== "number" && control.is !== "percentage")));
  const [first, more] = [common.filter((field) => !field.isMore), common.filter((field) => field.isMore)];
  const lines = linesOf(draft);
  const sheet = nameOf(draft.table) ?? "";
  const addSheet = async () => {
    await actions.addSheet(part.place);
    await actions.goOnAtOwnSheet(workshop, part);
  };
  const type = (change: Parameters<typeof actions.typeOutcome>[2]) => actions.typeOutcome(workshop, part, change);
  // What is wrong with every line is said at its field, once.
  const show = (field: Definition) => (
    <FormField
      key={field.id} field={field} text={draft.texts[field.id] ?? ""} options={optionsOf(field.control, network)}
      said={saidOf(field.id, { texts: draft.texts, findings: draft.findings[0] ?? [], refusals: draft.refusals }, language)}
      onType={(text) => type({ texts: { ...draft.texts, [field.id]: text } })}
    />
  );
  return (
    <form className={styles.form} aria-label={fill(words.title, { part: part.name[language] })} onSubmit={(event) => { event.preventDefault(); void actions.addOutcome(workshop, part); }} noValidate>
      {nameOf(part.place) === undefined && (
        <>
          <Text size={200}>{fill(words.missing, { sheet: usualName(part.place) ?? part.place })}</Text>
          <Button className={styles.add} type="button" size="small" icon={<AddRegular />} onClick={() => void addSheet()}>{fill(words.addSheet, { sheet: usualName(part.place) ?? part.place })}</Button>
        </>
      )}
      <Field className={styles.field} label={words.table}>
        <Select value={draft.table} onChange={(_, { value }) => { if (isOutcomeTable(value)) type({ table: value }); }}>
          {there.map((table: OutcomeTable) => <option key={table} value={table}>{nameOf(table)}</option>)}
        </Select>
      </Field>
      {columns.length > 1 && (
        <Field className={styles.field} label={words.column}>
          <Select value={draft.column} onChange={(_, { value }) => type({ column: value })}>
            {columns.map((column) => <option key={column} value={column}>{all.find(({ id }) => id === column)?.heading[language] ?? column}</option>)}
          </Select>
        </Field>
      )}
      <Field className={styles.field} label={words.lines} hint={words.linesHint}>
        <Textarea rows={5} resize="vertical" value={draft.lines} onChange={(_, { value }) => type({ lines: value })} />
      </Field>
      {first.length > 0 && <Text weight="semibold">{words.same}</Text>}
      {first.map(show)}
      {more.length > 0 && (
        <Button className={styles.more} type="button" appearance="transparent" icon={isMore ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {count(words.more, more.length)}
        </Button>
      )}
      {isMore && more.map(show)}
      <div aria-live="polite">
        {lines.length === 0 ? <Text size={200} className={styles.quiet}>{words.empty}</Text> : (
          <>
            <Text weight="semibold">{count(words.preview, lines.length)}</Text>
            <ul className={styles.list}>
              {lines.map((line, i) => {
                const ofLine = (draft.findings[i] ?? []).filter(({ severity, column }) => severity !== "open" && severity !== "tip" && column === draft.column);
                const isThere = draft.said[i] && ofLine.length === 0;
                return <li key={i}>{line}{isThere && <Text block size={200} className={styles.remark}>{fill(words.there, { sheet })}</Text>}{ofLine.map((finding) => <Text key={finding.key} block size={200} className={finding.severity === "error" ? styles.problem : styles.remark}>{tell(finding, language)}</Text>)}</li>;
              })}
            </ul>
          </>
        )}
      </div>
      {working.problem && <Text role="alert" className={styles.problem}>{say(working.problem, language)}</Text>}
      {draft.refusals > 0 && draft.findings.flat().some(({ severity }) => severity === "error") && <Text role="alert" className={styles.problem}>{words.refused}</Text>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={working.busy || lines.length === 0}>
          {working.busy ? words.busy : fill(count(words.add, lines.length), { sheet })}
        </Button>
        <Button type="button" onClick={() => void actions.writeOutcome(workshop)}>{words.close}</Button>
      </div>
    </form>
  );
}
