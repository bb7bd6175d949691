/** Reads each text once, for the formulas of a workbook say the same things over and over. Beyond `most` texts it begins anew; what is refused (thrown) is not kept. */
export function remembering<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
