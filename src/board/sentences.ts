import type { Story } from "../domain/board/told";
import { count, fill } from "../messages";
import type { Words } from "./words";

/** The sentences that a story comes to. They stand here once, so that no two pages can disagree. */

/** How the indicators stand, in a sentence that can be a title. */
export function standing({ counts, quarter }: Story, words: Words): string {
  const { indicators, onCourse, judged, valued } = counts;
  const { headline } = words;
  if (indicators === 0) return words.indicators.none;
  if (judged > 0) return onCourse === judged && judged === indicators ? count(headline.all, judged) : fill(count(headline.some, judged), { onCourse });
  return valued === 0 ? fill(headline.noFigures, { quarter }) : headline.noVerdict;
}

/** What there is to talk about: the indicators that are not on course, as a title. Where there are none, how the indicators stand. */
export function worries(story: Story, words: Words): string {
  const { indicators } = story;
  const parts = (["offCourse", "attention"] as const).flatMap((status) => {
    const number = indicators.filter((one) => one.status === status).length;
    return number > 0 ? [{ status, number }] : [];
  });
  // Only the first of them says what it counts.
  const [first, second] = parts;
  if (!first) return standing(story, words);
  return [count(words.headline[first.status], first.number), ...(second ? [count(words.headline.alsoAttention, second.number)] : [])].join(", ");
}

/** Why the other indicators have no verdict; empty where all have one. */
export function withoutVerdict({ counts: { withoutTarget, unjudged } }: Story, words: Words): string {
  return [
    ...(withoutTarget > 0 ? [count(words.headline.withoutTarget, withoutTarget)] : []),
    ...(unjudged > 0 ? [count(words.headline.unjudged, unjudged)] : []),
  ].join(" ");
}

/** What is asked of the board. That nothing is needed is said only where every indicator was judged and is on course. */
export function asked({ decisions, counts: { indicators, judged } }: Story, words: Words): string {
  if (decisions.length > 0) return count(words.counts.asked, decisions.length);
  return indicators > 0 && judged === indicators ? words.counts.nothingAsked : words.counts.toKnow;
}

/** Who delivered. "All" is said only where nobody is missing and somebody was asked. */
export function delivery({ counts: { delivered, parties }, quarter }: Story, words: Words): string {
  if (parties === 0) return fill(words.missing.nobody, { quarter });
  return delivered === parties ? words.missing.none : fill(count(words.missing.some, parties), { delivered });
}

/** How all actions stand: "4 klaar, 6 lopen, 2 te laat, 3 nog niet begonnen." Empty where there are none. */
export function work({ actions: { counts } }: Story, words: Words): string {
  const parts = (["done", "running", "late", "notBegun"] as const).flatMap((key) => (counts[key] > 0 ? [count(words.work[key], counts[key])] : []));
  return parts.length === 0 ? "" : fill(words.work.sentence, { parts: parts.join(", ") });
}

/** How many relations are strong; empty where nobody looked at them. */
export function relations({ map }: Story, words: Words): string {
  if (!map) return "";
  return fill(count(words.map.strong, map.lines.length), { strong: map.lines.filter(({ quality }) => quality === "strong").length, moment: map.moment });
}

/** The four figures that a board looks for first, each with what it counts; what cannot be counted yet says so. */
export function keyFigures({ counts, actions }: Story, words: Words): (readonly [figure: string, label: string])[] {
  const { late } = actions.counts;
  return [
    counts.judged > 0 ? [words.of(counts.onCourse, counts.judged), words.counts.onCourse] : [words.noFigure, words.counts.noVerdict],
    counts.parties > 0 ? [words.of(counts.delivered, counts.parties), words.counts.delivered] : [words.noFigure, words.counts.nobodyAsked],
    [String(actions.done.length), count(words.counts.done, actions.done.length)],
    [String(late), count(words.counts.late, late)],
  ];
}
