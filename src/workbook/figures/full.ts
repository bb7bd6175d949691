import { literal } from "../planning/words";
import type { Setting } from "../planning/setting";
import type { Formula } from "../types";
import { indicatorRoom } from "./layout";

/** What a page says where people added more indicators than the figures have room for; nothing as long as all of them count. */
export function indicatorsLeft(setting: Setting): Formula {
  const count = `ROWS(${setting.table("indicators").column("name").reference})`;
  const room = indicatorRoom(setting);
  const [before, after] = [
    { nl: "Let op: er zijn ", en: "Note: there are " },
    {
      nl: ` indicatoren; de eerste ${room} tellen hier mee. In het paneel, bij Voortgang, staan ze allemaal.`,
      en: ` indicators; the first ${room} count here. In the pane, under Progress, all of them are shown.`,
    },
  ].map((text) => literal(setting.text(text)));
  return `=IF(${count}>${room},${before}&${count}&${after},"")`;
}
