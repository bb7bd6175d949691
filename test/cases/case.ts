import type { FindingCode } from "../../src/messages";

/** What is typed in a row, by the headings of the Dutch workbook; what is left out is as in the good row of its sheet. */
export type Typed = Readonly<Record<string, string | number | boolean | null>>;

export type Sheet = "Stakeholders" | "Afspraken" | "Actieplan" | "Indicatoren" | "Metingen" | "Kwartalen" | "Vastgelegd" | "Vastgelegde metingen" | "Correcties" | "Relaties";

/** One mistake: what was typed wrong, and what is nearly the same and right. Several rows where one alone is not enough. */
export interface Case {
  code: FindingCode;
  severity: "fout" | "waarschuwing" | "nog in te vullen" | "tip";
  sheet: Sheet;
  /** Heading of the column where it is told. */
  in: string;
  wrong: Typed | readonly Typed[];
  right: Typed | readonly Typed[];
}

/** A day as Excel keeps it. */
export function day(year: number, month: number, date: number): number {
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;
}
