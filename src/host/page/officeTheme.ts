import { isRecord } from "../protocol/envelope";
import type { Theme } from "./settings";

/**
 * Tells the pane that Office is dark. Excel on the desktop keeps that in a field of office.js's context, which Excel on the
 * web leaves out; the host puts it there, and lets the pane look again. Does nothing while office.js is not there yet.
 */
export function tellTheme(pane: Window, theme: Theme): void {
  const office: unknown = Reflect.get(pane, "Office");
  const context = isRecord(office) ? office.context : undefined;
  if (!isRecord(context)) return;
  const isDarkTheme = theme !== "light";
  Object.defineProperty(context, "officeTheme", { configurable: true, value: { isDarkTheme } });
  pane.dispatchEvent(new Event("focus"));
}
