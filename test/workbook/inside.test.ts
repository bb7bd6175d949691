import { planDemonstration } from "../../src/workbook/plan";
import { demonstration, templates } from "../../src/templates";
import { countedId } from "../../src/domain/id";
import { everyTemplate, planOf } from "./network";

/** Headings of columns that hold real numbers, however small, or people to call. */
const kept = /^(Waarde|Teller|Noemer|Nulwaarde|Streefwaarde|Van|Naar|Werkcontact|Value|Numerator|Denominator|Baseline|Target|From|To|Work contact)$/;

test.each(everyTemplate)("in a workbook of %s in %s each printed page says that it may not leave where it shows real numbers or people to call", (template, language) => {
  const { book } = planOf(template, { language });
  const marked = book.sheets.filter(({ print }) => /^(Alleen voor binnen|Only for inside) /.test(print?.header?.center ?? "")).map(({ key }) => key);
  expect(marked).toEqual(["stakeholders", "indicators", "measurements", "corrections", "dashboard", "figures", "closed", "closedValues"]);
  const open = book.sheets.filter(({ key, print, tables }) => print && !marked.includes(key) && tables.some(({ columns }) => columns.some(({ heading }) => kept.test(heading))));
  expect(open.map(({ name }) => name)).toEqual([]);
});

test("what may be given to others says nothing of the kind, and an example says that it is one as well", () => {
  const report = planOf("kompas").book.sheets.find(({ key }) => key === "report");
  expect(report?.print?.header).toBeUndefined();
  const demo = demonstration(46_346);
  const { book } = planDemonstration(Object.values(templates).find(({ id }) => id === demo.template)!, demo, "nl", { newId: countedId("r") });
  expect(book.sheets.find(({ key }) => key === "dashboard")?.print?.header?.center).toMatch(/^Voorbeeld: .*\nAlleen voor binnen het netwerk: .*Kwartaalrapport\.$/);
});
