import { demonstration, templates } from "../../src/templates";
import { textsIn } from "./words";

/** All words that the templates and the example bring: 46023 is 1 January 2026. */
const found = textsIn({ templates, demonstration: demonstration(46_023) });

const where = (broken: (text: { nl: string; en: string }) => boolean) => found.filter(({ text }) => broken(text)).map(({ at, text }) => `${at}: ${text.nl}`);

test("there is something to read", () => {
  expect(found.length).toBeGreaterThan(500);
});

test("everything stands in both languages", () => {
  expect(where(({ nl, en }) => nl.trim() === "" || en.trim() === "")).toEqual([]);
});

test("a text fits a cell's message: 250 characters at most", () => {
  expect(where(({ nl, en }) => nl.length > 250 || en.length > 250)).toEqual([]);
});

test("Dutch says je, never u", () => {
  expect(where(({ nl }) => /(^|[^\p{L}])(u|uw|uzelf)([^\p{L}]|$)/iu.test(nl))).toEqual([]);
});

test("Dutch sentences are short: twenty words at most", () => {
  expect(where(({ nl }) => nl.split(/[.?!:…]+\s*/).some((sentence) => sentence.split(/\s+/).length > 20))).toEqual([]);
});

test("no text begins or ends with a space or holds two in a row, and none begins like a formula", () => {
  expect(where(({ nl, en }) => [nl, en].some((words) => words !== words.trim() || / {2}/.test(words) || /^[=+\-@]/.test(words)))).toEqual([]);
});

test("no text holds a mail address, a telephone number or a date of birth: work addresses stand in their own column", () => {
  expect(where(({ nl, en }) => [nl, en].some((words) => /\S@\S|\d{6,}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/.test(words)))).toEqual([]);
});
