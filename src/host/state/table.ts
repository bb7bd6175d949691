import type { Area } from "../../workbook/address";
import type { Formula } from "../../workbook/types";
import type { Sheet } from "./sheet";
import type { Scalar } from "./cells";

export interface TableColumn {
  id: number;
  name: string;
  /** The column's formula, where every row has the same; new rows get it. */
  formula?: Formula;
}

/** What a column is filtered on; only the kinds that this host plays. */
export interface FilterCriteria {
  filterOn: string;
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  values?: readonly Scalar[];
}

export interface SortField {
  key: number;
  ascending: boolean;
}

/** A native table. `area` holds the heading row and, where shown, the totals row. */
export class Table {
  style = "TableStyleMedium2";
  bandedRows = true;
  bandedColumns = false;
  highlightFirst = false;
  highlightLast = false;
  filterButton = true;
  headers = true;
  totals = false;
  readonly filters = new Map<number, FilterCriteria>();
  sort: { fields: SortField[]; matchCase: boolean } = { fields: [], matchCase: false };

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    public area: Area,
    public columns: TableColumn[],
  ) {}

  /** The rows of data; a table always has at least one, be it blank. */
  get body(): Area {
    return { ...this.area, top: this.area.top + (this.headers ? 1 : 0), bottom: this.area.bottom - (this.totals ? 1 : 0) };
  }

  get header(): Area {
    return { ...this.area, bottom: this.area.top };
  }

  get total(): Area {
    return { ...this.area, top: this.area.bottom };
  }

  columnArea(index: number, of: Area): Area {
    return { ...of, left: this.area.left + index, right: this.area.left + index };
  }

  /** Index of a column by its heading, capitals alike; -1 where there is none. */
  columnIndex(name: string): number {
    return this.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  }
}
