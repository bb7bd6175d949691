import { countedId, randomId } from "../../src/domain/id";

test("random ids are short, differ, are never read as a number or a formula, and Excel does not count on from them", () => {
  const ids = Array.from({ length: 10_000 }, randomId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z2-9]{8}[a-z]$/);
});

test("counted ids are the same every time", () => {
  const next = countedId("r");
  expect([next(), next()]).toEqual(["r0001", "r0002"]);
});
