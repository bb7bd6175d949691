import type { FUniver } from "@univerjs/core/facade";

/**
 * What a person may do in the grid: look around, and put contents into cells. Whatever else the grid could do
 * (insert rows, format, move) would change the picture and not the workbook behind it, so it is off.
 */
const ALLOWED = [
  "set-range-values", "clear-selection-content", "move-selection", "move-selection-enter-tab", "expand-selection", "select-all", "select-range",
  "scroll-to-cell", "scroll-view", "scroll-view-reset", "set-scroll-relative", "set-worksheet-activate", "change-zoom-ratio", "set-zoom-ratio",
  "auto-fill", "copy-down", "copy-right",
].map((name) => `sheet.command.${name}`);

/**
 * Switches off the grid's commands that the workbook does not know. Mutations and drawing are not commands and go on. What the grid would
 * undo itself is the workbook's to undo.
 */
export function allowOnlyContents(api: FUniver, { undo, redo }: { undo(): void; redo(): void }): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id.startsWith("sheet.command.") && !ALLOWED.includes(event.id)) event.cancel = true;
  });
  const instead = (act: () => void) => (event: { cancel?: boolean }): void => {
    event.cancel = true;
    act();
  };
  api.addEvent(api.Event.BeforeUndo, instead(undo));
  api.addEvent(api.Event.BeforeRedo, instead(redo));
}
