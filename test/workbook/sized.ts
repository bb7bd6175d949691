import { countedId } from "../../src/domain/id";
import { addQuarters, firstDay, quarterOf, quartersFrom, writeQuarter } from "../../src/domain/quarter";
import { kompas } from "../../src/templates/kompas";
import type { RowData } from "../../src/workbook/content";
import type { Plan } from "../../src/workbook/meta";
import { planDemonstration } from "../../src/workbook/plan";
import { recordedRows } from "./recordedRows";

/** How large a network is. */
export interface Size {
  indicators: number;
  organisations: number;
  quarters: number;
  actions: number;
  /** Every party delivers every indicator, and all quarters lie behind; otherwise each indicator has a fourth of the parties, and the plan is a little over half-way. */
  full?: true;
}

/** The smallest and the largest network that dashboard, report and figures are made for. */
export const small: Size = { indicators: 5, organisations: 3, quarters: 4, actions: 4 };
export const large: Size = { indicators: 60, organisations: 40, quarters: 20, actions: 120 };

/** A name of the largest network is as long as Dutch institutions make them. */
const institutions = [
  "Jeugdgezondheidszorg en jeugdverpleegkundige ondersteuning", "Regionale Gecertificeerde Instelling Jeugdbescherming en Jeugdreclassering", "Gemeente", "GGD",
  "Maatschappelijk werk en schuldhulpverlening", "Samenwerkingsverband passend onderwijs voortgezet", "Verslavingszorg", "Woningcorporatie",
];
const places = ["Noordoost-Achterhoek", "Zuid", "Krimpenerwaard en Alblasserwaard", "West", "Oude IJsselstreek"];
const measures = [
  "Percentage huishoudens dat zich aan het einde van de hulpverlening veilig voelt, volgens de eigen vragenlijst",
  "Meldingen", "Gemiddelde wachttijd tussen het eerste signaal en de daadwerkelijke start van de hulpverlening", "Overplaatsingen", "Casussen per professional", "Tevredenheid van professionals over de domeinoverstijgende samenwerking",
];
const kinds: readonly RowData[] = [
  { kind: "percentage", unit: "%", direction: "higher", aggregation: "weighted", baseline: 40, target: 70, frequency: "quarter" },
  { kind: "count", unit: "meldingen", direction: "lower", aggregation: "sum", baseline: 300, target: 150, frequency: "quarter" },
  { kind: "days", unit: "dagen", direction: "lower", aggregation: "mean", baseline: 40, target: 14, frequency: "halfYear" },
  { kind: "count", unit: "overplaatsingen", direction: "lower", aggregation: "sum", baseline: 12, target: 0, frequency: "quarter" },
  { kind: "average", unit: "casussen", direction: "band", aggregation: "mean", baseline: 19, target: 14, margin: 2, frequency: "quarter" },
  { kind: "score", unit: "punten", direction: "higher", aggregation: "mean", frequency: "year" },
];
const themes = kompas.lists.theme.map(({ id }) => id);
const story = "De wachtlijsten lopen op doordat drie ervaren collega's tegelijk zijn vertrokken; het arbeidsmarktcommunicatieplan is vastgesteld en in het najaar verwachten we de eerste nieuwe professionals";

const nth = <T>(of: readonly T[], i: number): T => of[i % of.length]!;

/**
 * A made-up network of this size that has measured up to the quarter of `today` (an Excel serial number), with holes, stories and late
 * actions: what the sheets must be able to show. The same size and day give the same network.
 */
export function sizedPlan(size: Size, today: number): Plan {
  const long = size.organisations > 8;
  const first = addQuarters(quarterOf(today), size.full ? 1 - size.quarters : -Math.ceil(size.quarters * 0.6));
  const quarters = quartersFrom(first, size.quarters);
  const measured = quarters.filter((quarter) => firstDay(quarter) <= today);
  const organisation = (i: number) => `${nth(institutions, long ? i : i + 2)} ${nth(places, i + Math.floor(i / institutions.length))}${long ? "" : ` ${i + 1}`}`;
  const indicator = (i: number) => `${nth(measures, i)}${i < measures.length ? "" : ` (${Math.floor(i / measures.length) + 1})`}`;
  const parties = Array.from({ length: size.organisations }, (_, i) => organisation(i));
  const delivers = (i: number) => parties.filter((_, party) => size.full ?? (party + i) % 4 === 0);
  const indicators = Array.from({ length: size.indicators }, (_, i): RowData => ({
    ...nth(kinds, i), id: `i${i}`, name: indicator(i), theme: nth(themes, i), priority: i % 5 === 0 ? "high" : i % 5 === 4 ? "low" : "normal", reporters: delivers(i),
  }));
  const measurements = indicators.flatMap((row, i) => delivers(i).flatMap((party, p) => measured.flatMap(({ number }, q): RowData[] => {
    const period = { quarter: 1, halfYear: 2, year: 4 }[String(row.frequency) as "quarter"];
    if (number % period !== 0) return [];
    const own = { indicator: row.name!, organisation: party, quarter: writeQuarter(measured[q]!) };
    const roll = (i * 31 + p * 17 + q * 7) % 23;
    if (roll === 0 || (q === measured.length - 1 && p % 3 === 2)) return [own];
    if (roll === 1) return [{ ...own, blank: "notApplicable" }];
    const note: RowData = roll < 5 ? { note: long ? story : "Het gaat langzaam vooruit." } : {};
    const progress = q / size.quarters + (roll - 11) / 60 - (i % 3) / 4;
    const whole = Number(row.baseline ?? 6) + (Number(row.target ?? 8) - Number(row.baseline ?? 6)) * progress;
    if (row.kind === "percentage") return [{ ...own, ...note, value: Math.round(whole), numerator: Math.round(whole * 2), denominator: 200 }];
    const share = row.aggregation === "sum" ? Math.round(whole / Math.max(1, delivers(i).length)) : Math.round(whole * 10) / 10;
    return [{ ...own, ...note, value: Math.max(0, share) }];
  })))
    // Quarter by quarter, as opening them puts them there.
    .sort((a, b) => (String(a.quarter) < String(b.quarter) ? -1 : a.quarter === b.quarter ? 0 : 1))
    .map((row, m): RowData => ({ ...row, id: `m${m}` }));
  const stakeholders = parties.map((name, i): RowData => ({ organisation: name, circle: i < 6 ? "core" : "outer", status: i % 9 === 8 ? "interested" : "confirmed" }));
  const actions = Array.from({ length: size.actions }, (_, i): RowData => {
    const start = today - 400 + ((i * 53) % 500);
    const status = nth(["running", "running", "notStarted", "done", "running", "stopped"], i);
    return {
      action: `${long ? "Samenwerkingsovereenkomst tussen alle betrokken organisaties opstellen, bespreken en ondertekenen" : "Werkwijze vastleggen"} ${i + 1}`,
      goal: "Domeinoverstijgend samenwerken", responsible: [organisation(i), organisation(i * 3 + 1)].filter((party, k, all) => all.indexOf(party) === k && parties.includes(party)),
      start, end: start + 90 + ((i * 37) % 300), theme: nth(themes, i), level: "network", status, progress: status === "done" ? 1 : 0.3,
    };
  });
  return planDemonstration(kompas, {
    template: kompas.id, sheets: kompas.sheets.usual,
    name: long ? "Netwerk Toekomstscenario kind- en gezinsbescherming Noordoost-Achterhoek en Krimpenerwaard" : "Netwerk Zuid", region: "Regio", coordinator: "Coördinator",
    ambition: kompas.ambition, from: writeQuarter(first), quarters: size.quarters,
    rows: {
      stakeholders, indicators, measurements, actions,
      ...recordedRows({ stakeholders, indicators, measurements }, measured.slice(0, -1).map(writeQuarter)),
      quarters: quarters.map((quarter, i) => ({ quarter: writeQuarter(quarter), state: i < measured.length - 1 ? "closed" : i === measured.length - 1 ? "open" : "planned", ...(i === measured.length - 1 ? { deadline: today + 9 } : {}) })),
    },
  }, "nl", { newId: countedId("s") });
}
