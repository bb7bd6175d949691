import type { Engine } from "./engine";
import type { Answered, Asked } from "./inWorker";

/** Has an engine do what is asked of it, one after the other and in the order in which it was asked, and tells what came of it. */
export function answering(engine: Engine, tell: (answered: Answered) => void): (asked: Asked) => void {
  let turn: Promise<unknown> = Promise.resolve();
  return (asked) => {
    turn = turn.then(() => answer(engine, asked, tell)).catch((error: unknown) => tell({ id: asked.id, failed: String(error) }));
  };
}

async function answer(engine: Engine, asked: Asked, tell: (answered: Answered) => void): Promise<void> {
  const { id, what } = asked;
  if (what === "reset") engine.reset();
  else if (what === "tell") engine.tell(asked.tidings);
  else tell({ id, value: what === "calculate" ? await engine.calculate() : await engine.evaluate(asked.formula, asked.sheet) });
}
