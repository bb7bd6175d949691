import { text } from "../../text";
import { party } from "../parties";
import type { Series } from "./series";

/** Help begins sooner nearly everywhere, but treatment for adults takes longer; funding does not move. */
export const timelySupport: readonly Series[] = [
  {
    of: "timeToHelp", organisation: party.localTeam,
    values: [
      38, 35, 30,
      { value: 24, note: text("Snelle start ingevoerd in alle wijken.", "Quick start adopted in all neighbourhoods.") },
      19, 17,
    ],
  },
  {
    of: "timeToHelp", organisation: party.protection,
    values: [
      31, 30,
      { value: null, blank: "notMeasured", note: text("Niet geteld: overstap naar een nieuw registratiesysteem.", "Not counted: change to a new records system.") },
      27, 24, 22,
    ],
  },
  {
    of: "timeToHelp", organisation: party.adultMentalHealth,
    values: [
      33, 36, 39, 42, 45,
      { value: 47, note: text("De wachttijd groeit door vacatures. Overbruggingshulp staat in het actieplan.", "Waiting time grows because of vacancies. Bridging help is in the action plan.") },
    ],
  },
  { of: "timeToHelp", organisation: party.youthMentalHealth, values: [34, 31, 29, 26, null] },
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
