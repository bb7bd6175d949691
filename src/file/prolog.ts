/** Bytes within which the first element of a part begins: no program writes more than a line before it. */
const prologMax = 65_536;

/**
 * Whether a part of XML declares a document type before its first element. No workbook has one, and Open Packaging forbids it (ECMA-376
 * part 2); what it can declare, such as entities that grow and files to fetch, is there for harm. So is a beginning without end.
 */
export function declaresType(part: Uint8Array): boolean {
  const head = new TextDecoder().decode(part.subarray(0, prologMax));
  for (let at = head.indexOf("<"); at >= 0; at = head.indexOf("<", at)) {
    const ends = head.startsWith("<?", at) ? "?>" : head.startsWith("<!--", at) ? "-->" : undefined;
    if (!ends) return head.startsWith("<!", at);
    at = head.indexOf(ends, at);
    if (at < 0) return part.length > prologMax;
  }
  return false;
}
