import { text } from "../../text";
import { party } from "../parties";
import type { MeasuredSeries } from "./series";

/** Help begins sooner nearly everywhere, but treatment for adults takes longer; funding does not move. */
export const timelySupport: readonly MeasuredSeries[] = [
  {
    of: "timeToHelp", organisation: party.localTeam,
    values: [
      [912, 24], [840, 24], [720, 24],
      { value: [576, 24], note: text("Snelle start ingevoerd in alle wijken.", "Quick start adopted in all neighbourhoods.") },
      [456, 24], [408, 24],
    ],
  },
  {
    of: "timeToHelp", organisation: party.protection,
    values: [
      [558, 18], [540, 18],
      { value: null, blank: "notMeasured", note: text("Niet geteld: overstap naar een nieuw registratiesysteem.", "Not counted: change to a new records system.") },
      [486, 18], [432, 18], [396, 18],
    ],
  },
  {
    of: "timeToHelp", organisation: party.adultMentalHealth,
    values: [
      [495, 15], [540, 15], [585, 15], [630, 15], [675, 15],
      { value: [705, 15], note: text("De wachttijd groeit door vacatures. Overbruggingshulp staat in het actieplan.", "Waiting time grows because of vacancies. Bridging help is in the action plan.") },
    ],
  },
  { of: "timeToHelp", organisation: party.youthMentalHealth, values: [[408, 12], [372, 12], [348, 12], [312, 12], null] },
  { of: "caseload", organisation: party.localTeam, values: [20, 19, 18, 17, 16, 15] },
  {
    of: "caseload", organisation: party.protection,
    values: [
      18, 19, 19, 20,
      { value: 21, note: text("Veel wisselingen in het team; casussen zijn herverdeeld.", "Many changes in the team; cases were divided anew.") },
      19,
    ],
  },
  { of: "caseload", organisation: party.youthMentalHealth, values: [17, 16, null, 14, 14] },
  { of: "fundingObstacles", organisation: party.adultMentalHealth, values: [[46, 78], [45, 77]] },
  { of: "fundingObstacles", organisation: party.protection, values: [[38, 66], [39, 68]] },
  {
    of: "fundingObstacles", organisation: party.youthMentalHealth,
    values: [
      [31, 54],
      { value: [30, 52], note: text("Overleguren blijven het grootste knelpunt.", "Hours for consultation remain the biggest problem.") },
    ],
  },
];
