import type { ActionSignal } from "../../../domain/signals/actions";
import type { ColumnId } from "../../../domain/schema";
import type { Text } from "../../../messages";
import { address, cell } from "../../address";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { shortened } from "../../planning/shortened";
import { numberBelow } from "../../numberBelow";
import { drawZone, zoneCell, zoneNumber, type DrawnZone } from "../../planning/zone";
import { styles } from "../../styles";
import type { Address, Block, Content, Format, Formula } from "../../types";
import { actionWords } from "../../actionWords";
import { room, rows, wholeRow } from "./grid";

interface List {
  title: Text;
  length: number;
  /** A factor of a SUMPRODUCT over the action plan: which actions it lists. */
  condition: string;
}

/** More than a table has rows, so that the row can be read back behind the date. */
const perDay = 10_000_000;

/** The columns of the page: an action runs on over the next two, its parties over one. */
const column = { action: 0, responsible: 3, end: 5 } as const;

/** The days of the quarter that stands in a cell ("2026-K3"), as part of a formula. */
export function days(quarter: Address): { first: string; last: string } {
  const part = `VALUE(LEFT(${quarter},4))`;
  return { first: `DATE(${part},3*RIGHT(${quarter},1)-2,1)`, last: `DATE(${part},3*RIGHT(${quarter},1)+1,0)` };
}

/** Which actions are finished in the quarter that stands in a cell: those with their end in it, since no one writes down the day. */
export function doneIn(setting: Setting, quarter: Address): string {
  const column = (id: ColumnId<"actions">) => setting.table("actions").column(id).reference;
  const { first, last } = days(quarter);
  return `(${column("status")}=${literal(setting.item("actionStatus", "done"))})*(${column("end")}>=${first})*(${column("end")}<=${last})`;
}

/** Which actions are late today. */
export function late(setting: Setting): string {
  return `(${setting.table("actions").column("signal").reference}=${literal(setting.text(actionWords.late))})`;
}

function lists(setting: Setting, quarter: Address): List[] {
  const signal = setting.table("actions").column("signal").reference;
  const says = (id: ActionSignal) => `(${signal}=${literal(setting.text(actionWords[id]))})`;
  const end = setting.table("actions").column("end").reference;
  return [
    { title: { nl: "Te laat, vandaag", en: "Late, today" }, length: room.late, condition: late(setting) },
    { title: { nl: "Afgerond, met het einde in dit kwartaal", en: "Finished, with the end in this quarter" }, length: room.done, condition: doneIn(setting, quarter) },
    { title: { nl: "Wat nu komt", en: "What comes next" }, length: room.next, condition: `(${says("soon")}+${says("running")}+${says("notStarted")})*(${end}>0)` },
  ];
}

/** Draws what is late, what is done and what comes next, each by its end date; from row `top` on where they stand in the action plan. */
export function drawActions(setting: Setting, quarter: Address, top: number): DrawnZone & { page: Block[]; pageFormats: Format[] } {
  const all = lists(setting, quarter);
  const at = zoneCell(top);
  const plan = (id: ColumnId<"actions">) => setting.table("actions").column(id).reference;
  const text = (words: Text) => setting.text(words);
  const page: Block[] = [{ at: cell(rows.actions, 0), content: [[text({ nl: "Acties", en: "Actions" })]] }];
  const pageFormats: Format[] = [{ address: cell(rows.actions, 0), style: styles.subtitle.name }];
  const pointers: Content[][] = [];
  let row = rows.actions + 1;
  for (const { title, length, condition } of all) {
    const count = at(pointers.length, 1);
    const place = `${plan("end")}*${perDay}+ROW(${plan("end")})-ROW(INDEX(${plan("end")},1))+1`;
    const first = pointers.length;
    for (let i = 0; i < length; i++) {
      pointers.push([
        text(title),
        // 15 is SMALL and 6 leaves out the rows that do not count.
        ...(i === 0 ? [{ formula: `=SUMPRODUCT(${condition}*1)` } as const] : [null]),
        { formula: `=IFERROR(MOD(AGGREGATE(15,6,(${place})/(${condition}),${zoneNumber(top)}-${first}),${perDay}),"")` },
      ]);
    }
    const more = `IF(${count}>${length},${literal(text({ nl: ", eerste ", en: ", first " }))}&${length}&${literal(text({ nl: " van ", en: " of " }))}&${count},"")`;
    page.push({ at: cell(row, 0), content: [[
      { formula: `=${literal(text(title))}&${more}` }, null, null,
      text({ nl: "Verantwoordelijk", en: "Responsible" }), null, text({ nl: "Einde", en: "End" }),
    ]] });
    const nothing = `IF(${numberBelow(row)}=1,${literal(text({ nl: "Geen", en: "None" }))},"")`;
    page.push({ at: cell(row + 1, 0), content: Array.from({ length }, (_, i): Content[] => {
      const pointer = at(first + i, 2);
      const pick = (id: ColumnId<"actions">, letters: number, otherwise = '""'): Formula => {
        const found = `INDEX(${plan(id)},${pointer})`;
        return `=IF(${pointer}="",${otherwise},${shortened(`${found}&""`, letters)})`;
      };
      return [
        { formula: pick("action", 84, nothing) }, null, null,
        { formula: pick("responsible", 36) }, null, { formula: `=IF(${pointer}="","",INDEX(${plan("end")},${pointer}))` },
      ];
    }) });
    pageFormats.push(
      { address: wholeRow(row), style: styles.plainHeading.name },
      { address: wholeRow(row + 1, length), style: styles.plain.name },
      { address: address({ top: row + 1, bottom: row + length, left: column.end, right: column.end }), style: styles.plainLeft.name, numberFormat: "d-m-yyyy" },
    );
    row += 1 + length;
  }
  const zone = drawZone({
    title: text({ nl: "Acties in het rapport", en: "Actions in the report" }),
    headings: [text({ nl: "Lijst", en: "List" }), text({ nl: "Aantal", en: "Number" }), text({ nl: "Rij in het actieplan", en: "Row in the action plan" })],
    rows: pointers,
  }, top);
  return { ...zone, page, pageFormats };
}
