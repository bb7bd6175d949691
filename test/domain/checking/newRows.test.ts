import { findingsInNew, newRow, placeBelow, type RowValues } from "../../../src/domain/checking/newRows";
import { startCheck, validate } from "../../../src/domain/checking/validate";
import { everyTable } from "../../cases/everyTable";
import { around, goodRow } from "../../cases/goodRows";
import { personal } from "../../cases/personal";
import { plan } from "../../cases/plan";
import { relations } from "../../cases/relations";
import { workbookOf } from "../rules/workbook";

const book = workbookOf(around);

test.each([...everyTable, ...plan, ...personal, ...relations].map((one) => [one.code, one] as const))(
  "new rows are told the same as rows that stand in the table, and the check stays as it was: %s",
  (_, { sheet, wrong }) => {
    const table = book.tables.find((one) => one.sheet === sheet)!;
    const ids = new Map(table.columns.map(({ heading, id = "" }) => [heading, id]));
    const rows = [wrong].flat().map((typed, i): RowValues => ({
      id: `new${i}`, ...Object.fromEntries(Object.entries({ ...goodRow[sheet], ...typed }).map(([heading, value]) => [ids.get(heading), value])),
    }));
    const first = placeBelow(table.rows, () => false);
    const check = startCheck(book);
    const before = check.findings();
    const found = findingsInNew(check, table, first, rows);
    expect(check.findings()).toEqual(before);
    const standing = { ...table, rows: [...table.rows, ...rows.map((row, i) => newRow(table, first + i, row))] };
    const whole = validate({ ...book, tables: book.tables.map((one) => (one === table ? standing : one)) });
    expect(found).toEqual(rows.map((__, i) => whole.filter(({ table: key, cell }) => key === table.key && cell.replace(/\D/g, "") === String(table.firstRow + first + i))));
  },
);

test("a row in which something is only calculated is blank", () => {
  expect(placeBelow([{ index: 0, values: ["GGD", 1] }, { index: 1, values: [null, 0] }], (column) => column === 1)).toBe(1);
  expect(placeBelow([{ index: 0, values: [null, 0] }], (column) => column === 1)).toBe(0);
});
