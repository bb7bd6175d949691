import fc from "fast-check";
import { holdsBsn, passesElevenTest } from "../../../src/domain/privacy/bsn";
import { personalDataIn } from "../../../src/domain/privacy/personal";
import { nastyPieces, nastyText } from "./nasty";
import { randomId } from "../../../src/domain/id";

/** Nine digits that pass the eleven-test: eight at random and the ninth that fits, where one does. */
const valid = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }).map((digits) => {
  const rest = digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11;
  return rest > 9 || digits[0] === 0 ? undefined : `${digits.join("")}${rest}`;
}).filter((text) => text !== undefined);

const notations: ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`,
];

test("a valid number is found in any notation, wherever it stands", () => {
  fc.assert(fc.property(valid, fc.constantFrom(...notations), fc.constantFrom("", "bsn: ", "(", "Zie nr. "), fc.constantFrom("", ".", ")", " en verder"), (digits, write, before, after) => {
    expect(holdsBsn(before + write(digits) + after)).toBe(true);
  }));
});

test("one digit changed is no longer one: the eleven-test sees every single slip", () => {
  fc.assert(fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, place, more) => {
    const changed = digits.slice(0, place) + String((Number(digits[place]) + more) % 10) + digits.slice(place + 1);
    expect(passesElevenTest(changed)).toBe(false);
    expect(holdsBsn(`nummer ${changed}`)).toBe(false);
  }));
});

test("telephone numbers, accounts, postcodes, ids, dates and periods hold none", () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
  const other = fc.oneof(
    digits(8).map((rest) => `06${rest}`), digits(8).map((rest) => `06-${rest}`), digits(9).map((rest) => `+31 6 ${rest.slice(1)}`), digits(7).map((rest) => `088 ${rest}`),
    digits(10).map((rest) => `NL91ABNA${rest}`), digits(10).map((rest) => `NL91 ABNA ${rest.slice(0, 4)} ${rest.slice(4, 8)} ${rest.slice(8)}`),
    digits(4).map((rest) => `${rest} AB`), fc.constant(null).map(randomId), fc.constantFrom("2026-2027", "19-08-2025", "20250819", "2026-K1", "KvK 12345672"), digits(12), digits(5),
  );
  fc.assert(fc.property(fc.array(other, { minLength: 1, maxLength: 3 }), (parts) => {
    expect(holdsBsn(parts.join(", "))).toBe(false);
  }));
});

test("long texts made to slow a search take no time to speak of", () => {
  for (const piece of nastyPieces) expect(Array.isArray(personalDataIn(nastyText(piece, 32_767), "text", 2026))).toBe(true);
});
