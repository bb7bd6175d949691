import { isAsked } from "../domain/sharing/decide";
import { decided, type Answers, type Proposal } from "../domain/sharing/proposal";
import { cli, fill, type Language } from "../messages";
import { sharing } from "../messages/sharing";
import { headingOf } from "../workbook/check/headingOf";
import type { SharedPlan } from "../workbook/sharing/taking/plan";
import { told } from "../workbook/sharing/taking/log";

/**
 * A line for each proposal of a file that waits for an answer, and for each that nothing is done with: the sheet, the row and what it is about,
 * with what was sent, what stands here and what they have.
 * @param isSaid those of which something else says that they wait, such as what the check found
 */
export function askedLines(proposals: readonly Proposal[], answers: Answers, { book }: SharedPlan, language: Language, isSaid: (proposal: Proposal) => boolean): string[] {
  const waiting = proposals.filter((one) => decided(one, answers) === undefined && !isSaid(one));
  return waiting.map((one) => {
    const { table, rowName, unit, columns, kind } = one;
    const place = [book.tables.find(({ key }) => key === table)?.sheet ?? table, rowName, ...(unit === undefined ? [] : [columns.map((column) => headingOf(table, column, language)).join(", ")])];
    return `  ${fill(cli[language].merge.asked, { where: place.filter((part) => part !== "").join(", "), kind: ended(sharing[language].choose.kind[kind]), values: unit === undefined || kind === "columnGone" ? "" : values(one, language) })}`;
  });
}

/** How many proposals wait for an answer. */
export function askedCount(proposals: readonly Proposal[], answers: Answers): number {
  return proposals.filter((one) => isAsked(one) && decided(one, answers) === undefined).length;
}

function values({ organisation, table, columns, sent, mine, theirs }: Proposal, language: Language): string {
  const words = sharing[language].choose;
  const shown = columns.filter((column) => [sent, mine, theirs].some((cells) => (cells?.[column] ?? null) !== null));
  const text = (cells: Proposal["mine"], none: string) => (cells === null ? none : shown.map((column) => `${shown.length > 1 ? `${headingOf(table, column, language)}: ` : ""}${told(table, column, cells[column] ?? null, language)}`).join(", "));
  return [[words.sent, text(sent, words.unknown)], [words.mine, text(mine, words.noRow)], [fill(words.theirs, { name: organisation }), text(theirs, words.noRow)]].map(([title, said]) => ` ${title}: ${ended(said ?? "")}`).join("");
}

/** A text with a full stop where it does not end by itself. */
function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
