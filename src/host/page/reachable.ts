/**
 * Mends how the grid presents itself to the keyboard and to screen readers: its canvas takes the focus in its turn instead of
 * first of all and says what it is, and the canvases that it keeps out of sight take no focus at all.
 */
export function makeReachable(container: HTMLElement, label: string): void {
  const mend = (): void => {
    for (const canvas of container.querySelectorAll<HTMLCanvasElement>("canvas[tabindex='1']")) {
      canvas.tabIndex = canvas.width > 0 ? 0 : -1;
      canvas.setAttribute("role", "application");
      canvas.setAttribute("aria-label", label);
    }
  };
  // The grid is drawn bit by bit, and has no moment at which it is all there.
  new MutationObserver(mend).observe(container, { subtree: true, childList: true, attributes: true, attributeFilter: ["tabindex", "width"] });
  mend();
}
