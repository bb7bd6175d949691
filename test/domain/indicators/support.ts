import type { Network } from "../../../src/domain/network";
import { toNetwork } from "../../../src/domain/toNetwork";
import type { IndicatorCase } from "../../cases/indicators";
import type { Typed } from "../../cases/case";
import { workbookOf } from "../rules/workbook";

/** The network of a case, by way of the workbook in which it was typed. */
export function networkOf({ indicator, parties, table }: Pick<IndicatorCase, "indicator" | "parties" | "table">): Network {
  return toNetwork(workbookOf({
    Stakeholders: parties.map((Organisatie) => ({ Organisatie, Status: "Doet mee" })),
    Indicatoren: [indicator],
    Metingen: table.flatMap(([Kwartaal, ...delivered]) => delivered.flatMap((one, i): Typed[] =>
      one === "" ? [] : [{ Indicator: indicator.Indicator ?? "", Organisatie: parties[i] ?? "", Kwartaal, ...columns(one) }])),
  }));
}

function columns(delivered: number | string): Typed {
  if (delivered === "nvt") return { "Reden leeg": "Niet van toepassing" };
  if (typeof delivered === "number") return { Waarde: delivered };
  const [Teller = NaN, Noemer = NaN] = delivered.split("/").map(Number);
  return { Waarde: Math.round((100 * Teller) / Noemer), Teller, Noemer };
}
