import { asText } from "../../../src/excel/parts/text";

test.each([
  "=1+1", "+31 6 12345678", "-", "@naam", "'aangehaald'",
  "113", "1-2", "3/4", "12-3-2026", "3,5", "1.000", "50%", "€ 25", "12:30", "1e5", "5 mei", "May 2026", "mei 2026", "9:00 AM",
  "TRUE", "waar", "#N/A",
])("%s gets an apostrophe, or Excel would make something else of it", (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each([
  "GGD Noord", "113 Zelfmoordpreventie", "1. Bestuurlijk draagvlak", "2026-K1", "K1 2026", "", " ", "3e kwartaal", "Mei", "A",
  "Wijkteam 4", "jan@voorbeeld.nl", "مرحبا", "😀", "—",
])("“%s” is handed over as it is", (text) => {
  expect(asText(text)).toBe(text);
});
