import type { Area } from "../../workbook/address";
import { contains, intersection, overlaps, same, without } from "./area";
import { noValidation, type Validation } from "./rules";
import type { Sheet } from "./sheet";

/** The validation of an area, to be changed: what reached further than the area is cut loose from it. */
export function validationFor(sheet: Sheet, area: Area): Validation {
  const exact = sheet.validations.find((validation) => validation.areas.length === 1 && validation.areas.some((own) => same(own, area)));
  if (exact) return exact;
  const around = sheet.validations.find((validation) => validation.areas.some((own) => contains(own, area)));
  const copy: Validation = around
    ? { ...around, areas: [area], rule: { ...around.rule }, prompt: { ...around.prompt }, errorAlert: { ...around.errorAlert } }
    : noValidation([area]);
  clearValidation(sheet, area);
  sheet.validations.push(copy);
  return copy;
}

/** The validations of an area, each to be changed for its own part of it, and one for each part without. */
export function validationsFor(sheet: Sheet, area: Area): Validation[] {
  const held = sheet.validations.flatMap(({ areas }) => areas.flatMap((own) => intersection(own, area) ?? []));
  const bare = held.reduce((rest, own) => rest.flatMap((part) => without(part, own)), [area]);
  return [...held, ...bare].map((part) => validationFor(sheet, part));
}

/** Whether the validation of an area differs from part to part, and one of them has a prompt. */
export function isPartlyPrompted(sheet: Sheet, area: Area): boolean {
  return validationOf(sheet, area) === "mixed"
    && sheet.validations.some(({ areas, prompt }) => (prompt.title !== "" || prompt.message !== "") && areas.some((own) => overlaps(own, area)));
}

/** Takes validation away from an area. */
export function clearValidation(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations) validation.areas = validation.areas.flatMap((own) => without(own, area));
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.workbook.changes.touch(sheet, "rules");
}

/** The one validation of a whole area; undefined where there is none, "mixed" where parts of it differ. */
export function validationOf(sheet: Sheet, area: Area): Validation | "mixed" | undefined {
  const touching = sheet.validations.filter((validation) => validation.areas.some((own) => overlaps(own, area)));
  const [first] = touching;
  if (!first) return undefined;
  const uncovered = first.areas.reduce((rest, own) => rest.flatMap((part) => without(part, own)), [area]);
  return touching.length === 1 && uncovered.length === 0 ? first : "mixed";
}
