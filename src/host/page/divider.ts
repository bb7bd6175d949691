const NARROWEST = 320;
const USUAL = 350;
const STEP = 10;

/**
 * Lets the pane be made wider and narrower, with the mouse or the arrow keys. Excel's pane begins at 350 pixels
 * and can be made 320; Home and End go to the ends.
 */
export function bindDivider(divider: HTMLElement, pane: HTMLElement): void {
  const widest = (): number => Math.max(NARROWEST, Math.floor(window.innerWidth * 0.6));
  const setWidth = (width: number): void => {
    const kept = Math.min(Math.max(width, NARROWEST), widest());
    pane.style.width = `${kept}px`;
    divider.setAttribute("aria-valuemin", String(NARROWEST));
    divider.setAttribute("aria-valuemax", String(widest()));
    divider.setAttribute("aria-valuenow", String(kept));
  };
  setWidth(USUAL);

  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => setWidth(window.innerWidth - event.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", move), { once: true });
  });
  divider.addEventListener("keydown", (event) => {
    const width = pane.getBoundingClientRect().width;
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: widest() }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });
}
