/** What stands between the names in a cell that takes several. No name may hold it. */
export const nameSeparator = ";";

/**
 * What a name is known by: two names with the same key are one name in another spelling. Capitals, accents and superfluous spaces are
 * forgiven and nothing else, because every other sign can carry meaning: “Wachttijd < 4 weken” is not “Wachttijd > 4 weken”, “Team 18+”
 * is not “Team 18-” and “Doel 1.1” is not “Doel 11”. Every door asks this one: identity, repairs, lists, deliveries, quarters.
 */
export function sameName(name: string): string {
  // Without accents or other scripts the same, and much faster.
  const letters = ascii.test(name) ? name : name.normalize("NFD").replace(/\p{Mark}/gu, "").normalize("NFC");
  return letters.toLowerCase().replace(/\s+/g, " ").trim();
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007F]*$/;

/**
 * What a name looks like: two names with the same key are perhaps meant as one, so it can suggest and never decide. Beside what `sameName`
 * forgives it overlooks punctuation and spaces between letters (“G.G.D. Noord”, “GGD-Noord”) and “&” for “en”; signs next to a digit and
 * signs that compare or count stay.
 */
export function alike(name: string): string {
  const key = sameName(name).replace(/\s*&\s*/g, " en ").replace(/(?<![\d<>≤≥=+%])[\s.,;:'’"/()_–—-]+(?![\d<>≤≥=+%])/gu, "");
  return key === "" ? name.trim() : key;
}

/**
 * By what the formulas of the sheets know a name among others in one cell: capitals and all spaces are overlooked, for they come and go
 * where names are joined, and accents count, for no formula can take them off. Who is expected to deliver follows from it in the pane
 * too: its figures are those of the sheets. What only `sameName` holds for one name is a finding of the check.
 */
export function nameInFormulas(name: string): string {
  return name.replaceAll(" ", "").toLowerCase();
}

/** The names in a cell that takes several, separated by a semicolon. Empty ones are left out. */
export function splitNames(text: string): string[] {
  return text.split(nameSeparator).map((part) => part.trim()).filter((part) => part !== "");
}
