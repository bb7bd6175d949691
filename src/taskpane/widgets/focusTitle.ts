/**
 * Gives the focus to the title of a view, so that it is read out and Tab goes on from there. It is a tab stop for as long as it has the
 * focus: office.js handles Tab itself, and from something that is none it cancels the key and gets nowhere.
 */
export function focusTitle(title: HTMLElement | null): void {
  if (!title) return;
  title.tabIndex = 0;
  title.addEventListener("blur", () => { title.tabIndex = -1; }, { once: true });
  title.focus();
}
