import type { Network } from "../../../src/domain/network";
import { toNetwork } from "../../../src/domain/toNetwork";
import type { IndicatorCase } from "../../cases/indicators";
import type { Typed } from "../../cases/case";
import { workbookOf } from "../rules/workbook";

/** The network of a case, by way of the workbook in which it was typed. */
export function networkOf({ indicator, parties, table, recorded = [], since = [], corrected = [] }: Pick<IndicatorCase, "indicator" | "parties" | "table" | "recorded" | "since" | "corrected">): Network {
  const delivered = table.flatMap((line) => rows(indicator, parties, line));
  const isRecorded = ({ Kwartaal }: Typed) => recorded.some((row) => row.Kwartaal === Kwartaal);
  const standing = [...delivered.filter(({ Kwartaal }) => !since.some(([quarter]) => quarter === Kwartaal)), ...since.flatMap((line) => rows(indicator, parties, line))];
  return toNetwork(workbookOf({
    Stakeholders: parties.map((Organisatie) => ({ Organisatie, Status: "Doet mee" })),
    Indicatoren: [indicator],
    Metingen: standing,
    Vastgelegd: recorded.map((row) => ({ ...definition(indicator), "ID van de indicator": "idtblIndicatoren0", ...row })),
    "Vastgelegde metingen": delivered.filter(isRecorded).map(({ ID = "", ...row }) => ({ ...row, "ID van de meting": ID })),
    Correcties: corrected.flatMap((quarter) => delivered.filter(({ Kwartaal }) => Kwartaal === quarter).slice(0, 1).map(({ ID = "" }) => ({ Kwartaal: quarter, "ID van de meting": ID }))),
  }));
}

/** What the parties delivered in a quarter; a row is known by quarter and party. */
function rows(indicator: Typed, parties: readonly string[], [Kwartaal, ...delivered]: IndicatorCase["table"][number]): Typed[] {
  return delivered.flatMap((one, i): Typed[] => (one === "" ? [] : [{ Indicator: indicator.Indicator ?? "", Organisatie: parties[i] ?? "", Kwartaal, ...columns(one), ID: `${Kwartaal} ${i}` }]));
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
