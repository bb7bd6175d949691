import type { Template } from "../workbook/content";
import { combine } from "../workbook/combine";
import { withKnownItems } from "../workbook/items";
import { empty } from "./empty";
import { jeugdzorgPlus } from "./jeugdzorgPlus";
import { kompas } from "./kompas";
import { leidraad } from "./leidraad";
import { naasten } from "./naasten";
import { ownId, type OwnTemplate } from "./own";

export { demonstration } from "./demo";

/** The step plans to choose from, by id, in the order in which the pane shows them. A new template is one folder and one entry here. */
export const templates: Readonly<Record<string, Template>> = Object.fromEntries(
  Object.entries({ leidraad, kompas, jeugdzorgPlus, naasten, empty }).map(([id, template]) => [id, withKnownItems(template)]),
);

/**
 * The template of these ids, combined where there are more; the first one leads. Undefined without ids, or where one is not ours.
 * @param own the one that the id "own" stands for
 */
export function templateOf(ids: readonly string[], own?: OwnTemplate): Template | undefined {
  const found = ids.flatMap((id) => (Object.hasOwn(templates, id) ? templates[id] ?? [] : own && id === ownId ? [withWorkshops(own)] : []));
  const [first, ...more] = found;
  return first && found.length === ids.length ? combine(first, more) : undefined;
}

/** An own template has the ways of working together of the step plans that it follows. */
function withWorkshops({ template, follows }: OwnTemplate): Template {
  const workshops = follows.flatMap((id) => (Object.hasOwn(templates, id) ? templates[id]?.workshops ?? [] : []));
  return { ...template, workshops: workshops.filter(({ id }, i) => workshops.findIndex((one) => one.id === id) === i) };
}

/**
 * The step plans that a workbook of these templates says that it follows: an own template gives those that it was made of, so that
 * sheets can be added to the workbook later without its file.
 */
export function followed(ids: readonly string[], own?: OwnTemplate): string[] {
  const found = [...new Set(ids.flatMap((id) => (id === ownId ? own?.follows ?? [] : [id])))].filter((id) => Object.hasOwn(templates, id));
  return found.length > 0 ? found : ["empty"];
}
