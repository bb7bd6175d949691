/** Number formats that every file knows without saying so, by their number (en-US codes). */
const known: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
  22: "m/d/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};

/** The first number that a file may give to a format of its own. */
const firstOwn = 164;

/** The number of a format in a file, noting in `own` (code to number) those that the file must spell out. No code is General. */
export function formatId(code: string | undefined, own: Map<string, number>): number {
  if (code === undefined) return 0;
  const id = Object.entries(known).find(([, text]) => text === code)?.[0];
  if (id !== undefined) return Number(id);
  if (!own.has(code)) own.set(code, firstOwn + own.size);
  return own.get(code) ?? 0;
}

/** The code of a format's number; one that nobody explains is General. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? known[id] ?? "General";
}

/** Excel's own length of a number format. */
const longest = 255;

/** Whether a format shows numbers as days or times: it has a letter of a date outside quotes, brackets and what is only set aside. */
export function showsDates(code: string): boolean {
  const bare = code.slice(0, longest).replace(/"[^"]*"?|\\.|[_*]./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return bare.split(";").some((section) => /[dmyhs]/i.test(section) && !/^\s*general\s*$/i.test(section));
}

/** Whether a format shows numbers as percentages. */
export function showsShares(code: string): boolean {
  return /^[^"\\]*%/.test(code.slice(0, longest));
}
