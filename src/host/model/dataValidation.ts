import { absolute, address } from "../../workbook/address";
import { checkRuleFormula, referredArea } from "../state/formulas";
import { quotedIfNeeded } from "../formula/reference";
import { isHandle, Kind, property, reads } from "../protocol/kind";
import { flag, optional, record, short, text, word } from "../protocol/types";
import { invalid } from "../refusal";
import { readEntry } from "../state/entry";
import { noValidation, type Validation, type ValidationRule } from "../state/rules";
import { clearValidation, isPartlyPrompted, validationFor, validationOf, validationsFor } from "../state/validate";
import { valid } from "../state/validity";
import type { Place } from "../state/workbook";
import { range } from "./kinds";

const kinds = ["wholeNumber", "decimal", "textLength", "date", "time", "list", "custom"] as const;
const operator = word("Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo");

/** The validation of a range: a rule, a prompt and what is said to a wrong entry. */
export const dataValidation = new Kind<Place>("DataValidation", {
  properties: {
    ErrorAlert: property(record, (place) => read(place, (validation) => validation.errorAlert), (place, value) =>
      change(place, (validation) => {
        validation.errorAlert = {
          showAlert: optional(flag)(value.showAlert, "showAlert") ?? true,
          style: optional(word("Stop", "Warning", "Information"))(value.style, "style") ?? "Stop",
          title: optional(short(32))(value.title, "title") ?? "",
          message: optional(short(255))(value.message, "message") ?? "",
        };
      })),
    IgnoreBlanks: property(flag, (place) => read(place, (validation) => validation.ignoreBlanks), (place, value) =>
      change(place, (validation) => { validation.ignoreBlanks = value; })),
    Prompt: property(record, (place) => read(place, (validation) => validation.prompt), (place, value) => {
      const prompt = {
        showPrompt: optional(flag)(value.showPrompt, "showPrompt") ?? true,
        title: optional(short(32))(value.title, "title") ?? "",
        message: optional(short(255))(value.message, "message") ?? "",
      };
      change(place, (validation) => { validation.prompt = prompt; }, staysApart(place));
    }),
    Rule: property(record, (place) => read(place, ({ rule }) => shownRule(rule)), (place, value) => {
      const rule = readRule(place, value);
      if (staysApart(place)) invalid("a part of the range has a prompt: clear its validation first");
      change(place, (validation) => { validation.rule = rule; });
    }),
    Type: reads((place) => {
      const validation = validationOf(place.sheet, place.area);
      if (validation === "mixed") return "Inconsistent";
      return validation ? typeOf(validation.rule) : "None";
    }),
    Valid: reads(valid, { looksAt: () => "everything", onRequest: true }),
  },
  methods: {
    Clear: {
      run({ sheet, area }) {
        sheet.guard();
        clearValidation(sheet, area);
      },
    },
  },
});

function read<V>({ sheet, area }: Place, part: (validation: Validation) => V): V | null {
  const validation = validationOf(sheet, area);
  if (validation === "mixed") return null;
  return part(validation ?? noValidation([area]));
}

/** Excel on the web does not make one of parts of which one has a prompt, and takes no rule over them (OfficeDev/office-js#2594). */
function staysApart({ sheet, area }: Place): boolean {
  return sheet.workbook.profile.platform === "web" && isPartlyPrompted(sheet, area);
}

function change({ sheet, area }: Place, part: (validation: Validation) => void, apart = false): void {
  sheet.guard();
  for (const validation of apart ? validationsFor(sheet, area) : [validationFor(sheet, area)]) part(validation);
  sheet.workbook.changes.touch(sheet, "rules");
}

function typeOf(rule: ValidationRule): string {
  return rule.kind === "none" ? "None" : rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}

function readRule(place: Place, value: Record<string, unknown>): ValidationRule {
  const given = Object.keys(value).filter((name) => value[name] !== undefined && value[name] !== null);
  const kind = kinds.find((known) => known === given[0]) ?? invalid(`a validation has no rule "${given[0] ?? ""}"`);
  if (given.length !== 1) invalid(`a validation has one rule, not ${given.join(" and ")}`);
  const details = record(value[kind], kind);
  const at = { sheet: place.sheet, row: place.area.top, column: place.area.left };
  if (kind === "custom") return { kind, formula: checkRuleFormula(formulaText(details.formula), at) };
  if (kind === "list") return { kind, source: listSource(place, details.source), inCellDropDown: optional(flag)(details.inCellDropDown, "inCellDropDown") ?? true };
  const how = operator(details.operator, "operator");
  const two = how === "Between" || how === "NotBetween";
  const formula1 = bound(kind, details.formula1, place);
  if (!two) return { kind, operator: how, formula1 };
  return { kind, operator: how, formula1, formula2: bound(kind, details.formula2, place) };
}

function formulaText(value: unknown): string {
  const formula = text(value, "formula");
  return formula.startsWith("=") ? formula : invalid(`a custom rule is a formula and begins with "=": ${formula}`);
}

/** Items joined by commas (whatever the culture), a formula, or a range. */
function listSource(place: Place, value: unknown): string {
  if (isHandle(value)) {
    if (value.kind !== range) invalid("the source of a list is a text or a range");
    const source = value.it as Place;
    return `=${quotedIfNeeded(source.sheet.name)}!${absolute(address(source.area))}`;
  }
  const source = text(value, "source");
  if (!source.startsWith("=")) return source.length <= 255 && source !== "" ? source : invalid("the items of a list have 1 to 255 characters together");
  const checked = checkRuleFormula(source, { sheet: place.sheet, row: place.area.top, column: place.area.left });
  const area = referredArea(checked, place.sheet)?.area;
  if (area && area.top !== area.bottom && area.left !== area.right) invalid("the source of a list is one row or one column");
  return checked;
}

/** A bound of a rule; dates are ISO texts or formulas, not numbers. Reads back as a formula text. */
function bound(kind: string, value: unknown, place: Place): string | number {
  const isDate = kind === "date" || kind === "time";
  if (isHandle(value)) {
    const source = value.it as Place;
    return `=${quotedIfNeeded(source.sheet.name)}!${absolute(address(source.area))}`;
  }
  if (typeof value === "string" && value.startsWith("=")) {
    return checkRuleFormula(value, { sheet: place.sheet, row: place.area.top, column: place.area.left });
  }
  if (typeof value === "number") return isDate ? invalid("a bound of a date is an ISO text or a formula, not a number") : value;
  if (typeof value !== "string" || value === "") return invalid(`a bound must be a number, a text or a formula, not ${JSON.stringify(value)}`);
  const read = isDate ? readEntry(value.slice(0, 10), "en-US").value : Number(value);
  return typeof read === "number" && Number.isFinite(read) ? read : invalid(`"${value}" is no ${isDate ? "date" : "number"}`);
}

function shownRule(rule: ValidationRule): Record<string, unknown> {
  const shown = (value: string | number | undefined) => (typeof value === "number" ? String(value) : value);
  if (rule.kind === "none") return {};
  if (rule.kind === "list") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { kind, operator: how, formula1, formula2 } = rule;
  return { [kind]: { operator: how, formula1: shown(formula1), ...(formula2 === undefined ? {} : { formula2: shown(formula2) }) } };
}
