import "@testing-library/jest-dom";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
// What the overview fetches later is there at once, so that no test ends before it has come.
import "../../src/taskpane/overview/view/now/Now";
import { App } from "../../src/taskpane/shell/App";
import { createActions } from "../../src/taskpane/shell/actions";
import type { Carriers, Excel } from "../../src/taskpane/base/carriers";
import type { State } from "../../src/taskpane/shell/state";
import { failure, success } from "../../src/domain/outcome";
import type { Language } from "../../src/messages";
import { stillClock } from "./clock";
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
    bringUp: () => Promise.resolve(failure("cancelled")),
    goTo: () => Promise.resolve(success(undefined)),
    watch: () => Promise.resolve(success(() => Promise.resolve(success(undefined)))),
    readForCheck,
    readKept: () => Promise.resolve(success({ asides: [], repairs: [], undos: [] })),
    readRows: () => Promise.resolve(failure("tableMissing")),
    select: () => Promise.resolve(success("selected")),
    mend: () => Promise.resolve(failure("notOurWorkbook")),
    takeBack: () => Promise.resolve(failure("notOurWorkbook")),
    setAside: () => Promise.resolve(failure("notOurWorkbook")),
    bringBack: () => Promise.resolve(failure("notOurWorkbook")),
    readHeading: () => Promise.resolve(success({ name: "", region: "", coordinator: "", period: "", ambition: "" })),
    placePicture: () => Promise.resolve(failure("sheetMissing")),
    placeSheet: () => Promise.resolve(failure("notOurWorkbook")),
    editRows: () => Promise.resolve(failure("tableMissing")),
    inFront: () => Promise.resolve(success({ sheet: "Start", cell: "A1" })),
    addRows: () => Promise.resolve(failure("tableMissing")),
    reopenQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    takeBackReopening: () => Promise.resolve(failure("notOurWorkbook")),
    openQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    closeQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    correctQuarter: () => Promise.resolve(failure("notOurWorkbook")),
    takeOverList: () => Promise.resolve(failure("notOurWorkbook")),
    takeBackLast: () => Promise.resolve(failure("notOurWorkbook")),
    takeBackList: () => Promise.resolve(failure("notOurWorkbook")),
    readPlanToShare: () => Promise.resolve(failure("notOurWorkbook")),
    recordSends: () => Promise.resolve(failure("notOurWorkbook")),
    recordPublished: () => Promise.resolve(failure("notOurWorkbook")),
    repairRowIds: () => Promise.resolve(failure("notOurWorkbook")),
    takeOverCopies: () => Promise.resolve(failure("notOurWorkbook")),
    takeBackCopies: () => Promise.resolve(failure("notOurWorkbook")),
    openWorkbooks: () => Promise.resolve(failure("workbooksNotOpened")),
    showColumns: () => Promise.resolve(success(0)),
    linkFromStart: () => Promise.resolve(success(undefined)),
    linkFromSteps: () => Promise.resolve(success(undefined)),
    makeRoom: () => Promise.resolve(success(undefined)),
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
  const memory = { sawFirstRun: jest.fn(), keepParty: jest.fn(), keepOwnParty: jest.fn(), keepChoices: jest.fn() };
  const { after, pass } = stillClock();
  const around = { ...surroundings({ state, carriers: { excel: () => Promise.resolve(success(excel)), ...carriers }, memory, after }), language };
  const { store } = around;
  const actions = createActions(around);
  const user = userEvent.setup({ delay: null });
  return { user, store, memory, actions, pass, ...render(<App store={store} actions={actions} language={language} isDark={() => isDark} />) };
}
