import type { Template } from "../workbook/content";
import { kompas } from "./kompas";
import { leidraad } from "./leidraad";

export { demonstration } from "./demo";

/** The step plans to choose from, by id, in the order in which the pane shows them. A new template is one folder and one entry here. */
export const templates: Readonly<Record<string, Template>> = { leidraad, kompas };
