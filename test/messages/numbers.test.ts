import fc from "fast-check";
import { wordsOf } from "../../src/board/words";
import { story } from "../../src/domain/board/story";
import { readNumber } from "../../src/domain/reading/number";
import type { Language } from "../../src/messages";
import { dayText } from "../../src/messages/days";
import { agreedText, measuredText } from "../../src/messages/numbers";
import { serial } from "../../src/domain/quarter";
import { indicator, measurement, network } from "../domain/board/network";

test.each<[number, string | undefined, number | undefined, Language, string]>([
  [33.333, "percentage", undefined, "nl", "33"],
  [7.46, "score", undefined, "nl", "7,5"],
  [1310, "count", undefined, "nl", "1.310"],
  [1310.4, "average", undefined, "en", "1,310"],
  [123.456, "average", undefined, "nl", "123,5"],
  [3.456, "days", undefined, "nl", "3,46"],
  [-0.2, "percentage", undefined, "nl", "0"],
  [59.96, "percentage", 60, "nl", "59,96"],
  [60, "percentage", 60, "nl", "60"],
  [60.04, "percentage", 60, "nl", "60,04"],
  [59.4, "percentage", 60, "nl", "59"],
  [7.46, "score", 7.5, "en", "7.46"],
  [0.1 + 0.2, "average", 0.3, "nl", "0,3"],
])("%d, of a %s beside %s, is written in %s as %s", (value, kind, target, language, text) => {
  expect(measuredText(value, { kind, target }, language)).toBe(text);
});

test("a target is written as it was agreed", () => {
  expect([agreedText(59.96, "nl"), agreedText(1310, "nl"), agreedText(0.1 + 0.2, "en")]).toEqual(["59,96", "1.310", "0.3"]);
});

const kinds = fc.constantFrom("count", "percentage", "average", "score", "days", "scale", undefined);
/** Numbers as people measure and agree them, with as many decimals as they like. */
const numbers = fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => digits / 10 ** decimals);
const pairs = fc.oneof(fc.tuple(numbers, numbers), fc.tuple(numbers, fc.integer({ min: -99, max: 99 })).map(([target, off]): [number, number] => [target + off / 1e4, target]));

test.each<Language>(["nl", "en"])("what stands beside a target in %s compares with it as the numbers do", (language) => {
  const read = (text: string) => readNumber(text.replaceAll(language === "nl" ? "." : ",", ""), language)?.value ?? NaN;
  fc.assert(fc.property(pairs, kinds, ([value, target], kind) => {
    const side = Math.sign(Number((value - target).toFixed(9)));
    expect(Math.sign(Number((read(measuredText(value, { kind, target }, language)) - read(agreedText(target, language))).toFixed(9)))).toBe(side);
  }));
});

test("a board is not told that 60 of 60 % needs attention", () => {
  const outcome = story(network({
    indicators: [indicator("Deel", { kind: "percentage", unit: "%", aggregation: "mean", baseline: 40, target: 60 })],
    measurements: ["Gemeente", "GGD", "School"].map((party) => measurement("Deel", party, "2026-K2", 59.96)),
  }), "2026-K2", { name: "Netwerk Noord", region: "" });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const [told] = outcome.value.indicators;
  if (!told) throw new Error("the indicator is not told");
  expect(wordsOf(outcome.value).now(told)).toBe("Nu 59,96%, streefwaarde 60%");
});

test.each(["whole", "short", "table"] as const)("a day is written in one way (%s)", (form) => {
  expect([dayText(serial(2026, 6, 30), "nl", form), dayText(serial(2026, 6, 30), "en", form)]).toEqual({
    whole: ["30 juni 2026", "30 June 2026"], short: ["30 jun 2026", "30 Jun 2026"], table: ["30-6-2026", "30/06/2026"],
  }[form]);
});
