import type { Headless } from "../../../src/host/headless";
import { going } from "../../../src/taskpane/kept/going";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { lookIn } from "../../../src/taskpane/kept/look";
import { adjusting } from "../../../src/taskpane/overview/actions";
import { openExcel, sheetNow } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { surroundings } from "../surroundings";

/** Showing and hiding what a start does without, over the real carrier. */
const plan = planOf("empty", { sheets: [], organisations: ["GGD"], quarters: 4, examples: false });
let headless: Headless;

beforeAll(async () => { headless = await openExcel(); });
beforeEach(() => headless.host.load(plan.book));
afterAll(() => headless.close());

const hidden = (title: string) => {
  const { columns: all, tables: [table] } = sheetNow(headless.host, title);
  return all.filter((one) => one.hidden).map(({ index }) => table!.columns[index]!.heading);
};

test("all columns of all sheets are shown but the ids and what is calculated behind the scenes; then those are hidden again in which nothing stands", async () => {
  const around = surroundings();
  const kept = keptCheck(around);
  const { showAllColumns, hideEmptyColumns } = adjusting(around, kept, going(around, kept, lookIn(around)));
  const before = hidden("Stakeholders");
  expect(before).toContain("Mandaat");
  await showAllColumns();
  expect(hidden("Stakeholders")).toEqual(["Werk", "ID"]);
  expect(hidden("Actieplan")).toEqual(["Telt mee", "Volgorde", "Bron ID", "ID"]);
  expect(around.store.get().notice).toMatchObject({ kind: "columnsShown" });
  const place = sheetNow(headless.host, "Stakeholders").tables[0]!.columns.findIndex(({ heading }) => heading === "Mandaat");
  await headless.host.type("Stakeholders", `${String.fromCharCode(65 + place)}5`, "Beslist over uren");
  await kept.followEdits(undefined);
  await hideEmptyColumns();
  expect(hidden("Stakeholders")).toEqual(before.filter((heading) => heading !== "Mandaat"));
});
