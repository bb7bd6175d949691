import type { TableKey } from "../../domain/schema";
import { define } from "../define";
import type { SheetDefinition } from "../definition/definition";
import { sheetKeys, type SheetKey } from "../meta";
import { actions } from "./actions";
import { agreements } from "./agreements";
import { closed } from "./closed";
import { closedValues } from "./closedValues";
import { corrections } from "./corrections";
import { ambition } from "./ambition";
import { analysis } from "./analysis";
import { approach } from "./approach";
import { cycles } from "./cycles";
import { dashboard } from "./dashboard";
import { evaluation } from "./evaluation";
import { figures } from "./figures";
import { findings } from "./findings";
import { governance } from "./governance";
import { indicators } from "./indicators";
import { interview } from "./interview";
import { journey } from "./journey";
import { lists } from "./lists";
import { mandates } from "./mandates";
import { measurements } from "./measurements";
import { meta } from "./meta";
import { participation } from "./participation";
import { quarters } from "./quarters";
import { reflection } from "./reflection";
import { relatives } from "./relatives";
import { networkMap } from "./networkMap";
import { relations } from "./relations";
import { report } from "./report";
import { signatures } from "./signatures";
import { stakeholders } from "./stakeholders";
import { start } from "./start";
import { steps } from "./steps";
import { successes } from "./successes";
import { workshops } from "./workshops";

/** Every sheet by its key. Each key that there is has one, and so has each table of the schema: one that is missing does not compile. */
const sheets: Readonly<Record<SheetKey | TableKey, SheetDefinition>> = {
  start, steps, stakeholders, relations, networkMap, ambition, agreements, governance, mandates, approach, signatures, participation, findings, interview, journey, analysis,
  relatives, workshops, actions, indicators, measurements, quarters, corrections, dashboard, report, reflection, cycles, successes, evaluation, figures,
  lists, closed, closedValues, meta,
};

/** Every sheet that we know, in the order of their tabs. A workbook has the ones that it cannot do without and those that were chosen. */
export const allSheets = define(sheetKeys.map((key) => sheets[key]));
