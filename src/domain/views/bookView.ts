import type { CheckedRow, CheckedWorkbook } from "../checked";
import type { TableKey, ColumnOfKind, ListId, NamedTable } from "../schema";
import type { Language } from "../../messages";
import { ListView } from "./listView";
import { Names } from "./names";
import { rememberingSame, type Same } from "./same";
import { TableView } from "./tableView";

/** The columns that hold the names by which other tables refer to a row. */
export const nameColumns = { stakeholders: "organisation", indicators: "name" } as const satisfies { readonly [Table in NamedTable]: ColumnOfKind<Table, { is: "name" }> };

/** What a rule can ask of the workbook beside its own row. Indexes are made when first asked for. */
export class BookView {
  readonly today: number;
  /** Days that the workbook's dates lag behind the calendar of 1900. */
  readonly lag: number;
  readonly language: Language;
  readonly period: CheckedWorkbook["period"];
  readonly tables: readonly TableView[];
  readonly same: Same = rememberingSame();
  private readonly byKey: ReadonlyMap<TableKey, TableView>;
  private readonly lists: ReadonlyMap<string, ListView>;
  private readonly known = new Map<NamedTable, Names>();

  constructor(book: CheckedWorkbook) {
    this.today = book.today;
    this.lag = book.lag ?? 0;
    this.language = book.language;
    this.period = book.period;
    this.tables = book.tables.map((table) => new TableView(table));
    this.byKey = new Map(this.tables.map((table) => [table.key, table]));
    this.lists = new Map(Object.entries(book.lists).map(([id, values]) => [id, new ListView(values, this.same)]));
  }

  table<Table extends TableKey>(key: Table): TableView<Table> | undefined {
    return this.byKey.get(key);
  }

  /** The list; undefined where the workbook has lost it. */
  list<List extends ListId>(id: List): ListView<List> | undefined {
    return this.lists.get(id) as ListView<List> | undefined;
  }

  /** The names of all parties or indicators; undefined where their table is not there. */
  names(of: NamedTable): Names | undefined {
    const known = this.known.get(of);
    if (known) return known;
    const table = this.table(of);
    if (!table?.has(nameColumns[of])) return undefined;
    const names = new Names(table, nameColumns[of], this.same);
    this.known.set(of, names);
    return names;
  }

  /** Puts a row in the place of what stood there and forgets the names that it may have changed. */
  replace(table: TableView, row: CheckedRow): void {
    table.replace(row);
    if (table.key === "stakeholders" || table.key === "indicators") this.known.delete(table.key);
  }
}
