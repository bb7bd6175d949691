import { failure, success, type Outcome } from "../domain/outcome";
import type { Problem } from "../domain/problem";

/** Thrown deep in a file where there is a reason not to go on that a person should hear; `unlessRefused` makes an outcome of it. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What reading a file gives, or why it was refused. Whatever else a broken part makes a reader do, to a person it is a file that cannot be read. */
export async function unlessRefused<T>(read: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await read());
  } catch (error) {
    return error instanceof Refused ? { ok: false, problem: error.problem } : failure("fileUnreadable");
  }
}
