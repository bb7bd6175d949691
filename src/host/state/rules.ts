import type { Area } from "../../workbook/address";
import type { Line } from "./look";

/** Data validation of one or more areas; the words are those of Office.js. */
export interface Validation {
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
}

export type ValidationRule =
  | { kind: "none" }
  | { kind: "list"; source: string; inCellDropDown: boolean }
  | { kind: "custom"; formula: string }
  | { kind: "wholeNumber" | "decimal" | "textLength" | "date" | "time"; operator: string; formula1: string | number; formula2?: string | number };

/** What cells have where nobody set a rule: everything is allowed. */
export function noValidation(areas: Area[]): Validation {
  return {
    areas,
    rule: { kind: "none" },
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  };
}

/** What a conditional format changes of a cell. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders: Partial<Record<"top" | "bottom" | "left" | "right", Line>>;
}

/** The end of a data bar or a boundary of an icon set. */
export interface Bound {
  type: string;
  formula?: string;
}

export interface DataBar {
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lower: Bound;
  upper: Bound;
  positive: { fillColor: string; gradientFill: boolean; borderColor: string };
  negative: { fillColor: string; matchPositiveFillColor: boolean; borderColor: string; matchPositiveBorderColor: boolean };
}

export interface IconSet {
  style: string;
  reverseIconOrder: boolean;
  showIconOnly: boolean;
  criteria: unknown[];
}

/** A conditional format of one area. Lower `order` in a sheet's list is higher priority. */
export interface Conditional {
  id: string;
  area: Area;
  type: "Custom" | "CellValue" | "ContainsText" | "DataBar" | "IconSet";
  stopIfTrue: boolean;
  /** English formula, relative references counted from the top left of `area`. */
  formula: string;
  /** Of a cell value or a text: operator and formulas or text. */
  rule: { operator: string; formula1: string; formula2?: string; text: string };
  look: ConditionalLook;
  dataBar: DataBar;
  iconSet: IconSet;
}

/** A conditional format as Excel makes it, before its rule is set. */
export function newConditional(id: string, area: Area, type: Conditional["type"]): Conditional {
  return {
    id, area, type, stopIfTrue: false, formula: "", look: { borders: {} },
    rule: { operator: "Invalid", formula1: "", text: "" },
    dataBar: {
      showDataBarOnly: false, barDirection: "Context", axisFormat: "Automatic", axisColor: "",
      lower: { type: "LowestValue" }, upper: { type: "HighestValue" },
      positive: { fillColor: "#638EC6", gradientFill: true, borderColor: "" },
      negative: { fillColor: "#FF0000", matchPositiveFillColor: false, borderColor: "", matchPositiveBorderColor: true },
    },
    iconSet: { style: "ThreeTrafficLights1", reverseIconOrder: false, showIconOnly: false, criteria: [] },
  };
}
