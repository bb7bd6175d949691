import type { ColumnId, TableKey } from "../../domain/schema";
import type { Text } from "../../messages";
import { actionWords } from "../actionWords";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import type { SheetKey } from "../meta";
import type { Content } from "../types";

/** What Start says of a sheet: a formula without "=". */
type State = (setting: Setting) => string;

/** A column of a table, as part of a formula. */
function column<Table extends TableKey>(setting: Setting, table: Table, id: ColumnId<Table>): string {
  return setting.table(table).column(id).reference;
}

/** How many of its cells hold something. A formula or an emptied cell may hold an empty text, which does not count. */
const held = (reference: string): string => `SUMPRODUCT(--(${reference}<>""))`;
/** How many say one of these. */
const saying = (reference: string, words: readonly string[]): string => words.map((one) => `COUNTIFS(${reference},${literal(one)})`).join("+");

/** One or more with the word for that, and nothing where there are none. */
function counted(setting: Setting, number: string, one: Text, more: Text): string {
  return `${number}&IF(${number}=1,${literal(setting.text(one))},${literal(setting.text(more))})`;
}

/** So many rows, in the word for one and for more. */
const rows = <Table extends TableKey>(table: Table, id: ColumnId<Table>, one: Text, more: Text): State => (setting) => counted(setting, held(column(setting, table, id)), one, more);

/** So many of all, with the word for them. */
const of = <Table extends TableKey>(table: Table, all: ColumnId<Table>, done: (setting: Setting) => string, said: Text): State => (setting) =>
  `${done(setting)}&${literal(setting.text({ nl: " van ", en: " of " }))}&${held(column(setting, table, all))}&${literal(setting.text(said))}`;

const states: { readonly [Key in SheetKey]?: State } = {
  // As the pane has it: the step that people work on, else the first that is still to be done. By its name, in which its number stands, without the phase below it.
  steps: (setting) => {
    const [step, status] = [column(setting, "steps", "step"), column(setting, "steps", "status")];
    const behind = (["done", "skipped"] as const).map((id) => `(${status}=${literal(setting.item("stepStatus", id))})`).join("+");
    const running = `MATCH(${literal(setting.item("stepStatus", "running"))},${status},0)`;
    const name = `INDEX(${step},IFERROR(${running},MATCH(0,INDEX(--((${behind})>0),0),0)))`;
    const now = `LEFT(${name},FIND(CHAR(10),${name}&CHAR(10))-1)`;
    const ahead = `SUMPRODUCT(--((${behind})=0))`;
    return `IF(${ahead}=0,${literal(setting.text({ nl: "✔ Alles is klaar", en: "✔ All done" }))},${literal(setting.text({ nl: "Nu: ", en: "Now: " }))}&${now})`;
  },
  stakeholders: of("stakeholders", "organisation", (setting) => saying(column(setting, "stakeholders", "status"), [setting.item("partyStatus", "confirmed")]), { nl: " doen mee", en: " take part" }),
  relations: rows("relations", "first", { nl: " relatie", en: " relation" }, { nl: " relaties", en: " relations" }),
  agreements: of("agreements", "agreement", (setting) => saying(column(setting, "agreements", "status"), (["agreed", "confirmed"] as const).map((id) => setting.item("agreementStatus", id))), { nl: " afgesproken", en: " agreed" }),
  governance: of("governance", "question", (setting) => held(column(setting, "governance", "answer")), { nl: " beantwoord", en: " answered" }),
  findings: rows("findings", "subject", { nl: " bevinding", en: " finding" }, { nl: " bevindingen", en: " findings" }),
  actions: (setting) => {
    const all = counted(setting, held(column(setting, "actions", "action")), { nl: " actie, ", en: " action, " }, { nl: " acties, ", en: " actions, " });
    return `${all}&COUNTIFS(${column(setting, "actions", "signal")},${literal(setting.text(actionWords.late))})&${literal(setting.text({ nl: " te laat", en: " late" }))}`;
  },
  indicators: of("indicators", "name", (setting) => held(column(setting, "indicators", "target")), { nl: " met streefwaarde", en: " with a target" }),
  measurements: rows("measurements", "value", { nl: " cijfer", en: " figure" }, { nl: " cijfers", en: " figures" }),
  reflection: rows("reflection", "session", { nl: " sessie", en: " session" }, { nl: " sessies", en: " sessions" }),
  successes: rows("successes", "success", { nl: " succes", en: " success" }, { nl: " successen", en: " successes" }),
};

/** What stands on a sheet now, in a few words that follow it; nothing of a page that says so itself, and of a sheet that somebody deleted. */
export function stateOf(setting: Setting, key: SheetKey): Content {
  const state = states[key];
  return state ? { formula: `=IFERROR(${state(setting)},"")` } : null;
}
