import { Kind, method, reads } from "../protocol/kind";
import { anything, flag, integer, optional, record, text } from "../protocol/types";
import { invalid } from "../refusal";
import { sortTable } from "../state/sort";
import type { Table } from "../state/table";

const body = ({ sheet, body: area }: Table) => [{ sheet, area }];

export const tableSort = new Kind<Table>("TableSort", {
  properties: {
    Fields: reads((table) => table.sort.fields),
    MatchCase: reads((table) => table.sort.matchCase),
    Method: reads(() => "PinYin"),
  },
  methods: {
    Apply: method([anything, optional(flag), optional(text)], (table: Table, fields, matchCase = false) => {
      const read = (Array.isArray(fields) ? (fields as unknown[]) : invalid("fields are an array")).map((field, index) => {
        const given = record(field, `field ${index}`);
        const key = integer(given.key, "key");
        if (key < 0 || key >= table.columns.length) invalid(`the table ${table.name} has no column ${key}`);
        return { key, ascending: optional(flag)(given.ascending, "ascending") ?? true };
      });
      sortTable(table, read, matchCase);
    }, { since: 2, looksAt: body }),
    Clear: method([], (table: Table) => {
      table.sheet.guard();
      table.sort = { fields: [], matchCase: false };
    }, { since: 2 }),
    Reapply: method([], (table: Table) => sortTable(table, table.sort.fields, table.sort.matchCase), { since: 2, looksAt: body }),
  },
});
