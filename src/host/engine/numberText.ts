import { type ArrayValueObject, BaseValueObject, functionText, StringValueObject } from "@univerjs/engine-formula";

/** What stands between whole and fraction in the workbook that is calculated now. Univer's functions do not know their workbook. */
let decimal = ".";

/** From here on numbers that are joined to a text have this sign before their fraction. */
export function writeNumbersWith(sign: string): void {
  decimal = sign;
}

/** The sign that stands there now. */
export function decimalSignNow(): string {
  return decimal;
}

/** The names under which Univer has the functions that make texts longer; the first one is "&" too. */
const joining: readonly string[] = ["CONCATENATE", "CONCAT", "TEXTJOIN"];

for (const [joiner, name] of functionText as [{ prototype: Joiner }, string][]) {
  if (!joining.includes(name)) continue;
  const { calculate } = joiner.prototype;
  joiner.prototype.calculate = function calculateAsPeopleWrite(...values) {
    return calculate.apply(this, decimal === "." ? values : values.map(asWritten));
  };
}

interface Joiner {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/** Joined to a text, a fraction has the sign of the culture in Excel; Univer writes a point. */
function asWritten(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return hasFraction(value) ? StringValueObject.create(String(value.getValue()).replace(".", decimal)) : value;
  const values = value as ArrayValueObject;
  let isNeeded = false;
  values.iterator((one) => { isNeeded = one instanceof BaseValueObject && hasFraction(one); return !isNeeded; });
  return isNeeded ? values.mapValue(asWritten) : values;
}

function hasFraction(value: BaseValueObject): boolean {
  return value.isNumber() && !Number.isInteger(value.getValue());
}
