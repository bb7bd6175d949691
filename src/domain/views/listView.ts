import type { ListValue } from "../checked";
import type { CellValue, ItemId, ListId } from "../schema";
import { nearest } from "../reading/nearest";
import type { Same } from "./same";

/** A list of the workbook: its values exactly, in another spelling, or the nearest. */
export class ListView<List extends ListId = ListId> {
  private readonly exact: ReadonlyMap<string, ListValue>;
  private readonly spelled: ReadonlyMap<string, ListValue>;

  constructor(readonly values: readonly ListValue[], private readonly same: Same) {
    // The first of two counts, so it is entered last.
    const reversed = [...values].reverse();
    this.exact = new Map(reversed.map((value) => [value.text, value]));
    this.spelled = new Map(reversed.map((value) => [same(value.text), value]));
  }

  has(text: string): boolean {
    return this.exact.has(text);
  }

  /** The value that is meant: case, accents and spaces are forgiven. */
  find(text: string): ListValue | undefined {
    return this.exact.get(text) ?? this.spelled.get(this.same(text));
  }

  /** The id of the value that stands in a cell; undefined where it is none of the list. */
  idOf(value: CellValue): ItemId<List> | undefined {
    // The ids of a list that code knows are known when the workbook is made; one that nobody knows is none of them.
    return value === null ? undefined : this.find(String(value))?.id as ItemId<List> | undefined;
  }

  nearest(text: string): string | undefined {
    return nearest(text, [...this.exact.keys()]);
  }
}
