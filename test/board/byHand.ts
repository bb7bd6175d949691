import type { Network, Relation, Success } from "../../src/domain/network";
import { serial } from "../../src/domain/quarter";
import { action, indicator, measurement, network, party } from "../domain/board/network";

const parties = ["Gemeente", "GGD", "School", "Politie"];

/** What the parties delivered of an indicator in a quarter, in their order; undefined where one did not. */
function delivered(name: string, quarter: string, values: readonly (number | undefined)[], notes: readonly string[] = []) {
  return values.flatMap((value, i) => (value === undefined ? [] : [measurement(name, parties[i]!, quarter, value, { note: notes[i] ?? "" })]));
}

/** Shares: numerator and denominator a party. */
function shares(name: string, quarter: string, parts: readonly (readonly [number, number])[]) {
  return parts.map(([numerator, denominator], i) => measurement(name, parties[i]!, quarter, (100 * numerator) / denominator, { numerator, denominator }));
}

function relation(first: string, second: string, moment: string, quality: Relation["quality"]): Relation {
  return { id: `${first}-${second}-${moment}`, first, second, moment, quality, goesWell: "", inTheWay: "", missing: "", action: "", place: { table: "relations", row: 0 } };
}

function success(text: string, date: number): Success {
  return { id: text, success: text, date, theme: "", parties: [], place: { table: "successes", row: 0 } };
}

/**
 * A network of which somebody can work out by hand what its board must read of 2026-K3, on 20 October: of each thing there is another
 * number, and every quarter, party and indicator has its own values. So whatever is counted, shown or named in the place of something
 * else is seen. What follows from it stands in byHand.test.ts.
 */
export function byHand(): Network {
  const day = (month: number, date: number) => serial(2026, month, date);
  return network({
    today: day(10, 20),
    stakeholders: parties.map(party),
    indicators: [
      indicator("Bereikte gezinnen", { baseline: 40, target: 200, unit: "gezinnen" }),
      indicator("Tijd tot hulp", { kind: "days", unit: "dagen", direction: "lower", aggregation: "mean", baseline: 34, target: 14 }),
      indicator("Gesprekken met een plan", { kind: "percentage", unit: "%", aggregation: "weighted", baseline: 38, target: 90 }),
      indicator("Tevredenheid", { kind: "score", unit: "score 1-10", aggregation: "mean", frequency: "halfYear", baseline: 6.1, target: 7.5 }),
      indicator("Vragen aan het loket", { target: undefined, unit: "vragen", reporters: ["GGD", "School"] }),
      indicator("Afgeronde trajecten", { baseline: 7, target: 60, unit: "trajecten", reporters: ["Politie"] }),
      indicator("Meldingen", { baseline: undefined, target: 6, unit: "meldingen", reporters: ["Gemeente"] }),
    ],
    measurements: [
      ...delivered("Bereikte gezinnen", "2026-K1", [11, 12, 13, 15]), ...delivered("Bereikte gezinnen", "2026-K2", [16, 17, 19, 20]),
      ...delivered("Bereikte gezinnen", "2026-K3", [22, 23, 25, 27], ["De campagne begon later.", "", "Alle klassen zijn bezocht.", "Het ging om 3 gezinnen."]),
      ...delivered("Tijd tot hulp", "2026-K1", [31, 29, 27, 33]), ...delivered("Tijd tot hulp", "2026-K2", [26, 24, 27, 25]),
      ...delivered("Tijd tot hulp", "2026-K3", [19, 18, 19], ["", "Nieuwe wachtlijstafspraken."]),
      ...shares("Gesprekken met een plan", "2026-K1", [[20, 50], [18, 40], [24, 48], [21, 42]]), ...shares("Gesprekken met een plan", "2026-K2", [[30, 60], [33, 55], [28, 56], [36, 58]]),
      ...shares("Gesprekken met een plan", "2026-K3", [[44, 70], [40, 65], [40, 62], [45, 64]]),
      ...delivered("Tevredenheid", "2026-K2", [6.4, 6.7, 7.25, 6.9]),
      ...delivered("Vragen aan het loket", "2026-K2", [undefined, 51, 43]), ...delivered("Vragen aan het loket", "2026-K3", [undefined, 62, 55]),
      ...delivered("Meldingen", "2026-K3", [4]),
      // What was asked and did not come: its rows stay empty.
      ...["Tijd tot hulp", "Afgeronde trajecten"].map((name) => measurement(name, "Politie", "2026-K3")),
    ],
    actions: [
      ...["Loket openen", "Folder maken", "Scholing afronden"].map((name, i) => action(name, { status: "done", end: day(7 + i, 10 + i), responsible: [parties[i]!] })),
      ...["Startdag houden", "Afspraken vastleggen"].map((name, i) => action(name, { status: "done", end: day(2 + i, 3) })),
      ...["Mentoren trainen", "Inloop beginnen", "Route tekenen", "Mandaat regelen"].map((name, i) => action(name, { end: day(9 + (i > 1 ? 1 : 0), 5 + 3 * i), indicator: i === 0 ? "Bereikte gezinnen" : "", responsible: parties.slice(0, i + 1), status: i > 1 ? "notStarted" : "running" })),
      ...["Protocol bijwerken", "Naasten vragen", "Bestuur bezoeken", "Scholen bellen", "Kaart bijwerken", "Evalueren"].map((name, i) => action(name, { end: i < 5 ? day(11, 2 + 4 * i) : serial(2027, 5, 1), indicator: i === 3 ? "gesprekken met een plan" : "" })),
      ...Array.from({ length: 7 }, (_, i) => action(`Later beginnen met onderdeel ${"abcdefg"[i]}`, { status: "notStarted" })),
      action("Gestopt", { status: "stopped", end: day(8, 8) }),
    ],
    relations: [
      relation("Gemeente", "GGD", "2026-H1", "hardly"), relation("GGD", "School", "2026-H1", "hardly"),
      relation("Gemeente", "GGD", "2026-H2", "strong"), relation("GGD", "School", "2026-H2", "strong"), relation("School", "Politie", "2026-H2", "canBeBetter"),
      relation("Gemeente", "Politie", "2026-H2", "hardly"), relation("Gemeente", "School", "2026-H2", "canBeBetter"),
      relation("GGD", "Politie", "2027-H1", "strong"),
    ],
    successes: [success("De politie belt nu dezelfde dag met de school.", day(8, 20)), success("Ouders weten de weg.", day(9, 12)), success("Het begin was goed.", day(2, 2))],
  });
}
