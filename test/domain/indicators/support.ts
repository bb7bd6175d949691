import type { Network } from "../../../src/domain/network";
import { toNetwork } from "../../../src/domain/toNetwork";
import type { IndicatorCase } from "../../cases/indicators";
import type { Typed } from "../../cases/case";
import { workbookOf } from "../rules/workbook";

/** The network of a case, by way of the workbook in which it was typed. */
export function networkOf({ indicator, parties, table, recorded = [] }: Pick<IndicatorCase, "indicator" | "parties" | "table" | "recorded">): Network {
  return toNetwork(workbookOf({
    Stakeholders: parties.map((Organisatie) => ({ Organisatie, Status: "Doet mee" })),
    Indicatoren: [indicator],
    Metingen: table.flatMap(([Kwartaal, ...delivered]) => delivered.flatMap((one, i): Typed[] =>
      one === "" ? [] : [{ Indicator: indicator.Indicator ?? "", Organisatie: parties[i] ?? "", Kwartaal, ...columns(one) }])),
    Vastgelegd: recorded.map((row) => ({ ...definition(indicator), "ID van de indicator": "idtblIndicatoren0", ...row })),
  }));
}

/** What of an indicator is recorded when a quarter is closed. */
function definition(indicator: Typed): Typed {
  const headings = ["Indicator", "Soort", "Eenheid", "Richting", "Samenvoegen", "Meetfrequentie", "Nulwaarde", "Streefwaarde", "Marge"];
  return Object.fromEntries(headings.map((heading) => [heading, indicator[heading] ?? null]));
}

function columns(delivered: number | string): Typed {
  if (delivered === "nvt") return { "Reden leeg": "Niet van toepassing" };
  if (typeof delivered === "number") return { Waarde: delivered };
  const [Teller = NaN, Noemer = NaN] = delivered.split("/").map(Number);
  return { Waarde: Math.round((100 * Teller) / Noemer), Teller, Noemer };
}
