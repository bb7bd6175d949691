import { text } from "../../text";
import { party } from "../parties";
import type { MeasuredSeries } from "./series";

/** The network learns more, and lived experience begins to count. */
export const learning: readonly MeasuredSeries[] = [
  {
    of: "improvements", organisation: party.municipality,
    values: [{ value: 0, note: text("Nog geen reflectiesessie gehouden.", "No reflection session held yet.") }, 7, 9],
  },
  { of: "improvements", organisation: party.localTeam, values: [5, 6] },
  {
    of: "experienceInPolicy", organisation: party.experience,
    values: [
      2, 2,
      { value: 3, note: text("Het panel beslist nu mee over scholing. Op beleid adviseert het nog achteraf.", "The panel now has a say in training. On policy it still advises afterwards.") },
    ],
  },
];
