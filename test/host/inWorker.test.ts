import { answering } from "../../src/host/engine/answering";
import { bareEngine } from "../../src/host/engine/bare";
import { EngineInWorker, type Asked } from "../../src/host/engine/inWorker";
import type { Engine } from "../../src/host/engine/engine";

/** A worker around an engine: what passes between them is copied, and comes a moment later. */
function workerWith(engine: Engine): Worker {
  const worker = { postMessage: (asked: Asked) => { queueMicrotask(() => answer(structuredClone(asked))); }, terminate: () => {} } as unknown as Worker;
  const answer = answering(engine, (answered) => { queueMicrotask(() => worker.onmessage?.({ data: structuredClone(answered) } as MessageEvent)); });
  return worker;
}

const structure = { sheets: [{ id: "a", name: "Blad1" }], tables: [], names: [], decimal: "." };
const cells = (...contents: (number | { formula: string })[]) => new Map([["a", contents.map((content, row) => ({ row, column: 0, content }))]]);

test("what is told while it calculates counts in the next calculation, and each question has its own answer", async () => {
  const engine = new EngineInWorker(workerWith(bareEngine()));
  engine.tell({ structure, cells: cells(1, { formula: "=A1+1" }) });
  const first = engine.calculate();
  engine.tell({ cells: cells(5, { formula: "=A1+1" }) });
  const [second, evaluated] = [engine.calculate(), engine.evaluate("=A1*10", "a")];
  expect(await first).toEqual([{ sheet: "a", row: 1, column: 0, value: 2 }]);
  expect(await second).toEqual([{ sheet: "a", row: 1, column: 0, value: 6 }]);
  expect(await evaluated).toBe(50);
});

test("what fails there fails here, and so does all that is asked after it", async () => {
  const broken: Engine = { ...bareEngine(), tell: () => { throw new Error("no room"); }, calculate: () => Promise.resolve([]) };
  const engine = new EngineInWorker(workerWith(broken));
  const before = engine.calculate();
  await before;
  engine.tell({ cells: cells(1) });
  await expect(engine.calculate()).rejects.toThrow("no room");
  await expect(engine.evaluate("=1", "a")).rejects.toThrow("no room");
});
