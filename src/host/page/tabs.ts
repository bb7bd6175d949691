import { element } from "./dom";

export interface Tab {
  id: string;
  name: string;
  color?: string;
}

/**
 * Shows the visible sheets as tabs. Arrow keys, Home and End walk them; a tab that gets the focus comes into front. A sheet keeps its
 * button, and focus and bar stay as they were until another sheet comes into front: a button that were made anew or moved away between
 * the press and the release of a mouse would never be clicked.
 */
export function showTabs(bar: HTMLElement, tabs: Tab[], active: string, choose: (id: string) => void): void {
  const hadFocus = bar.contains(document.activeElement);
  const before = bar.querySelector<HTMLElement>("[aria-selected='true']")?.dataset.sheet;
  const kept = new Map(Array.from(bar.querySelectorAll("button"), (one) => [one.dataset.sheet, one]));
  const shown = tabs.map(({ id, name, color }, index) => {
    const one = kept.get(id) ?? element("button", { type: "button", role: "tab", "data-sheet": id });
    if (one.textContent !== name) one.textContent = name;
    one.ariaSelected = String(id === active);
    one.tabIndex = id === active ? 0 : -1;
    one.style.setProperty("--tab", color ?? null);
    one.onclick = () => choose(id);
    one.onkeydown = ({ key }) => {
      const wanted = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[key];
      const next = wanted === undefined ? undefined : tabs[wanted];
      if (next) choose(next.id);
    };
    return one;
  });
  for (const one of kept.values()) if (!shown.includes(one)) one.remove();
  for (const [index, one] of shown.entries()) if (bar.children[index] !== one) bar.insertBefore(one, bar.children[index] ?? null);
  if (active === before) return;
  const front = shown[tabs.findIndex((tab) => tab.id === active)];
  if (hadFocus) front?.focus();
  front?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
