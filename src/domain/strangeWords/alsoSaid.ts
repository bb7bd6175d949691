import { sameName } from "../names";
import type { SaidWord } from "./said";

/** What was said of all words, once somebody said one thing more of one. */
export function alsoSaid(said: readonly SaidWord[], one: SaidWord): SaidWord[] {
  return [...said.filter(({ word }) => word.of !== one.word.of || sameName(word.word) !== sameName(one.word.word)), one];
}
