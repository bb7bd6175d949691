import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands";
import { pane } from "../messages";
import { App } from "./App";
import { createActions } from "./actions";
import { viewIn } from "./address";
import { carriers } from "./carriers";
import { reduce } from "./events";
import { browserMemory } from "./memory";
import { officeIsDark, officeLanguage, officePartition } from "./office";
import { newState } from "./state";
import { createStore } from "./store";

/** Starts the pane once Office is there; the ribbon's functions live in this page too. */
async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  if (!host) return tellThereIsNoExcel(root);
  const language = officeLanguage();
  document.documentElement.lang = language;
  const memory = browserMemory(officePartition());
  const today = () => new Date();
  const store = createStore(newState(today(), { greeting: !memory.hasSeenFirstRun(), view: viewIn(location), party: memory.lastParty() }), reduce);
  const actions = createActions({ store, carriers, memory, language, today });
  registerCommands(actions);
  createRoot(root).render(<App store={store} actions={actions} language={language} isDark={officeIsDark} />);
  await actions.begin();
}

/** Outside Office nothing is known of language or theme: a plain sentence in both languages is all. */
function tellThereIsNoExcel(root: HTMLElement): void {
  root.replaceChildren(...[pane.nl, pane.en].map(({ noExcel }) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = noExcel;
    return paragraph;
  }));
}

const root = document.getElementById("root");
if (root) {
  // Without the network office.js did not load, and its name does not exist.
  if (typeof Office === "undefined") tellThereIsNoExcel(root);
  else void start(root);
}
