import { validate } from "../../../src/domain/checking/validate";
import { serial } from "../../../src/domain/quarter";
import { demonstration, templates } from "../../../src/templates";
import { toChecked } from "../../../src/workbook/check/toChecked";
import { planDemonstration } from "../../../src/workbook/plan";
import { languages } from "../../../src/messages";
import { everyTemplate, planOf } from "../network";
import { readOf } from "./books";

const today = serial(2026, 5, 12);
const codes = (book: ReturnType<typeof planOf>["book"]) => validate(toChecked(readOf(book), today)).map(({ code, severity, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`);

test.each(everyTemplate)("the empty workbook of %s in %s has no finding", (template, language) => {
  expect(codes(planOf(template, { language, examples: false }).book)).toEqual([]);
});

test.each(everyTemplate)("the examples of %s in %s hold no error and nothing that looks personal", (template, language) => {
  expect(codes(planOf(template, { language }).book).filter((one) => /^error|bsn|birthDate|private|homeAddress|caseWords/.test(one))).toEqual([]);
});

test.each(languages)("the fictitious network in %s holds no error, nothing that looks personal, and nothing that its makers broke themselves", (language) => {
  const example = demonstration(today);
  const template = templates[example.template];
  if (!template) throw new Error(`no template ${example.template}`);
  const found = codes(planDemonstration(template, example, language).book);
  expect(found.filter((one) => /^error|bsn|birthDate|private|homeAddress|caseWords|Lost|Overwritten|Below|Changed|Moved/.test(one))).toEqual([]);
});
