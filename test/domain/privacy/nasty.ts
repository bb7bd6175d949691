/** Pieces of text that a careless search goes back and forth over, to be repeated until a cell is full. */
export const nastyPieces: readonly string[] = [
  "J. ", "A.B.C.D.", "a@", "a.a@a.", "06 ", "06-", "0031 ", "Aa ", "Jan van de ", "Lisa 1 ", "straat ", "Aaaaaaaa", "Laan van A ", "Laan van de de ", "1 ", "1.", "1", "12-3-2010 ",
  "1-1-1-", "12 mei ", "geb ", "geboren op ", "* ", "moeder ", "haar aap ", "zijn ", "een een meisje ", "ouders van ", "casus van de ", "gezin van de ", "su\u00efcide van een een ",
  "kvk 123456782 ", "nummer ", "bsn nummer ", "bsn 1 ", "NL91 ABNA ", "\u20ac 123.456.", "123.456.", "2035 AB ", "2026 ", " ", "\n", "\u00bd", "\uff11", "\u00e9", "\u2013", "GGD Noord;", "((((", "#", "B12 ", "woont op Aaa Aaa ", "woont bij ", "postcode 2035 ", "geb te aap ", "geboren te a a a ", "een kind ", "een kind is de ", "Sem is ", "Sem en zijn ", "kind ", "a [at] ", "@ ", "316", "Aaawal, nr ", "\u0661",
];

/** Such a piece over and over, as long as asked. */
export function nastyText(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
