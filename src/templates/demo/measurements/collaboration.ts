import { text } from "../../text";
import { party } from "../parties";
import type { MeasuredSeries } from "./series";

/** Consultation reaches its target; the satisfaction of professionals stands still. */
export const collaboration: readonly MeasuredSeries[] = [
  { of: "consultations", organisation: party.adultMentalHealth, values: [18, 22, 27, 31, 36, 41] },
  { of: "consultations", organisation: party.youthMentalHealth, values: [0, 9, 12, 14, 17, 19] },
  {
    of: "consultations", organisation: party.addictionCare,
    values: [
      7, 8, 6,
      { value: null, blank: "notApplicable", note: text("Gestopt met de consultatie: te weinig mensen.", "Stopped consultation: too few people.") },
      null, null,
    ],
  },
  {
    of: "professionalsSatisfied", organisation: party.municipality,
    values: [
      6.5, 6.6,
      { value: 6.5, note: text("Vaak genoemd: te veel overleggen, te weinig tijd voor de uitvoering.", "Often mentioned: too many meetings, too little time for practice.") },
    ],
  },
  { of: "professionalsSatisfied", organisation: party.localTeam, values: [6.2, 6.4, 6.3] },
  { of: "professionalsSatisfied", organisation: party.protection, values: [5.9, 5.8, 5.9] },
  { of: "professionalsSatisfied", organisation: party.safeAtHome, values: [6.6, 6.7, 6.6] },
  { of: "professionalsSatisfied", organisation: party.shelter, values: [6.4, null, 6.5] },
  { of: "professionalsSatisfied", organisation: party.youthMentalHealth, values: [6.8, 6.7, 6.8] },
];
