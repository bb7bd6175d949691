import { HeadingLevel, Paragraph, type FileChild } from "docx";
import type { PlanTold } from "../../domain/board/plan";
import { planPaper } from "../../workbook/signed/planPaper";
import type { PlanShown } from "../../workbook/signed/planTables";
import { signedWords } from "../../workbook/signed/words";
import { framed } from "../pages/frame";
import { heading, line, paragraphs, small, table } from "../pages/page";
import { keepable } from "../words";

/**
 * Makes the plan of approach (.docx) that boards sign: its parts with what people wrote, the parties with role and mandate, the agreements
 * by subject, the indicators with how they are measured, the actions with their means, and a place for every signature.
 */
export async function planDocument(plan: PlanTold): Promise<Uint8Array> {
  const told = keepable(plan);
  const words = signedWords(told.language, told.bound);
  const { title, name, about, keptOut, parts } = planPaper(told, words);
  return framed({ title: `${title} ${name}`, description: title, header: `${title} · ${name}`, numbers: words.page }, [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    line(name, { spacing: { after: 60 } }),
    line(about, { spacing: { after: 200 } }),
    ...(keptOut === "" ? [] : [small(keptOut)]),
    ...parts.flatMap((part) => [heading(part.heading), ...(part.text === "" ? [] : paragraphs(part.text)), ...part.shown.flatMap(inDocument)]),
  ]);
}

function inDocument(one: PlanShown): FileChild[] {
  switch (one.is) {
    case "table": return [
      ...(one.group ? [line(one.group.text, { keepNext: true, spacing: { before: 120, after: 40 } })] : []),
      table(one.columns, one.rows, one.pen ? { size: 20, pen: 500 } : { size: 18 }),
    ];
    case "title": return [heading(one.text, 3)];
    case "small": return [small(one.text)];
    case "line": return [line(one.text, { spacing: { after: 120 } })];
  }
}
