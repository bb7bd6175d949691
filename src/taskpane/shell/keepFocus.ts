import { focusTitle } from "../widgets/focusTitle";
import { hasNoFocus } from "../widgets/keyboard";

/** How long a view has to give the focus a place of its own; milliseconds. */
const patience = 150;

/**
 * Keeps the keyboard near where it was when the button that was pressed goes or can no longer be pressed: the focus comes to the heading of
 * what stood around it, or to that itself. Otherwise it falls on the page, and from there office.js leads the next Tab out of the pane.
 * Where a view gives the focus a place itself, it stays there, and so does the keyboard that left for the workbook. Gives what ends this.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What had the focus last, and all that it stood in, from within outwards. */
  let last: HTMLElement[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const note = ({ target }: FocusEvent): void => {
    last = [];
    for (let one = target; one instanceof HTMLElement && one !== root; one = one.parentElement) last.push(one);
  };
  const mend = (): void => {
    waiting = undefined;
    const [had, ...around] = last;
    // Who went on to the workbook meanwhile is not called back.
    if (!had || !hasNoFocus() || !document.hasFocus() || (had.isConnected && !had.matches(":disabled"))) return;
    const place = around.find(({ isConnected }) => isConnected);
    if (place) focusTitle(place.querySelector<HTMLElement>("h1, h2, h3") ?? place);
  };
  const look = new MutationObserver(() => {
    if (hasNoFocus()) waiting ??= setTimeout(mend, patience);
  });
  root.addEventListener("focusin", note);
  look.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    clearTimeout(waiting);
    look.disconnect();
    root.removeEventListener("focusin", note);
  };
}
