import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands";
import { pane } from "../messages";
import { fetchEnglish } from "../messages/english";
import { App } from "./shell/App";
import { createActions } from "./shell/actions";
import { viewIn } from "./shell/parts";
import { carriers } from "./base/carriers";
import { reduce } from "./shell/reduce";
import { browserMemory } from "./base/memory";
import { officeIsDark, officeLanguage, officePartition } from "./base/office";
import { newState } from "./shell/state";
import { createStore } from "./base/store";

/** Starts the pane once Office is there; the ribbon's functions live in this page too. */
async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  if (!host) return tellThereIsNoExcel(root);
  const language = officeLanguage();
  document.documentElement.lang = language;
  const memory = browserMemory(officePartition());
  const today = () => new Date();
  const after = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  const store = createStore(newState(today(), { greeting: !memory.hasSeenFirstRun(), view: viewIn(location), party: memory.lastParty(), ownParty: memory.ownParty() }), reduce);
  const actions = createActions({ store, carriers, memory, language, today, after });
  // Before anything is waited for: Excel may call a function as soon as the page is there, and refuses one that it does not know.
  registerCommands(actions);
  if (language === "en") await english();
  createRoot(root).render(<App store={store} actions={actions} language={language} isDark={officeIsDark} />);
  await actions.begin();
  void import("./shell/keepFocus").then(({ keepFocus }) => keepFocus(root));
  // A workbook may be in English where Office is not.
  await english();
}

/** English words; where the server does not give them the pane stays Dutch, and works. */
async function english(): Promise<void> {
  await fetchEnglish().catch(() => undefined);
}

/** Outside Office nothing is known of language or theme: a plain sentence in both languages is all. */
async function tellThereIsNoExcel(root: HTMLElement): Promise<void> {
  await english();
  root.replaceChildren(...[pane.nl, pane.en].map(({ noExcel }) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = noExcel;
    return paragraph;
  }));
}

const root = document.getElementById("root");
if (root) {
  // Without the network office.js did not load, and its name does not exist.
  if (typeof Office === "undefined") void tellThereIsNoExcel(root);
  else void start(root);
}
