import type { Template } from "../workbook/content";
import { combine } from "../workbook/combine";
import { empty } from "./empty";
import { jeugdzorgPlus } from "./jeugdzorgPlus";
import { kompas } from "./kompas";
import { leidraad } from "./leidraad";
import { naasten } from "./naasten";

export { demonstration } from "./demo";

/** The step plans to choose from, by id, in the order in which the pane shows them. A new template is one folder and one entry here. */
export const templates: Readonly<Record<string, Template>> = { leidraad, kompas, jeugdzorgPlus, naasten, empty };

/** The template of these ids, combined where there are more; the first one leads. Undefined without ids, or where one is not ours. */
export function templateOf(ids: readonly string[]): Template | undefined {
  const found = ids.flatMap((id) => (Object.hasOwn(templates, id) ? templates[id] ?? [] : []));
  const [first, ...more] = found;
  return first && found.length === ids.length ? combine(first, more) : undefined;
}
