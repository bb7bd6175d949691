import { readFileSync } from "node:fs";
import quicker from "../../scripts/build/quickUniver.cjs";

/** Calculating as Node has it, and as the page has it. */
const files = ["@univerjs/engine-formula", "@univerjs/engine-formula/lib/es/index.js"].map((name) => require.resolve(name));

test.each(Object.entries(quicker.changes))("Univer still has what is made quicker: %s", (_, change) => {
  for (const source of files.map((file) => readFileSync(file, "utf8"))) expect(source.replace(change.in, change.quick)).not.toBe(source);
});

test("a field is set as the helper sets it: an accessor of a class above does not get it", () => {
  const source = [
    "function _defineProperty(e, r, t) { return r in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e; }",
    "class Above { set shown(_) { throw new Error('asked'); } }",
    "class Below extends Above {",
    "  constructor() {",
    "    super();",
    '    _defineProperty(this, "shown", [1, 2]);',
    '    _defineProperty(this, "own", "a $1 b");',
    "  }",
    "}",
    "return { ...new Below() };",
  ].join("\n");
  const made = (text: string): unknown => (new Function(text) as () => unknown)();
  expect(quicker(source)).not.toBe(source);
  expect(made(quicker(source))).toEqual({ shown: [1, 2], own: "a $1 b" });
  expect(made(quicker(source))).toEqual(made(source));
});
