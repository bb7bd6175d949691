import { refersToCells } from "../../workbook/validity";
import type { Formula, Operator, Validation, ValidationRule } from "../../workbook/types";
import { at, children, element, escaped, flag, guarded, unguarded, type Element } from "../xml";
import { readFormula, writeFormula } from "./formula";

/** The validations of a sheet as XML; empty where it has none. "Ignore blank" is off where it would let in anything while another cell is blank. */
export function writeValidations(validations: readonly Validation[]): string {
  return validations.length === 0 ? "" : element("dataValidations", { count: validations.length }, ...validations.map(writeValidation));
}

function writeValidation({ address, rule, prompt, error }: Validation): string {
  const { type, operator, bounds } = writeRule(rule);
  return element("dataValidation", {
    type, operator, sqref: address, allowBlank: refersToCells(rule) ? undefined : 1, errorStyle: error?.style, showInputMessage: prompt && 1, showErrorMessage: error && 1,
    promptTitle: prompt && guarded(prompt.title), prompt: prompt && guarded(prompt.message),
    errorTitle: error && guarded(error.title), error: error && guarded(error.message),
  }, ...bounds.map((formula, i) => element(`formula${i + 1}`, {}, escaped(formula))));
}

function writeRule(rule: ValidationRule): { type: string; operator?: Operator; bounds: string[] } {
  switch (rule.kind) {
    case "list": return { type: "list", bounds: [writeSource(rule.source)] };
    case "custom": return { type: "custom", bounds: [writeFormula(rule.formula)] };
    // A prompt alone.
    case "any": return { type: "none", bounds: [] };
    default: return { type: rule.kind, operator: rule.operator, bounds: [rule.min, ...(rule.max === undefined ? [] : [rule.max])].map(bound) };
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
