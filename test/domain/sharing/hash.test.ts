import { hashOf, idFrom } from "../../../src/domain/sharing/hash";

test.each([
  ["s1x", "", "g1jfwpei", "zg1jfwpeif"],
  ["s1x", "Inloop op school", "4u7x2j1c", "m4u7x2j1cv"],
  ["s1x", "Inloop 😀 é", "g32jn2t6", "qg32jn2t6p"],
  ["k7d2xq9mtb", '["Woonhulp","GGD"]', "pcknrrer", "ppcknrrerk"],
])("what was sent is known for as long as people keep a workbook: %s, %s", (salt, text, hash, id) => {
  expect(hashOf(salt, text)).toBe(hash);
  expect(idFrom(salt, text)).toBe(id);
});
