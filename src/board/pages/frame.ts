import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type FileChild } from "docx";
import { colours } from "../../workbook/styles";
import { font, hex, page } from "./page";

/** What is the same on every page of a document. */
interface Frame {
  title: string;
  /** What it is, as Word keeps it with the file. */
  description: string;
  header: string;
  /** "Pagina {page} van {pages}", which Word counts. */
  numbers: string;
}

/** Makes a document (.docx) on upright A4, with a header and page numbers. */
export async function framed({ title, description, header, numbers }: Frame, children: readonly FileChild[]): Promise<Uint8Array> {
  const { margin, width, height } = page;
  const document = new Document({
    title,
    description,
    creator: "Netwerkplan",
    lastModifiedBy: "Netwerkplan",
    styles: { default: styles },
    sections: [{
      properties: { page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
      headers: { default: new Header({ children: [muted(header)] }) },
      footers: { default: new Footer({ children: [pageNumbers(numbers)] }) },
      children: [...children],
    }],
  });
  return Packer.pack(document, "uint8array");
}

const accent = hex(colours.accent);
const grey = hex(colours.muted);
const spaced = (before: number, after: number) => ({ spacing: { before, after } });

/** Sizes in half points, spacing in twentieths of a point. */
const styles = {
  document: { run: { font, size: 22, color: hex(colours.ink) }, paragraph: spaced(0, 60) },
  title: { run: { size: 48, bold: true, color: accent }, paragraph: spaced(0, 60) },
  heading2: { run: { size: 30, bold: true, color: accent }, paragraph: spaced(360, 120) },
  heading3: { run: { size: 24, bold: true, color: hex(colours.ink) }, paragraph: spaced(200, 60) },
};

function muted(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: grey })] });
}

function pageNumbers(numbers: string): Paragraph {
  const pieces = numbers.split(/(\{pages?\})/);
  const children = pieces.map((piece) => (piece === "{page}" ? PageNumber.CURRENT : piece === "{pages}" ? PageNumber.TOTAL_PAGES : piece));
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children, size: 18, color: grey })] });
}
