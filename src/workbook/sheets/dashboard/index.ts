import { address, area, cell } from "../../address";
import { actionsByParty } from "../../charts/actionsByParty";
import { actionsByTheme } from "../../charts/actionsByTheme";
import { chartTitle, drawChart, type ChartDefinition } from "../../charts/definition";
import { timeline } from "../../charts/timeline";
import type { SheetDefinition } from "../../definition/definition";
import { partyRoomName, roomName } from "../../figures/room";
import { filterNames } from "../../filters";
import { drawDeliveries } from "../../planning/deliveries";
import { pageHead, printSetup, titleLetters } from "../../planning/page";
import type { Setting } from "../../definition/setting";
import { literal } from "../../definition/words";
import { colours, looks, styles } from "../../styles";
import type { Address, Block, Conditional, Format, Sheet } from "../../types";
import { startNames } from "../start";
import { drawFilters } from "./filters";
import { columns, columnWidth, gridOf, panelArea, panelRows, wholeRow, type PageGrid } from "./grid";
import { drawLeafing } from "./leafing";
import { drawOrder } from "./order";
import { drawSentence } from "./sentence";
import { drawShown } from "../../planning/shown";
import { shortened } from "../../planning/shortened";
import { drawSlots } from "./slots";
import { drawTiles } from "./tiles";

/** The charts of actions, each with the cells it covers. */
function actionCharts({ party, timeline: row }: PageGrid): { chart: ChartDefinition; where: Address }[] {
  return [
    { chart: actionsByTheme, where: cell(party, 0) },
    { chart: actionsByParty, where: address({ top: party, bottom: party, left: 1, right: 2 }) },
    { chart: timeline, where: wholeRow(row) },
  ];
}

/** What feeds the whole page: the first zones below it, one after the other. */
function drawBelow(setting: Setting, grid: PageGrid) {
  const shown = drawShown(setting, filterNames.quarter, grid.last + 3);
  const order = drawOrder(setting, grid, shown, shown.bottom);
  const slots = drawSlots(setting, grid, order, shown, order.bottom);
  return { shown, order, slots, deliveries: drawDeliveries(setting, shown, slots.bottom) };
}

function draw(setting: Setting): Sheet {
  const grid = gridOf(setting);
  const head = pageHead(dashboard, setting, { left: 2, right: columns - 1 });
  const { shown, order, slots, deliveries } = drawBelow(setting, grid);
  const charts: ReturnType<typeof drawChart>[] = [];
  for (const { chart, where } of actionCharts(grid)) charts.push(drawChart(chart, setting, where, charts.at(-1)?.bottom ?? deliveries.bottom));
  const zones = [shown, order, slots, deliveries, ...charts];
  const filters = drawFilters(setting);
  const sentence = drawSentence(setting, order);
  const leafing = drawLeafing(setting, order);
  const tiles = drawTiles(setting, shown, order, deliveries);
  const panels = panelArea(grid);
  return {
    ...head,
    columns: Array.from({ length: columns }, (_, index) => ({ index, width: columnWidth })),
    rows: [...head.rows, ...grid.heights],
    blocks: [
      ...head.blocks.filter((block) => block.at !== "A1" && block.at !== "A2"), heading(setting), ...filters.blocks, ...sentence.blocks, ...tiles.blocks, ...leafing.blocks,
      ...actionCharts(grid).map(({ chart, where }): Block => ({ at: above(where), content: [[{ formula: chartTitle(chart, setting) }]] })), ...notes(setting, grid),
      ...slots.page, ...zones.map(({ block }) => block),
    ],
    formats: [
      ...head.formats, ...filters.formats, ...sentence.formats, ...tiles.formats, ...leafing.formats,
      ...actionCharts(grid).map(({ where }): Format => ({ address: above(where), style: styles.subtitle.name })),
      ...[...new Set(notes(setting, grid).map(({ at }) => area(at).top))].map((row): Format => ({ address: wholeRow(row), style: styles.key.name })),
      ...panelRows(grid, "name").map((where) => ({ address: where, style: styles.panel.name })),
      ...panelRows(grid, "verdict").map((where) => ({ address: where, style: styles.panelVerdict.name })),
      ...panelRows(grid, "story").map((where) => ({ address: where, style: styles.story.name })),
      ...zones.flatMap(({ formats }) => formats),
    ],
    validations: [...filters.validations, ...leafing.validations],
    conditionals: [...tiles.conditionals, ...verdictLooks(panels)],
    charts: [...slots.charts, ...charts.map(({ chart }) => chart)],
    print: { ...printSetup(setting, dashboard), orientation: "portrait", tall: 1, area: address({ top: 0, bottom: grid.last, left: 0, right: columns - 1 }) },
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

/** The cell above the first of these cells. */
function above(where: Address): Address {
  const { top, left } = area(where);
  return cell(top - 1, left);
}

/** What is said below the charts. */
function notes(setting: Setting, grid: PageGrid): Block[] {
  return actionCharts(grid).flatMap(({ chart, where }) => {
    const { bottom, left } = area(where);
    return chart.below(setting).map((said, row): Block => ({ at: cell(bottom + 1 + row, left), content: [[{ formula: `=${said}` }]] }));
  });
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
  inside: "figures",
  name: { nl: "Dashboard", en: "Dashboard" },
  purpose: {
    nl: "Hoe het netwerk ervoor staat, in één oogopslag. Alles volgt vanzelf uit de andere bladen; kies alleen wat je wilt zien.",
    en: "How the network is doing, at a glance. All of it follows from the other sheets; only choose what you want to see.",
  },
  tab: colours.ink,
  visibility: "visible",
  draw,
  names: (setting) => {
    const { order, deliveries } = drawBelow(setting, gridOf(setting));
    return [...drawFilters(setting).names, ...drawLeafing(setting, order).names, roomName(setting, "dashboard", order.list), partyRoomName(setting, "dashboard", deliveries.list)];
  },
};
