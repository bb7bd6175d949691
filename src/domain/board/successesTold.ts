import type { Network } from "../network";
import { personalDataIn } from "../privacy/personal";
import { firstDay, lastDay, type Quarter } from "../quarter";
import { tellsSmallNumber } from "./smallText";

/** What succeeded in a quarter, in the order of the table: without what tells a small count or seems to hold personal data. */
export function successesTold({ successes, settings }: Network, quarter: Quarter): string[] {
  return successes
    .filter(({ date }) => date !== undefined && date >= firstDay(quarter) && date <= lastDay(quarter))
    .map(({ success }) => success.trim())
    .filter((text) => text !== "" && !tellsSmallNumber(text, settings.smallNumberBound) && personalDataIn(text, "text", quarter.year).length === 0);
}
