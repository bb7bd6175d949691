import type { SheetDefinition } from "../definition";
import { actions } from "./actions";
import { agreements } from "./agreements";
import { dashboard } from "./dashboard";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { measurements } from "./measurements";
import { meta } from "./meta";
import { stakeholders } from "./stakeholders";
import { start } from "./start";

/** The sheets of every workbook, in the order of their tabs. */
export const coreSheets: readonly SheetDefinition[] = [
  start, stakeholders, agreements, actions, indicators, measurements, dashboard, lists, meta,
];
