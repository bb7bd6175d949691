/**
 * What a workbook is, written down flat: every address, value, format, rule and chart is decided here,
 * so that no carrier has to compute or choose anything. The planner makes a Book; Excel, an .xlsx file and
 * the local host each carry one. This file knows nothing of care networks.
 *
 * Units: points for widths, heights and font sizes (as Office.js has them), `#RRGGBB` for colours, Excel serial
 * numbers (1900 system) for dates, fractions for percentages (0.35 is 35 %). Formulas are English with commas and begin with "=".
 */

/** A cell or block in A1 notation without sheet name or dollars: "B5" or "A4:N34". */
export type Address = string;

/** A formula as Excel's `formulas` property takes it, with its "=": "=SUM(A1:A3)". */
export type Formula = `=${string}`;

/** What stands in a cell. A plain string is always text, also where it begins with "="; null is an empty cell. */
export type Content = string | number | boolean | null | { formula: Formula };

/** A rectangle of contents; `at` is its top left cell. Blocks of a sheet do not overlap. */
export interface Block {
  at: Address;
  content: Content[][];
}

/** The look of a range: a named style of the book, and where it differs from the style's own, a number format (en-US codes). */
export interface Format {
  address: Address;
  style: string;
  numberFormat?: string;
}

/** A named cell style: people see it under its name in Excel's gallery and can change the whole workbook through it. */
export interface Style {
  name: string;
  font: { name: string; size: number; color: string; bold?: boolean; italic?: boolean; underline?: boolean };
  /** Background; none where absent. */
  fill?: string;
  border?: { sides: ("top" | "bottom" | "left" | "right")[]; style: "thin" | "medium"; color: string };
  horizontal?: "left" | "center" | "right";
  vertical: "top" | "center" | "bottom";
  wrap?: boolean;
  /** Levels of indent, one is about three spaces. */
  indent?: number;
  numberFormat?: string;
}

export interface Column {
  /** Index from 0. */
  index: number;
  /** Points. */
  width: number;
  hidden?: boolean;
}

export interface Row {
  /** Index from 0. */
  index: number;
  /** Points. */
  height: number;
  /** The height is an estimate of what the text needs, and goes on to follow the text as people type. */
  fits?: boolean;
}

export interface TableColumn {
  heading: string;
  /** Where set, every row of the column holds this formula, and Excel fills it in for new rows. */
  formula?: Formula;
}

/** A native Excel table. Its contents, headings included, stand in the sheet's blocks. */
export interface Table {
  name: string;
  /** With the heading row. A table without data keeps one blank row. */
  address: Address;
  columns: TableColumn[];
  /** A built-in table style, such as "TableStyleLight1". */
  style: string;
  banded: boolean;
  /** Whether the headings carry filter buttons. */
  filter: boolean;
}

export type Operator =
  | "between" | "notBetween" | "equal" | "notEqual"
  | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

export type ValidationRule =
  /** `source` is a formula ("=lijst_Status") or items joined by commas (255 characters at most). */
  | { kind: "list"; source: string }
  | { kind: "whole" | "decimal" | "textLength" | "date"; operator: Operator; min: number | Formula; max?: number | Formula }
  | { kind: "custom"; formula: Formula }
  /** Anything goes; the prompt alone matters. */
  | { kind: "any" };

export interface Validation {
  address: Address;
  rule: ValidationRule;
  /** Shown when the cell is selected: title 32, message 255 characters at most. */
  prompt?: { title: string; message: string };
  /** Shown when the entry is refused, same bounds. Absent: Excel says nothing, whatever is typed. */
  error?: { style: "stop" | "warning" | "information"; title: string; message: string };
}

/** What a conditional format changes. */
export interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
}

export type Conditional =
  /** Relative references count from the top left cell of `address`. No structured references: Excel refuses them here. */
  | { kind: "formula"; address: Address; formula: Formula; look: Look; stop?: boolean }
  /** A bar in the cell; the values `min` and `max` are its ends. */
  | { kind: "dataBar"; address: Address; color: string; min: number; max: number };

export interface Link {
  address: Address;
  /** A defined name or "'Sheet'!A1" inside the workbook: a name survives a renamed sheet. */
  to: string;
  /** Screen tip. The text of the link is the cell's own content. */
  tip?: string;
}

export interface Series {
  name: string;
  /** One row or one column on the chart's own sheet. */
  values: Address;
  categories: Address;
  color: string;
  /** Differs from the chart's kind where a line, or points without one, stand over columns. */
  as?: "line" | "points";
  /** A line in dashes, without points: a target. */
  dashed?: boolean;
  /** A line of one point wide, without points: a value to compare with. */
  thin?: boolean;
  /** The value in each bar; a number format can leave some out. */
  labels?: { numberFormat: string; color: string };
  /** Drawn without fill and left out of the legend: the offset in a timeline of stacked bars. */
  invisible?: boolean;
}

/** A fixed text, or the cell on the chart's own sheet whose text it follows. */
export type Caption = string | { cell: Address };

export interface Axis {
  title?: Caption;
  /** A serial or number where the axis begins and ends; Excel chooses where absent. */
  min?: number;
  max?: number;
  majorUnit?: number;
  numberFormat?: string;
  gridlines?: boolean;
  /** Without a line, and of values without numbers too: where there is nothing to draw, nothing is to be seen. */
  quiet?: boolean;
}

export interface CategoryAxis extends Axis {
  /** From top to bottom, or from right to left. */
  reversed?: boolean;
  /** One in so many categories has its label, from the first on; Excel chooses where absent. */
  every?: number;
}

/** A native chart over ranges of its own sheet. */
export interface Chart {
  name: string;
  kind: "columns" | "stackedColumns" | "bars" | "stackedBars" | "line";
  /** None where it is empty. */
  title: Caption;
  /** Points; Excel's own size where absent. */
  titleSize?: number;
  /** The cells it covers, first to last. */
  address: Address;
  series: Series[];
  category: CategoryAxis;
  value: Axis;
  legend: "bottom" | "right" | "top" | "none";
  /** Gap between bars, percentage of a bar's width. */
  gap?: number;
  /** For people who do not see the chart. Files carry it; Office.js has no place for it. */
  alt: string;
}

/** Header and footer in Excel's codes: &P page, &N pages, &A sheet, && an ampersand. 255 characters at most each. */
export interface Print {
  orientation: "landscape" | "portrait";
  paper: "a4";
  /** Pages across; rows run over as many pages as they need unless `tall` is set. */
  wide: number;
  tall?: number;
  /** First and last row that every page repeats, from 1. */
  repeat?: { from: number; to: number };
  /** The last of the columns from A on that every page repeats, from 0; absent, none. */
  repeatColumns?: number;
  /** Rows that begin a page, from 0, in their order; a page that is full ends by itself. None takes away those that a sheet has. */
  breaks?: number[];
  area?: Address;
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Sheet {
  /** What the product calls this sheet; a book that was read from elsewhere has none. Not carried. */
  key?: string;
  name: string;
  visibility: Visibility;
  tab?: string;
  gridlines: boolean;
  columns: Column[];
  rows: Row[];
  blocks: Block[];
  formats: Format[];
  tables: Table[];
  validations: Validation[];
  conditionals: Conditional[];
  links: Link[];
  charts: Chart[];
  /** Rows and columns that stay in view, counted from the top left. */
  freeze?: { rows: number; columns: number };
  print?: Print;
}

/** A defined name of the workbook. */
export interface Name {
  name: string;
  formula: Formula;
}

export interface Book {
  title: string;
  /** In the order of their tabs. */
  sheets: Sheet[];
  names: Name[];
  styles: Style[];
  /** Name of the sheet that is in front. */
  active: string;
}
