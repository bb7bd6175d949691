import { pasted } from "../../../src/host/page/clipboard";
import { EnteredSteps } from "../../../src/host/page/steps";

const rows = (text: string) => pasted(text).reduce<string[][]>((all, { row, column, text: content }) => {
  (all[row] ??= [])[column] = content;
  return all;
}, []);

test.each<[string, string[][]]>([
  ["een", [["een"]]],
  ["een\ttwee\r\ndrie\tvier", [["een", "twee"], ["drie", "vier"]]],
  ["een\ttwee\r\n", [["een", "twee"]]],
  ["een\t\n\tvier", [["een", ""], ["", "vier"]]],
  ['"twee\nregels"\t"met ""aanhaling"""', [["twee\nregels", 'met "aanhaling"']]],
  ['5" buis\tx', [['5" buis', "x"]]],
  ["a\t", [["a", ""]]],
  ["", []],
])("pasting %j", (text, expected) => expect(rows(text)).toEqual(expected));

test("steps go back and forth one by one, and what is entered meanwhile ends the way forth", () => {
  const steps = new EnteredSteps<string>();
  const step = (place: string) => ({ place, before: [], typed: [], after: [] });
  steps.add(step("a"));
  steps.add(step("b"));
  expect([steps.undo()?.place, steps.undo()?.place, steps.undo()]).toEqual(["b", "a", undefined]);
  expect(steps.redo()?.place).toBe("a");
  steps.add(step("c"));
  expect([steps.redo(), steps.undo()?.place]).toEqual([undefined, "c"]);
});
