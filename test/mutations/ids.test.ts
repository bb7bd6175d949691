/**
 * A test of the compiler's guard: ids of columns, lists and items that are misspelt one by one, each of which must not compile.
 * Without it a type that became too wide would let every one of them through, and nobody would see it.
 */
import { tableKeys } from "../../src/domain/schema";
import { mutations } from "./ids";
import { compilerFor } from "./program";

const files = [...new Set(mutations.flatMap(({ file, seen }) => [file, seen]))];
const compiler = compilerFor(files);

test("everything compiles as it is", () => {
  expect(files.flatMap((file) => compiler.errors(file).map((error) => `${file}: ${error}`))).toEqual([]);
});

test.each(mutations.map((mutation) => [mutation.file, mutation.from, mutation.to, mutation] as const))("%s: %s as %s does not compile", (_file, _from, _to, mutation) => {
  expect(compiler.errorsAfter(mutation)).not.toEqual([]);
});

test("every table is among them", () => {
  const named = mutations.map(({ file }) => file);
  expect(tableKeys.filter((key) => !named.some((file) => file.endsWith(`/${key}.ts`)))).toEqual([]);
});
