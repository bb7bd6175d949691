/** A text in a cell as a criterion that is nothing but that text: a star, question mark or tilde in a name is no wildcard. */
export function escaped(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}
