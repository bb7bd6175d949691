import { cell } from "../../address";
import type { Setting } from "../../definition/setting";
import { styles } from "../../styles";
import type { Address, Block, Format } from "../../types";
import { rows, wholeRow } from "./grid";
import { networkTold } from "./network";
import { successesTold } from "./successes";

/** Draws the last line of the page: who works with whom, and what succeeded, in the quarter that stands in a cell. Nothing where the workbook has neither. */
export function drawFoot(setting: Setting, quarter: Address): { blocks: Block[]; formats: Format[] } {
  if (!setting.hasTable("relations") && !setting.hasTable("successes")) return { blocks: [], formats: [] };
  const said = [networkTold(setting, quarter), successesTold(setting, quarter)].map((part) => `IFERROR(${part},"")`);
  return {
    blocks: [{ at: cell(rows.foot, 0), content: [[{ formula: `=TRIM(${said.join('&" "&')})` }]] }],
    formats: [{ address: wholeRow(rows.foot), style: styles.plain.name }],
  };
}
