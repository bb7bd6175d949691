import type { ChoiceField, Choices } from "../domain/choices";
import type { Problem } from "../domain/problem";
import { addQuarters, firstDay, lastDay, readQuarter, writeQuarter } from "../domain/quarter";
import type { Language } from "../messages";

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
  organisations: readonly string[];
  /** What stands in the field for organisations and is not in the list yet. */
  typing: string;
  examples: boolean;
  /** Names of the example indicators that were not ticked. */
  leftOut: readonly string[];
}

export type FieldProblems = Partial<Record<ChoiceField, Problem>>;

/** An empty draft that suggests two years from the quarter after today's. */
export function newDraft(today: Date): Draft {
  return {
    templates: [], sheets: [], name: "", region: "", coordinator: "",
    from: comingQuarter(today), quarters: "8",
    organisations: [], typing: "", examples: true, leftOut: [],
  };
}

/** The quarter after the one that the date falls in, "2027-K1". */
export function comingQuarter(today: Date): string {
  const number = (Math.floor(today.getMonth() / 3) + 1) as 1 | 2 | 3 | 4;
  return writeQuarter(addQuarters({ year: today.getFullYear(), number }, 1));
}

/** The draft as choices to check and plan with; a count that is no whole number becomes NaN and is refused by the check. */
export function toChoices(draft: Draft, language: Language): Choices {
  const { typing: _typing, ...filled } = draft;
  const quarter = readQuarter(draft.from);
  return {
    ...filled,
    language,
    name: draft.name.trim(),
    region: draft.region.trim(),
    coordinator: draft.coordinator.trim(),
    from: quarter.ok ? writeQuarter(quarter.value) : draft.from,
    quarters: /^\s*\d{1,3}\s*$/.test(draft.quarters) ? Number(draft.quarters) : Number.NaN,
    organisations: [...draft.organisations],
  };
}

/** First and last day of the plan as Excel serials, or undefined while the period is not readable. */
export function span(from: string, quarters: number): { first: number; last: number } | undefined {
  const quarter = readQuarter(from);
  if (!quarter.ok || !Number.isInteger(quarters) || quarters < 1) return undefined;
  return { first: firstDay(quarter.value), last: lastDay(addQuarters(quarter.value, quarters - 1)) };
}
