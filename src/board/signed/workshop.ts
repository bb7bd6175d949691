import { HeadingLevel, Paragraph } from "docx";
import { fill, type Language } from "../../messages";
import type { Workshop, WorkshopPart } from "../../workbook/content";
import { framed } from "../pages/frame";
import { heading, line, small, table } from "../pages/page";
import { signedWords } from "../../workbook/signed/words";

/** Makes a workshop on paper (.docx): what to see to beforehand, and its parts with the questions and room to write down what comes out. */
export async function workshopDocument(workshop: Workshop, language: Language, sheet: (key: WorkshopPart["place"]) => string): Promise<Uint8Array> {
  const words = signedWords(language);
  const { minutes, aim, who, prepare, ask, outcome, place, privacy } = words.workshop;
  const name = workshop.name[language];
  const long = (count: number | undefined) => (count === undefined ? "" : fill(minutes, { count }));
  return framed({ title: name, description: words.files.workshop, header: `${words.files.workshop} · ${name}`, numbers: words.page }, [
    new Paragraph({ text: name, heading: HeadingLevel.TITLE }),
    line(long(workshop.minutes)),
    heading(aim, 3), line(workshop.aim[language]),
    heading(who, 3), line(workshop.who[language]),
    heading(prepare, 3), ...workshop.prepare.map((one) => line(`– ${one[language]}`)),
    small(privacy),
    line("", { spacing: { after: 80 } }),
    table([{ heading: ask, share: 52 }, { heading: outcome, share: 48 }], workshop.parts.map((part) => [
      [[part.name[language], long(part.minutes)].filter((one) => one !== "").join(" · "), ...part.ask.map((one) => one[language])],
      ["", fill(place, { sheet: sheet(part.place) })],
    ]), { pen: 700 }),
  ]);
}
