import { element } from "./dom";
import { choices, type Settings } from "./settings";
import type { Words } from "./words";

/**
 * A small menu with the settings of the Excel that is played. `change` gets all settings after each choice; `typeElsewhere` what somebody
 * else types in the selected cell, so that working together in one file can be tried.
 */
export function showSettings(place: HTMLElement, words: Words, settings: Settings, change: (settings: Settings) => void, typeElsewhere: (text: string) => void): void {
  let current = settings;
  const field = <K extends keyof Settings>(name: K, label: string, say: (value: Settings[K]) => string): HTMLElement => {
    const list = element("select", { name }, ...choices[name].map((value) =>
      element("option", { value, selected: value === current[name] }, say(value))));
    list.addEventListener("change", () => {
      const chosen = choices[name].find((value) => value === list.value);
      if (chosen === undefined) return;
      current = { ...current, [name]: chosen };
      change(current);
    });
    return element("label", {}, element("span", {}, label), list);
  };
  const other = element("input", { name: "elsewhere", autocomplete: "off" });
  other.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    typeElsewhere(other.value);
    other.value = "";
  });
  const menu = element("details", {},
    element("summary", {}, words.settings),
    element("div", { class: "menu" },
      field("language", words.language, (value) => words.languages[value]),
      field("theme", words.theme, (value) => words.themes[value]),
      field("platform", words.platform, (value) => words.platforms[value]),
      field("api", words.api, (value) => value),
      element("label", {}, element("span", {}, words.elsewhere), other)));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  place.replaceChildren(menu);
}
