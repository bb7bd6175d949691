import type { CheckedWorkbook } from "../../../src/domain/checked";
import type { Finding } from "../../../src/domain/finding";
import { severityOf } from "../../../src/domain/severity";
import { validate } from "../../../src/domain/checking/validate";
import { findsOf, ruleKinds } from "../../../src/domain/rules";
import { cli } from "../../../src/messages";
import { findings, tell } from "../../../src/messages/findings";
import { area } from "../../../src/workbook/address";
import type { Case } from "../../cases/case";
import { everyTable } from "../../cases/everyTable";
import { figures } from "../../cases/figures";
import { around, goodRow } from "../../cases/goodRows";
import { personal } from "../../cases/personal";
import { plan } from "../../cases/plan";
import { quarters } from "../../cases/quarters";
import { relations } from "../../cases/relations";
import { structure } from "../../cases/structure";
import { workbookOf, workbookWith } from "./workbook";

const cases: readonly Case[] = [...everyTable, ...plan, ...figures, ...personal, ...relations, ...quarters];
const told = cases.map((one) => [`${one.sheet}: ${one.in} ${JSON.stringify(one.wrong).slice(0, 60)}`, one] as const);

/** Where a finding stands as people name it: the row, and the heading above its cell ("E5" -> "Tijdspad einde, row 5"). */
function place({ tableName, cell }: Finding, { tables }: CheckedWorkbook): string {
  const { left, top } = area(cell);
  return `${tables.find(({ name }) => name === tableName)?.columns[left]?.heading}, row ${top + 1}`;
}

test("the workbook around the cases says nothing by itself", () => {
  expect(validate(workbookOf(around))).toEqual([]);
});

test.each(Object.keys(goodRow))("the good row of %s gives no error or warning, but for subjects without an agreement", (sheet) => {
  const found = validate(workbookWith(sheet as Case["sheet"], {})).filter(({ code, severity }) => severity !== "tip" && severity !== "open" && code !== "subjectMissing");
  expect(found).toEqual([]);
});

test.each(told)("%s is told", (_, { code, severity, sheet, in: column, wrong }) => {
  const book = workbookWith(sheet, wrong);
  const found = validate(book).filter((finding) => finding.code === code);
  expect(found.map(({ details }) => details.column)).toContain(column);
  expect(found.map((finding) => cli.nl.check.severity[finding.severity])).toContain(severity);
  expect(`${place(found[0]!, book)}: ${severity}: ${tell(found[0]!, "nl")}`).toMatchSnapshot();
});

test.each(told)("%s has a neighbour that is not told", (_, { code, sheet, right }) => {
  expect(validate(workbookWith(sheet, right)).filter((finding) => finding.code === code)).toEqual([]);
});

test("every code has a case that is told and one that is not", () => {
  const counted = (code: string) => [...cases, ...structure].filter((one) => one.code === code).length;
  expect(Object.keys(severityOf).filter((code) => counted(code) === 0)).toEqual([]);
  expect(Object.keys(severityOf).sort()).toEqual(Object.keys(findings.nl).sort());
});

test("every kind of rule is asked of some table, and tells something in some case", () => {
  const asked = new Set(workbookOf(around).tables.flatMap(({ rules }) => rules.map(({ is }) => is)));
  expect(ruleKinds.filter((kind) => !asked.has(kind))).toEqual([]);
  const silent = ruleKinds.filter((kind) => !cases.some(({ sheet, wrong, code }) => {
    if (!(code in findsOf(kind))) return false;
    const book = workbookWith(sheet, wrong);
    const tables = book.tables.map((table) => ({ ...table, rules: table.rules.filter(({ is }) => is === kind) }));
    return validate({ ...book, tables }).some((finding) => finding.code === code);
  }));
  expect(silent).toEqual([]);
});

test("a cell full of names that exist nowhere, or of one that left, has a few findings and says how many more there are", () => {
  const found = (names: string) => validate(workbookWith("Actieplan", { "Verantwoordelijkheid": names, "Betrokken partijen": names })).filter(({ code }) => /^(reference|party)/.test(code)).map(({ code, details }) => [code, details.count]);
  expect(found("Zwembad;".repeat(3200)).filter(([code]) => code === "referenceMore")).toEqual([["referenceMore", 3195], ["referenceMore", 3195]]);
  expect(found("Zwembad;".repeat(3200))).toHaveLength(12);
  expect(found("Woonhulp;".repeat(3200)).filter(([code]) => code === "partyLeft")).toHaveLength(1);
});
