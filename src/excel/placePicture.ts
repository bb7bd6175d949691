import { failure, success, type Outcome } from "../domain/outcome";
import { anchorName, type SheetKey } from "../workbook/meta";
import type { Address } from "../workbook/types";
import { inExcel } from "./session";

/** A picture on one of our sheets. */
export interface PlacedPicture {
  /** By this name it is found and replaced the next time. */
  name: string;
  /** PNG, base64 without a "data:" before it. */
  base64: string;
  /** The cell at its top left corner. */
  at: Address;
  /** Points; the height follows. */
  width: number;
  /** For people who do not see it. */
  alt: string;
}

/**
 * Puts a picture on one of our sheets, wherever the sheet is and whatever it is called now, and takes away the one of that name.
 * A picture that people gave another name stays. Gives the sheet's title.
 */
export async function placePicture(key: SheetKey, { name, base64, at, width, alt }: PlacedPicture): Promise<Outcome<string>> {
  const outcome = await inExcel(async (context) => {
    const anchor = context.workbook.names.getItemOrNullObject(anchorName(key)).getRangeOrNullObject();
    anchor.untrack();
    const sheet = anchor.worksheet.load("name");
    const corner = sheet.getRange(at).load("left,top");
    corner.untrack();
    const old = sheet.shapes.getItemOrNullObject(name);
    await context.sync();
    if (anchor.isNullObject) return failure("sheetMissing");
    if (!old.isNullObject) old.delete();
    const picture = sheet.shapes.addImage(base64);
    picture.name = name;
    picture.altTextDescription = alt;
    picture.lockAspectRatio = true;
    picture.left = corner.left;
    picture.top = corner.top;
    picture.width = width;
    await context.sync();
    return success(sheet.name);
  });
  return outcome.ok ? outcome.value : outcome;
}
