import { countedId } from "../../src/domain/id";
import { serial } from "../../src/domain/quarter";
import { demonstration, templateOf } from "../../src/templates";
import { planDemonstration } from "../../src/workbook/plan";
import type { Book } from "../../src/workbook/types";

/** The day on which copies are sent in tests: 28 November 2026. */
export const day = serial(2026, 11, 28);

/** The demonstration network, with ids that are the same every time. */
export function demo(): Book {
  const example = demonstration(day);
  const template = templateOf([example.template]);
  if (!template) throw new Error("no template");
  return planDemonstration(template, example, "nl", { newId: countedId("r") }).book;
}
