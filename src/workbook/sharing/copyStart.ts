import { isAmong } from "../../domain/criterion";
import type { OwnTable } from "../../domain/sharing/parcel";
import { isoDay } from "../../domain/quarter";
import { address, cell } from "../address";
import type { Text } from "../../messages";
import type { SheetDefinition } from "../definition/definition";
import { anchorName } from "../meta";
import { printSetup } from "../planning/page";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { colours, looks, styles } from "../styles";
import type { Conditional, Content, Format, Formula, Row, Sheet } from "../types";
import type { Send } from "./send";

/** Points, by column. */
const widths = [170, 330, 150, 150];
const askedTop = 4;

interface Asked {
  how: Text;
  /** How far it is, and what is said of that. */
  progress: (setting: Setting, party: string) => { done: string; of: string; words: Text };
}

const rowsOf = (setting: Setting, table: OwnTable, first: string) => `COUNTA(${setting.table(table).column(first as never).reference})`;

/** What is asked of a party on each sheet, with a formula that says how far it is. The same in every program: no function younger than 2010. */
const asked: { readonly [Table in OwnTable]: Asked } = {
  measurements: {
    how: { nl: "Vul per rij de waarde in, of de teller en de noemer. Geen cijfer? Kies een reden.", en: "Fill in the value in each row, or the numerator and denominator. No figure? Choose a reason." },
    progress(setting) {
      const column = (id: "indicator" | "value" | "numerator" | "denominator" | "blank") => setting.table("measurements").column(id).reference;
      const filled = `(${column("value")}<>"")+(${column("numerator")}<>"")*(${column("denominator")}<>"")+(${column("blank")}<>"")`;
      return { done: `SUMPRODUCT(--((${filled})*(${column("indicator")}<>"")>0))`, of: rowsOf(setting, "measurements", "indicator"), words: { nl: "ingevuld", en: "filled in" } };
    },
  },
  actions: {
    how: { nl: "Werk voortgang, status en einddatum bij. Nieuwe actie? Schrijf in een lege rij.", en: "Update progress, status and end date. A new action? Write in an empty row." },
    progress(setting) {
      const column = (id: "action" | "status" | "end") => setting.table("actions").column(id).reference;
      const closed = (["done", "stopped"] as const).map((id) => `(${column("status")}<>${literal(setting.item("actionStatus", id))})`).join("*");
      const late = `SUMPRODUCT((${column("action")}<>"")*ISNUMBER(${column("end")})*(${column("end")}<TODAY())*${closed})`;
      return { done: `(${rowsOf(setting, "actions", "action")}-${late})`, of: rowsOf(setting, "actions", "action"), words: { nl: "op tijd", en: "on time" } };
    },
  },
  agreements: {
    how: { nl: "Klopt de afspraak? Zet jullie naam bij Bevestigd door.", en: "Is the agreement right? Put your name at Confirmed by." },
    progress(setting, party) {
      const confirmed = `SUMPRODUCT(--${isAmong(setting.table("agreements").column("confirmedBy").reference, literal(party))})`;
      return { done: confirmed, of: rowsOf(setting, "agreements", "agreement"), words: { nl: "bevestigd", en: "confirmed" } };
    },
  },
  findings: counted("findings", "subject", "improvement", { nl: "Vul aan wat jullie zien, en wat beter kan.", en: "Add what you see, and what can be better." }, { nl: "met verbeterpunt", en: "with an improvement" }),
  relations: counted("relations", "first", "quality", { nl: "Zeg hoe jullie samenwerken: kies de kwaliteit.", en: "Say how you work together: choose the quality." }, { nl: "beoordeeld", en: "judged" }),
  relatives: counted("relatives", "item", "presence", { nl: "Kies wat er is, en waar dat uit blijkt.", en: "Choose what is there, and what shows it." }, { nl: "beantwoord", en: "answered" }),
  steps: counted("steps", "step", "status", { nl: "Werk de status van jullie stappen bij.", en: "Update the status of your steps." }, { nl: "met status", en: "with a status" }),
};

function counted(table: OwnTable, first: string, filled: string, how: Text, words: Text): Asked {
  return { how, progress: (setting) => ({ done: rowsOf(setting, table, filled), of: rowsOf(setting, table, first), words }) };
}

const texts = {
  part: { nl: "Jullie deel van het werkboek van {network}. Je ziet alleen jullie eigen rijen.", en: "Your part of the workbook of {network}. You see your own rows only." },
  deadline: { nl: "Graag terug vóór {day}", en: "Please send it back before {day}" },
  what: { nl: "Wat vragen we?", en: "What do we ask?" },
  how: { nl: "Hoe", en: "How" },
  done: { nl: "Klaar", en: "Done" },
  state: { nl: "Stand", en: "State" },
  left: { nl: "▶ nog ", en: "▶ to do: " },
  all: { nl: "✔ klaar", en: "✔ done" },
  none: { nl: "nog niets", en: "nothing yet" },
  of: { nl: " van ", en: " of " },
  back: { nl: "Terugsturen", en: "Sending back" },
  mail: { nl: "Bewaar en mail het aan", en: "Save it and mail it to" },
  coordinator: { nl: "de coördinator van {network}", en: "the coordinator of {network}" },
  fileName: { nl: "De naam van het bestand mag anders zijn.", en: "The file may have another name." },
  other: { nl: "LibreOffice of Google?", en: "LibreOffice or Google?" },
  otherHow: { nl: "Dat kan. Bewaar als Excel-werkmap (.xlsx).", en: "That works. Save as Excel workbook (.xlsx)." },
  unsure: { nl: "Weet je iets niet?", en: "Not sure of something?" },
  unsureHow: { nl: "Laat de cel leeg of schrijf het bij Toelichting. Niets gaat verloren.", en: "Leave the cell empty or write it at Note. Nothing is lost." },
  nobody: { nl: "Schrijf nooit iets op over een cliënt: geen naam, leeftijd, dossier of verhaal.", en: "Never write anything about a client: no name, age, file or story." },
} satisfies Record<string, Text>;

/** By this a copy is known where nothing but its cells is left. */
export const markWord: Text = { nl: "Kenmerk: ", en: "Mark: " };

/** The first sheet of a copy: what is asked and how far it is, by when, and to whom it goes back. Works without the add-in. */
export function copyStart(send: Send, tables: readonly OwnTable[], coordinator: string): SheetDefinition {
  const definition: SheetDefinition = {
    key: "start", name: { nl: "Start", en: "Start" }, purpose: { nl: texts.part.nl, en: texts.part.en }, tab: colours.ink, visibility: "visible",
    draw: (setting) => draw(setting, send, tables, coordinator),
  };
  return definition;
}

function draw(setting: Setting, send: Send, tables: readonly OwnTable[], coordinator: string): Sheet {
  const say = (text: Text, fill: Readonly<Record<string, string>> = {}) => setting.text(text).replace(/\{(\w+)\}/g, (_, key: string) => fill[key] ?? "");
  const network = setting.choices.name;
  const lines = tables.map((table, i): Content[] => {
    const { how, progress } = asked[table];
    const { done, of, words } = progress(setting, send.organisation);
    const total = `IF(${of}=0,${literal(say(texts.none))},${done}&${literal(say(texts.of))}&${of}&" "&${literal(say(words))})`;
    const state = `IF(${done}>=${of},${literal(say(texts.all))},${literal(say(texts.left))}&(${of}-${done}))`;
    return [`${i + 1}  ${setting.sheet(table)}`, say(how), formula(total), formula(state)];
  });
  const backTop = askedTop + lines.length + 1;
  const last = backTop + 5;
  const deadline = send.deadline === undefined ? null : say(texts.deadline, { day: dayText(send.deadline) });
  const blocks = [
    { at: "A1", content: [[send.organisation, null, null, deadline]] },
    { at: "A2", content: [[say(texts.part, { network })]] },
    { at: cell(askedTop - 1, 0), content: [[texts.what, texts.how, texts.done, texts.state].map((text) => say(text)), ...lines] },
    { at: cell(backTop, 0), content: [
      [say(texts.back), null, null],
      [say(texts.mail), coordinator || say(texts.coordinator, { network }), say(texts.fileName)],
      [say(texts.other), say(texts.otherHow), null],
      [say(texts.unsure), say(texts.unsureHow), null],
    ] },
    { at: cell(last, 0), content: [[say(texts.nobody), null, null, `${say(markWord)}${send.sendId}`]] },
  ];
  const style = (top: number, bottom: number, left: number, right: number, { name }: { name: string }): Format => ({ address: address({ top, bottom, left, right }), style: name });
  const asks = askedTop + lines.length - 1;
  const states = address({ top: askedTop, bottom: asks, left: 3, right: 3 });
  const colour = (sign: string, look: Conditional extends infer One ? One extends { look: infer Look } ? Look : never : never): Conditional => ({ kind: "formula", address: states, formula: `=LEFT($${cell(askedTop, 3)},1)=${literal(sign)}`, look });
  const rows: Row[] = [{ index: 0, height: 34 }, { index: 1, height: 20 }, { index: askedTop - 1, height: 22 }, ...lines.map((_, i) => ({ index: askedTop + i, height: 32 })), { index: backTop, height: 22 }, { index: last, height: 22 }];
  return {
    key: "start", name: setting.sheet("start"), visibility: "visible", tab: colours.ink, gridlines: false,
    columns: widths.map((width, index) => ({ index, width })), rows, blocks,
    formats: [
      style(0, 0, 0, 0, styles.title), style(0, 0, 3, 3, styles.label), style(1, 1, 0, 0, styles.purpose),
      style(askedTop - 1, askedTop - 1, 0, 3, styles.heading), style(askedTop, asks, 0, 0, styles.link), style(askedTop, asks, 1, 3, styles.note),
      style(backTop, backTop, 0, 3, styles.heading), style(backTop + 1, backTop + 3, 0, 0, styles.note), style(backTop + 1, backTop + 1, 1, 1, styles.label),
      style(backTop + 2, backTop + 3, 1, 1, styles.note), style(backTop + 1, backTop + 1, 2, 3, styles.hint), style(last, last, 0, 2, styles.mark), style(last, last, 3, 3, styles.id),
    ],
    tables: [], validations: [], conditionals: [colour("✔", looks.good), colour("▶", looks.busy)],
    links: tables.map((table, i) => ({ address: cell(askedTop + i, 0), to: anchorName(table) })),
    charts: [],
    print: { ...printSetup(setting, {}), orientation: "landscape", area: address({ top: 0, bottom: last, left: 0, right: 3 }) },
  };
}

function formula(text: string): { formula: Formula } {
  return { formula: `=${text}` };
}

/** "6-12-2026" */
function dayText(day: number): string {
  const [year = "", month = "", date = ""] = isoDay(day).split("-");
  return `${Number(date)}-${Number(month)}-${year}`;
}
