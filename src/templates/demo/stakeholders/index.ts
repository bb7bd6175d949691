import type { RowOf } from "../../../workbook/content";
import { core } from "./core";
import { outer } from "./outer";
import { project } from "./project";

/** Every party of the example, by circle. `start` is the plan's first day. */
export const stakeholders = (start: number): readonly RowOf<"stakeholders">[] => [...core(start), ...project(start), ...outer(start)];
