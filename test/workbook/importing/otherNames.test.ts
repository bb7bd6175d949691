import { definitions } from "../../../src/workbook/check/tables";
import { commonLists } from "../../../src/workbook/lists";
import { otherNames, otherWords } from "../../../src/workbook/importing/otherNames";
import { sameName } from "../../../src/domain/names";

/** Texts that stand at more than one of the owners. */
function shared(words: readonly (readonly [owner: string, word: string])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, word] of words) owners.set(sameName(word), (owners.get(sameName(word)) ?? new Set()).add(owner));
  return [...owners].filter(([, of]) => of.size > 1).map(([word, of]) => `${word}: ${[...of].join(", ")}`);
}

test.each(Object.entries(otherNames))("every other name in %s is of one column that is there", (key, names) => {
  const columns = definitions.find((one) => one.key === key)?.columns ?? [];
  expect(Object.keys(names).filter((id) => !columns.some((column) => column.id === id && column.kind.is !== "formula"))).toEqual([]);
  const own = columns.flatMap(({ id, heading }) => [[id, heading.nl], [id, heading.en]] as const);
  expect(shared([...own, ...Object.entries(names).flatMap(([id, words]) => words.map((word) => [id, word] as const))])).toEqual([]);
});

test.each(Object.entries(otherWords))("every other word in the list %s is of one item that is there", (list, words) => {
  const items = Object.entries(commonLists).find(([id]) => id === list)?.[1] ?? [];
  expect(Object.keys(words).filter((id) => !items.some((item) => item.id === id))).toEqual([]);
  const own = items.flatMap(({ id, text }) => [[id, text.nl], [id, text.en]] as const);
  expect(shared([...own, ...Object.entries(words).flatMap(([id, all]) => all.map((word) => [id, word] as const))])).toEqual([]);
});
