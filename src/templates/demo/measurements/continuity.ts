import { text } from "../../text";
import { party } from "../parties";
import type { MeasuredSeries } from "./series";

/** Fewer fixed faces, because professionals leave; handovers go better. */
export const continuity: readonly MeasuredSeries[] = [
  {
    of: "sameFaces", organisation: party.protection,
    values: [
      46, 41,
      { value: 33, note: text("Acht collega's vertrokken. Vaste koppels staan in het actieplan.", "Eight colleagues left. Fixed pairs are in the action plan.") },
    ],
  },
  { of: "sameFaces", organisation: party.localTeam, values: [38, 37, 35] },
  { of: "handovers", organisation: party.localTeam, values: [[37, 60], [43, 61], [49, 62]] },
  {
    of: "handovers", organisation: party.protection,
    values: [
      [33, 58], [36, 56],
      { value: [38, 57], note: text("De warme overdracht helpt, maar kost nog veel tijd.", "The warm handover helps, but still takes much time.") },
    ],
  },
  { of: "handovers", organisation: party.shelter, values: [[22, 32], [25, 33]] },
];
