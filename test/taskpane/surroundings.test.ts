/** @jest-environment ./test/runner/jsdom.cjs */
import { viewIn } from "../../src/taskpane/shell/parts";
import { browserMemory } from "../../src/taskpane/base/memory";
import { createStore } from "../../src/taskpane/base/store";
import { languageOf } from "../../src/taskpane/words/words";

test.each([
  ["?view=overview", "", "overview"],
  ["", "#start", "start"],
  ["?_host_Info=Excel$Web&view=start", "#overview", "start"],
  ["?view=nergens", "", undefined],
  ["", "#<script>", undefined],
  ["", "", undefined],
])("the address %s%s opens %s", (search, hash, view) => {
  expect(viewIn({ search, hash })).toBe(view);
});

test.each([["nl-NL", "nl"], ["en-US", "en"], ["en-GB", "en"], ["de-DE", "nl"], ["", "nl"], [undefined, "nl"]])("Office in %s gives the pane in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

describe("the first run", () => {
  afterEach(() => localStorage.clear());

  test("is remembered, apart for each site that embeds the pane", () => {
    const memory = browserMemory("partition-a");
    expect(memory.hasSeenFirstRun()).toBe(false);
    memory.sawFirstRun();
    expect(memory.hasSeenFirstRun()).toBe(true);
    expect(browserMemory("partition-b").hasSeenFirstRun()).toBe(false);
  });

  test("remembers whose form was last filled in by an id that says nothing outside the workbook", () => {
    const memory = browserMemory("partition-a");
    expect(memory.lastParty()).toBeUndefined();
    memory.keepParty("k7d2xq9mtb");
    expect(browserMemory("partition-a").lastParty()).toBe("k7d2xq9mtb");
    expect(browserMemory("partition-b").lastParty()).toBeUndefined();
  });

  test("greets again where storage is blocked, and nothing breaks", () => {
    const blocked = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    const memory = browserMemory(undefined);
    memory.sawFirstRun();
    expect(memory.hasSeenFirstRun()).toBe(false);
    blocked.mockRestore();
  });
});

test("a store tells its listeners of what changed, and of nothing else", () => {
  const store = createStore(1, (state: number, add: number) => state + add);
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.send(2);
  store.send(0);
  stop();
  store.send(5);
  expect(heard).toEqual([3]);
});
