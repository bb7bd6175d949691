import { compared, differs } from "../../scripts/compare-figures";
import { relationsAt } from "../../src/domain/networkMap/relation";
import { deliveries } from "../../src/domain/quarters";
import { toNetwork } from "../../src/domain/toNetwork";
import { startHeadless } from "../../src/host/headless";
import { address } from "../../src/workbook/address";
import { toChecked } from "../../src/workbook/check/toChecked";
import { firstRow, wordsColumn } from "../../src/workbook/figures/layout";
import { figures } from "../../src/workbook/sheets/figures";
import { columns, places } from "../../src/workbook/sheets/dashboard/grid";
import { networkMap } from "../../src/workbook/sheets/networkMap";
import { readOf } from "./check/books";
import { demonstrationWithSigns, signs } from "./signs";

const today = 46_346;
/** What the map shows of a relation. */
const letters = { strong: "● S", canBeBetter: "◐ B", hardly: "○ N" } as const;

test("with names of any signs every figure and every relation on the map is that of the code", async () => {
  const { book, names } = demonstrationWithSigns(today, signs);
  expect(names).toEqual(expect.arrayContaining(signs.slice(0, 8)));
  const network = toNetwork(toChecked(readOf(book), today));
  const { Excel, close } = await startHeadless({ book });
  const [cells, map, tiles] = await Excel.run(async (context) => {
    const sheet = (name: string) => context.workbook.worksheets.getItem(name);
    const figuresArea = address({ top: 0, bottom: firstRow + network.indicators.length - 1, left: 0, right: wordsColumn(network.quarters.length) });
    const parts = [sheet(figures.name.nl).getRange(figuresArea), sheet(networkMap.name.nl).getRange("A4:AP48"), sheet("Dashboard").getRange(address({ top: places.tiles, bottom: places.tiles + 1, left: 0, right: columns - 1 }))].map((range) => range.load("values"));
    await context.sync();
    return parts.map(({ values }) => values as unknown[][]);
  }).finally(close);

  const all = compared(network, (row, column) => cells![row]?.[column]);
  expect(all.filter(({ what, code }) => what.endsWith(": value") && typeof code === "number").length).toBeGreaterThan(40);
  expect(all.filter(differs)).toEqual([]);

  // The half-year is chosen above the matrix; its rows have the names, and the columns the same names in the same order.
  const moment = String(map![0]![2]);
  const rows = map!.slice(5).filter((row) => typeof row[0] === "number" && row[1] !== "").map((row) => ({ name: String(row[1]), crossings: row.slice(2) }));
  expect(rows.map(({ name }) => name)).toEqual(network.stakeholders.map(({ organisation }) => organisation));
  const shown = rows.flatMap(({ name, crossings }) => crossings.slice(0, rows.length).flatMap((sign, i) => (sign === "" || sign === "·" ? [] : [`${name} ${sign} ${rows[i]!.name}`])));
  const known = relationsAt(network.relations, moment).flatMap(({ first, second, quality }) => (quality ? [`${first} ${letters[quality]} ${second}`, `${second} ${letters[quality]} ${first}`] : []));
  expect(known.length).toBeGreaterThan(10);
  expect(shown.sort()).toEqual(known.sort());

  const [figure, label] = tiles!.map((row) => String(row[1]));
  const parties = deliveries(network, /20\d\d-K\d/.exec(label!)![0]);
  expect(figure).toBe(`${parties.filter(({ state }) => state === "complete").length} van ${parties.length}`);
}, 1_200_000);
