import type { ColumnId } from "../../../domain/schema";
import { address, cell } from "../../address";
import type { Setting } from "../../definition/setting";
import type { ShownQuarter } from "../../planning/shown";
import { shortened } from "../../planning/shortened";
import { tellsSmallFormula } from "../../planning/smallText";
import { numberBelow } from "../../numberBelow";
import { drawZone, zoneCell, zoneNumber, type DrawnZone } from "../../planning/zone";
import { literal } from "../../definition/words";
import { styles } from "../../styles";
import type { Block, Content, Format } from "../../types";
import { room, rows } from "./grid";
import type { Listed } from "./indicators";

/** Letters of a story that fit on one line of the page. */
const letters = 145;

/**
 * Draws what stands out: the stories of the quarter, first those of indicators that ask for attention. A line says of which
 * indicator, the next one the story. One that tells a small count is kept out, as in what else leaves the network. From row `top` on
 * stands which lines of the list have a story.
 */
export function drawStories(setting: Setting, { names, stories, verdicts }: Listed, { quarter, span }: ShownQuarter, top: number): DrawnZone & { page: Block[]; pageFormats: Format[] } {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const all = (id: ColumnId<"measurements">) => setting.table("measurements").column(id).reference;
  const note = (id: ColumnId<"measurements">, row: string) => `INDEX(${all(id)},${row})`;
  const places = Array.from({ length: room.indicators }, (_, line): Content[] => [
    { formula: `=INDEX(${stories},${zoneNumber(top)})` },
    { formula: `=IF(${at(line, 0)}="","",IF(${tellsSmallFormula(setting, note("note", at(line, 0)))},"",${zoneNumber(top)}))` },
  ]);
  const withStory = `${at(0, 1)}:${at(room.indicators - 1, 1)}`;
  const lines = Array.from({ length: room.stories }, (_, story): Content[][] => {
    const line = at(room.indicators + story, 1);
    const row = `INDEX(${stories},${line})`;
    const whole = `${note("note", row)}&" ("&${note("organisation", row)}&")"`;
    const none = `IF(${numberBelow(rows.stories)}=1,${literal(text("Nog geen toelichting bij dit kwartaal.", "No notes with this quarter yet."))},"")`;
    return [
      [{ formula: `=IF(${line}="",${none},LEFT(INDEX(${verdicts},${line})&" ",2)&INDEX(${names},${line}))` }],
      [{ formula: `=IF(${line}="","",${shortened(whole, letters)})` }],
    ];
  });
  const chosen = Array.from({ length: room.stories }, (): Content[] => [
    text("Verhaal op de pagina", "Story on the page"), { formula: `=IFERROR(SMALL(${withStory},${zoneNumber(top)}-${room.indicators}),"")` },
  ]);
  const told = `COUNT(${at(room.indicators, 1)}:${at(room.indicators + room.stories - 1, 1)})`;
  const written = `SUMPRODUCT((${span("quarter")}=${quarter})*(${span("note")}<>""))`;
  const more = `IF(${written}>${told}," ("&${told}&${literal(text(" van ", " of "))}&${written}&${literal(text(" toelichtingen)", " notes)"))},"")`;
  const row = (story: number) => rows.stories + 1 + 2 * story;
  return {
    ...drawZone({ title: text("Verhalen bij het kwartaal", "Stories with the quarter"), headings: [text("Rij bij Metingen", "Row in Measurements"), text("Regel in de lijst", "Line of the list")], rows: [...places, ...chosen] }, top),
    page: [
      { at: cell(rows.stories, 0), content: [[{ formula: `=${literal(text("Wat opvalt", "What stands out"))}&${more}` }]] },
      { at: cell(row(0), 0), content: lines.flat() },
    ],
    pageFormats: [
      { address: cell(rows.stories, 0), style: styles.subtitle.name },
      ...lines.flatMap((_, story): Format[] => [
        { address: cell(row(story), 0), style: styles.verdict.name },
        { address: address({ top: row(story) + 1, bottom: row(story) + 1, left: 0, right: 0 }), style: styles.plainIndented.name },
      ]),
    ],
  };
}
