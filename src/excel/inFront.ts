import { success, type Outcome } from "../domain/outcome";
import { inExcel } from "./session";

/** The title of the sheet that is in front. One request. */
export async function inFront(): Promise<Outcome<string>> {
  const outcome = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return success(sheet.name);
  });
  return outcome.ok ? outcome.value : outcome;
}
