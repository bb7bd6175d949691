import type { Profile } from "../../src/host/profile";
import { at, opened, tableAt } from "./opened";

const profiles = (["web", "desktop"] as const).flatMap((platform) =>
  (["nl-NL", "en-US"] as const).flatMap((culture) => (["1.14", "1.17", "1.20"] as const).map((api): Profile => ({ platform, culture, api }))));

test.each(profiles)("$platform, $culture, $api: formulas are English, what people see is their own", async (profile) => {
  const dutch = profile.culture === "nl-NL";
  const excel = await opened(profile);
  await excel.run((context) => {
    tableAt(context, "A1:B3", "tblUren", [["Wie", "Uren"], ["a", 1.5], ["b", 2]]);
    at(context, "D1:D3").formulas = [["=SUM(tblUren[Uren])"], ["=1/0"], ["=TRUE"]];
  });
  const range = await excel.loaded((context) => at(context, "D1:D3"), "values,text,formulasLocal,address");
  const culture = await excel.loaded((context) => context.workbook.application.cultureInfo, "name,numberFormat/numberDecimalSeparator");
  expect(range.values).toEqual([[3.5], ["#DIV/0!"], [true]]);
  expect(range.text).toEqual(dutch ? [["3,5"], ["#DEEL/0!"], ["WAAR"]] : [["3.5"], ["#DIV/0!"], ["TRUE"]]);
  expect(range.formulasLocal).toEqual(dutch ? [["=SOM(tblUren[Uren])"], ["=1/0"], ["=WAAR"]] : [["=SUM(tblUren[Uren])"], ["=1/0"], ["=TRUE"]]);
  expect(range.address).toBe(dutch ? "Blad1!D1:D3" : "Sheet1!D1:D3");
  expect([culture.name, culture.numberFormat.numberDecimalSeparator]).toEqual([profile.culture, dutch ? "," : "."]);
});
