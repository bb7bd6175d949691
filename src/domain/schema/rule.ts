import type { ColumnId, ColumnOfKind, ItemOf, ListColumn, ListId, ListOf, NamedTable, Unless } from ".";

type DateColumn<Table extends string> = ColumnOfKind<Table, { is: "date" }>;
type NumberColumn<Table extends string> = ColumnOfKind<Table, { is: "number" }>;
type NameColumn<Table extends string> = ColumnOfKind<Table, { is: "name" }>;
type ReferenceColumn<Table extends string, To extends NamedTable> = ColumnOfKind<Table, { is: "reference"; to: To }>;
type PartyColumn<Table extends string> = ColumnOfKind<Table, { is: "parties" } | { is: "reference"; to: "stakeholders" }>;

/** A column that takes a list, that list, and items of it, under the names that a rule has for them: no other list, and no item of another one. */
type Choice<Table extends string, Column extends string, List extends string, Item extends string = never, Items extends string = never> = {
  [Own in ListColumn<Table>]:
    & { readonly [Name in Column]: Own }
    & { readonly [Name in List]: ListOf<Table, Own> }
    & { readonly [Name in Item]: ItemOf<Table, Own> }
    & { readonly [Name in Items]: readonly ItemOf<Table, Own>[] }
}[ListColumn<Table>];

/**
 * What a definition can ask of a table, in columns of that table and items of its lists. One member a kind, one file a kind in this folder.
 * The columns' own rules follow from their definitions; rules about rows and tables are written beside the columns.
 */
export type Rule<Table extends string = string> =
  // One column
  /** The row means nothing without it (error), or it may wait (open). */
  | { is: "required"; column: ColumnId<Table>; waits: boolean; unless?: Unless<ColumnId<Table>> }
  | { is: "length"; column: ColumnId<Table>; max: number }
  /** No outer spaces or invisible characters; nothing that Excel could take for a formula. */
  | { is: "cleanText"; column: ColumnId<Table>; oneLine: boolean }
  /** Names of rows, each once, in whatever spelling. */
  | { is: "unique"; column: ColumnId<Table> }
  /** Names of rows that look like each other. */
  | { is: "alike"; column: ColumnId<Table> }
  /** A name without the sign that separates names. */
  | { is: "oneName"; column: NameColumn<Table> }
  | { is: "countedAs"; column: NameColumn<Table> }
  | { is: "listed"; column: ListColumn<Table>; list: ListId }
  | { is: "quarter"; column: ListColumn<Table>; list: ListId }
  | { is: "reference"; column: ColumnId<Table>; to: NamedTable; several: boolean }
  | { is: "date"; column: DateColumn<Table> }
  | { is: "number"; column: ColumnId<Table>; min?: number; max?: number; progress?: boolean }
  | { is: "hasId"; column: ColumnId<Table> }
  | { is: "ownId"; column: ColumnId<Table> }
  /** Nothing about clients and families. `contact`: work mail, telephone and address belong there. */
  | { is: "personal"; column: ColumnId<Table>; contact: boolean }
  // Rows
  | { is: "order"; from: DateColumn<Table>; to: DateColumn<Table> }
  | { is: "period"; columns: readonly DateColumn<Table>[] }
  | ({ is: "late"; end: DateColumn<Table>; soonDays: number } & Choice<Table, "status", "list", never, "closed">)
  | ({ is: "progress"; progress: ColumnOfKind<Table, { is: "progress" }> } & Choice<Table, "status", "list", "done">)
  /** Parties that have not confirmed, or that left, where one is named that must do something. */
  | { is: "takesPart"; column: PartyColumn<Table>; closed?: Choice<Table, "column", "list", never, "items"> }
  /** Rows that say the same in all these columns; `partly`: those after the first may be empty. */
  | { is: "twice"; columns: readonly ColumnId<Table>[]; partly?: boolean; code: "actionTwice" | "measurementTwice" }
  /** Two names in any order: never the same, and each pair once for every value of `within`. */
  | { is: "pair"; first: ReferenceColumn<Table, "stakeholders">; second: ReferenceColumn<Table, "stakeholders">; within: ListColumn<Table> }
  | ({ is: "goalMeasured"; goal: ColumnOfKind<Table, { is: "text" }>; indicator: ReferenceColumn<Table, "indicators"> } & Choice<Table, "status", "list", "stopped">)
  | ({ is: "subjects" } & Choice<Table, "column", "list"> & Choice<Table, "status", "statusList", "ended">)
  | ({ is: "review"; date: DateColumn<Table> } & Choice<Table, "status", "list", never, "closed">)
  | ({ is: "confirmed" } & Choice<Table, "status", "list", never, "open">)
  | ({ is: "groupSize" } & Choice<Table, "circle", "circleList", "core"> & Choice<Table, "status", "statusList", "confirmed">)
  | { is: "targetSide"; baseline: NumberColumn<Table>; target: NumberColumn<Table>; direction: ListColumn<Table, "direction">; list: "direction" }
  | { is: "indicatorCount"; name: NameColumn<Table> }
  /** Every passed quarter of the plan has a measurement somewhere. */
  | { is: "measured"; name: NameColumn<Table>; frequency: ListColumn<Table, "frequency">; list: "frequency" }
  /** A sum whose quarters seem to make the target together. */
  | { is: "addsUp"; name: NameColumn<Table>; baseline: NumberColumn<Table>; target: NumberColumn<Table>; frequency: ListColumn<Table, "frequency">; aggregation: ListColumn<Table, "aggregation"> }
  /** Where an indicator begins and wants to be, against its own kind. */
  | { is: "ownKind"; columns: readonly NumberColumn<Table>[]; kind: ListColumn<Table, "indicatorKind">; list: "indicatorKind" }
  /** The value against the kind of its indicator. */
  | { is: "kind"; indicator: ReferenceColumn<Table, "indicators">; value: NumberColumn<Table> }
  | { is: "share"; indicator: ReferenceColumn<Table, "indicators">; value: NumberColumn<Table>; numerator: NumberColumn<Table>; denominator: NumberColumn<Table>; blank: ColumnId<Table> }
  /** Numerator and denominator where organisations are weighed by them. */
  | { is: "weighed"; indicator: ReferenceColumn<Table, "indicators">; quarter: ListColumn<Table, "quarter">; value: NumberColumn<Table>; numerator: NumberColumn<Table>; denominator: NumberColumn<Table> }
  /** One value a quarter where the latest counts. */
  | { is: "severalLast"; indicator: ReferenceColumn<Table, "indicators">; quarter: ListColumn<Table, "quarter">; value: NumberColumn<Table> }
  /** A value, what counts for one, or a reason for having none: one of them once the quarter has passed. */
  | ({ is: "answered"; quarter: ListColumn<Table, "quarter"> } & Answer<Table>)
  /** Never a value and a reason for having none. */
  | { is: "valueOrReason"; value: NumberColumn<Table>; blank: ListColumn<Table, "blankReason"> }
  /** The parties that the indicator names deliver it, and no others. */
  | { is: "reporter"; indicator: ReferenceColumn<Table, "indicators">; organisation: ReferenceColumn<Table, "stakeholders">; quarter: ListColumn<Table, "quarter"> }
  /** A quarter against its rows of measurements, which name it in the column `measured`. */
  | {
    is: "quarterLife"; quarter: ListColumn<Table, "quarter">; state: ListColumn<Table, "quarterState">; list: "quarterState"; deadline: DateColumn<Table>;
    measured: ListColumn<"measurements", "quarter">;
  }
  /** Cells of a closed quarter hold what was recorded or logged since, under the same ids. */
  | {
    is: "recorded"; columns: readonly (ColumnId<Table> & ColumnId<"closedValues">)[]; quarter: ListColumn<Table, "quarter">;
    indicator: ReferenceColumn<Table, "indicators"> & ColumnId<"closedValues">; organisation: ReferenceColumn<Table, "stakeholders"> & ColumnId<"closedValues">;
    field: ListColumn<"corrections", "correctedField">; fieldList: "correctedField";
  }
  /** Recorded figures are what their copy says. */
  | { is: "sealed"; seal: ColumnId<Table> & ColumnId<"closed"> }
  /** Every recorded measurement is still there. */
  | { is: "recordsKept"; quarter: ListColumn<Table, "quarter"> }
  /** A target or baseline that was typed as a fraction beside percentages that were not. */
  | { is: "fractionAims"; name: NameColumn<Table>; columns: readonly NumberColumn<Table>[]; kind: ListColumn<Table, "indicatorKind"> }
  /** Percentages that were typed as fractions, all of them or some. */
  | { is: "fractions"; indicator: ReferenceColumn<Table, "indicators">; value: NumberColumn<Table> }
  /** The value against earlier ones of the same indicator and organisation. */
  | { is: "history"; indicator: ReferenceColumn<Table, "indicators">; organisation: ReferenceColumn<Table, "stakeholders">; quarter: ListColumn<Table, "quarter">; value: NumberColumn<Table> };

/** What answers a measurement: a value, or numerator and denominator, or a reason for having none. */
export interface Answer<Table extends string = string> {
  indicator: ReferenceColumn<Table, "indicators">;
  value: NumberColumn<Table>;
  numerator: NumberColumn<Table>;
  denominator: NumberColumn<Table>;
  blank: ListColumn<Table, "blankReason">;
}

export type RuleKind = Rule["is"];

export type RuleOf<Kind extends RuleKind> = Extract<Rule, { is: Kind }>;
