import { startHeadless, type Headless } from "../../src/host/headless";

let headless: Headless;
beforeAll(async () => { headless = await startHeadless(); });
afterAll(() => headless.close());

test("a batch makes a sheet with a table, formats and rules, and reads them back", async () => {
  const { Excel } = headless;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Acties");
    const range = sheet.getRange("A1:C3");
    range.values = [["Actie", "Status", "Uren"], ["Bellen", "Loopt", 3], ["Mailen", "Klaar", 4]];
    const table = sheet.tables.add("Acties!A1:C3", true);
    table.name = "tblActies";
    sheet.getRange("E1").formulas = [['=SUMIFS(tblActies[Uren],tblActies[Status],"Klaar")']];
    const out = sheet.getRange("E1");
    out.load("values");
    range.load("values,address");
    await context.sync();
    expect(out.values).toEqual([[4]]);
    expect(range.address).toBe("Acties!A1:C3");
    expect(range.values[1]).toEqual(["Bellen", "Loopt", 3]);
  });
});
