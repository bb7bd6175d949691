import { criterion } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import { absolute, address, cell, columnLetters, quoted } from "../address";
import type { Text } from "../../messages";
import type { SheetDefinition } from "../definition/definition";
import { mapRoomName } from "../figures/room";
import { listPlaces } from "../lists";
import { leftOver } from "../leftOver";
import { pageHead, printSetup } from "../planning/page";
import { fittingHeight } from "../planning/fittingHeight";
import { numberBelow } from "../numberBelow";
import { rectangle } from "../planning/rectangle";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { colours, looks, styles } from "../styles";
import type { Block, Conditional, Content, Format, Look, Name, Row, Sheet, Validation } from "../types";
import { strengthOf } from "./relations";

/** A network has ten to thirty parties, the largest forty (domain experts). */
const usualMost = 40;
/** Parties that there is room for on every map, and for how many more than there are. */
const [fewest, spare] = [16, 6];

/** As many parties as the map has room for: those of now and some more. Each of them costs a row and a column of formulas, so the pane makes more room. */
function mapRoom(setting: Setting): number {
  const parties = setting.table("stakeholders").rows.length;
  return Math.max(fewest, parties, Math.min(parties + spare, usualMost));
}

/** The cell in which the half-year is chosen. */
const momentCell = { row: 3, column: 2 };
const legendRow = 5;
/** The row of the numbers above the matrix, and its first row and column; all from 0. */
const numbersRow = 7;
const firstRow = numbersRow + 1;
const firstColumn = 2;
const namesLabel = { nl: "Zoeknamen, voor de berekening", en: "Search names, for the calculation" };

/** The cell at whose corner a drawing of the network is put: below the largest matrix. */
export const drawingCell = cell(firstRow + usualMost + 2, 0);

/** The defined name of the chosen half-year. */
const momentName = "Netwerkkaart_Meetmoment";

/** What stands in a cell of the matrix: a sign and a letter, so that it reads in grey and to colour-blind eyes. The words are in the legend. */
const signs = [
  { item: "strong", sign: { nl: "● S", en: "● S" }, look: looks.good },
  { item: "canBeBetter", sign: { nl: "◐ B", en: "◐ B" }, look: looks.warn },
  { item: "hardly", sign: { nl: "○ N", en: "○ H" }, look: looks.bad },
] as const satisfies readonly { item: string; sign: Text; look: Look }[];

function draw(setting: Setting): Sheet {
  const head = pageHead(networkMap, setting, { left: 12, right: 30 });
  const room = mapRoom(setting);
  const matrixArea = address({ top: firstRow, left: firstColumn, bottom: firstRow + room - 1, right: firstColumn + room - 1 });
  return {
    ...head,
    columns: [{ index: 0, width: 26 }, { index: 1, width: nameWidth(setting, room) }, ...Array.from({ length: room }, (_, i) => ({ index: firstColumn + i, width: 27 }))],
    rows: [...head.rows, { index: momentCell.row, height: 24 }, ...nameRows(setting, room)],
    blocks: [...head.blocks, ...choice(setting), legend(setting, room), matrix(setting, room)],
    formats: [...head.formats, ...formats(room)],
    validations: [validation(setting)],
    conditionals: signs.map(({ sign, look }): Conditional => ({
      kind: "formula", address: matrixArea, look, formula: `=${cell(firstRow, firstColumn)}=${literal(setting.text(sign))}`,
    })),
    freeze: { rows: firstRow, columns: firstColumn },
    print: { ...printSetup(setting, networkMap), tall: 1, area: address({ top: 0, left: 0, bottom: firstRow + room - 1, right: firstColumn + room - 1 }) },
  };
}

/** Points that a letter of a name takes, and those of the column that holds them. */
const letter = 5.5;
const [narrowest, widest] = [190, 340];

/** The names of the parties that are known already, as far as the map has room. */
function knownNames(setting: Setting, room: number): string[] {
  return setting.table("stakeholders").rows.slice(0, room).map(({ organisation }) => (
    typeof organisation === "string" ? organisation : typeof organisation === "object" && "nl" in organisation ? setting.text(organisation) : ""
  ));
}

/** As wide as the longest of them asks for, within bounds; what is longer takes more lines. */
function nameWidth(setting: Setting, room: number): number {
  const longest = Math.max(0, ...knownNames(setting, room).map((name) => name.length));
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest * letter)));
}

/** The rows of names that take more than one line, as high as they need. */
function nameRows(setting: Setting, room: number): Row[] {
  const width = [nameWidth(setting, room)];
  const one = fittingHeight([""], width);
  return knownNames(setting, room).flatMap((name, i): Row[] => {
    const height = fittingHeight([name], width);
    return height > one ? [{ index: firstRow + i, height }] : [];
  });
}

function choice(setting: Setting): Block[] {
  const moments = setting.table("relations").rows.flatMap(({ moment }) => (typeof moment === "string" ? [moment] : []));
  const first = moments.sort().at(-1) ?? setting.lists.moment[0]?.id ?? null;
  return [
    { at: cell(momentCell.row, 0), content: [[setting.text({ nl: "Kies een halfjaar:", en: "Choose a half-year:" })]] },
    { at: cell(momentCell.row, momentCell.column), content: [[first]] },
  ];
}

/** What the signs mean; and a word where more parties have come than the map has room for. */
function legend(setting: Setting, room: number): Block {
  const [before, between, behind] = [{ nl: "Op deze kaart staan de eerste ", en: "This map shows the first " }, { nl: " van ", en: " of " }, {
    nl: " partijen. In het paneel, bij Netwerk, staan ze er allemaal op; met Maak ruimte bij Overzicht ook hier.", en: " parties. In the pane, under Network, all of them are shown; with Make room under Overview here too.",
  }].map((said) => literal(setting.text(said)));
  const parties = setting.table("stakeholders").column("organisation").reference;
  const rows = `ROWS(${namesAt(room)})`;
  const words = signs.map(({ item, sign }) => `${setting.text(sign)} = ${setting.item("relationQuality", item).toLowerCase()}`);
  return { at: cell(legendRow, 0), content: [[words.join("     ")], [{ formula: `=IF(${leftOver(parties, rows)}=0,"",${before}&${rows}&${between}&COUNTIF(${parties},"?*")&${behind})` }]] };
}

/** The names beside the matrix, with dollars: the range grows with the rows that come before its last one. */
function namesAt(room: number): string {
  return absolute(address({ top: firstRow, bottom: firstRow + room - 1, left: 1, right: 1 }));
}

/**
 * The parties below each other with a number, the numbers beside each other, and at every crossing how the two work together.
 * Each crossing adds up the strength of the pair in both orders, so that the matrix mirrors itself. Below it the names stand
 * once more beside each other, as the crossings look for them. Formulas are alike in every row and in every column, so that rows and columns
 * that come later are copies of those beside them.
 */
function matrix(setting: Setting, room: number): Block {
  const parties = setting.table("stakeholders").column("organisation").reference;
  const column = (id: ColumnId<"relations">) => setting.table("relations").column(id).reference;
  const [strengths, firsts, seconds, moments] = (["strength", "first", "second", "moment"] as const).map(column);
  const moment = setting.named(momentName);
  const number = numberBelow(numbersRow);
  const name = (row: number) => `$B${row + 1}`;
  // The numbers of a crossing's own row and column.
  const [below, above] = [(row: number) => `$A${row + 1}`, (i: number) => `${columnLetters(firstColumn + i)}$${numbersRow + 1}`];
  const across = (i: number) => `${columnLetters(firstColumn + i)}$${firstRow + room + 1}`;
  const searched = `$${across(0)}:$${across(room - 1)}`;
  const added = (one: string, other: string) => `SUMIFS(${strengths},${firsts},${one},${seconds},${other},${moments},${moment})`;
  const own = (row: number) => `INDEX(${searched},${below(row)})`;
  const sign = signOf(setting);
  const each = Array.from({ length: room }, (_, i) => i);
  const rows = each.map((i): Content[] => {
    const row = firstRow + i;
    return [
      { formula: `=IF(${name(row)}="","",${number})` },
      { formula: `=IF(${number}>ROWS(${parties}),"",INDEX(${parties},${number})&"")` },
      ...each.map((j): Content => ({
        formula: `=IF(OR(${name(row)}="",${across(j)}=""),"",IF(${below(row)}=${above(j)},"·",${sign(`${added(own(row), across(j))}+${added(across(j), own(row))}`)}))`,
      })),
    ];
  });
  const place = `COLUMN()-COLUMN(${absolute(cell(numbersRow, firstColumn - 1))})`;
  const placed = `INDEX(${namesAt(room)},${place})`;
  const numbers = each.map((): Content => ({ formula: `=IF(${placed}="","",${place})` }));
  const names = each.map((): Content => ({ formula: `=IF(${placed}="","",${criterion(placed)})` }));
  return rectangle(cell(numbersRow, 0), [[null, null, ...numbers], ...rows, [null, setting.text(namesLabel), ...names]]);
}

/** The sign for a sum of strengths: one relation of the pair, or more than one where it stands twice. */
function signOf(setting: Setting): (sum: string) => string {
  const [strong, canBeBetter, hardly] = signs.map(({ sign }) => literal(setting.text(sign)));
  const twice = literal("2×");
  const { strong: s, canBeBetter: b, hardly: h } = strengthOf;
  return (sum) => `LOOKUP(${sum},{0,${h},${h + 1},${b},${b + 1},${s},${s + 1}},{"",${hardly},${twice},${canBeBetter},${twice},${strong},${twice}})`;
}

function formats(room: number): Format[] {
  const right = firstColumn + room - 1;
  return [
    { address: cell(momentCell.row, 0), style: styles.subtitle.name },
    { address: address({ top: momentCell.row, bottom: momentCell.row, left: momentCell.column, right: momentCell.column + 3 }), style: styles.choice.name },
    { address: address({ top: legendRow, left: 0, bottom: legendRow + 1, right: 0 }), style: styles.purpose.name },
    { address: address({ top: numbersRow, bottom: numbersRow, left: 0, right }), style: styles.plainHeading.name },
    { address: address({ top: firstRow, left: 0, bottom: firstRow + room, right }), style: styles.plain.name },
    { address: address({ top: firstRow, left: 1, bottom: firstRow + room - 1, right: 1 }), style: styles.note.name },
  ];
}

function validation(setting: Setting): Validation {
  return {
    address: cell(momentCell.row, momentCell.column),
    rule: { kind: "list", source: `=${setting.named(listPlaces.moment.name)}` },
    prompt: {
      title: setting.text({ nl: "Kies een halfjaar", en: "Choose a half-year" }),
      message: setting.text({ nl: "De kaart toont de relaties van dat halfjaar.", en: "The map shows the relations of that half-year." }),
    },
    error: {
      style: "stop",
      title: setting.text({ nl: "Dit halfjaar kan niet", en: "This half-year cannot be" }),
      message: setting.text({ nl: "Kies een halfjaar uit de lijst, zoals 2026-H1.", en: "Choose a half-year from the list, such as 2026-H1." }),
    },
  };
}

function names(setting: Setting): Name[] {
  const room = mapRoom(setting);
  const rows = address({ top: firstRow, left: 0, bottom: firstRow + room - 1, right: firstColumn + room - 1 });
  return [{ name: setting.named(momentName), formula: `=${quoted(setting.sheet("networkMap"))}!${absolute(cell(momentCell.row, momentCell.column))}` }, mapRoomName(setting, rows)];
}

export const networkMap: SheetDefinition = {
  key: "networkMap",
  name: { nl: "Netwerkkaart", en: "Network map" },
  purpose: {
    nl: "Wie werkt met wie, en hoe goed? Alles volgt uit Relaties; kies alleen het halfjaar. De tekening maak je in het paneel, bij Netwerk.",
    en: "Who works with whom, and how well? All of it follows from Relations; only choose the half-year. The drawing is made in the pane, under Network.",
  },
  tab: colours.ink,
  visibility: "visible",
  draw,
  names,
};
