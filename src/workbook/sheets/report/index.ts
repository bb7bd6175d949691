import type { ColumnId } from "../../../domain/schema";
import { address, cell } from "../../address";
import type { SheetDefinition } from "../../definition/definition";
import { filterNames } from "../../filters";
import { indicatorsUncounted } from "../../figures/full";
import { partyRoomName, roomName } from "../../figures/room";
import { onCourseFormula, statusText } from "../../figures/words";
import { listPlaces } from "../../lists";
import { choiceName, listValidation, type Choice } from "../../planning/choice";
import { deliveredFormula, drawDeliveries, partiesUncounted, type Deliveries } from "../../planning/deliveries";
import { pageHead, printSetup, titleLetters } from "../../planning/page";
import { standing } from "../../planning/standing";
import { shortened } from "../../planning/shortened";
import { drawShown, type ShownQuarter } from "../../planning/shown";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { colours, looks, styles } from "../../styles";
import type { Block, Conditional, Content, Format, Sheet } from "../../types";
import { startNames } from "../start";
import { doneIn, drawActions, late } from "./actions";
import { drawFoot } from "./foot";
import { heights, right, rows, wholeRow, widths } from "./grid";
import { drawListed, listedCells } from "./indicators";
import { drawMissing } from "./parties";
import { drawStories } from "./stories";
import { drawVerdicts, type Verdicts } from "./verdicts";

/** The columns where a key figure begins. */
const tileColumns = [0, 1, 3] as const;
const choiceCell = cell(rows.choice, 1);
const choice: Choice = {
  list: listPlaces.quarter.name,
  label: { nl: "Kwartaal (leeg = het lopende)", en: "Quarter (empty = the present)" },
  hint: { nl: "Over welk kwartaal gaat het rapport? Maak de cel leeg voor het kwartaal dat open is.", en: "Which quarter is the report about? Empty the cell for the quarter that is open." },
};

/** What feeds the whole page: the first zones below it. */
function drawBelow(setting: Setting) {
  const shown = drawShown(setting, filterNames.reportQuarter, rows.last + 3);
  const verdicts = drawVerdicts(setting, shown, shown.bottom);
  const listed = drawListed(setting, shown, verdicts, verdicts.bottom);
  const actions = drawActions(setting, shown.quarter, listed.bottom);
  const stories = drawStories(setting, listed, shown, actions.bottom);
  return { shown, verdicts, listed, actions, stories, deliveries: drawDeliveries(setting, shown, stories.bottom) };
}

function draw(setting: Setting): Sheet {
  const head = pageHead(report, setting, { left: 3, right });
  const { shown, verdicts, listed, actions, stories, deliveries } = drawBelow(setting);
  const missing = drawMissing(setting, deliveries, deliveries.bottom);
  const zones = [shown, verdicts, listed, actions, stories, deliveries, missing];
  const said = standing(setting, verdicts, literal(setting.text({ nl: "Nog geen indicatoren. Kies er drie tot vijf op het blad Indicatoren; dan staan ze hier.", en: "No indicators yet. Choose three to five on the sheet Indicators; then they are here." })), { nl: " zonder oordeel over dit kwartaal", en: " without a verdict on this quarter" });
  const foot = drawFoot(setting, shown.quarter);
  const tiles = drawTiles(setting, shown, verdicts, deliveries);
  return {
    ...head,
    columns: widths.map((width, index) => ({ index, width })),
    rows: [...head.rows, ...heights],
    blocks: [
      ...head.blocks.filter((block) => block.at !== "A1" && block.at !== "A2"), ...heading(setting, shown),
      { at: cell(rows.sentence, 0), content: [[{ formula: `=${said.first}` }], [{ formula: `=${said.second}` }]] }, ...tiles.blocks,
      listed.page, ...actions.page, ...stories.page, ...missing.page, ...foot.blocks, ...zones.map(({ block }) => block),
    ],
    formats: [
      ...head.formats,
      { address: cell(rows.choice, 0), style: styles.filterLabel.name }, { address: choiceCell, style: styles.filter.name },
      { address: cell(rows.choice, 2), style: styles.filterLabel.name },
      { address: cell(rows.sentence, 0), style: styles.sentence.name }, { address: cell(rows.sentence + 1, 0), style: styles.purpose.name },
      ...tiles.formats,
      { address: cell(rows.indicators, 0), style: styles.subtitle.name }, { address: wholeRow(rows.indicators + 1), style: styles.plainHeading.name },
      { address: listedCells(0, right), style: styles.plain.name }, { address: listedCells(2, 3), style: styles.plainLeft.name },
      { address: wholeRow(rows.actions - 2), style: styles.filterLabel.name },
      ...actions.pageFormats, ...stories.pageFormats, ...missing.pageFormats, ...foot.formats, ...zones.flatMap(({ formats }) => formats),
    ],
    validations: [listValidation(setting, choiceCell, choice)],
    conditionals: [...tiles.conditionals, ...verdictLooks()],
    print: { ...printSetup(setting, report), orientation: "portrait", tall: 1, area: address({ top: 0, bottom: rows.last, left: 0, right }) },
  };
}

function heading(setting: Setting, { quarter }: ShownQuarter): Block[] {
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const quarters = setting.table("quarters");
  const of = (id: ColumnId<"quarters">) => `INDEX(${quarters.column(id).reference},MATCH(${quarter},${quarters.column("quarter").reference},0))`;
  const deadline = of("deadline");
  const day = `IF(${deadline}="","",${text(", leveren tot en met ", ", deliver up to ")}&DAY(${deadline})&"-"&MONTH(${deadline})&"-"&YEAR(${deadline}))`;
  return [
    // An emptied name shows nothing, where a plain reference would show 0.
    { at: "A1", content: [[{ formula: `=${shortened(`${setting.named(startNames.name)}&""`, titleLetters)}` }], [{ formula: `=${text("Kwartaalrapport ", "Quarterly report ")}&${quarter}` }]] },
    { at: cell(rows.choice, 0), content: [[setting.text(choice.label), null, { formula: `=IFERROR(${of("state")}&${day},"")` }]] },
  ];
}

function drawTiles(setting: Setting, { quarter }: ShownQuarter, { verdicts }: Verdicts, deliveries: Deliveries): { blocks: Block[]; formats: Format[]; conditionals: Conditional[] } {
  const judged = (status: "onCourse" | "attention" | "offCourse") => `COUNTIF(${verdicts},${literal(statusText(setting, status))})`;
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const tiles = [
    [
      { figure: deliveredFormula(setting, deliveries), label: `${text("partijen leverden alles", "parties delivered everything")}&${partiesUncounted(setting, deliveries)}` },
      { figure: onCourseFormula(setting, verdicts), label: `${text("indicatoren op koers", "indicators on course")}&${indicatorsUncounted(setting)}` },
      { figure: judged("offCourse"), label: `${text("indicatoren niet op koers", "indicators off course")}&${indicatorsUncounted(setting)}` },
    ], [
      { figure: `SUMPRODUCT(${doneIn(setting, quarter)})`, label: text("acties afgerond in dit kwartaal", "actions finished in this quarter") },
      { figure: judged("attention"), label: `${text("indicatoren vragen aandacht", "indicators need attention")}&${indicatorsUncounted(setting)}` },
      { figure: `SUMPRODUCT(${late(setting)}*1)`, label: text("acties te laat", "actions late") },
    ],
  ];
  const spread = (contents: Content[]) => Array.from({ length: right + 1 }, (_, i): Content => contents[tileColumns.findIndex((one) => one === i)] ?? null);
  const row = (line: number) => rows.tiles + 3 * line;
  return {
    blocks: tiles.map((line, i) => ({
      at: cell(row(i), 0),
      content: [spread(line.map(({ figure }) => ({ formula: `=${figure}` as const }))), spread(line.map(({ label }) => ({ formula: `=${label}` as const })))],
    })),
    formats: tiles.flatMap((_, i) => [{ address: wholeRow(row(i)), style: styles.figure.name }, { address: wholeRow(row(i) + 1), style: styles.figureLabel.name }]),
    // The last figure of both lines is the one that should be nought.
    conditionals: tiles.map((_, i): Conditional => ({
      kind: "formula", address: address({ top: row(i), bottom: row(i) + 1, left: tileColumns[2], right }), formula: `=$${cell(row(i), tileColumns[2]).replace(/(?=\d)/, "$")}>0`, look: looks.bad,
    })),
  };
}

/** The colour repeats what the sign and the words of a verdict say. */
function verdictLooks(): Conditional[] {
  const where = listedCells(1);
  return ([["✔", looks.good], ["◔", looks.warn], ["⚠", looks.bad]] as const).map(([sign, look]) => (
    { kind: "formula", address: where, formula: `=LEFT(${where.split(":")[0]})="${sign}"`, look }
  ));
}

export const report: SheetDefinition = {
  key: "report",
  name: { nl: "Kwartaalrapport", en: "Quarterly report" },
  purpose: {
    nl: "Het kwartaal op één A4, om af te drukken of te mailen. Kies alleen het kwartaal; de rest volgt uit de andere bladen.",
    en: "The quarter on one A4, to print or mail. Only choose the quarter; the rest follows from the other sheets.",
  },
  tab: colours.ink,
  visibility: "visible",
  later: true,
  draw,
  names: (setting) => {
    const { verdicts, deliveries } = drawBelow(setting);
    return [choiceName(setting, "report", filterNames.reportQuarter, choiceCell), roomName(setting, "report", verdicts.list), partyRoomName(setting, "report", deliveries.list)];
  },
};
