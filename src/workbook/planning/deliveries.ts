import { criterion } from "../../domain/criterion";
import { absolute, address, area } from "../address";
import { answeredFormula, type AnsweredWords } from "../figures/answered";
import type { Address, Content } from "../types";
import type { Setting } from "../definition/setting";
import type { ShownQuarter } from "./shown";
import { literal } from "../definition/words";
import { leftOver } from "../leftOver";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "./zone";

/** Room for parties that come later. */
const spare = 10;
/** Room for parties in every workbook: the largest network has forty (domain experts); the pane makes more. */
const least = 40;

/** Room for so many parties, and for some that come later. */
export function partyRoomWithSpare(parties: number): number {
  return parties + spare;
}

/** Which parties have delivered a quarter, a row each in the order of Stakeholders; with dollars. */
export interface Deliveries extends DrawnZone {
  /** How many measurements a party was asked for, and in how many of them something stands; "" where there is no party. */
  asked: Address;
  filled: Address;
  /** The parties that were asked and miss something, each with how far they are; "" for all others. */
  missing: Address;
  /** The whole list, without dollars. */
  list: Address;
}

/**
 * Works out who has delivered the quarter that a page shows. What is asked is what has a row among the measurements: opening
 * a quarter puts them there. What answers it is told in domain/quarters/answered.
 */
export function drawDeliveries(setting: Setting, { quarter, span }: Pick<ShownQuarter, "quarter" | "span">, top: number): Deliveries {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const party = setting.table("stakeholders").column("organisation").reference;
  const words: AnsweredWords = { all: (table, id) => setting.table(table).column(id).reference, measured: span, weighted: literal(setting.item("aggregation", "weighted")) };
  const count = Math.max(least, partyRoomWithSpare(setting.table("stakeholders").rows.length), setting.partyRoom);
  const rows = Array.from({ length: count }, (_, row): Content[] => {
    const [name, asked, filled] = [0, 1, 2].map((one) => at(row, one));
    const own = `${span("organisation")},${criterion(name!)},${span("quarter")},${quarter}`;
    return [
      { formula: `=IFERROR(INDEX(${party},${zoneNumber(top)})&"","")` },
      { formula: `=IF(${name}="","",COUNTIFS(${own}))` },
      { formula: `=IF(N(${asked})=0,${asked},${answeredFormula(own, asked!, words)})` },
      { formula: `=IF(N(${asked})<=N(${filled}),"",${name}&" ("&${filled}&${`"${text(" van ", " of ")}"`}&${asked}&")")` },
    ];
  });
  const zone = drawZone({
    title: text("Wie heeft geleverd?", "Who has delivered?"),
    headings: [text("Partij", "Party"), text("Gevraagd", "Asked"), text("Ingevuld", "Filled in"), text("Mist nog iets", "Misses something")],
    rows,
  }, top);
  const range = (one: number) => absolute(zoneColumn(top, one, count));
  const [first, last] = [area(zoneColumn(top, 0, count)), area(zoneColumn(top, 3, count))];
  return { ...zone, list: address({ ...first, right: last.right }), asked: range(1), filled: range(2), missing: range(3) };
}

/** What is said beside it where people added more parties than there is room for, as part of a formula; nothing as long as all of them count. */
export function partiesUncounted(setting: Setting, { asked }: Pick<Deliveries, "asked">): string {
  const [name, rows] = [setting.table("stakeholders").column("organisation").reference, `ROWS(${asked})`];
  const left = leftOver(name, rows);
  const [before, between, after] = [{ nl: " (de eerste ", en: " (the first " }, { nl: " van ", en: " of " }, { nl: " partijen)", en: " parties)" }].map((text) => literal(setting.text(text)));
  return `IF(${left}=0,"",${before}&${rows}&${between}&COUNTIF(${name},"?*")&${after})`;
}

/** "6 van 8": how many of the parties that were asked have delivered everything; a dash where nobody was asked yet. */
export function deliveredFormula(setting: Setting, { asked, filled }: Pick<Deliveries, "asked" | "filled">): string {
  // An empty text is more than any number, so rows without a party are left out by name.
  const complete = `SUMPRODUCT(ISNUMBER(${asked})*(${asked}<>0)*(${filled}>=${asked}))`;
  return `IF(COUNTIF(${asked},">0")=0,"–",${complete}&"${setting.text({ nl: " van ", en: " of " })}"&COUNTIF(${asked},">0"))`;
}
