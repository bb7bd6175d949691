/**
 * What Microsoft's documents show an add-in doing, in scripts of our own: each with the end that the documents promise. The local host takes
 * a script to that end, or refuses by name what it does not know; it never ends otherwise without a word.
 */
import type { Headless } from "../../../src/host/headless";

/** A script, and what it gives in Excel. */
export interface Sample {
  name: string;
  run(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown>;
  end: unknown;
}

const values = async (range: Excel.Range) => {
  range.load("values");
  await range.context.sync();
  return range.values as unknown[][];
};

/** A table of three sales, made by its address on its own sheet. */
async function sales(sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("A1:C4").values = [["Product", "Aantal", "Prijs"], ["Appel", 3, 2], ["Peer", 1, 4], ["Kers", 2, 1]];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Verkoop";
  await sheet.context.sync();
  return table;
}

export const samples: readonly Sample[] = [
  { name: "set and get values", end: [[1, 2], [3, 4]], run: (_, sheet) => { sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; return values(sheet.getRange("A1:B2")); } },
  { name: "one value for a whole range", end: [[7, 7], [7, 7]], run: (_, sheet) => { sheet.getRange("A1:B2").values = 7 as unknown as unknown[][]; return values(sheet.getRange("A1:B2")); } },
  { name: "null leaves a cell as it is, an empty text empties it", end: [[1, ""]], run: async (_, sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A1:B1").values = [[null, ""]];
    return values(sheet.getRange("A1:B1"));
  } },
  { name: "formulas in English, whatever the language", end: [[6]], run: (_, sheet) => { sheet.getRange("A1:A3").values = [[1], [2], [3]]; sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]]; return values(sheet.getRange("B1")); } },
  { name: "a date is a serial number", end: [[36526]], run: (_, sheet) => { sheet.getRange("A1").formulas = [["=DATE(2000,1,1)"]]; return values(sheet.getRange("A1")); } },
  { name: "insert cells and shift down", end: [["", ""], ["x", ""]], run: (_, sheet) => { sheet.getRange("A1").values = [["x"]]; sheet.getRange("A1").insert("Down"); return values(sheet.getRange("A1:B2")); } },
  { name: "delete cells and shift up", end: [["y"]], run: (_, sheet) => { sheet.getRange("A1:A2").values = [["x"], ["y"]]; sheet.getRange("A1").delete("Up"); return values(sheet.getRange("A1")); } },
  { name: "clear contents keeps the format", end: [["", "0.00"]], run: async (_, sheet) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.numberFormat = [["0.00"]];
    range.clear("Contents");
    range.load("values,numberFormat");
    await range.context.sync();
    return [[range.values[0]?.[0], range.numberFormat[0]?.[0]]];
  } },
  { name: "copy a formula, references move along", end: [[2], [4]], run: (_, sheet) => { sheet.getRange("A1:B2").formulas = [[1, "=A1*2"], [2, ""]]; sheet.getRange("B2").copyFrom(sheet.getRange("B1")); return values(sheet.getRange("B1:B2")); } },
  { name: "the used range", end: "B2:C3", run: async (_, sheet) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("C3").values = [[1]];
    const used = sheet.getUsedRange(true).load("address");
    await sheet.context.sync();
    return used.address.split("!").at(-1);
  } },
  { name: "an empty sheet has no used range", end: true, run: async (_, sheet) => { const used = sheet.getUsedRangeOrNullObject(true).load("address"); await sheet.context.sync(); return used.isNullObject; } },
  { name: "a table made by address on a sheet that is not in front", end: [["Product", "Aantal", "Prijs"]], run: async (_, sheet) => values((await sales(sheet)).getHeaderRowRange()) },
  { name: "rows added at the end of a table", end: [["Kers", 2, 1], ["Druif", 9, 3]], run: async (_, sheet) => { const table = await sales(sheet); table.rows.add(undefined, [["Druif", 9, 3]]); return values(sheet.getRange("A4:C5")); } },
  { name: "a calculated column", end: [["Totaal"], [6], [4], [2]], run: async (_, sheet) => { const table = await sales(sheet); table.columns.add(undefined, [["Totaal"], ["=[@Aantal]*[@Prijs]"], ["=[@Aantal]*[@Prijs]"], ["=[@Aantal]*[@Prijs]"]]); return values(sheet.getRange("D1:D4")); } },
  { name: "sort a table", end: [["Peer"], ["Kers"], ["Appel"]], run: async (_, sheet) => { const table = await sales(sheet); table.sort.apply([{ key: 1, ascending: true }]); return values(sheet.getRange("A2:A4")); } },
  { name: "filter a table by value", end: [["Product"], ["Peer"]], run: async (_, sheet) => {
    const table = await sales(sheet);
    table.columns.getItem("Product").filter.applyValuesFilter(["Peer"]);
    const view = table.columns.getItem("Product").getRange().getVisibleView().load("values");
    await sheet.context.sync();
    return view.values;
  } },
  { name: "a table back to a range", end: 0, run: async (_, sheet) => { (await sales(sheet)).convertToRange(); const count = sheet.tables.getCount(); await sheet.context.sync(); return count.value; } },
  { name: "resize a table", end: 4, run: async (_, sheet) => { const table = await sales(sheet); table.resize("A1:C5"); table.rows.load("count"); await sheet.context.sync(); return table.rows.count; } },
  { name: "a total row", end: true, run: async (_, sheet) => { const table = await sales(sheet); table.showTotals = true; table.load("showTotals"); await sheet.context.sync(); return table.showTotals; } },
  { name: "a defined name", end: [[5]], run: async (context, sheet) => { sheet.getRange("A1").values = [[5]]; context.workbook.names.add("MijnNaam", sheet.getRange("A1")); return values(context.workbook.names.getItem("MijnNaam").getRange()); } },
  { name: "a list to choose from", end: "Ja,Nee", run: async (_, sheet) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nee" } };
    dataValidation.load("rule");
    await sheet.context.sync();
    return dataValidation.rule.list?.source;
  } },
  { name: "colour by a formula", end: "Custom", run: async (_, sheet) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>1";
    format.custom.format.fill.color = "#FF0000";
    format.load("type");
    await sheet.context.sync();
    return format.type;
  } },
  { name: "fill by a colour's name", end: "#FFA500", run: async (_, sheet) => { const { fill } = sheet.getRange("A1").format; fill.color = "orange"; fill.load("color"); await sheet.context.sync(); return fill.color; } },
  { name: "freeze the first row", end: "1:1", run: async (_, sheet) => { sheet.freezePanes.freezeRows(1); const frozen = sheet.freezePanes.getLocationOrNullObject().load("address"); await sheet.context.sync(); return frozen.address.split("!").at(-1); } },
  { name: "a sheet that is not there", end: true, run: async (context) => { const missing = context.workbook.worksheets.getItemOrNullObject("Bestaat niet").load("name"); await context.sync(); return missing.isNullObject; } },
  { name: "rename and move a sheet", end: ["Omgedoopt", 0], run: async (_, sheet) => { sheet.name = "Omgedoopt"; sheet.position = 0; sheet.load("name,position"); await sheet.context.sync(); return [sheet.name, sheet.position]; } },
  { name: "hide a sheet", end: "Hidden", run: async (_, sheet) => { sheet.visibility = "Hidden"; sheet.load("visibility"); await sheet.context.sync(); return sheet.visibility; } },
  { name: "protect a sheet", end: "AccessDenied", run: async (_, sheet) => { sheet.protection.protect(); sheet.getRange("A1").values = [[1]]; await sheet.context.sync(); return "written"; } },
  { name: "a chart of a range", end: ["ColumnClustered", 1], run: async (_, sheet) => {
    sheet.getRange("A1:B3").values = [["", "Aantal"], ["Noord", 1], ["Zuid", 2]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.load("chartType");
    const count = chart.series.getCount();
    await sheet.context.sync();
    return [chart.chartType, count.value];
  } },
  { name: "a worksheet function", end: 3, run: async (context, sheet) => { sheet.getRange("A1:A2").values = [[1], [2]]; const sum = context.workbook.functions.sum(sheet.getRange("A1:A2")).load("value"); await context.sync(); return sum.value; } },
  { name: "find a text", end: "A2", run: async (_, sheet) => { sheet.getRange("A1:A2").values = [["een"], ["twee"]]; const found = sheet.getRange("A1:A2").find("twee", { completeMatch: true }).load("address"); await sheet.context.sync(); return found.address.split("!").at(-1); } },
  { name: "remove duplicates", end: [[1, 2]], run: async (_, sheet) => { sheet.getRange("A1:A3").values = [["a"], ["a"], ["b"]]; const done = sheet.getRange("A1:A3").removeDuplicates([0], false).load("removed,uniqueRemaining"); await sheet.context.sync(); return [[done.removed, done.uniqueRemaining]]; } },
  { name: "fill a series", end: [[1], [2], [3]], run: (_, sheet) => { sheet.getRange("A1").values = [[1]]; sheet.getRange("A1").autoFill("A1:A3", "FillSeries"); return values(sheet.getRange("A1:A3")); } },
  { name: "group rows", end: "grouped", run: async (_, sheet) => { sheet.getRange("2:3").group("ByRows"); await sheet.context.sync(); return "grouped"; } },
  { name: "a comment on a cell", end: "Kijk hier", run: async (context, sheet) => { const comment = context.workbook.comments.add(sheet.getRange("A1"), "Kijk hier").load("content"); await context.sync(); return comment.content; } },
  { name: "a pivot table", end: "Draai", run: async (_, sheet) => { await sales(sheet); const pivot = sheet.pivotTables.add("Draai", "A1:C4", "F1").load("name"); await sheet.context.sync(); return pivot.name; } },
];

/** How a script ended: as the documents say, refused by the name of what the host does not know, or otherwise. */
export type Ending = "told" | "refused" | "otherwise";

/** Runs a script on a sheet of its own, which is not in front. */
export async function ending({ host, Excel: office }: Headless, { run, end }: Sample): Promise<Ending> {
  host.clear();
  try {
    const given = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Proef");
      await context.sync();
      return run(context, sheet);
    });
    return JSON.stringify(given) === JSON.stringify(end) ? "told" : "otherwise";
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    if (code === end) return "told";
    return code === "ApiNotFound" || code === "NotImplemented" ? "refused" : "otherwise";
  }
}
