import type { Problem } from "./problem";

/** What an operation that can fail in an expected way gives back. Only our own mistakes throw. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** The outcome of what went well. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The outcome of what did not, with the code of its sentence and what to fill into it. */
export function failure(code: Problem["code"], details: Problem["details"] = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, details } };
}
