/** Texts and quoted titles of sheets in a formula, which may hold anything. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** An error, whatever the language of Excel: #REF! is #VERW! in a Dutch one, and a name's formula reads back so on the desktop. */
const error = /#[^\s[\](),!]+!/;

/** Whether a formula lost what it pointed at. */
export function isBroken(formula: string): boolean {
  return error.test(formula.replace(quoted, ""));
}
