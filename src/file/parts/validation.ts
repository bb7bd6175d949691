import type { DataValidation, ValidationType } from "hucre";
import type { Formula, Operator, Validation, ValidationRule } from "../../workbook/types";
import { at, children, flag, guarded, unguarded, type Element } from "../xml";
import { readFormula, writeFormula } from "./formula";

/** A validation as hucre takes it. A cell may always be left empty. */
export function writeValidation({ address, rule, prompt, error }: Validation): DataValidation {
  return {
    ...writeRule(rule),
    range: address,
    allowBlank: true,
    showInputMessage: prompt !== undefined,
    inputTitle: prompt && guarded(prompt.title),
    inputMessage: prompt && guarded(prompt.message),
    showErrorMessage: error !== undefined,
    errorStyle: error?.style,
    errorTitle: error && guarded(error.title),
    errorMessage: error && guarded(error.message),
  };
}

function writeRule(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list": return { type: "list", formula1: writeSource(rule.source) };
    case "custom": return { type: "custom", formula1: writeFormula(rule.formula) };
    // The file format knows "none" for a prompt alone; hucre writes any type through but does not list this one.
    case "any": return { type: "none" as ValidationType };
    default: return { type: rule.kind, operator: rule.operator, formula1: bound(rule.min), formula2: rule.max === undefined ? undefined : bound(rule.max) };
  }
}

function writeSource(source: string): string {
  return source.startsWith("=") ? writeFormula(source as Formula) : `"${source.replace(/"/g, '""')}"`;
}

function bound(value: number | Formula): string {
  return typeof value === "number" ? String(value) : writeFormula(value);
}

/** The validations of a sheet's `dataValidations`; one over several areas becomes one each, kinds that a book does not know are dropped. */
export function readValidations(of: Element | undefined): Validation[] {
  return children(of, "dataValidation").flatMap((one) => {
    const rule = readRule(one);
    if (rule === undefined) return [];
    const text = (name: string) => unguarded(one.attributes.get(name) ?? "");
    const prompt = { title: text("promptTitle"), message: text("prompt") };
    const style = one.attributes.get("errorStyle");
    const error: Validation["error"] = {
      style: style === "warning" || style === "information" ? style : "stop", title: text("errorTitle"), message: text("error"),
    };
    return areas(one).map((address): Validation => ({
      address,
      rule,
      ...(flag(one, "showInputMessage") && (prompt.title || prompt.message) ? { prompt } : {}),
      ...(flag(one, "showErrorMessage") ? { error } : {}),
    }));
  });
}

/** The areas of an element's `sqref`, which are separated by spaces. */
export function areas(of: Element): string[] {
  return (of.attributes.get("sqref") ?? "").split(/\s+/).filter((address) => /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(address));
}

function readRule(one: Element): ValidationRule | undefined {
  const kind = one.attributes.get("type") ?? "none";
  const first = at(one, "formula1")?.text ?? "";
  const second = at(one, "formula2")?.text;
  switch (kind) {
    case "none": return { kind: "any" };
    case "list": return { kind: "list", source: /^".*"$/s.test(first) ? first.slice(1, -1).replace(/""/g, '"') : readFormula(first) };
    case "custom": return { kind: "custom", formula: readFormula(first) };
    case "whole": case "decimal": case "textLength": case "date": {
      const operator = (one.attributes.get("operator") ?? "between") as Operator;
      return { kind, operator, min: readBound(first), ...(second === undefined ? {} : { max: readBound(second) }) };
    }
    default: return undefined;
  }
}

function readBound(text: string): number | Formula {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : readFormula(text);
}
