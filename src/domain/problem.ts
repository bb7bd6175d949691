import type { ProblemCode } from "../messages";

/** An expected failure. The sentence for it stands in `messages`, once a language; `details` fills its {places}. */
export interface Problem {
  code: ProblemCode;
  details: Record<string, string | number>;
}
