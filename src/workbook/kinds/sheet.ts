import { sheetKeys, type SheetKey } from "../meta";
import { asTyped, type Kind, type KindNamed } from "./kind";

/** A sheet of the workbook, by its key in rows of content. */
export const sheet: Kind<KindNamed<"sheet">> = {
  // Whatever stands there leads somewhere or not.
  rules: () => [],
  entry: undefined,
  style: "link",
  write: (key, _kind, words) => words.sheet(sheetKey(key)),
  read: asTyped,
  control: undefined,
  target: undefined,
  kept: () => ({ as: "sheet" }),
  leadsTo: sheetKey,
};

function sheetKey(text: string): SheetKey {
  const key = sheetKeys.find((one) => one === text);
  if (!key) throw new Error(`a row leads to a sheet that does not exist: ${text}`);
  return key;
}
