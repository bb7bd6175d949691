import { planDays } from "../../../src/taskpane/quarter/state/planDays";
import { calendar } from "../../../src/taskpane/words/calendar";
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
  expect(planDays(plan, "Netwerk Noord", "nl").map(({ day, title }) => [day - today, title])).toEqual([
    [9, "Cijfers leveren voor 2026-K1"], [3, "Afspraak bekijken: Elkaar terugbellen"], [7, "Terugkijken op: Sneller terugbellen"], [0, "Reflectiesessie: Sessie januari"], [5, "Actie klaar: Folder maken"],
  ]);
});

test("the days of two networks stand beside each other in one calendar, though their rows came from one template", () => {
  const plan = network({ agreements: [{ id: "A01", agreement: "Elkaar terugbellen", review: today + 3 }] }, today);
  const [noord, zuid] = ["Netwerk Noord", "Netwerk Zuid"].map((name) => planDays(plan, name, "nl"));
  expect([...noord!, ...zuid!].map(({ id, note }) => [id, note])).toEqual([["Netwerk%20Noord-review-A01", "Netwerk Noord"], ["Netwerk%20Zuid-review-A01", "Netwerk Zuid"]]);
});

test("a calendar holds what people typed as text: signs that mean something there, lines, and what a calendar does not take", () => {
  const title = 'Bel\r\nGGD; "Noord", 1\\2\rEND:VEVENT\u0007';
  const lines = calendar([{ id: "x", day: today, made: today, title, note: `${"Zeer lange naam van een netwerk ".repeat(4)}🌱` }]).split("\r\n");
  expect(lines).toContain('SUMMARY:Bel\\nGGD\\; "Noord"\\, 1\\\\2\\nEND:VEVENT');
  expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  // Unfolded it is whole again.
  expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`DESCRIPTION:${"Zeer lange naam van een netwerk ".repeat(4)}🌱\r\n`);
});
