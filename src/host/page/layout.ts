import { button, element } from "./dom";
import type { Words } from "./words";

/** The places of the page that others fill. */
export interface PagePlaces {
  settings: HTMLElement;
  ribbon: HTMLElement;
  formulaBar: HTMLElement;
  /** The grid with what lies over it. */
  stage: HTMLElement;
  grid: HTMLElement;
  charts: HTMLElement;
  help: HTMLElement;
  divider: HTMLElement;
  pane: HTMLElement;
  tabs: HTMLElement;
  status: HTMLElement;
}

/** What the buttons of the title line do. */
export interface WorkbookActions {
  fresh(): Promise<void>;
  open(file: File): Promise<void>;
  download(): Promise<void>;
}

/** Builds the page: title line, ribbon, formula bar, grid beside the pane, sheet tabs. */
export function buildLayout(root: HTMLElement, words: Words, actions: WorkbookActions): PagePlaces {
  const place = (name: string): HTMLElement => element("div", { class: name });
  const layout: PagePlaces = {
    settings: place("settings"),
    ribbon: element("nav", { class: "ribbon", "aria-label": words.ribbon }),
    formulaBar: element("div", { class: "formula-bar", role: "group", "aria-label": words.formulaBar }),
    stage: place("stage"),
    grid: place("grid"),
    charts: element("section", { class: "charts", "aria-label": words.charts }),
    help: place("help"),
    divider: element("div", { class: "divider", role: "separator", tabindex: 0, "aria-orientation": "vertical", "aria-label": words.paneWidth }),
    pane: element("aside", { class: "pane", "aria-label": words.pane }),
    tabs: element("div", { class: "tabs", role: "tablist", "aria-label": words.sheets }),
    status: element("p", { class: "status", role: "status" }),
  };
  layout.stage.append(layout.grid, layout.charts, layout.help);
  root.replaceChildren(
    element("header", { class: "title" },
      element("h1", {}, words.title),
      element("p", { class: "emulated", title: words.emulated }, words.brief),
      element("div", { class: "actions", role: "group", "aria-label": words.actions },
        button(words.fresh, () => void actions.fresh()),
        opener(words, (file) => void actions.open(file)),
        button(words.download, () => void actions.download()),
        layout.settings)),
    layout.ribbon,
    element("main", { class: "desk" },
      element("div", { class: "sheet" },
        layout.formulaBar,
        layout.stage,
        element("div", { class: "foot" }, layout.tabs, layout.status)),
      layout.divider,
      layout.pane));
  return layout;
}

/** A button that asks for a file; the browser's own file field is out of sight behind it. */
function opener(words: Words, open: (file: File) => void): HTMLElement {
  const field = element("input", { type: "file", accept: ".xlsx", hidden: true, "aria-label": words.open });
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    // Emptied, so that the same file can be opened again.
    field.value = "";
    if (file) open(file);
  });
  const made = button(words.open, () => field.click());
  return element("span", {}, made, field);
}
