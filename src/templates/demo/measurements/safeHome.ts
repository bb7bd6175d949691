import { text } from "../../text";
import { party } from "../parties";
import type { MeasuredSeries } from "./series";

/** Fewer reports, fewer repeated ones, and more households that feel safe. */
export const safeHome: readonly MeasuredSeries[] = [
  {
    of: "reports", organisation: party.safeAtHome,
    values: [
      [412, 261], [405, 262], [398, 268],
      { value: [371, 262], note: text("Eerste kwartaal na de scholing in de meldcode.", "First quarter after the training in the reporting code.") },
      [350, 258], [338, 256],
    ],
  },
  {
    of: "repeatedReports", organisation: party.safeAtHome,
    values: [
      61, 60, 57,
      { value: 52, note: text("De casusbespreking pakt herhaalde meldingen nu als eerste op.", "The case discussion now takes up repeated reports first.") },
      49, 47,
    ],
  },
  { of: "repeatedReports", organisation: party.localTeam, values: [35, 34, 31, 30, 27, 26] },
  {
    of: "feelsSafe", organisation: party.localTeam,
    values: [
      [58, 112], [69, 118],
      { value: [78, 121], note: text("Het ervaringspanel belt sinds dit halfjaar na.", "Since this half-year the panel follows up by telephone.") },
    ],
  },
  { of: "feelsSafe", organisation: party.shelter, values: [[41, 84], [49, 86], [58, 88]] },
  {
    of: "feelsSafe", organisation: party.protection,
    values: [{ value: null, blank: "notMeasured", note: text("Vragenlijst nog niet in gebruik.", "Questionnaire not in use yet.") }, [44, 81], [49, 84]],
  },
];
