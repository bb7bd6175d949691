import type { Heading } from "../domain/board/story";
import type { Outcome } from "../domain/outcome";
import { startNames } from "../workbook/sheets/start";
import { inExcel } from "./session";

/** Reads what stands on Start of the network as a whole. One request; a field whose name is gone is empty. */
export function readHeading(): Promise<Outcome<Heading>> {
  return inExcel(async (context) => {
    const ask = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values");
    const asked = { name: ask(startNames.name), region: ask(startNames.region), coordinator: ask(startNames.coordinator), period: ask(startNames.period), ambition: ask(startNames.ambition) };
    await context.sync();
    const text = (range: Excel.Range) => (range.isNullObject ? "" : String(range.values[0]?.[0] ?? "").trim());
    return { name: text(asked.name), region: text(asked.region), coordinator: text(asked.coordinator), period: text(asked.period), ambition: text(asked.ambition) };
  });
}
