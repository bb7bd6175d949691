/** Milliseconds without anything happening after which the page rests, and how long a frame waits then. */
const patience = 2000;
const restful = 250;

/** Numbers of frames that wait: far below zero, where the browser has none of its own. The grid cancels frame -1 where it has none. */
const firstNumber = -1_000_000;

/** What happens on a page that somebody uses. */
const signsOfLife = ["pointerdown", "pointermove", "pointerup", "wheel", "keydown", "keyup", "input", "focusin", "resize", "scroll", "visibilitychange"] as const;

/** Lets frames come at once again for a while. */
export type Wake = () => void;

type Frames = Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame" | "setTimeout" | "clearTimeout" | "addEventListener"> & { performance: Pick<Performance, "now"> };

/**
 * Lets a page rest on which nothing happens. The grid asks for a frame sixty times a second, whether there is anything to draw or not, and
 * each frame costs the browser something: a fifth of a processor all day. From now on a frame waits a little while nothing happens. To be
 * called before the grid is made.
 */
export function restWhenIdle(page: Frames): Wake {
  const request = page.requestAnimationFrame.bind(page);
  const cancel = page.cancelAnimationFrame.bind(page);
  const waiting = new Map<number, { timer: number; draw: () => void }>();
  const drawn = new Map<number, number>();
  let last = firstNumber;
  let awakeUntil = 0;

  page.requestAnimationFrame = (draw) => {
    if (page.performance.now() < awakeUntil) return request(draw);
    const id = --last;
    const go = (): void => {
      waiting.delete(id);
      drawn.set(id, request((time) => {
        drawn.delete(id);
        draw(time);
      }));
    };
    waiting.set(id, { timer: page.setTimeout(go, restful), draw: go });
    return id;
  };
  page.cancelAnimationFrame = (id) => {
    page.clearTimeout(waiting.get(id)?.timer);
    waiting.delete(id);
    cancel(drawn.get(id) ?? id);
  };
  const wake = (): void => {
    awakeUntil = page.performance.now() + patience;
    for (const { timer, draw } of [...waiting.values()]) {
      page.clearTimeout(timer);
      draw();
    }
  };
  for (const sign of signsOfLife) page.addEventListener(sign, wake, { capture: true, passive: true });
  wake();
  return wake;
}
