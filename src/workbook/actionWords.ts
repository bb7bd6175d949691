import type { ActionSignal } from "../domain/signals/actions";
import type { Text } from "../messages";

/** What the column Signaal of the action plan can say: a symbol and a word, so that it reads without colour. */
export const actionWords: Readonly<Record<ActionSignal, Text>> = {
  done: { nl: "✔ Afgerond", en: "✔ Done" },
  stopped: { nl: "■ Gestopt", en: "■ Stopped" },
  late: { nl: "⚠ Te laat", en: "⚠ Late" },
  soon: { nl: "◔ Bijna te laat", en: "◔ Due soon" },
  running: { nl: "▶ Loopt", en: "▶ Running" },
  notStarted: { nl: "○ Niet gestart", en: "○ Not started" },
};
