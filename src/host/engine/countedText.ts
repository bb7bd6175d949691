import { ArrayValueObject, type BaseValueObject, BooleanValueObject, functionMath, functionStatistical, NumberValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import { readEntry } from "../state/entry";
import { decimalSignNow } from "./numberText";

/**
 * What COUNTIFS and its like look for may read as a number, a day, a time or a fraction ("=007", "=1-2"), and then Excel takes every text
 * beside it for what it reads as too: “7”, “007” and 7 are one, and so are “1-2” and “1/2”. (exceljet.net, "Count numbers with leading
 * zeros": COUNTIF counts “01” for each of five texts that read as 1, where a comparison of its own counts one.) Univer read the one and not
 * the other. Compared in a formula, and looked for by MATCH and XLOOKUP, a text is itself alone.
 */
const counting: ReadonlySet<string> = new Set(["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS", "MAXIFS", "MINIFS"]);

/** How many of those functions are at work. */
let atWork = 0;

for (const [{ prototype }, name] of [...functionMath, ...functionStatistical] as [{ prototype: { calculate(...values: BaseValueObject[]): BaseValueObject } }, string][]) {
  if (!counting.has(name)) continue;
  const { calculate } = prototype;
  prototype.calculate = function calculateAsExcel(...values) {
    atWork++;
    try {
      return calculate.apply(this, values);
    } finally {
      atWork--;
    }
  };
}

const { compare } = ArrayValueObject.prototype;

ArrayValueObject.prototype.compare = function compareAsExcel(value, operator, ...rest) {
  if (atWork === 0 || (operator !== "=" && operator !== "<>")) return compare.call(this, value, operator, ...rest);
  const number = value.isNumber() ? Number(value.getValue()) : value.isString() ? numberOf(String(value.getValue())) : undefined;
  if (number === undefined) return compare.call(this, value, operator, ...rest);
  const compared = compare.call(this, value.isNumber() ? value : NumberValueObject.create(number), operator, ...rest);
  if (!compared.isArray()) return compared;
  const same = BooleanValueObject.create(operator === "=");
  // A copy, for Univer keeps what it compared; it holds only the rows that were found where Univer looked them up.
  const counted = (compared as ArrayValueObject).mapValue((found) => found);
  this.iterator((cell, row, column) => {
    if (cell?.isString() && numberOf(String(cell.getValue())) === number) counted.set(row, column, same);
  });
  return counted;
};

/** So many texts are kept in mind at most, with what they read as. */
const most = 100_000;
let read = new Map<string, number | undefined>();
let sign = "";

/** The number, day, time or fraction that a text reads as; undefined where it stays a text. */
function numberOf(text: string): number | undefined {
  if (!/^\s*[-+]?[\d.,]/.test(text)) return undefined;
  if (read.size >= most || sign !== decimalSignNow()) [read, sign] = [new Map(), decimalSignNow()];
  if (!read.has(text)) read.set(text, readAs(text.trim()));
  return read.get(text);
}

function readAs(text: string): number | undefined {
  const made = ValueObjectFactory.create(text);
  if (made.isNumber()) return Number(made.getValue());
  const { value } = readEntry(text, decimalSignNow() === "," ? "nl-NL" : "en-US");
  return typeof value === "number" ? value : undefined;
}
