import { button } from "./dom";

export interface Tab {
  id: string;
  name: string;
  color?: string;
}

/** Shows the visible sheets as tabs. Arrow keys, Home and End walk them; a tab that gets the focus comes into front. */
export function showTabs(bar: HTMLElement, tabs: Tab[], active: string, choose: (id: string) => void): void {
  const hadFocus = bar.contains(document.activeElement);
  const made = tabs.map((tab, index) => {
    const one = button(tab.name, () => choose(tab.id), { role: "tab", "aria-selected": String(tab.id === active), tabindex: tab.id === active ? 0 : -1 });
    if (tab.color) one.style.setProperty("--tab", tab.color);
    one.addEventListener("keydown", (event) => {
      const wanted = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[event.key];
      const next = wanted === undefined ? undefined : tabs[wanted];
      if (next) choose(next.id);
    });
    return one;
  });
  bar.replaceChildren(...made);
  const front = made[tabs.findIndex((tab) => tab.id === active)];
  if (hadFocus) front?.focus();
  front?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
