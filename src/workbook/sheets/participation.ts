import { escaped, isAmong } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import type { Text } from "../../messages";
import { address, cell } from "../address";
import type { SheetDefinition } from "../definition/definition";
import { rowLists } from "../lists";
import { choiceName, listValidation, type Choice } from "../planning/choice";
import { pageHead, printSetup } from "../planning/page";
import { shortened } from "../planning/shortened";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { colours, styles } from "../styles";
import type { Block, Content, Format, Row, Sheet } from "../types";
import { startNames } from "./start";

/** The defined name of the cell in which the party is chosen. */
const partyName = "Deelname_Partij";

/** Points: as wide as an upright page is where all its lines fit on it, so that what a party signs is cut as little as can be. */
const widths = [125, 595];
/** Letters that fit a line of the second column. */
const lineLetters = 102;
const letters = (lines: number) => lineLetters * lines;

const choiceRow = 3;
const choiceCell = cell(choiceRow, 1);
const choice: Choice = {
  list: rowLists.stakeholders,
  label: { nl: "Partij", en: "Party" },
  hint: { nl: "Voor welke partij is deze verklaring? Kies uit de lijst en druk het blad af.", en: "For which party is this declaration? Choose from the list and print the sheet." },
};

/** A line of the page: what it says, and how many lines of text it has room for. */
interface Line {
  label?: Text;
  content: Content;
  lines: number;
}

interface Part {
  title: Text;
  lines: readonly Line[];
}

/** As many agreements, actions and figures have room, and as many lines each of them. */
const room = { agreements: 5, actions: 5, indicators: 6 } as const;
const lineOf = { agreements: 2, actions: 1, indicators: 1 } as const;

type Listed = keyof typeof room;

/** What a party promises by signing, in words of our own. */
const promises: readonly Text[] = [
  { nl: "Wij staan achter de ambitie en het plan van aanpak, en komen onze afspraken en acties na.", en: "We stand behind the ambition and the plan of approach, and keep our agreements and actions." },
  { nl: "Onze vertegenwoordiger heeft tijd en mandaat voor dit netwerk. Verandert dat, dan melden wij het meteen.", en: "Our representative has time and a mandate for this network. If that changes, we say so at once." },
  { nl: "Wij leveren onze cijfers op tijd, en zetten niets in het werkboek waaraan iemand te herkennen is.", en: "We deliver our figures in time, and put nothing into the workbook by which anybody can be recognised." },
];

function parts(setting: Setting): Part[] {
  const chosen = setting.named(partyName);
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const start = (name: keyof typeof startNames) => `${setting.named(startNames[name])}&""`;
  const party = (column: ColumnId<"stakeholders">) => {
    const table = setting.table("stakeholders");
    return `INDEX(${table.column(column).reference},MATCH(${escaped(chosen)},${table.column("organisation").reference},0))`;
  };
  const said = (formula: string, lines: number): Content => ({ formula: `=IFERROR(${shortened(formula, letters(lines))},"")` });
  const ofParty = (column: ColumnId<"stakeholders">, lines: number): Line => ({ label: setting.table("stakeholders").column(column).definition.heading, content: said(`${party(column)}&""`, lines), lines });
  const who = `${party("contact")}&IF(${party("function")}="","",", "&${party("function")})`;
  return [
    { title: { nl: "Wie en waarvoor", en: "Who and what for" }, lines: [
      { label: { nl: "Netwerk", en: "Network" }, content: said(start("name"), 1), lines: 1 },
      { label: { nl: "Looptijd", en: "Period" }, content: said(start("period"), 1), lines: 1 },
      { label: { nl: "Ambitie", en: "Ambition" }, content: said(start("ambition"), 4), lines: 4 },
      ofParty("role", 1), ofParty("implements", 1), ofParty("contribution", 2), ofParty("mandate", 2),
      { label: { nl: "Vertegenwoordiger", en: "Representative" }, content: said(who, 1), lines: 1 },
    ] },
    listed(setting, "agreements", { nl: "Afspraken die voor ons gelden", en: "Agreements that hold for us" }),
    listed(setting, "actions", { nl: "Acties waarvoor wij zorgen", en: "Actions that we see to" }),
    listed(setting, "indicators", { nl: "Cijfers die wij leveren", en: "Figures that we deliver" }),
    { title: { nl: "Wij beloven", en: "We promise" }, lines: promises.map((words, i) => ({ label: { nl: `${i + 1}.`, en: `${i + 1}.` }, content: { formula: `=IF(${chosen}="",${text("Kies hierboven een partij.", "Choose a party above.")},${literal(setting.text(words))})` }, lines: setting.text(words).length > lineLetters ? 2 : 1 })) },
    { title: { nl: "Getekend", en: "Signed" }, lines: [
      { label: { nl: "Naam en functie", en: "Name and position" }, content: null, lines: 1.6 },
      { label: { nl: "Datum en plaats", en: "Date and place" }, content: null, lines: 1.6 },
      { label: { nl: "Handtekening", en: "Signature" }, content: null, lines: 4 },
    ] },
  ];
}

/** The first rows of a table that are about the party, and how many more there are. */
function listed(setting: Setting, table: Listed, title: Text): Part {
  const { words, isOwn } = sources(setting)[table];
  const own = `(${words}<>"")*${isOwn}`;
  const found = (row: string) => `IFERROR(${shortened(`INDEX(${words},AGGREGATE(15,6,(ROW(${words})-ROW(INDEX(${words},1))+1)/(${own}),${row}))`, letters(lineOf[table]))},"")`;
  const more = literal(setting.text({ nl: " meer, op het blad ", en: " more, on the sheet " }) + setting.sheet(table));
  const none = literal(setting.text({ nl: "Nog geen.", en: "None yet." }));
  const rest = `SUMPRODUCT(${own})-${room[table]}`;
  return { title, lines: [
    ...Array.from({ length: room[table] }, (_, i): Line => ({ content: { formula: i === 0 ? `=IFERROR(IF(SUMPRODUCT(${own})=0,${none},${found("1")}),"")` : `=${found(String(i + 1))}` }, lines: lineOf[table] })),
    { content: { formula: `=IFERROR(IF(${rest}>0,"+ "&(${rest})&${more},""),"")` }, lines: 1 },
  ] };
}

/** What is listed of each table, and which rows are about the party: those that name it; an agreement or indicator that names nobody is everybody's. */
function sources(setting: Setting): Record<Listed, { words: string; isOwn: string }> {
  const chosen = setting.named(partyName);
  const names = (column: string) => isAmong(column, chosen);
  const agreement = (id: ColumnId<"agreements">) => setting.table("agreements").column(id).reference;
  const action = (id: ColumnId<"actions">) => setting.table("actions").column(id).reference;
  const indicator = (id: ColumnId<"indicators">) => setting.table("indicators").column(id).reference;
  const isnt = (column: string, ...items: string[]) => items.map((item) => `(${column}<>${literal(item)})`).join("*");
  const everybody = `((${agreement("parties")}="")+${names(agreement("parties"))}>0)*(${chosen}<>"")`;
  return {
    agreements: { words: agreement("agreement"), isOwn: `${everybody}*${isnt(agreement("status"), setting.item("agreementStatus", "ended"), setting.item("agreementStatus", "draft"))}` },
    actions: { words: action("action"), isOwn: `${names(action("responsible"))}*(${chosen}<>"")*${isnt(action("status"), setting.item("actionStatus", "done"), setting.item("actionStatus", "stopped"))}` },
    indicators: { words: indicator("name"), isOwn: `((${indicator("reporters")}="")+${names(indicator("reporters"))}>0)*(${chosen}<>"")` },
  };
}

function draw(setting: Setting): Sheet {
  const head = pageHead(participation, setting, { left: 1, right: 1, row: choiceRow - 1 });
  const first = setting.table("stakeholders").rows.find(({ organisation }) => typeof organisation === "string")?.organisation;
  const blocks: Block[] = [...head.blocks, { at: cell(choiceRow, 0), content: [[setting.text(choice.label), typeof first === "string" ? first : null]] }];
  const formats: Format[] = [...head.formats, { address: cell(choiceRow, 0), style: styles.label.name }, { address: choiceCell, style: styles.choice.name }];
  const rows: Row[] = [...head.rows, { index: choiceRow, height: 26 }];
  let row = choiceRow + 2;
  for (const { title, lines } of parts(setting)) {
    blocks.push({ at: cell(row, 0), content: [[setting.text(title), null], ...lines.map(({ label, content }): Content[] => [label ? setting.text(label) : null, content])] });
    formats.push(
      { address: cell(row, 0), style: styles.subtitle.name },
      { address: address({ top: row + 1, bottom: row + lines.length, left: 0, right: 0 }), style: styles.label.name },
      { address: address({ top: row + 1, bottom: row + lines.length, left: 1, right: 1 }), style: lines.every(({ content }) => content === null) ? styles.text.name : styles.note.name },
    );
    rows.push({ index: row, height: 22 }, ...lines.map((line, i) => ({ index: row + 1 + i, height: Math.round(line.lines * 15) + 3 })));
    row += lines.length + 1;
  }
  return {
    ...head, blocks, formats, rows,
    columns: widths.map((width, index) => ({ index, width })),
    validations: [listValidation(setting, choiceCell, choice)],
    print: { ...printSetup(setting, participation), orientation: "portrait", tall: 1, area: address({ top: 0, bottom: row - 1, left: 0, right: 1 }) },
  };
}

export const participation: SheetDefinition = {
  key: "participation",
  name: { nl: "Deelnameverklaring", en: "Declaration" },
  purpose: {
    nl: "Eén pagina per partij, om af te drukken en te tekenen. Alles volgt uit de andere bladen.",
    en: "One page a party, to print and sign. Everything follows from the other sheets.",
  },
  tab: colours.accent,
  visibility: "visible",
  draw,
  names: (setting) => [choiceName(setting, "participation", partyName, choiceCell)],
};
