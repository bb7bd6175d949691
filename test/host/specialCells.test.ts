import { at, front, opened, type Opened, tableAt } from "./opened";

let excel: Opened;
beforeEach(async () => {
  excel = await opened();
  await excel.run((context) => {
    tableAt(context, "A1:B4", "tbl", [["Status", "Uren"], ["Loopt", 1], ["Klaar", 2], ["Loopt", 3]]);
    at(context, "A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "Loopt,Klaar" } };
    at(context, "B2:B4").conditionalFormats.add("Custom").custom.rule.formula = "=B2>2";
  });
});

const special = async (address: string, kind: "DataValidations" | "ConditionalFormats" | "Visible") => {
  const areas = await excel.loaded((context) => at(context, address).getSpecialCellsOrNullObject(kind), "address,cellCount");
  return areas.isNullObject ? "" : areas.address;
};

test("cells with validation and with conditional formats are told as blocks with their sheet; without any there is no object", async () => {
  expect(await special("A1:B4", "DataValidations")).toBe("Blad1!A2:A4");
  expect(await special("A1:B4", "ConditionalFormats")).toBe("Blad1!B2:B4");
  expect(await special("D1:E4", "DataValidations")).toBe("");
});

test("what was cleared is a hole", async () => {
  await excel.run((context) => { at(context, "A3").clear("All"); });
  expect(await special("A1:B4", "DataValidations")).toBe("Blad1!A2,Blad1!A4");
});

test("rows that a filter or a person hides are not visible, nor are hidden columns", async () => {
  excel.host.state.filterTable("tbl", "Status", ["Loopt"]);
  expect(await special("A1:B4", "Visible")).toBe("Blad1!A1:B2,Blad1!A4:B4");
  await excel.run((context) => { at(context, "B1").columnHidden = true; });
  expect(await special("A1:B4", "Visible")).toBe("Blad1!A1:A2,Blad1!A4");
});

test("a protected sheet does not look, and nothing found is an error where no null object was asked for", async () => {
  expect(await excel.refused((context) => at(context, "D1:E4").getSpecialCells("DataValidations").load("address"))).toBe("ItemNotFound");
  excel.host.state.protectSheet("Blad1");
  expect(await excel.refused((context) => at(context, "A1:B4").getSpecialCellsOrNullObject("Visible").load("address"))).toBe("AccessDenied");
});

test("cells of a table cannot be merged", async () => {
  expect(await excel.refused((context) => { front(context).getRange("A2:B2").merge(); })).toBe("InvalidOperation");
});

test("DATE tells from which year a workbook counts its days", async () => {
  const date = async () => (await excel.loaded((context) => context.workbook.functions.date(2000, 1, 1), "value")).value;
  expect(await date()).toBe(36526);
  excel.host.state.countsFrom1904 = true;
  expect(await date()).toBe(35064);
});
