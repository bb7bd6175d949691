import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Story } from "../domain/board/told";
import { colours } from "../workbook/styles";
import { charts, indicators } from "./pages/indicators";
import { actions, missing, notes, ownNotes } from "./pages/lists";
import { decisions, opening } from "./pages/opening";
import { font, hex, page, type Part } from "./pages/page";
import { keepable, wordsOf, type Words } from "./words";

/** What is decided comes first: a meeting ends before a pack does. */
const parts: readonly Part[] = [opening, decisions, indicators, charts, actions, notes, missing, ownNotes];

/**
 * Makes a meeting pack (.docx) of a story: pages of A4 to print, to add to and to send. Its charts are Word's own, with their
 * figures behind them; nothing in it needs colour to be read.
 */
export async function pack(told: Story): Promise<Uint8Array> {
  const story = keepable(told);
  const words = wordsOf(story);
  const { margin, width, height } = page;
  const document = new Document({
    title: `${story.name || words.unnamed}, ${story.quarter}`,
    description: words.subject,
    creator: "Netwerkplan",
    lastModifiedBy: "Netwerkplan",
    styles: { default: styles },
    sections: [{
      properties: { page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
      headers: { default: new Header({ children: [small(`${story.name || words.unnamed} · ${story.quarter}`)] }) },
      footers: { default: new Footer({ children: [pageNumbers(words)] }) },
      children: parts.flatMap((part) => part(story, words)),
    }],
  });
  return Packer.pack(document, "uint8array");
}

const accent = hex(colours.accent);
const muted = hex(colours.muted);
const spaced = (before: number, after: number) => ({ spacing: { before, after } });

/** Sizes in half points, spacing in twentieths of a point. */
const styles = {
  document: { run: { font, size: 22, color: hex(colours.ink) }, paragraph: spaced(0, 60) },
  title: { run: { size: 48, bold: true, color: accent }, paragraph: spaced(0, 60) },
  heading2: { run: { size: 30, bold: true, color: accent }, paragraph: spaced(360, 120) },
  heading3: { run: { size: 24, bold: true, color: hex(colours.ink) }, paragraph: spaced(200, 60) },
};

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: muted })] });
}

/** "Pagina 2 van 7", which Word counts. */
function pageNumbers(words: Words): Paragraph {
  const pieces = words.page.split(/(\{pages?\})/);
  const children = pieces.map((piece) => (piece === "{page}" ? PageNumber.CURRENT : piece === "{pages}" ? PageNumber.TOTAL_PAGES : piece));
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children, size: 18, color: muted })] });
}
