import type { TableTold } from "../../domain/audience/tables";
import type { AudienceTold } from "../../domain/audience/told";
import type { AgreementSignal } from "../../domain/signals/agreements";
import type { ActionSignal } from "../../domain/signals/actions";
import { actionWords } from "../actionWords";
import { address, cell } from "../address";
import { kindOf } from "../kinds";
import { fittingHeight } from "../planning/fittingHeight";
import { allSheets } from "../sheets";
import { agreementWords } from "../sheets/agreements";
import { styles } from "../styles";
import type { Content, Sheet } from "../types";
import { audiencePage, looking, saying, type Say } from "./page";

const headingRow = 3;

/** The rows of a table on a sheet of their own, as values: the headings, widths and looks of the plan, and nothing to fill in. */
export function rowsSheet(told: AudienceTold, { table: key, columns: ids, rows }: TableTold): Sheet {
  const say = saying(told.story.language);
  const definition = allSheets.find((one) => one.key === key);
  if (!definition?.table) throw new Error(`there is no table ${key}`);
  const all = definition.table.columns;
  const columns = ids.map((id) => { const column = all.find((one) => one.id === id); if (!column) throw new Error(`${key} has no column ${id}`); return column; });
  const widths = columns.map(({ width }) => width);
  const page = audiencePage(told, { name: say(definition.name), line: say(definition.purpose), tab: definition.tab, widths });
  const headings = columns.map(({ heading }) => say(heading));
  const content = rows.map((row) => row.map((value, i): Content => (ids[i] === "signal" ? signalWords(key, value, say) : value)));
  const bottom = headingRow + Math.max(1, content.length);
  page.rows.push({ index: headingRow, height: 32 }, ...content.map((row, i) => ({ index: headingRow + 1 + i, height: fittingHeight(row, widths) })));
  page.blocks.push({ at: cell(headingRow, 0), content: [headings, ...content] });
  page.formats.push(
    looking({ top: headingRow, bottom: headingRow, left: 0, right: ids.length - 1 }, styles.heading),
    ...columns.map(({ kind }, index) => looking({ top: headingRow + 1, bottom, left: index, right: index }, styles[kindOf(kind).style === "calculated" ? "text" : kindOf(kind).style], kindOf(kind).numberFormat?.(kind))),
  );
  return {
    ...page, freeze: { rows: headingRow + 1, columns: 1 },
    tables: [{ name: `kopie_${key}`, address: address({ top: headingRow, bottom, left: 0, right: ids.length - 1 }), columns: headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: true }],
    ...(page.print ? { print: { ...page.print, repeat: { from: headingRow + 1, to: headingRow + 1 } } } : {}),
  };
}

function signalWords(table: TableTold["table"], signal: unknown, say: Say): Content {
  if (typeof signal !== "string") return null;
  const words: Readonly<Record<string, (typeof actionWords)[ActionSignal]>> = table === "actions" ? actionWords : agreementWords satisfies Record<AgreementSignal, unknown>;
  const text = words[signal];
  return text ? say(text) : null;
}
