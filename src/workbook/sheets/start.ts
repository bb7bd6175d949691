import type { ColumnId } from "../../domain/schema";
import { absolute, address, cell, quoted } from "../address";
import type { Text } from "../../messages";
import type { TemplateStep } from "../content";
import type { SheetDefinition } from "../definition/definition";
import { lastRowThat } from "../figures/span";
import { anchorName, type SheetKey } from "../meta";
import { fittingHeight } from "../planning/fittingHeight";
import { pageHead, printSetup } from "../planning/page";
import { placeOf } from "../planning/steps";
import type { Setting } from "../definition/setting";
import { colours, styles } from "../styles";
import type { Block, Content, Format, Link, Name, Row, Sheet } from "../types";
import { stateOf } from "./startState";
import { quartersFrom, readQuarter, writeQuarter } from "../../domain/quarter";

/** What is filled in on Start, each with the defined name by which other sheets and the pane find it. */
export const startNames = {
  name: "Netwerk_Naam",
  region: "Netwerk_Regio",
  coordinator: "Netwerk_Coordinator",
  period: "Netwerk_Looptijd",
  ambition: "Netwerk_Ambitie",
} as const;

/** The defined name of the cells beside the sheets, in which links to sheets that come later find their place. */
export const laterLinks = "Netwerk_BladenErbij";

type StartField = keyof typeof startNames;

const fields: readonly { field: StartField; label: Text; explain: Text; height: number }[] = [
  { field: "name", label: { nl: "Netwerk", en: "Network" }, explain: { nl: "Staat boven het dashboard.", en: "Above the dashboard." }, height: 22 },
  { field: "region", label: { nl: "Regio", en: "Region" }, explain: { nl: "Gemeente, regio of wijk.", en: "Municipality, region or district." }, height: 22 },
  { field: "coordinator", label: { nl: "Coördinator", en: "Coordinator" }, explain: { nl: "Wie kun je iets vragen?", en: "Whom can you ask?" }, height: 22 },
  { field: "period", label: { nl: "Looptijd", en: "Period" }, explain: { nl: "Eerste en laatste kwartaal.", en: "First and last quarter." }, height: 22 },
  { field: "ambition", label: { nl: "Ambitie", en: "Ambition" }, explain: { nl: "Pas de zin aan tot iedereen ja zegt.", en: "Change the sentence until everyone says yes." }, height: 66 },
];

/** The sheets to go to: all that people see, and those that come with the first quarter. */
function sheetsShown({ definitions }: Setting): readonly SheetKey[] {
  return definitions.filter(({ key, visibility }) => visibility === "visible" && key !== "start").map(({ key }) => key);
}

/** Points, by column. */
const widths = [150, 330, 260, 100, 100];
/** An 11 point letter over the 12 points of a field. */
const fieldLetter = 11 / 12;
const fieldsTop = 3;
const guideTop = fieldsTop + fields.length + 1;
/** The row, from 0, with the headings of the steps: two below the sheets and the line on the pane. */
const stepsTopOf = (setting: Setting): number => guideTop + sheetsShown(setting).length + 3;

const texts = {
  guide: { nl: "Waar vind je wat?", en: "Where is what?" },
  state: { nl: "Hoe staat het?", en: "How does it stand?" },
  steps: { nl: "De stappen", en: "The steps" },
  follows: { nl: "Volgt: ", en: "Follows: " },
  followsAmbition: { nl: "Volgt uit het blad Ambitie: pas die daar aan.", en: "Follows from the sheet Ambition: change it there." },
  later: { nl: "Zichtbaar vanaf het eerste kwartaal.", en: "Shown from the first quarter on." },
  ribbon: {
    nl: "Meer bladen of hulp nodig? Kies Overzicht op het tabblad Netwerkplan in het lint.",
    en: "More sheets or help? Choose Overview on the tab Netwerkplan of the ribbon.",
  },
} satisfies Record<string, Text>;

function draw(setting: Setting): Sheet {
  const head = pageHead(start, setting, { left: 2, right: 3 });
  const { choices, template } = setting;
  const values: Record<StartField, Content> = {
    name: choices.name, region: choices.region || null, coordinator: choices.coordinator || null,
    period: period(setting), ambition: ambitionOf(setting),
  };
  const sheets = sheetsShown(setting);
  const stepsTop = stepsTopOf(setting);
  const guide = sheets.map((key): Content[] => [setting.sheet(key), guideText(setting, key), stateOf(setting, key)]);
  const steps = stepsShown(setting).map((step) => stepLine(setting, step));
  const stepHeadings = [{ nl: "Stap", en: "Step" }, { nl: "", en: "" }, { nl: "", en: "" }, { nl: "Waar", en: "Where" }];
  const blocks: Block[] = [
    ...head.blocks,
    { at: cell(fieldsTop, 0), content: fields.map(({ field, label, explain }) => [setting.text(label), values[field], setting.text(field === "ambition" && setting.has("ambition") ? texts.followsAmbition : explain)]) },
    { at: cell(guideTop - 1, 0), content: [[setting.text(texts.guide), null, setting.text(texts.state)]] },
    { at: cell(guideTop, 0), content: guide },
    { at: cell(guideTop + sheets.length, 0), content: [[setting.text(texts.ribbon)]] },
    { at: cell(stepsTop - 1, 0), content: [[`${steps.length > 0 ? `${setting.text(texts.steps)} — ` : ""}${setting.text(texts.follows)}${setting.text(template.source)}`]] },
    ...(steps.length > 0 ? [{ at: cell(stepsTop, 0), content: [stepHeadings.map((heading) => setting.text(heading) || null), ...steps] }] : []),
  ];
  return {
    ...head,
    columns: widths.map((width, index) => ({ index, width })),
    rows: rows(setting, head.rows, steps, values),
    blocks,
    formats: [...formats(setting, head.formats, steps.length), ...(setting.has("ambition") ? [followed] : [])],
    links: links(setting, steps.length),
    // On its side the heading of the steps stands alone at the foot of a page.
    print: { ...printSetup(setting, start), orientation: "portrait", area: address({ top: 0, bottom: stepsTop + steps.length, left: 0, right: 4 }) },
  };
}

/** What the sheet with the ambition says; without that sheet it is typed here. */
function ambitionOf(setting: Setting): Content {
  if (!setting.has("ambition")) return setting.ambition;
  const column = (id: ColumnId<"ambition">) => setting.table("ambition").column(id).reference;
  // The last row with a promise, also where somebody emptied one above it.
  return { formula: `=INDEX(${column("sentence")},MAX(1,${lastRowThat(column("promise"), `(${column("promise")}<>"")`)}))` };
}

function period({ choices }: Setting): string {
  const first = readQuarter(choices.from);
  if (!first.ok) return choices.from;
  const all = quartersFrom(first.value, choices.quarters).map(writeQuarter);
  return `${all[0]} – ${all[all.length - 1]}`;
}

/** What a sheet is for, in its first sentence, or when it comes where it is not there from the beginning. */
function guideText(setting: Setting, key: SheetKey): string {
  const definition = setting.definitions.find((one) => one.key === key);
  if (!definition) throw new Error(`Start shows a sheet that is not defined: ${key}`);
  const [first = ""] = setting.text(definition.purpose).split(/(?<=[.?]) /);
  return definition.later && !setting.demo ? setting.text(texts.later) : first;
}

/** The steps, for a workbook without a sheet that tells of them. */
function stepsShown(setting: Setting): readonly TemplateStep[] {
  return setting.has("steps") ? [] : setting.template.steps;
}

/** A step in a line: what it is, what it asks and where it happens. */
function stepLine(setting: Setting, step: TemplateStep): Content[] {
  const plan = step.plan ? ` (${setting.text(step.plan)})` : "";
  return [`${step.number}. ${setting.text(step.name)}${plan}`, setting.text(step.ask), null, setting.sheet(placeOf(step, setting.has))];
}

/** The field with the ambition where nobody types it. */
const followed: Format = { address: cell(fieldsTop + fields.findIndex(({ field }) => field === "ambition"), 1), style: styles.calculated.name };

function rows(setting: Setting, head: Row[], steps: Content[][], values: Record<StartField, Content>): Row[] {
  const stepsTop = stepsTopOf(setting);
  return [
    ...head,
    // The letter of a field is larger than the one that the height is reckoned in.
    ...fields.map(({ field, height }, i) => ({ index: fieldsTop + i, height: Math.max(height, fittingHeight([values[field]], [(widths[1] ?? 0) * fieldLetter])) })),
    { index: guideTop - 1, height: 26 },
    ...sheetsShown(setting).map((_, i) => ({ index: guideTop + i, height: 16 })),
    { index: stepsTop - 1, height: 26 },
    ...steps.map((step, i) => ({ index: stepsTop + 1 + i, height: fittingHeight(step, widths), fits: true })),
  ];
}

function formats(setting: Setting, head: Format[], steps: number): Format[] {
  const sheets = sheetsShown(setting).length;
  const stepsTop = stepsTopOf(setting);
  const block = (top: number, height: number, left: number, right: number, style: { name: string }): Format => ({
    address: address({ top, bottom: top + height - 1, left, right }), style: style.name,
  });
  return [
    ...head,
    block(fieldsTop, fields.length, 0, 0, styles.label),
    block(fieldsTop, fields.length, 1, 1, styles.input),
    block(fieldsTop, fields.length, 2, 2, styles.hint),
    block(guideTop - 1, 1, 0, 0, styles.subtitle),
    block(guideTop, sheets, 0, 0, styles.link),
    block(guideTop - 1, 1, 2, 2, styles.subtitle),
    block(guideTop, sheets, 1, 2, styles.plain),
    block(guideTop + sheets, 1, 0, 0, styles.purpose),
    block(stepsTop - 1, 1, 0, 0, styles.subtitle),
    ...(steps === 0 ? [] : [
      block(stepsTop, 1, 0, 3, styles.heading),
      block(stepsTop + 1, steps, 0, 0, styles.label),
      block(stepsTop + 1, steps, 1, 2, styles.note),
      block(stepsTop + 1, steps, 3, 3, styles.link),
    ]),
  ];
}

/** Links go to the sheets' anchors, which stay right when a sheet is renamed. */
function links(setting: Setting, steps: number): Link[] {
  const tip = (key: SheetKey) => setting.text({ nl: `Ga naar ${setting.sheet(key)}`, en: `Go to ${setting.sheet(key)}` });
  const link = (row: number, column: number, key: SheetKey): Link => ({ address: cell(row, column), to: anchorName(key), tip: tip(key) });
  return [
    ...sheetsShown(setting).map((key, i) => link(guideTop + i, 0, key)),
    ...stepsShown(setting).slice(0, steps).map((step, i) => link(stepsTopOf(setting) + 1 + i, 3, placeOf(step, setting.has))),
  ];
}

/** The defined names of what is filled in on Start, and of the place for links to sheets that come later. */
function fieldNames(setting: Setting): Name[] {
  const beside = address({ top: guideTop, bottom: guideTop + sheetsShown(setting).length - 1, left: 3, right: 4 });
  return [{ name: setting.named(laterLinks), formula: `=${quoted(setting.sheet("start"))}!${absolute(beside)}` }, ...fields.map(({ field }, i) => ({
    name: setting.named(startNames[field]),
    formula: `=${quoted(setting.sheet("start"))}!${absolute(cell(fieldsTop + i, 1))}` as const,
  }))];
}

export const start: SheetDefinition = {
  key: "start",
  name: { nl: "Start", en: "Start" },
  purpose: {
    nl: "Begin hier. Vul de gele velden in en ga dan naar de eerste stap.",
    en: "Begin here. Fill in the yellow fields and then go to the first step.",
  },
  tab: colours.ink,
  visibility: "visible",
  draw,
  names: fieldNames,
};
