import type { Audience, LeftOut } from "../../domain/audience/audience";
import { audienceTold } from "../../domain/audience/told";
import type { Published } from "../../domain/audience/published";
import type { Heading } from "../../domain/board/story";
import { success, type Outcome } from "../../domain/outcome";
import { writeBook } from "../../file/write";
import { audienceBook, audienceFileName } from "../../workbook/audience/book";
import { publishedBefore } from "../../workbook/audience/remembered";
import type { SharedPlan } from "../../workbook/sharing/taking/plan";

/** What a copy for an audience would be: what is in it, and what stays behind. */
export interface AudiencePreview {
  audience: Audience;
  quarter: string;
  indicators: number;
  /** Rows of the plan that are in it. */
  rows: number;
  leftOut: LeftOut;
}

/** A copy that was made and not handed over yet. */
export interface AudienceCopy {
  name: string;
  bytes: Uint8Array;
  published: readonly Published[];
}

/** Says what a copy would be. @param quarter the usual one where it is absent */
export function previewFor(plan: SharedPlan, audience: Audience, heading: Heading, quarter?: string): Outcome<AudiencePreview> {
  const told = audienceTold(plan.book, audience, heading, publishedBefore(plan), quarter);
  if (!told.ok) return told;
  const { story, tables, leftOut } = told.value;
  return success({ audience, quarter: story.quarter, indicators: story.indicators.length, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), leftOut });
}

/** Makes the copy. */
export async function copyForAudience(plan: SharedPlan, audience: Audience, heading: Heading, quarter?: string): Promise<Outcome<AudienceCopy>> {
  const told = audienceTold(plan.book, audience, heading, publishedBefore(plan), quarter);
  if (!told.ok) return told;
  const written = await writeBook(audienceBook(told.value));
  return written.ok ? success({ name: audienceFileName(told.value), bytes: written.value, published: told.value.published }) : written;
}
