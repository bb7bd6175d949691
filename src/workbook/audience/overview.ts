import type { AudienceTold } from "../../domain/audience/told";
import type { IndicatorTold } from "../../domain/board/told";
import { fill, type Text } from "../../messages";
import { dayText } from "../../messages/days";
import { rounded } from "../../messages/numbers";
import { address, cell } from "../address";
import { fittingHeight } from "../planning/fittingHeight";
import { chartColours, colours, looks, styles } from "../styles";
import type { Chart, Conditional, Content, Sheet } from "../types";
import { audiencePage, looking, saying, type AudiencePage, type Say } from "./page";
import { figureCell, figureFormat, verdict } from "./shown";

const widths = [230, 110, 90, 90, 80, 90, 90, 120];
const right = widths.length - 1;
const factsTop = 3;
/** Excel's last row, from 0: of whole columns only the rows in use are printed. */
const lastRowOfAll = 1_048_575;

const texts = {
  name: { nl: "Stand", en: "State" },
  title: { nl: "{network}: stand over {quarter}", en: "{network}: state of {quarter}" },
  board: { nl: "Voor het bestuur, gemaakt op {day}. Vaste waarden, zonder contactgegevens en toelichtingen.", en: "For the board, made on {day}. Fixed values, without contact details and notes." },
  public: { nl: "Gemaakt op {day}. Alleen cijfers van het hele netwerk; aantallen onder de {bound} staan er niet in.", en: "Made on {day}. Figures of the whole network only; counts below {bound} are not in it." },
  of: { nl: "{part} van {all}", en: "{part} of {all}" },
  onCourse: { nl: "Indicatoren op koers", en: "Indicators on course" },
  withoutTarget: { nl: "Indicatoren zonder streefwaarde", en: "Indicators without a target" },
  unjudged: { nl: "Indicatoren nog niet te beoordelen", en: "Indicators that cannot be judged yet" },
  delivered: { nl: "Partijen die alles aanleverden", en: "Parties that delivered everything" },
  done: { nl: "Acties afgerond", en: "Actions done" },
  running: { nl: "Acties die lopen", en: "Actions running" },
  notBegun: { nl: "Acties nog niet begonnen", en: "Actions not begun" },
  late: { nl: "Acties te laat", en: "Actions late" },
  actions: { nl: "Acties", en: "Actions" },
  actionsAlt: { nl: "Hoeveel acties afgerond zijn, lopen, niet begonnen zijn en te laat zijn.", en: "How many actions are done, run, have not begun and are late." },
  indicators: { nl: "Indicatoren", en: "Indicators" },
  ask: { nl: "Wat we het bestuur vragen", en: "What we ask the board" },
  asked: { nl: "{name}: doorgaan, bijsturen of stoppen? Op het plan: {actions}.", en: "{name}: go on, adjust or stop? In the plan: {actions}." },
  nothing: { nl: "nog niets", en: "nothing yet" },
  missing: { nl: "Nog niet alles aangeleverd", en: "Not everything delivered yet" },
} as const satisfies Record<string, Text>;

const headings: readonly Text[] = [
  { nl: "Indicator", en: "Indicator" }, { nl: "Thema", en: "Theme" }, { nl: "Waarde", en: "Value" }, { nl: "Eenheid", en: "Unit" }, { nl: "Kwartaal", en: "Quarter" },
  { nl: "Verandering", en: "Change" }, { nl: "Streefwaarde", en: "Target" }, { nl: "Oordeel", en: "Verdict" },
];

/** The first sheet of a copy: how the network stands, the indicators with what needs attention first, and the actions in a chart. */
export function overviewSheet(told: AudienceTold): Sheet {
  const { story, audience } = told;
  const { language, counts, quarter, bound, date } = story;
  const say = saying(language);
  const page = audiencePage(told, {
    name: say(texts.name), title: fill(say(texts.title), { network: story.name, quarter }).replace(/^: /, ""), tab: colours.ink, widths,
    line: fill(say(texts[audience]), { day: dayText(date, language), bound }),
  });
  const of = (part: number, all: number) => fill(say(texts.of), { part, all });
  const { done, running, notBegun, late } = story.actions.counts;
  const said: Content[][] = [
    [say(texts.onCourse), of(counts.onCourse, counts.judged)], [say(texts.withoutTarget), counts.withoutTarget], [say(texts.unjudged), counts.unjudged],
    [say(texts.delivered), of(counts.delivered, counts.parties)],
  ];
  const states: Content[][] = [[say(texts.done), done], [say(texts.running), running], [say(texts.notBegun), notBegun], [say(texts.late), late]];
  const statesTop = factsTop + said.length;
  page.blocks.push({ at: cell(factsTop, 0), content: [...said, ...states] });
  page.formats.push(looking({ top: factsTop, bottom: statesTop + states.length - 1, left: 0, right: 0 }, styles.note), looking({ top: factsTop, bottom: statesTop + states.length - 1, left: 1, right: 1 }, styles.plainLeft));
  const charts = [actionsChart(say, statesTop, states.length)];
  const top = statesTop + states.length + 1;
  const { table, conditionals, bottom } = indicatorTable(page, told, say, top);
  if (audience === "board") lists(page, told, say, bottom + 2);
  return { ...page, tables: table, conditionals, charts, ...(page.print ? { print: { ...page.print, area: address({ top: 0, bottom: lastRowOfAll, left: 0, right }) } } : {}) };
}

function actionsChart(say: Say, top: number, rows: number): Chart {
  const column = (index: number) => address({ top, bottom: top + rows - 1, left: index, right: index });
  return {
    name: "Acties", kind: "bars", title: say(texts.actions), titleSize: 11, address: address({ top: factsTop, bottom: top + rows - 1, left: 3, right }), legend: "none", gap: 40, alt: say(texts.actionsAlt),
    series: [{ name: say(texts.actions), values: column(1), categories: column(0), color: chartColours.middle }], category: { reversed: true }, value: { min: 0 },
  };
}

/** Puts the indicators on the page, what needs attention first. */
function indicatorTable(page: AudiencePage, { story }: AudienceTold, say: Say, top: number): { table: Sheet["tables"]; conditionals: Conditional[]; bottom: number } {
  const { indicators, language } = story;
  const heads = headings.map(say);
  const rows = indicators.length > 0 ? indicators.map((one) => indicatorRow(one, story)) : [heads.map(() => null)];
  const first = top + 2;
  const bottom = top + 1 + rows.length;
  page.rows.push({ index: top, height: 22 }, { index: top + 1, height: 22 }, ...rows.map((row, i) => ({ index: first + i, height: fittingHeight(row, widths) })));
  page.blocks.push({ at: cell(top, 0), content: [[say(texts.indicators)]] }, { at: cell(top + 1, 0), content: [heads, ...rows] });
  page.formats.push(
    looking({ top, bottom: top, left: 0, right: 0 }, styles.subtitle), looking({ top: top + 1, bottom: top + 1, left: 0, right }, styles.heading), looking({ top: first, bottom, left: 0, right }, styles.text, "General"),
    ...indicators.flatMap((one, i) => [2, 5, 6].map((column) => looking({ top: first + i, bottom: first + i, left: column, right: column }, styles.number, figureFormat(one)))),
  );
  const verdicts = { top: first, bottom, left: right, right };
  const signs = [["onCourse", looks.good], ["attention", looks.warn], ["offCourse", looks.bad]] as const;
  return {
    bottom, table: [{ name: "kopie_stand", address: address({ top: top + 1, bottom, left: 0, right }), columns: heads.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: true }],
    conditionals: signs.map(([status, look]) => ({ kind: "formula", address: address(verdicts), formula: `=$${cell(first, right)}="${verdict(status, language)}"`, look })),
  };
}

function indicatorRow(one: IndicatorTold, story: AudienceTold["story"]): Content[] {
  const { language } = story;
  return [
    one.name, one.theme || null, figureCell(one.value, one, story), one.kind === "percentage" ? null : one.unit || null, one.quarter,
    one.change === undefined ? null : rounded(one.change, { ...(one.kind === undefined ? {} : { kind: one.kind }) }), one.target ?? null, verdict(one.status, language),
  ];
}

/** Letters that fit on a line of the page. */
const lineLetters = 150;

function line(text: string): string {
  const letters = [...text];
  return letters.length > lineLetters ? `${letters.slice(0, lineLetters - 1).join("").trimEnd()}…` : text;
}

/** What a board is asked, and who did not deliver. */
function lists(page: AudiencePage, { story }: AudienceTold, say: Say, from: number): void {
  let top = from;
  const list = (title: Text, lines: readonly string[]) => {
    if (lines.length === 0) return;
    page.rows.push({ index: top, height: 22 });
    page.blocks.push({ at: cell(top, 0), content: [[say(title)], ...lines.map((text) => [line(text)])] });
    page.formats.push(looking({ top, bottom: top, left: 0, right: 0 }, styles.subtitle), looking({ top: top + 1, bottom: top + lines.length, left: 0, right: 0 }, styles.purpose));
    top += lines.length + 2;
  };
  list(texts.ask, story.decisions.map(({ indicator, actions }) => fill(say(texts.asked), { name: indicator.name, actions: actions.map(({ action }) => action).join("; ") || say(texts.nothing) })));
  list(texts.missing, story.missing.filter(({ organisation }) => organisation !== "").map(({ organisation, indicators }) => `${organisation}: ${indicators.join("; ")}`));
}
