import type { Upbringing } from "../../workbook/migrations/upbringing";
import { asText } from "../../workbook/styles";
import type { FoundWorkbook } from "../found";
import { range } from "../parts/range";

/** Lets cells keep what is typed as text, by their styles: what somebody formatted in a cell itself stays, and so does every value. */
export function keepTexts({ styles, worksheets }: Excel.Workbook, { texts }: Upbringing, found: FoundWorkbook): void {
  for (const { sheet, address } of texts.except) (range(worksheets.getItem(sheet), address) as { numberFormat: unknown }).numberFormat = "General";
  for (const name of texts.styles.filter((one) => found.styles.includes(one))) {
    const style = styles.getItem(name);
    style.includeNumber = true;
    style.numberFormat = asText;
  }
}
