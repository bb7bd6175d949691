import fc from "fast-check";
import { moves } from "../../../src/excel/writing/tabs";

const planned = ["Start", "Stakeholders", "Actieplan", "Dashboard", "Lijsten"];

function after(tabs: string[], added: string[]): string[] {
  const order = [...tabs];
  for (const { title, position } of moves(tabs, planned, new Set(added))) {
    order.splice(order.indexOf(title), 1);
    order.splice(position, 0, title);
  }
  return order;
}

test("a new workbook gets the sheets in the order of the plan, behind what was there", () => {
  expect(after(["Blad1", "Lijsten", "Start", "Stakeholders", "Actieplan", "Dashboard"], planned)).toEqual(["Blad1", ...planned]);
});

test("a sheet that comes back stands behind the one that it belongs behind, wherever people moved that", () => {
  expect(after(["Dashboard", "Lijsten", "Stakeholders", "Blad1", "Start", "Actieplan"], ["Actieplan"]))
    .toEqual(["Dashboard", "Lijsten", "Stakeholders", "Actieplan", "Blad1", "Start"]);
});

test("the first sheet of the plan comes back before the others", () => {
  expect(after(["Blad1", "Stakeholders", "Actieplan", "Dashboard", "Lijsten", "Start"], ["Start"]))
    .toEqual(["Blad1", "Start", "Stakeholders", "Actieplan", "Dashboard", "Lijsten"]);
});

test("sheets that were there keep their order, and no sheet is lost", () => {
  const shuffled = fc.shuffledSubarray(["Blad1", "Mijn blad", ...planned], { minLength: 7 });
  fc.assert(fc.property(shuffled, fc.subarray(planned), (order, added) => {
    const there = order.filter((title) => !added.includes(title));
    const result = after([...there, ...added], added);
    expect(result.filter((title) => !added.includes(title))).toEqual(there);
    expect([...result].sort()).toEqual([...order].sort());
  }));
});
