import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent, type MutableRefObject } from "react";
import type { Network } from "../../../domain/network";
import type { Problem } from "../../../domain/problem";
import { count, fill, say } from "../../../messages";
import { tell } from "../../../messages/findings";
import { forms } from "../../../messages/forms";
import type { FormField as Field } from "../../../workbook/form";
import type { FormEntry, FormTable } from "../state";
import { optionsOf } from "../../checkup/remembered";
import { fieldsOf } from "../../checkup/typedRows";
import { useWords } from "../../words/words";
import { firstField } from "../../widgets/keyboard";
import { FormField } from "../../widgets/form/FormField";
import { said } from "../../widgets/form/said";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  more: { alignSelf: "start", marginLeft: "-8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EntryFormProps {
  /** Set where the form takes the focus when it appears, which it then takes away. */
  takesFocus: MutableRefObject<boolean>;
  table: FormTable;
  entry: FormEntry;
  network: Network;
  busy: boolean;
  /** Why adding did not work. */
  problem: Problem | undefined;
  /** How many rows were added from here. */
  count: number;
  onType: (column: string, text: string) => void;
  /** `unread`: a field holds something that the browser cannot read. */
  onAdd: (unread: boolean) => void;
  onClear: () => void;
}

/** The form that adds a row to a table: its columns as fields. Enter adds; the first fault, or after adding the first field, takes the focus. */
export function EntryForm({ takesFocus, table, entry, network, busy, problem, count: added, onType, onAdd, onClear }: EntryFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language];
  const form = useRef<HTMLFormElement>(null);
  const fields = useMemo(() => fieldsOf(table), [table]);
  const [isMore, setMore] = useState(false);
  /** Fields that hold something which the browser could not read when adding was tried. */
  const [broken, setBroken] = useState<readonly string[]>([]);
  const begun = useRef({ added, refusals: entry.refusals });
  useEffect(() => {
    if (takesFocus.current) firstField(form.current)?.focus();
    takesFocus.current = false;
  }, [takesFocus]);
  useEffect(() => {
    const before = begun.current;
    begun.current = { added, refusals: entry.refusals };
    if (before.refusals < entry.refusals) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    // Who typed on meanwhile is not taken away from there.
    else if (before.added < added && !entry.isBegun) firstField(form.current)?.focus();
  }, [added, entry.refusals, entry.isBegun]);

  const saidOf = (field: Field) => (broken.includes(field.id) && !entry.texts[field.id] ? { text: words.brokenDate, state: "error" as const } : said(field.id, entry, language));
  const [first, more] = [fields.filter((field) => !field.isMore), fields.filter((field) => field.isMore)];
  const isShown = isMore || more.some((field) => (entry.texts[field.id] ?? "") !== "" || saidOf(field));
  const ofRow = entry.findings.filter(({ column }) => column === "");
  const add = () => {
    if (busy) return;
    const unread = [...form.current?.querySelectorAll<HTMLInputElement>("input[type=date]") ?? []].filter(({ validity }) => validity.badInput).map(({ name }) => name);
    setBroken(unread);
    onAdd(unread.length > 0);
  };
  const clear = () => {
    setBroken([]);
    onClear();
    // Its button goes away.
    firstField(form.current)?.focus();
  };
  const submit = (event: FormEvent) => { event.preventDefault(); add(); };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    add();
  };
  const show = (field: Field) => (
    <FormField
      key={field.id} field={field} text={entry.texts[field.id] ?? ""} options={optionsOf(field.control, network)} said={saidOf(field)}
      onType={(text) => onType(field.id, text)}
    />
  );
  return (
    <form ref={form} className={styles.form} aria-label={words.tables[table]} onSubmit={submit} onKeyDown={press} noValidate>
      {table === "actions" && entry.texts.sourceId && <Text>{fill(words.improvements.origin, { text: entry.texts.source ?? "" })}</Text>}
      {first.map(show)}
      {more.length > 0 && (isMore || !isShown) && (
        <Button
          className={styles.more} type="button" appearance="transparent" icon={isMore ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isMore} onClick={() => setMore(!isMore)}
        >
          {count(words.more, more.length)}
        </Button>
      )}
      {isShown && more.map(show)}
      {entry.refusals > 0 && ofRow.map((finding) => <Text key={finding.key} className={styles.problem}>{tell(finding, language)}</Text>)}
      {problem && <Text role="alert" className={styles.problem}>{say(problem, language)}</Text>}
      <Text size={200} className={styles.quiet}>{entry.editing ? words.edit.keys : words.keys}</Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>{busy ? words.busy : entry.editing ? words.edit.save : words.add}</Button>
        {entry.isBegun && <Button type="button" size="large" onClick={clear}>{words.clear}</Button>}
      </div>
    </form>
  );
}
