import { planParts, type PlanTold } from "../../domain/board/plan";
import { fill } from "../../messages";
import { shownIn, type PlanShown } from "./planTables";
import type { SignedWords } from "./words";

/** The plan of approach as it stands on paper, whether that is a document or a sheet. */
export interface PlanPaper {
  title: string;
  /** Name of the network. */
  name: string;
  /** Region, coordinator, period and day. */
  about: string;
  /** How many texts were left out; "" where none were. */
  keptOut: string;
  parts: readonly PlanPaperPart[];
}

interface PlanPaperPart {
  heading: string;
  /** What people wrote in it; "" where nothing stands. */
  text: string;
  shown: readonly PlanShown[];
}

/** Puts a plan on paper: its parts in order, with what people wrote and the tables of the other sheets. */
export function planPaper(told: PlanTold, words: SignedWords): PlanPaper {
  // What people added themselves stands before the signatures.
  const own = told.parts.filter(({ part }) => part === undefined);
  const given = told.parts.filter(({ part }) => part !== undefined);
  const ordered = [...given.filter(({ part }) => part !== "signing"), ...own, ...given.filter(({ part }) => part === "signing")];
  return {
    title: words.plan.title,
    name: told.name || words.unnamed,
    about: [
      told.region, told.coordinator && fill(words.coordinator, { name: told.coordinator }), told.period && fill(words.period, { period: told.period }), fill(words.made, { date: words.longDay(told.date) }),
    ].filter((one) => one !== "").join(" · "),
    keptOut: told.keptOut > 0 ? words.counted(words.keptOut, told.keptOut) : "",
    parts: ordered.map(({ part, title, text }) => {
      const shown = part ? shownIn(part).flatMap((make) => make(told, words)) : [];
      return { heading: part ? `${planParts.indexOf(part) + 1}. ${words.plan.parts[part]}` : title, text, shown: text === "" && shown.length === 0 ? [{ is: "line", text: words.plan.empty }] : shown };
    }),
  };
}
