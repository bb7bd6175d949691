import { validate } from "../../../src/domain/checking/validate";
import { cli } from "../../../src/messages";
import { toChecked } from "../../../src/workbook/check/toChecked";
import { today } from "../../cases/goodRows";
import { structure } from "../../cases/structure";
import { planOf } from "../network";
import { readOf } from "./books";

const fresh = readOf(planOf("kompas", { examples: false }).book);
const found = (read: typeof fresh) => validate(toChecked(read, today));
const told = structure.map((one) => [one.what, one] as const);

test.each(told)("%s is told at its place", (_, { code, severity, at, wrong }) => {
  const findings = found(wrong(fresh)).filter((finding) => finding.code === code);
  expect(findings.map((finding) => [cli.nl.check.severity[finding.severity], `${finding.sheet}!${finding.cell}`.replace(/^!$/, "")])).toEqual([[severity, at]]);
});

test.each(told)("%s has a neighbour that is not told", (_, { code, right }) => {
  expect(found(right(fresh)).filter((finding) => finding.code === code)).toEqual([]);
});

test("what a carrier cannot see is not asked for", () => {
  expect(found({ ...fresh, standing: { names: fresh.standing.names } })).toEqual([]);
});

test("a heading that was changed can be put back", () => {
  const changed = structure.find(({ code }) => code === "headingChanged")!;
  expect(found(changed.wrong(fresh)).find(({ code }) => code === "headingChanged")?.fix).toEqual({ kind: "heading", value: "Doel" });
});

test("a list under another name is found by what the workbook says of it, and so is the name that lost it", () => {
  const [theme = ""] = ["tblLijstThema"];
  const lists = fresh.lists.map((one) => (one.name === theme ? { ...one, name: "tblLijstThema_2" } : one));
  const renamed = new Map([[theme, "tblLijstThema_2"], ["lijst_Thema", "lijst_Thema_2"]]);
  expect(toChecked({ ...fresh, lists, renamed }, today).lists.theme).toEqual(toChecked(fresh, today).lists.theme);
  const names = fresh.standing.names.map((one) => (one.name === "lijst_Thema" ? { name: "lijst_Thema_2", formula: "=#REF!" as const } : one));
  expect(found({ ...fresh, lists, renamed, standing: { ...fresh.standing, names } }).map(({ code, details }) => [code, details.name])).toEqual([["nameBroken", "lijst_Thema_2"]]);
});

test("in a workbook that counts from 1904 nothing else is told of the same dates", () => {
  const withDates = (lag: number) => {
    const dates = ["start", "end"].map((id, i) => [id, today - 40 + i * 80 - lag] as const);
    const tables = fresh.tables.map((one) => (one.name !== "tblActieplan" ? one : {
      ...one, rows: [{ index: 0, values: one.columns.map(({ id }) => (id === "action" ? "Bellen" : dates.find(([column]) => column === id)?.[1] ?? null)) }],
    }));
    return found({ ...fresh, tables, ...(lag > 0 ? { lag } : {}) }).map(({ code, cell }) => `${code} ${cell}`);
  };
  expect(withDates(1462)).toEqual(withDates(0));
});

test("a word of a list comes back by a repair where nothing else says it and no row uses the new one", () => {
  const changed = (rows: (string | null)[], used?: string) => {
    const lists = fresh.lists.map((one) => (one.name !== "tblLijstStatusPartij" ? one : { ...one, rows: one.rows.map((row) => ({ ...row, values: [rows[row.index] ?? null, row.values[1] ?? null] })) }));
    const tables = fresh.tables.map((one) => (one.name !== "tblStakeholders" || used === undefined ? one : { ...one, rows: [{ index: 0, values: one.columns.map(({ id }) => (id === "organisation" ? "GGD" : id === "status" ? used : null)) }] }));
    return found({ ...fresh, lists, tables }).filter(({ sheet }) => sheet === "Lijsten").map(({ code, fix }) => [code, fix && "value" in fix ? fix.value : undefined]);
  };
  expect(changed(["Benaderd", "Doet mee", "Doet mee", "Gestopt"])).toEqual([["listRenamed", "Wil meedoen"], ["listTwice", undefined]]);
  expect(changed(["Benaderd", "Wil meedoen", "Doet mee", "Weg"])).toEqual([["listRenamed", "Gestopt"]]);
  expect(changed(["Benaderd", "Wil meedoen", "Doet mee", "Weg"], "weg")).toEqual([["listRenamed", undefined]]);
  expect(changed(["Benaderd", "Wil meedoen", "Doet mee", null])).toEqual([["listEmptied", "Gestopt"]]);
  expect(changed(["Benaderd", "Wil meedoen", "Doet mee ", "Gestopt"])).toEqual([["listSpaces", "Doet mee"]]);
});
