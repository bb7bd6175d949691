import type { Agreement, Network } from "../../../src/domain/network";
import { planTold, type PlanTold } from "../../../src/domain/board/plan";
import { serial } from "../../../src/domain/quarter";
import { action, indicator, network, party } from "../../domain/board/network";

/** A plan of approach with something in every part that the other sheets fill; and what is otherwise in it. */
export function toldPlan(change: Partial<Network> = {}): PlanTold {
  const agreement = (subject: string, text: string, other: Partial<Agreement> = {}): Agreement => ({
    id: text, place: { table: "agreements", row: 0 }, subject, agreement: text, parties: [], owner: "GGD", start: undefined, review: serial(2027, 1, 31), status: "agreed", confirmedBy: [], ...other,
  });
  return planTold(network({
    lists: { role: [{ id: "deciding", text: "Besluitvormend" }], circle: [{ id: "core", text: "Kerngroep" }], frequency: [{ id: "quarter", text: "Kwartaal" }], agreementSubject: [{ id: "privacy", text: "Privacy" }] },
    stakeholders: [{ ...party("Gemeente"), role: "deciding", contact: "Team Jeugd", function: "Wethouder jeugd", mandate: "Beslist over het projectbudget", contribution: "Coördinator, 16 uur per week" }, party("GGD")],
    approach: [{ id: "approach.reason", place: { table: "approach", row: 0 }, part: "reason", text: "=Te veel kinderen wachten.\nDat kan beter." }],
    mandates: [{ id: "m1", place: { table: "mandates", row: 0 }, decision: "Een nieuwe partij laten meedoen", decides: "De kerngroep", consulted: "De partij", informed: "", way: "Consent", differing: "Kijkt een keer mee" }],
    agreements: [agreement("Privacy", "Wij delen alleen wat nodig is", { status: "draft" })],
    actions: [action("Scholing geven", { goal: "Iedereen herkent signalen", start: serial(2026, 1, 5), end: serial(2026, 6, 30), means: "Twee trainers en een zaal" })],
    indicators: [indicator("Wachttijd", { kind: "days", unit: "dagen", baseline: 40, target: 14, method: "Tel de dagen tot het eerste gesprek", owner: "GGD" })],
    ...change,
  }), { name: "Netwerk Noord", region: "Noord", coordinator: "Team netwerken", period: "2026-K1 – 2026-K4", ambition: "Niemand staat er alleen voor." });
}
