import { cell } from "../../address";
import type { Deliveries } from "../../planning/deliveries";
import { drawZone, zoneCell, zoneNumber, type DrawnZone } from "../../planning/zone";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { shortenedInside } from "../../planning/shortened";
import { styles } from "../../styles";
import type { Block, Content, Format } from "../../types";
import { room, rows, wholeRow } from "./grid";

/** Parties are listed in two columns: over the first three of the page and over the last three. */
const perColumn = room.parties / 2;
const secondColumn = 3;
/** Letters of a party, with how far it is, that fit in either. */
const letters = 58;

/** Draws who has not delivered everything yet, and from row `top` on where they stand among the deliveries. */
export function drawMissing(setting: Setting, { asked, missing }: Deliveries, top: number): DrawnZone & { page: Block[]; pageFormats: Format[] } {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const place = `ROW(${missing})-ROW(INDEX(${missing},1))+1`;
  const total = `SUMPRODUCT((${missing}<>"")*1)`;
  const found = Array.from({ length: room.parties }, (): Content[] => [
    { formula: `=IFERROR(AGGREGATE(15,6,(${place})/(${missing}<>""),${zoneNumber(top)}),"")` },
  ]);
  const name = (i: number, otherwise = '""'): Content => ({ formula: `=IF(${at(i, 0)}="",${otherwise},${shortenedInside(`INDEX(${missing},${at(i, 0)})`, letters)})` });
  const nobody = `IF(COUNTIF(${asked},">0")=0,${literal(text("Dit kwartaal is nog niets gevraagd.", "Nothing has been asked for this quarter yet."))},${literal(text("Iedereen heeft alles geleverd.", "Everybody has delivered everything."))})`;
  const lines = Array.from({ length: perColumn }, (_, i): Content[] => [
    name(i, i === 0 ? nobody : undefined), ...Array.from({ length: secondColumn - 1 }, () => null), name(perColumn + i),
  ]);
  const more = `IF(${total}>${room.parties},${literal(text(" (en nog ", " (and "))}&(${total}-${room.parties})&${literal(text(" andere)", " more)"))},"")`;
  return {
    ...drawZone({ title: text("Wie mist nog iets?", "Who misses something?"), headings: [text("Rij bij de partijen", "Row of the parties")], rows: found }, top),
    page: [
      { at: cell(rows.parties, 0), content: [[{ formula: `=${literal(text("Nog niet alles geleverd", "Not everything delivered yet"))}&${more}` }]] },
      { at: cell(rows.parties + 1, 0), content: lines },
    ],
    pageFormats: [
      { address: cell(rows.parties, 0), style: styles.subtitle.name },
      { address: wholeRow(rows.parties + 1, perColumn), style: styles.plain.name },
    ],
  };
}
