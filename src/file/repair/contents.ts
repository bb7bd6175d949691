import { area, cell } from "../../workbook/address";
import type { Caption, Content, Formula, Sheet } from "../../workbook/types";
import { join } from "../parts/print";
import { isUnkeepable, isUnkeepableInCell, place, type Fault, type RepairRule } from "./fault";

/** What is wrong in the cells of a sheet. */
export function contentFaults(sheet: Sheet): Fault[] {
  return sheet.blocks.flatMap(({ at, content }) => {
    const { top, left } = area(at);
    return content.flatMap((row, r) => row.flatMap((one, c) =>
      contentRules(one).map((rule) => ({ rule, where: place(sheet, cell(top + r, left + c)) }))));
  });
}

function contentRules(content: Content): RepairRule[] {
  if (typeof content === "string") {
    if (content.length > 32_767) return ["textTooLong"];
    return isUnkeepableInCell(content) ? ["forbiddenCharacter"] : [];
  }
  if (typeof content === "number") return Number.isFinite(content) ? [] : ["notANumber"];
  return content !== null && typeof content === "object" ? formulaRules(content.formula) : [];
}

function formulaRules(formula: Formula): RepairRule[] {
  const literals = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (formula.length > 8192 || literals.some((literal) => literal.length > 255 + 2)) return ["formulaTooLong"];
  return isUnkeepable(formula) ? ["forbiddenCharacter"] : [];
}

/** What is wrong with a formula: at most 8,192 characters, and 255 in each text in it. */
export function formulaFaults(formula: Formula, where: string): Fault[] {
  return formulaRules(formula).map((rule) => ({ rule, where }));
}

/** What is wrong in the texts of a sheet that stand in no cell. */
export function textFaults(sheet: Sheet): Fault[] {
  const { print, validations, links, charts } = sheet;
  const texts: [where: string, ...texts: (string | undefined)[]][] = [
    [sheet.name, join(print?.header), join(print?.footer)],
    ...validations.map(({ address, prompt, error }): [string, ...(string | undefined)[]] =>
      [place(sheet, address), prompt?.title, prompt?.message, error?.title, error?.message]),
    ...links.map(({ address, to, tip }): [string, ...(string | undefined)[]] => [place(sheet, address), to, tip]),
    ...charts.map(({ name, title, alt, series, category, value }): [string, ...(string | undefined)[]] =>
      [name, name, alt, ...[title, category.title, value.title].map(ownText), ...series.map((one) => one.name)]),
  ];
  return texts.filter(([, ...all]) => all.some((text) => text !== undefined && isUnkeepable(text)))
    .map(([where]) => ({ rule: "forbiddenCharacter", where }));
}

function ownText(caption: Caption | undefined): string | undefined {
  return typeof caption === "string" ? caption : undefined;
}
