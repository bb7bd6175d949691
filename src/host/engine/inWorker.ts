import type { Scalar } from "../state/cells";
import type { Calculated, Engine, Tidings } from "./engine";

/** What the worker is asked; the id is that of its answer. */
export type Asked = { id: number } & (
  { what: "reset" } | { what: "tell"; tidings: Tidings } | { what: "calculate" } | { what: "evaluate"; formula: string; sheet: string });

/** What it answers to that; of what has no answer only that it failed. */
export type Answered = { id: number; value?: unknown; failed?: string };

type Wanted = Asked extends infer A ? A extends { id: number } ? Omit<A, "id"> : never : never;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** An engine that calculates elsewhere, so that the page goes on answering while it does. What fails there fails here, at the latest with the next answer. */
export class EngineInWorker implements Engine {
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();
  private failure: Error | undefined;

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data: { id, value, failed } }: MessageEvent<Answered>) => {
      if (failed !== undefined) return this.fail(new Error(failed));
      this.waiting.get(id)?.resolve(value);
      this.waiting.delete(id);
    };
    worker.onerror = ({ message }) => this.fail(new Error(message));
  }

  reset(): void {
    this.send({ what: "reset" });
  }

  tell(tidings: Tidings): void {
    this.send({ what: "tell", tidings });
  }

  calculate(): Promise<Calculated[]> {
    return this.ask({ what: "calculate" });
  }

  evaluate(formula: string, sheet: string): Promise<Scalar> {
    return this.ask({ what: "evaluate", formula, sheet });
  }

  /** What is still asked then is never answered: nobody waits for it any more. */
  dispose(): void {
    this.worker.terminate();
    this.waiting.clear();
  }

  private send(wanted: Wanted): number {
    const id = ++this.count;
    this.worker.postMessage({ ...wanted, id } satisfies Asked);
    return id;
  }

  private ask<T>(wanted: Wanted): Promise<T> {
    if (this.failure) return Promise.reject(this.failure);
    const id = this.send(wanted);
    return new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject })) as Promise<T>;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
