import "@testing-library/jest-dom";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createActions } from "../../src/taskpane/actions";
import type { Carriers, Excel } from "../../src/taskpane/carriers";
import type { State } from "../../src/taskpane/state";
import { failure, success } from "../../src/domain/outcome";
import type { Language } from "../../src/messages";
import { emptyWorkbook, states } from "./states";
import { surroundings } from "./surroundings";

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
    inFront: () => Promise.resolve(success({ sheet: "Start", cell: "A1" })),
    addRows: () => Promise.resolve(failure("tableMissing")),
    openQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    closeQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    correctQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    takeOverList: () => Promise.resolve(failure("notOurWorkbook")),
    takeBackList: () => Promise.resolve(failure("notOurWorkbook")),
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
  const memory = { sawFirstRun: jest.fn(), keepParty: jest.fn(), keepChoices: jest.fn() };
  const around = { ...surroundings({ state, carriers: { excel: () => Promise.resolve(success(excel)), ...carriers }, memory }), language };
  const { store } = around;
  const actions = createActions(around);
  const user = userEvent.setup({ delay: null });
  return { user, store, memory, actions, ...render(<App store={store} actions={actions} language={language} isDark={() => isDark} />) };
}
