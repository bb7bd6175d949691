import { HeadingLevel, Paragraph, type FileChild } from "docx";
import { planParts, type PlanPart, type PlanTold } from "../../domain/board/plan";
import { fill } from "../../messages";
import { framed } from "../pages/frame";
import { heading, line, paragraphs, small, table } from "../pages/page";
import { keepable } from "../words";
import { actions, agreements, contributions, indicators, mandates, parties, signing } from "./planTables";
import { signedWords, type SignedWords } from "./words";

/** What a part shows beside what people wrote in it: the tables of the other sheets, in full. */
const shown: { readonly [Part in PlanPart]?: readonly ((told: PlanTold, words: SignedWords) => FileChild[])[] } = {
  parties: [parties, mandates],
  contributions: [contributions],
  information: [agreements],
  strategy: [indicators],
  timeline: [actions],
  signing: [signing],
};

/**
 * Makes the plan of approach (.docx) that boards sign: its parts with what people wrote, the parties with role and mandate, the agreements
 * by subject, the indicators with how they are measured, the actions with their means, and a place for every signature.
 */
export async function planDocument(plan: PlanTold): Promise<Uint8Array> {
  const told = keepable(plan);
  const words = signedWords(told.language, told.bound);
  const name = told.name || words.unnamed;
  const part = ({ part: id, title, text }: PlanTold["parts"][number], place: number): FileChild[] => {
    const content = [...(text === "" ? [] : paragraphs(text)), ...onStart(id, told, words), ...(id ? shown[id] ?? [] : []).flatMap((make) => make(told, words))];
    return [heading(id ? `${place + 1}. ${words.plan.parts[id]}` : title), ...(content.length > 0 ? content : [line(words.plan.empty)])];
  };
  // What people added themselves stands before the signatures.
  const own = told.parts.filter(({ part: id }) => id === undefined);
  const ordered = [...told.parts.filter(({ part: id }) => id !== undefined && id !== "signing"), ...own, ...told.parts.filter(({ part: id }) => id === "signing")];
  return framed({ title: `${words.plan.title} ${name}`, description: words.plan.title, header: `${words.plan.title} · ${name}`, numbers: words.page }, [
    new Paragraph({ text: words.plan.title, heading: HeadingLevel.TITLE }),
    line(name, { spacing: { after: 60 } }),
    line([told.region, told.coordinator && fill(words.coordinator, { name: told.coordinator }), told.period && fill(words.period, { period: told.period }), fill(words.made, { date: words.longDay(told.date) })].filter((one) => one !== "").join(" · "), { spacing: { after: 200 } }),
    ...(told.keptOut > 0 ? [small(words.counted(words.keptOut, told.keptOut))] : []),
    ...ordered.flatMap((one) => part(one, one.part ? planParts.indexOf(one.part) : -1)),
  ]);
}

/** What stands on Start of a part: it is said where it belongs, whatever people wrote beside it. */
function onStart(part: PlanPart | undefined, { ambition, period }: PlanTold, words: SignedWords): FileChild[] {
  if (part === "vision" && ambition !== "") return [table([{ heading: words.plan.ambition, share: 1 }], [[ambition]])];
  return part === "term" && period !== "" ? [line(fill(words.period, { period }))] : [];
}
