import { serial } from "../../src/domain/quarter";
import { startHeadless } from "../../src/host/headless";
import { checking } from "../../src/taskpane/check/actions";
import { keptCheck } from "../../src/taskpane/kept/keptCheck";
import { surroundings } from "../taskpane/surroundings";
import { large, sizedPlan } from "../workbook/sized";
import type { Book, Content } from "../../src/workbook/types";
import { withoutPages } from "../workbook/withoutPages";
import type { Figure } from "./figure";

/** Measurements in the workbook: 60 indicators of 126 parties in 20 quarters, less those that are asked once in a half-year or a year. */
const size = { ...large, organisations: 126, full: true } as const;

/** What stands in the tables of a book: what is calculated is neither read nor written by this. */
function typed(book: Book): Book {
  const { sheets, ...rest } = withoutPages(book);
  const content = (value: Content): Content => (typeof value === "object" ? null : value);
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet, formats: [], validations: [], conditionals: [], blocks: sheet.blocks.map((block) => ({ ...block, content: block.content.map((row) => row.map(content)) })),
      tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(({ heading }) => ({ heading })) })),
    })),
  };
}

interface Spent {
  requests: number;
  bytes: number;
}

let spent: Promise<Spent> | undefined;

/** What it takes to set one finding aside in a workbook of a hundred thousand measurements. */
async function settingAside(): Promise<Spent> {
  const { host, close, Excel, OfficeExtension, Office } = await startHeadless({ book: typed(sizedPlan(size, serial(2026, 5, 20)).book) });
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  try {
    const around = surroundings();
    const check = keptCheck(around);
    if (!await check.followEdits(undefined)) throw new Error("the workbook cannot be checked");
    const items = around.store.get().checked?.items ?? [];
    const item = items.find(({ isPersonal }) => !isPersonal);
    if (!item) throw new Error("nothing was found");
    const before = host.log.length;
    await checking(around, check).setAside([item], "Zo afgesproken");
    const asked = host.log.slice(before).filter(({ tidying }) => !tidying);
    if (around.store.get().checked?.aside.length !== 1) throw new Error("it was not set aside");
    return { requests: asked.length, bytes: asked.reduce((sum, { request, response }) => sum + request + response, 0) };
  } finally {
    close();
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  }
}

const once = () => (spent ??= settingAside());

export const asideRequests: Figure = { figure: "aside.requests", kind: "count", unit: "requests", goal: 2, measure: async () => (await once()).requests };
export const asideBytes: Figure = { figure: "aside.bytes", kind: "count", unit: "bytes", goal: 50_000, measure: async () => (await once()).bytes };
