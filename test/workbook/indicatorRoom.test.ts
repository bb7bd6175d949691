import { cells } from "../../src/workbook/comparable";
import { firstRow } from "../../src/workbook/figures/layout";
import { planOf } from "./network";

/** The formulas of a sheet by their cells. */
function formulas(title: string): [string, string][] {
  const sheet = planOf("leidraad").book.sheets.find(({ name }) => name === title);
  return Object.entries(sheet ? cells(sheet) : {}).flatMap(([at, content]) => (typeof content === "object" && content !== null ? [[at, content.formula]] : []));
}

test.each(["Cijfers", "Dashboard"])("%s says how many indicators count where there are more than its formulas have room for", (title) => {
  const rows = formulas("Cijfers").filter(([at]) => /^A\d+$/.test(at) && Number(at.slice(1)) > firstRow).length;
  const said = formulas(title).filter(([, formula]) => formula.includes("Let op: er zijn "));
  expect(said).toHaveLength(1);
  expect(said[0]?.[1]).toContain(`=IF(ROWS(tblIndicatoren[Indicator])>${rows},`);
  expect(said[0]?.[1]).toContain(`de eerste ${rows} tellen hier mee`);
});
