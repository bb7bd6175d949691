import type { KeyboardEvent } from "react";

const fields = "input:not([readonly]):not([disabled]), select:not([disabled]), textarea:not([disabled])";

/** The first field of a form. */
export function firstField(form: HTMLElement | null): HTMLElement | undefined {
  return form?.querySelector<HTMLElement>(fields) ?? undefined;
}

/**
 * Enter goes to the next field, as in a row of cells, and after the last one to the first button below. Shift and Enter goes back,
 * or makes a new line in a text of several lines. Fields that come and go while typing are looked for when they are needed.
 */
export function goOn(event: KeyboardEvent<HTMLElement>, form: HTMLElement | null): void {
  const { target, key, shiftKey, nativeEvent } = event;
  if (key !== "Enter" || nativeEvent.isComposing || !(target instanceof HTMLElement) || !target.matches(fields) || !form) return;
  const isText = target instanceof HTMLTextAreaElement && target.dataset.line === undefined;
  if (shiftKey && isText) return;
  event.preventDefault();
  const all = [...form.querySelectorAll<HTMLElement>(fields)];
  const next = all[all.indexOf(target) + (shiftKey ? -1 : 1)];
  const last = shiftKey ? undefined : [...form.querySelectorAll<HTMLElement>("button")].at(-1);
  (next ?? last)?.focus();
}

/** Whether the focus is nowhere, because what had it is gone. */
export function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
