import type { Heading } from "../domain/board/story";
import type { Outcome } from "../domain/outcome";
import { startNames } from "../workbook/sheets/start";
import { inExcel } from "./session";

/** Reads what the network is called now, as it stands on Start. One request; a field whose name is gone is empty. */
export function readHeading(): Promise<Outcome<Heading>> {
  return inExcel(async (context) => {
    const ask = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values");
    const [name, region] = [ask(startNames.name), ask(startNames.region)];
    await context.sync();
    const text = (range: Excel.Range) => (range.isNullObject ? "" : String(range.values[0]?.[0] ?? "").trim());
    return { name: text(name), region: text(region) };
  });
}
