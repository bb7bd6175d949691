import type { Action, Measurement, Network } from "../../src/domain/network";
import { network } from "../domain/network";

/** 21 November 2026. */
export const day = 46_347;

const parties = ["GGD Noord", "Gemeente Noord", "Veilig Thuis"];

/** Four quarters of a small network in which something of everything happens. */
export const story: Network = network({
  stakeholders: parties.map((organisation) => ({ organisation })),
  agreements: [{ id: "af1", subject: "Tijdslijn", agreement: "Binnen veertien dagen begint de hulp", parties, status: "confirmed" }],
  indicators: [
    { id: "in1", name: "Tijd tot hulp", theme: "Op tijd", kind: "days", unit: "dagen", direction: "lower", baseline: 40, target: 20, aggregation: "mean", frequency: "quarter" },
    { id: "in2", name: "Voelt zich veilig", theme: "Veilig", kind: "percentage", unit: "%", direction: "higher", baseline: 50, target: 60, aggregation: "mean", frequency: "quarter" },
    { id: "in3", name: "Nog niet gemeten", theme: "Veilig", kind: "count", direction: "higher", target: 5, aggregation: "sum", frequency: "quarter" },
  ],
  measurements: [
    ...values("Tijd tot hulp", "2026-K1", [42, 40, 38]), ...values("Tijd tot hulp", "2026-K3", [40, 36]),
    ...values("Voelt zich veilig", "2026-K1", [55, 55, 55]), ...values("Voelt zich veilig", "2026-K2", [58, 58, 58]), ...values("Voelt zich veilig", "2026-K3", [66, 66, 66]),
  ],
  actions: [
    { id: "ac1", action: "Wachttijd meten", theme: "Op tijd", responsible: ["GGD Noord"], start: day - 100, end: day - 5, status: "running", indicator: "Tijd tot hulp", source: "Afspraak: tijdslijn" },
    { id: "ac2", action: "Scholing geven", theme: "Veilig", responsible: ["Veilig Thuis"], start: day - 60, end: day + 40, status: "running", indicator: "Voelt zich veilig" },
    { id: "ac3", action: "Folder maken", theme: "Veilig", responsible: ["Gemeente Noord"], start: day - 90, end: day - 50, status: "done" },
    { id: "ac4", action: "Zonder datum", responsible: [], status: undefined },
  ],
}, day);

/** As much as a large network has: 60 indicators, 30 organisations, 200 actions, 20 quarters. */
export const large: Network = {
  ...network({
    stakeholders: Array.from({ length: 30 }, (_, i) => ({ organisation: `Organisatie voor jeugdgezondheidszorg en wijkondersteuning ${i + 1}` })),
    indicators: Array.from({ length: 60 }, (_, i) => ({
      id: `in${i}`, name: `Indicator ${i + 1} over kindermishandelingsbestrijdingssamenwerking`, theme: `Thema ${i % 5}`, kind: "count", unit: "gezinnen", direction: "higher",
      baseline: 10, target: 100, aggregation: "sum", frequency: "quarter",
    })),
    actions: Array.from({ length: 200 }, (_, i): Partial<Action> => ({
      id: `ac${i}`, action: `Actie ${i + 1} met een omschrijving die over meer dan een regel gaat`, theme: `Thema ${i % 5}`, start: day - 300 + 2 * i, end: day - 40 + 3 * i,
      status: (["notStarted", "running", "done", "stopped"] as const)[i % 4], indicator: `Indicator ${(i % 60) + 1} over kindermishandelingsbestrijdingssamenwerking`,
    })),
    measurements: Array.from({ length: 60 * 10 }, (_, i): Partial<Measurement> => ({
      indicator: `Indicator ${(i % 60) + 1} over kindermishandelingsbestrijdingssamenwerking`, organisation: "Organisatie voor jeugdgezondheidszorg en wijkondersteuning 1",
      quarter: quarterAt(Math.floor(i / 60)), value: 10 + ((i * 7) % 90),
    })),
  }, day),
  quarters: Array.from({ length: 20 }, (_, i) => quarterAt(i)),
};

function quarterAt(place: number): string {
  return `${2024 + Math.floor(place / 4)}-K${(place % 4) + 1}`;
}

function values(indicator: string, quarter: string, all: readonly number[]): Partial<Measurement>[] {
  return all.map((value, i) => ({ indicator, quarter, organisation: parties[i] ?? "", value }));
}
