import { severityOf } from "../../../src/domain/severity";
import { validate } from "../../../src/domain/validate";
import { cli, tell } from "../../../src/messages";
import type { Case } from "../../cases/case";
import { everyTable } from "../../cases/everyTable";
import { figures } from "../../cases/figures";
import { around, goodRow } from "../../cases/goodRows";
import { personal } from "../../cases/personal";
import { plan } from "../../cases/plan";
import { workbookOf, workbookWith } from "./workbook";

const cases: readonly Case[] = [...everyTable, ...plan, ...figures, ...personal];
const told = cases.map((one) => [`${one.sheet}: ${one.in} ${JSON.stringify(one.wrong).slice(0, 60)}`, one] as const);

test("the workbook around the cases says nothing by itself", () => {
  expect(validate(workbookOf(around))).toEqual([]);
});

test.each(Object.keys(goodRow))("the good row of %s gives no error or warning, but for subjects without an agreement", (sheet) => {
  const found = validate(workbookWith(sheet as Case["sheet"], {})).filter(({ code, severity }) => severity !== "tip" && code !== "subjectMissing");
  expect(found).toEqual([]);
});

test.each(told)("%s is told", (_, { code, severity, sheet, in: column, wrong }) => {
  const book = workbookWith(sheet, wrong);
  const found = validate(book).filter((finding) => finding.code === code);
  expect(found.map(({ details }) => details.column)).toContain(column);
  expect(found.map((finding) => cli.nl.check.severity[finding.severity])).toContain(severity);
  expect(`${found[0]?.cell} ${severity}: ${tell(found[0]!, "nl")}`).toMatchSnapshot();
});

test.each(told)("%s has a neighbour that is not told", (_, { code, sheet, right }) => {
  expect(validate(workbookWith(sheet, right)).filter((finding) => finding.code === code)).toEqual([]);
});

/** What the workbook's structure can show; test/workbook/check has the cases. */
const structural = ["schemaNewer", "schemaOlder", "sheetMissing", "tableMissing", "columnMissing", "headingChanged", "formulaOverwritten", "rowBelow", "mergedCells", "validationLost", "nameBroken"];

test("every code has a case", () => {
  const covered = new Set<string>([...cases.map(({ code }) => code), ...structural]);
  expect(Object.keys(severityOf).filter((code) => !covered.has(code))).toEqual([]);
});
