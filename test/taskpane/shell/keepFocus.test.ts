/** @jest-environment ./test/runner/jsdom.cjs */
import { keepFocus } from "../../../src/taskpane/shell/keepFocus";

let stop: () => void;
/** Whether the pane has the keyboard: Excel has it otherwise. */
let hasFocus: jest.SpyInstance<boolean>;
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
/** Lets the page hear what changed, and everybody's patience pass. */
const later = async () => {
  await Promise.resolve();
  jest.runAllTimers();
};

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = "<div id='root'><main><h1>Kwartaal</h1><section><h2>Geleverd</h2><ul><li><button>Herinner</button></li></ul></section><button id='other'>Sluit af</button></main></div>";
  hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  stop = keepFocus(find("#root"));
  find("li button").focus();
});

afterEach(() => {
  stop();
  hasFocus.mockRestore();
  jest.useRealTimers();
});

test("a button that goes leaves the keyboard at what it stood in, as a stop of Tab, for office.js finds its way from those alone", async () => {
  find("li").remove();
  await later();
  expect(document.activeElement).toBe(find("ul"));
  expect(find("ul").tabIndex).toBe(0);
});

test("where all around it goes too, the keyboard is at the heading of what is left", async () => {
  find("section").remove();
  await later();
  expect(document.activeElement).toBe(find("h1"));
});

test("a place that somebody or something goes to is kept", async () => {
  find("li").remove();
  find("#other").focus();
  find("h2").remove();
  await later();
  expect(document.activeElement).toBe(find("#other"));
});

test("who leaves a button that stays is not called back", async () => {
  find("li button").blur();
  find("h2").append(document.createElement("i"));
  await later();
  expect(document.activeElement).toBe(document.body);
});

test("who went on to the workbook in that moment is not called back", async () => {
  find("li").remove();
  hasFocus.mockReturnValue(false);
  await later();
  expect(document.activeElement).toBe(document.body);
});
