import type { ListValue } from "../../domain/checked";
import type { Network } from "../../domain/network";
import type { FormField } from "../../workbook/form";
import { splitNames } from "../../domain/names";

/** What can be chosen in a workbook. */
export type Choosable = Pick<Network, "lists" | "stakeholders" | "indicators">;

/**
 * The last choices of a form as they are kept on this computer: ids of list items and of rows, by column. They say nothing outside the
 * workbook; a value that has no id is not kept.
 */
export function choicesToKeep(fields: readonly FormField[], texts: Readonly<Record<string, string>>, network: Choosable): string {
  return JSON.stringify(Object.fromEntries(fields.flatMap(({ id, control, isRemembered }) => {
    const kept = isRemembered ? splitNames(texts[id] ?? "").flatMap((text) => optionsOf(control, network).find((one) => one.text === text && one.id !== "")?.id ?? []) : [];
    return kept.length > 0 ? [[id, kept]] : [];
  })));
}

/** What a form begins with: the last choices, as far as this workbook knows them. Whatever else was kept is nothing. */
export function keptChoices(fields: readonly FormField[], kept: string | undefined, network: Choosable): Record<string, string> {
  const ids = parsed(kept);
  return Object.fromEntries(fields.flatMap(({ id, control, isRemembered }) => {
    const own = Object.hasOwn(ids, id) ? ids[id] : undefined;
    const texts = isRemembered && Array.isArray(own) ? own.flatMap((one) => optionsOf(control, network).find((option) => option.id !== "" && option.id === one)?.text ?? []) : [];
    return texts.length > 0 ? [[id, texts.join("; ")]] : [];
  }));
}

/** The values that a field offers, each with the id by which it is kept. */
export function optionsOf(control: FormField["control"], { lists, stakeholders, indicators }: Choosable): readonly ListValue[] {
  switch (control.is) {
    case "choice": return lists[control.list] ?? [];
    case "name": return control.of === "stakeholders" ? named(stakeholders, "organisation") : named(indicators, "name");
    case "parties": return named(stakeholders, "organisation");
    default: return [];
  }
}

function named<Column extends string>(rows: readonly ({ id: string } & Record<Column, string>)[], column: Column): ListValue[] {
  return rows.flatMap((row) => (row[column] === "" ? [] : [{ id: row.id, text: row[column] }]));
}

function parsed(kept: string | undefined): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(kept ?? "{}");
    return typeof found === "object" && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}
