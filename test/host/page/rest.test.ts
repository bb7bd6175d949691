/** @jest-environment ./test/runner/jsdom.cjs */
import { restWhenIdle } from "../../../src/host/page/rest";

/** A page whose clock and frames go as the test says. */
function page() {
  let [now, last] = [0, 0];
  const timers = new Map<number, { at: number; act: () => void }>();
  const frames = new Map<number, (time: number) => void>();
  const heard = new Map<string, () => void>();
  const it = {
    performance: { now: () => now },
    requestAnimationFrame: (draw: (time: number) => void) => { frames.set(++last, draw); return last; },
    cancelAnimationFrame: (id: number) => { frames.delete(id); },
    setTimeout: (act: () => void, wait: number) => { timers.set(++last, { at: now + wait, act }); return last; },
    clearTimeout: (id: number) => { timers.delete(id); },
    addEventListener: (name: string, act: () => void) => { heard.set(name, act); },
  };
  return {
    it: it as unknown as Window & typeof globalThis,
    happen: (name: string) => heard.get(name)?.(),
    pass(milliseconds: number) {
      now += milliseconds;
      for (const [id, { at, act }] of [...timers]) if (at <= now && timers.delete(id)) act();
    },
    /** The browser draws; gives how many were drawn. */
    frame() {
      const due = [...frames];
      frames.clear();
      for (const [, draw] of due) draw(now);
      return due.length;
    },
  };
}

test("while something happens every frame comes at once; at rest a few a second; and what happens wakes it", () => {
  const { it, pass, frame, happen } = page();
  restWhenIdle(it);
  let drawn = 0;
  const loop = () => { drawn += 1; it.requestAnimationFrame(loop); };
  it.requestAnimationFrame(loop);
  for (let i = 0; i < 60; i++) { pass(16); frame(); }
  expect(drawn).toBe(60);
  pass(3000);
  frame();
  drawn = 0;
  for (let i = 0; i < 625; i++) { pass(16); frame(); }
  // Ten seconds.
  expect(drawn).toBeGreaterThan(20);
  expect(drawn).toBeLessThan(45);
  drawn = 0;
  happen("pointermove");
  for (let i = 0; i < 60; i++) { frame(); pass(16); }
  expect(drawn).toBe(60);
});

test("a frame that was cancelled does not come, wherever it waits", () => {
  const { it, pass, frame } = page();
  restWhenIdle(it);
  let drawn = 0;
  const ask = () => it.requestAnimationFrame(() => { drawn += 1; });
  it.cancelAnimationFrame(ask());
  pass(5000);
  it.cancelAnimationFrame(ask());
  const late = ask();
  pass(250);
  it.cancelAnimationFrame(late);
  ask();
  pass(250);
  frame();
  expect(drawn).toBe(1);
});

test("who has no frame to cancel, and says so with 0 or -1, cancels nobody else's", () => {
  const { it, pass, frame } = page();
  restWhenIdle(it);
  pass(5000);
  let drawn = 0;
  it.requestAnimationFrame(() => { drawn += 1; });
  for (const none of [-1, 0]) it.cancelAnimationFrame(none);
  pass(250);
  frame();
  expect(drawn).toBe(1);
});
