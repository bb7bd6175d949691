/** Which Excel is played. */
export interface Profile {
  /** "web" has the limits and habits of Excel in the browser, "desktop" those of Excel on Windows. */
  platform: "web" | "desktop";
  /** The language and number notation of the person at the keyboard. */
  culture: "nl-NL" | "en-US";
  /** The highest ExcelApi requirement set that is there. */
  api: "1.14" | "1.17" | "1.20";
}

/** The plainest Excel that the add-in must work on. */
export const defaultProfile: Profile = { platform: "web", culture: "nl-NL", api: "1.14" };

/** What people with this culture write between the whole and the fraction of a number. */
export function decimalSign({ culture }: Pick<Profile, "culture">): "," | "." {
  return culture === "nl-NL" ? "," : ".";
}

/** Requirement sets and their versions, as `isSetSupported` answers from. */
export function requirementSets(profile: Profile): Record<string, string> {
  const sets: Record<string, string> = {
    ExcelApi: profile.api,
    AddinCommands: "1.3",
    SharedRuntime: "1.1",
    DialogApi: "1.2",
    RichApi: "1.1",
    // Not among the documented sets: office.js asks for it before it passes `delayForCellEdit` on.
    DelayForCellEdit: "1.1",
  };
  return profile.platform === "web" ? { ...sets, ExcelApiOnline: "1.1" } : sets;
}
