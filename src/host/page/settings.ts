import type { Profile } from "../profile";
import type { Language } from "../../messages";

export type Theme = "light" | "dark" | "contrast";

/** What a visitor can choose about the Excel that is played. */
export interface Settings {
  platform: Profile["platform"];
  language: Language;
  api: Profile["api"];
  theme: Theme;
}

/** The values of each setting, first the one that holds where nothing was chosen. */
export const choices: { [K in keyof Settings]: readonly Settings[K][] } = {
  platform: ["web", "desktop"],
  language: ["nl", "en"],
  api: ["1.14", "1.17", "1.20"],
  theme: ["light", "dark", "contrast"],
};

/** Reads settings from an address such as "?language=en&theme=dark"; what is absent or unknown gets its first value. */
export function readSettings(search: string): Settings {
  const asked = new URLSearchParams(search);
  const pick = <K extends keyof Settings>(name: K): Settings[K] =>
    choices[name].find((value) => value === asked.get(name)) ?? (choices[name][0] as Settings[K]);
  return { platform: pick("platform"), language: pick("language"), api: pick("api"), theme: pick("theme") };
}

/** The address that brings these settings back. */
export function writeSettings(settings: Settings): string {
  return `?${new URLSearchParams({ ...settings })}`;
}

/**
 * The origin that the pane is loaded from: the page's own, or, with "?pane=apart", this machine by its other name. The pane is a page of another
 * site then, as it is in Excel on the web, so that the browser gives it a process, a thread and a memory of its own.
 */
export function paneSite({ origin, search }: Pick<Location, "origin" | "search">): string {
  return new URLSearchParams(search).get("pane") === "apart" ? origin.replace("//localhost", "//127.0.0.1") : origin;
}

/** The language and culture by their code in Office. */
export function locale(settings: Settings): Profile["culture"] {
  return settings.language === "nl" ? "nl-NL" : "en-US";
}

/** The Excel that these settings ask for. */
export function profile(settings: Settings): Profile {
  return { platform: settings.platform, culture: locale(settings), api: settings.api };
}
