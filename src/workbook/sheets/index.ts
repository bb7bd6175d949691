import { define } from "../define";
import { actions } from "./actions";
import { agreements } from "./agreements";
import { closed } from "./closed";
import { closedValues } from "./closedValues";
import { corrections } from "./corrections";
import { dashboard } from "./dashboard";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { measurements } from "./measurements";
import { meta } from "./meta";
import { quarters } from "./quarters";
import { stakeholders } from "./stakeholders";
import { start } from "./start";
import { successes } from "./successes";

/** Every sheet that we know, in the order of their tabs. A workbook has the ones that it cannot do without and those that were chosen. */
export const allSheets = define([
  start, stakeholders, agreements, actions, indicators, measurements, quarters, corrections, dashboard,
  successes, lists, closed, closedValues, meta,
]);
