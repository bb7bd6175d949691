import { type Headless, startHeadless } from "../../src/host/headless";
import type { Profile } from "../../src/host/profile";

export type Context = Excel.RequestContext;

/** Excel as a test sees it: run what an add-in does, and see what it is refused. */
export interface Opened extends Headless {
  /** Runs a batch and gives what it returns. */
  run<V>(batch: (context: Context) => V | Promise<V>): Promise<V>;
  /** Runs a batch that Excel refuses, and gives the error's code; "" where it was not refused. */
  refused(batch: (context: Context) => unknown): Promise<string>;
  /** The message of the error in place of its code. */
  message(batch: (context: Context) => unknown): Promise<string>;
  /** Loads properties of an object. */
  loaded<O extends OfficeExtension.ClientObject>(get: (context: Context) => O, properties: string): Promise<O>;
}

const open: Headless[] = [];

/** Opens a new workbook in a host of this profile. It is closed when the test file ends. */
export async function opened(profile: Partial<Profile> = {}): Promise<Opened> {
  const headless = await startHeadless({ profile });
  open.push(headless);
  const { Excel } = headless;
  const failure = async (batch: (context: Context) => unknown) => {
    try {
      await Excel.run(async (context) => {
        await batch(context);
        await context.sync();
      });
      return { code: "", message: "" };
    } catch (error) {
      return error as { code: string; message: string };
    }
  };
  return {
    ...headless,
    run: (batch) => Excel.run(async (context) => {
      const result = await batch(context);
      await context.sync();
      return result;
    }),
    refused: async (batch) => (await failure(batch)).code,
    message: async (batch) => (await failure(batch)).message,
    loaded: (get, properties) => Excel.run(async (context) => {
      const found = get(context);
      (found as unknown as { load(properties: string): void }).load(properties);
      await context.sync();
      return found;
    }),
  };
}

/** The sheet in front. */
export function front(context: Context): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** A range on the sheet in front. */
export function at(context: Context, address: string): Excel.Range {
  return front(context).getRange(address);
}

/** A table of headings and rows, top left at A1 of the sheet in front. */
export function tableAt(context: Context, address: string, name: string, values: unknown[][]): Excel.Table {
  const range = at(context, address);
  range.values = values;
  const table = front(context).tables.add(address, true);
  table.name = name;
  return table;
}

/**
 * What formulas come to in a new workbook, each beside its formula, to be held against Excel's own answers.
 * @param given what stands in an area, such as "C1:C2"; the formulas stand in column A
 */
export async function answered(formulas: readonly string[], [address, given]: [string, unknown[][]]): Promise<[formula: string, says: unknown][]> {
  const { run } = await opened();
  const cells = await run((context) => {
    at(context, address).formulas = given;
    const range = at(context, `A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    return range.load("values");
  });
  const values: unknown[][] = cells.values;
  return formulas.map((formula, i) => [formula, values[i]?.[0]]);
}

afterAll(() => {
  for (const headless of open.splice(0)) headless.close();
});
