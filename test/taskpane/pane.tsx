import "@testing-library/jest-dom";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createActions } from "../../src/taskpane/actions";
import type { Carriers, Excel } from "../../src/taskpane/carriers";
import * as board from "../../src/board";
import * as importing from "../../src/taskpane/importing";
import * as checking from "../../src/taskpane/checking";
import * as content from "../../src/taskpane/content";
import { reduce } from "../../src/taskpane/events";
import type { State } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { failure, success } from "../../src/domain/outcome";
import type { Language } from "../../src/messages";
import { emptyWorkbook, states, today } from "./states";

/** An Excel that answers as told; what a test does not tell, finds an empty workbook and does nothing. */
export function excelThat(answers: Partial<Excel> = {}): Excel {
  const look = answers.look ?? (() => Promise.resolve(success(emptyWorkbook)));
  const readForCheck = answers.readForCheck ?? (() => Promise.resolve(failure("notOurWorkbook")));
  return {
    look,
    lookThrough: async () => {
      const [found, forCheck] = [await look(), await readForCheck()];
      return found.ok ? success({ found: found.value, forCheck }) : found;
    },
    conflicts: () => [],
    write: () => Promise.resolve(failure("cancelled")),
    goTo: () => Promise.resolve(success(undefined)),
    watch: () => Promise.resolve(success(() => Promise.resolve(success(undefined)))),
    readForCheck,
    readRows: () => Promise.resolve(failure("tableMissing")),
    select: () => Promise.resolve(success("selected")),
    mend: () => Promise.resolve(failure("notOurWorkbook")),
    takeBack: () => Promise.resolve(failure("notOurWorkbook")),
    setAside: () => Promise.resolve(failure("notOurWorkbook")),
    bringBack: () => Promise.resolve(failure("notOurWorkbook")),
    readHeading: () => Promise.resolve(success({ name: "", region: "" })),
    placePicture: () => Promise.resolve(failure("sheetMissing")),
    editRows: () => Promise.resolve(failure("tableMissing")),
    inFront: () => Promise.resolve(success("Start")),
    apply: () => Promise.resolve(failure("tableMissing")),
    openQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    closeQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    correctQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    takeOverList: () => Promise.resolve(failure("notOurWorkbook")),
    ...answers,
  };
}

interface PaneOptions {
  state?: State;
  excel?: Excel;
  carriers?: Partial<Carriers>;
  language?: Language;
  isDark?: boolean;
}

/** The whole pane as people have it, in a given state, over a given Excel. */
export function openPane({ state = states.start!, excel = excelThat(), carriers, language = "nl", isDark = false }: PaneOptions = {}) {
  const store = createStore(state, reduce);
  const memory = { hasSeenFirstRun: () => true, sawFirstRun: jest.fn(), lastParty: () => undefined, keepParty: jest.fn(), lastChoices: () => undefined, keepChoices: jest.fn() };
  const real: Carriers = {
    excel: () => Promise.resolve(success(excel)), content: () => Promise.resolve(success(content)), checking: () => Promise.resolve(success(checking)),
    board: () => Promise.resolve(success(board)), importing: () => Promise.resolve(success(importing)),
  };
  const actions = createActions({ store, carriers: { ...real, ...carriers }, memory, language, today: () => today });
  const user = userEvent.setup({ delay: null });
  return { user, store, memory, actions, ...render(<App store={store} actions={actions} language={language} isDark={() => isDark} />) };
}
