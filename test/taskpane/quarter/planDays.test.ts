import { planDays } from "../../../src/taskpane/quarter/state/planDays";
import { network } from "../../domain/network";

const today = 46_000;
const place = { table: "cycles", row: 0 } as const;

test("the days of a plan are those to come: figures, agreements, rounds, sessions and open actions", () => {
  const plan = {
    ...network({
      agreements: [{ id: "af1", agreement: "Elkaar terugbellen", review: today + 3 }, { id: "af2", agreement: "Voorbij", review: today - 1 }],
      actions: [{ id: "ac1", action: "Folder maken", end: today + 5 }, { id: "ac2", action: "Klaar", end: today + 5, status: "done" }],
    }, today),
    quarterStates: [{ id: "q1", place, quarter: "2026-K1", state: "open" as const, deadline: today + 9, openedOn: undefined, closedOn: undefined }],
    cycles: [{ id: "c1", place, cycle: "Sneller terugbellen", review: today + 7, status: undefined }, { id: "c2", place, cycle: "Af", review: today + 7, status: "done" as const }],
    sessions: [{ id: "s1", place, session: "Sessie januari", date: today }, { id: "s2", place, session: "Zonder dag", date: undefined }],
  };
  expect(planDays(plan, "nl").map(({ day, title }) => [day - today, title])).toEqual([
    [9, "Cijfers leveren voor 2026-K1"], [3, "Afspraak bekijken: Elkaar terugbellen"], [7, "Terugkijken op: Sneller terugbellen"], [0, "Reflectiesessie: Sessie januari"], [5, "Actie klaar: Folder maken"],
  ]);
});
