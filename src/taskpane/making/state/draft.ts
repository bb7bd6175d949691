import { readOrganisations, type ChoiceField, type Choices } from "../../../domain/choices";
import type { Problem } from "../../../domain/problem";
import { addQuarters, firstDay, lastDay, readQuarter, writeQuarter } from "../../../domain/quarter";
import type { Language } from "../../../messages";
import type { Template } from "../../../workbook/content";
import { leftOutAtFirst } from "../../../workbook/exampleIndicators";

/** What a coordinator has filled in so far: texts as typed, so that nothing is lost while it is not yet right. */
export interface Draft {
  /** Ids of the step plans; the first one leads. */
  templates: readonly string[];
  /** Keys of the sheets to make beside those of every workbook. */
  sheets: readonly string[];
  name: string;
  region: string;
  coordinator: string;
  from: string;
  quarters: string;
  /** Names of the parties, one a line. */
  organisations: string;
  examples: boolean;
  /** Names of the example indicators that were not ticked. */
  leftOut: readonly string[];
}

export type FieldProblems = Partial<Record<ChoiceField, Problem>>;

/** An empty draft that suggests two years from today's quarter. */
export function newDraft(today: Date): Draft {
  return {
    templates: [], sheets: [], name: "", region: "", coordinator: "",
    from: currentQuarter(today), quarters: "8",
    organisations: "", examples: true, leftOut: [],
  };
}

/** The quarter that the date falls in, "2026-K4". */
export function currentQuarter(today: Date): string {
  return writeQuarter({ year: today.getFullYear(), number: (Math.floor(today.getMonth() / 3) + 1) as 1 | 2 | 3 | 4 });
}

/** The draft as choices to check and plan with; a count that is no whole number becomes NaN and is refused by the check. */
export function toChoices(draft: Draft, language: Language): Choices {
  const quarter = readQuarter(draft.from);
  return {
    ...draft,
    language,
    name: draft.name.trim(),
    region: draft.region.trim(),
    coordinator: draft.coordinator.trim(),
    from: quarter.ok ? writeQuarter(quarter.value) : draft.from,
    quarters: /^\s*\d{1,3}\s*$/.test(draft.quarters) ? Number(draft.quarters) : Number.NaN,
    organisations: readOrganisations(draft.organisations),
  };
}

/** The step plans after another one was chosen to lead: what came along with the first still does. */
export function leadWith(ids: readonly string[], id: string): readonly string[] {
  return [id, ...ids.slice(1).filter((one) => one !== id)];
}

/** The step plans after one was ticked to come along, or no longer is; the first one leads and stays. */
export function bringAlong(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one, place) => place === 0 || one !== id) : [...ids, id];
}

/** What a draft begins with once a template is chosen: the sheets and the example indicators that it advises. */
export function advised(template: Template): Pick<Draft, "sheets" | "leftOut"> {
  return { sheets: template.sheets.usual, leftOut: leftOutAtFirst(template) };
}

/** First and last day of the plan as Excel serials, or undefined while the period is not readable. */
export function span(from: string, quarters: number): { first: number; last: number } | undefined {
  const quarter = readQuarter(from);
  if (!quarter.ok || !Number.isInteger(quarters) || quarters < 1) return undefined;
  return { first: firstDay(quarter.value), last: lastDay(addQuarters(quarter.value, quarters - 1)) };
}
