/** Whether the focus is nowhere, because what had it is gone. */
export function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
