import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import { count, fill } from "../../messages";
import { colours } from "../../workbook/styles";
import { asked, keyFigures, standing, work } from "../sentences";
import { heading, hex, line, page, small, table, type PackPart } from "./page";

/** Whose meeting pack it is, of which quarter and of what day, and the figures that a board looks for first. */
export const opening: PackPart = (story, words) => {
  const { name, region, quarter, date } = story;
  return [
    new Paragraph({ text: name || words.unnamed, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun({ text: `${words.subject}, ${quarter}`, size: 28 })] }),
    line([region, fill(words.made, { date: words.day(date) })].filter((text) => text !== "").join(" · "), { spacing: { after: 240 } }),
    new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text: `${standing(story, words)}.`, size: 28, bold: true })] }),
    figures(keyFigures(story, words)),
    line([asked(story, words), work(story, words)].filter((text) => text !== "").join(" "), { spacing: { before: 200 } }),
  ];
};

/** The key figures beside each other. */
function figures(all: readonly (readonly [string, string])[]): Table {
  const width = Math.round((page.width - 2 * page.margin) / all.length);
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const white = { style: BorderStyle.SINGLE, size: 24, color: hex(colours.paper) };
  return new Table({
    width: { size: width * all.length, type: WidthType.DXA },
    columnWidths: all.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: white },
    rows: [new TableRow({
      children: all.map(([figure, label]) => new TableCell({
        width: { size: width, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, fill: hex(colours.accentSoft) },
        margins: { top: 120, bottom: 120, left: 120, right: 120 },
        children: [
          new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun({ text: figure, bold: true, size: 44, color: hex(colours.accent) })] }),
          line(label),
        ],
      })),
    })],
  });
}

/** More than this no meeting decides on; the table of all indicators has the rest. */
const mostDecisions = 15;

/** What the board is asked to decide, with room for a pen. */
export const decisions: PackPart = (story, words) => (story.decisions.length === 0 ? [] : [
  heading(words.decisions.title),
  table(
    [{ heading: words.indicators.status, share: 18 }, { heading: words.decisions.ask, share: 47 }, { heading: `${words.decisions.decided}: ${words.decisions.who}`, share: 35 }],
    story.decisions.slice(0, mostDecisions).map(({ indicator, actions }) => [
      words.status(indicator.status), [words.nameWithUnit(indicator, 200), `${words.now(indicator)}.`, words.running(actions, 300)], "",
    ]),
    { pen: 200 },
  ),
  ...(story.decisions.length > mostDecisions ? [small(count(words.more, story.decisions.length - mostDecisions))] : []),
]);
