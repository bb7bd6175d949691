import { countedId, randomId } from "../../src/domain/id";

test("random ids are short, differ, and are never read as a number or a formula", () => {
  const ids = Array.from({ length: 10_000 }, randomId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z2-9]{9}$/);
});

test("counted ids are the same every time", () => {
  const next = countedId("r");
  expect([next(), next()]).toEqual(["r0001", "r0002"]);
});
