import type { Text } from "../../../messages";
import { address, cell } from "../../address";
import { actionsByParty, partiesLeft } from "../../charts/actionsByParty";
import { actionsByTheme } from "../../charts/actionsByTheme";
import { drawChart, type ChartDefinition } from "../../charts/definition";
import { actionsLeft, timeline } from "../../charts/timeline";
import type { SheetDefinition } from "../../definition";
import { filterNames } from "../../filters";
import { drawDeliveries } from "../../planning/deliveries";
import { pageHead, printSetup, titleLetters } from "../../planning/page";
import type { Setting } from "../../planning/setting";
import { literal } from "../../planning/words";
import { colours, styles } from "../../styles";
import type { Address, Block, Conditional, Content, Format, Sheet } from "../../types";
import { looks } from "../columns";
import { startNames } from "../start";
import { drawFilters } from "./filters";
import { columns, columnWidth, heights, lastRow, otherPanels, panelArea, panelRows, places, priorityPanels, wholeRow } from "./grid";
import { drawOrder } from "./order";
import { drawOthersChoice } from "./others";
import { others, priorities } from "./sets";
import { drawShown } from "../../planning/shown";
import { shortened } from "../../planning/shortened";
import { drawSlots } from "./slots";
import { drawTiles } from "./tiles";

/** Pages of A4: the important indicators and the actions, then the timeline and the other indicators. */
const pages = 2;

/** The charts of actions, each with the cells it covers. */
const actionCharts: readonly { chart: ChartDefinition; where: Address }[] = [
  { chart: actionsByTheme, where: cell(places.party, 0) },
  { chart: actionsByParty, where: address({ top: places.party, bottom: places.party, left: 1, right: 2 }) },
  { chart: timeline, where: wholeRow(places.timeline) },
];

const headings: readonly { row: number; text: Text }[] = [
  { row: places.priority, text: { nl: "De belangrijkste indicatoren (hoogste prioriteit eerst)", en: "The most important indicators (highest priority first)" } },
  { row: places.party - 1, text: { nl: "Acties", en: "Actions" } },
  { row: places.others, text: { nl: "De andere indicatoren", en: "The other indicators" } },
];

function draw(setting: Setting): Sheet {
  const head = pageHead(dashboard, setting, { left: 2, right: columns - 1 });
  // What feeds the page stands below it, one zone after the other.
  const shown = drawShown(setting, filterNames.quarter, lastRow + 3);
  const order = drawOrder(setting, shown, shown.bottom);
  const high = drawSlots(setting, priorities(setting, order), shown, order.bottom);
  const low = drawSlots(setting, others(setting, order), shown, high.bottom);
  const deliveries = drawDeliveries(setting, shown.quarter, low.bottom);
  const charts: ReturnType<typeof drawChart>[] = [];
  for (const { chart, where } of actionCharts) charts.push(drawChart(chart, setting, where, charts.at(-1)?.bottom ?? deliveries.bottom));
  const zones = [shown, order, high, low, deliveries, ...charts];
  const filters = drawFilters(setting);
  const choice = drawOthersChoice(setting);
  const tiles = drawTiles(setting, shown, order, deliveries);
  return {
    ...head,
    columns: Array.from({ length: columns }, (_, index) => ({ index, width: columnWidth })),
    rows: [...head.rows, ...heights],
    blocks: [
      ...head.blocks.filter((block) => block.at !== "A1" && block.at !== "A2"), heading(setting), ...filters.blocks, ...tiles.blocks, ...choice.blocks,
      ...headings.map(({ row, text }): Block => ({ at: cell(row, 0), content: [[setting.text(text)]] })), ...notes(setting),
      ...high.page, ...low.page, ...zones.map(({ block }) => block),
    ],
    formats: [
      ...head.formats, ...filters.formats, ...tiles.formats, ...choice.formats,
      ...headings.map(({ row }): Format => ({ address: cell(row, 0), style: styles.subtitle.name })),
      ...[places.party + 1, places.timeline + 1, places.timeline + 2].map((row): Format => ({ address: wholeRow(row), style: styles.purpose.name })),
      ...[priorityPanels, otherPanels].flatMap((panels): Format[] => [
        ...panelRows(panels, "name").map((where) => ({ address: where, style: styles.panel.name })),
        ...panelRows(panels, "verdict").map((where) => ({ address: where, style: styles.verdict.name })),
        ...panelRows(panels, "story").map((where) => ({ address: where, style: styles.story.name })),
      ]),
      ...zones.flatMap(({ formats }) => formats),
    ],
    validations: [...filters.validations, ...choice.validations],
    conditionals: [...tiles.conditionals, ...[priorityPanels, otherPanels].map(panelArea).flatMap((where) => [quietWhereEmpty(where), ...verdictLooks(where)])],
    charts: [...high.charts, ...charts.map(({ chart }) => chart), ...low.charts],
    print: { ...printSetup(setting), orientation: "portrait", tall: pages, area: address({ top: 0, bottom: lastRow, left: 0, right: columns - 1 }) },
  };
}

function heading(setting: Setting): Block {
  return {
    at: "A1",
    content: [
      // An emptied name shows nothing, where a plain reference would show 0.
      [{ formula: `=${shortened(`${setting.named(startNames.name)}&""`, titleLetters)}` }],
      [{ formula: `=${literal(setting.text({ nl: "Dashboard, looptijd ", en: "Dashboard, period " }))}&${setting.named(startNames.period)}` }],
    ],
  };
}

/** What a chart leaves out, said below it. */
function notes(setting: Setting): Block[] {
  const also = (count: string, words: Text): Content => ({ formula: `=IF(${count}=0,"",${literal(setting.text(words))}&${count}&".")` });
  return [
    {
      at: cell(places.party + 1, 0), content: [[
        setting.text({ nl: "Een actie van twee partijen telt bij beide.", en: "An action of two parties counts for both." }), null,
        also(partiesLeft(setting), { nl: "Ook partijen met acties, niet getekend: ", en: "Also parties with actions, not drawn: " }),
      ]],
    },
    {
      at: cell(places.timeline + 1, 0), content: [
        [setting.text({
          nl: "Donker is verstreken, licht is nog te gaan, het donkerst (rood) met ⚠ is te laat. De streep is vandaag. Bovenaan staat wat het eerst klaar moet zijn.",
          en: "Dark has passed, light is to come, darkest (red) with ⚠ is late. The stroke is today. What must be done first is on top.",
        })],
        [also(actionsLeft(setting), {
          nl: "Kies bovenaan een thema of organisatie om er minder tegelijk te zien. Ook open, met een latere einddatum: ",
          en: "Choose a theme or organisation above to see fewer at a time. Also open, with a later end: ",
        })],
      ],
    },
  ];
}

/** A panel without an indicator begins with a dash and asks for no attention; nothing else in a panel does. */
function quietWhereEmpty(where: Address): Conditional {
  return { kind: "formula", address: where, formula: `=LEFT(${where.split(":")[0]})="–"`, look: { color: colours.muted, italic: true } };
}

/** The colour repeats what the sign and the words of a verdict say; no other text of a panel begins with such a sign. */
function verdictLooks(where: Address): Conditional[] {
  const first = where.split(":")[0];
  return ([["✔", looks.good], ["◔", looks.warn], ["⚠", looks.bad]] as const).map(([sign, look]) => (
    { kind: "formula", address: where, formula: `=LEFT(${first})="${sign}"`, look }
  ));
}

export const dashboard: SheetDefinition = {
  key: "dashboard",
  name: { nl: "Dashboard", en: "Dashboard" },
  purpose: {
    nl: "Hoe het netwerk ervoor staat, in één oogopslag. Alles volgt vanzelf uit de andere bladen; kies alleen wat je wilt zien.",
    en: "How the network is doing, at a glance. All of it follows from the other sheets; only choose what you want to see.",
  },
  tab: colours.ink,
  visibility: "visible",
  draw,
  names: (setting) => [...drawFilters(setting).names, ...drawOthersChoice(setting).names],
};
