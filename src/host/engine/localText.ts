import { type BaseValueObject, ErrorType, ErrorValueObject, functionDate, functionMath, functionStatistical, functionText, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { readEntry } from "../state/entry";
import { decimalSignNow } from "./numberText";

interface Calculates {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/** Where criteria stand among what a function is given, from 0. */
const criteria: Readonly<Record<string, (place: number) => boolean>> = {
  COUNTIF: (place) => place === 1, SUMIF: (place) => place === 1, AVERAGEIF: (place) => place === 1,
  COUNTIFS: (place) => place % 2 === 1,
  SUMIFS: (place) => place > 0 && place % 2 === 0, AVERAGEIFS: (place) => place > 0 && place % 2 === 0,
  MAXIFS: (place) => place > 0 && place % 2 === 0, MINIFS: (place) => place > 0 && place % 2 === 0,
};

/** Texts that stand for a number or day, as a person here writes those: Univer knows how Americans do. */
const reading: Readonly<Record<string, (value: number) => number>> = { VALUE: (value) => value, DATEVALUE: Math.floor };

const all = [...functionStatistical, ...functionMath, ...functionText, ...functionDate] as [{ prototype: Calculates }, string][];

for (const [{ prototype }, name] of all) {
  const { calculate } = prototype;
  const isCriterion = criteria[name];
  const read = reading[name];
  if (isCriterion) prototype.calculate = function calculateAsWritten(...values) {
    return calculate.apply(this, decimalSignNow() === "." ? values : values.map((value, place) => (isCriterion(place) ? withPoint(value) : value)));
  };
  if (read) prototype.calculate = function readAsWritten(...values) {
    const [value] = values;
    if (decimalSignNow() === "." || values.length !== 1 || !value?.isString()) return calculate.apply(this, values);
    const entry = readEntry(String(value.getValue()), "nl-NL").value;
    return typeof entry === "number" ? NumberValueObject.create(read(entry)) : ErrorValueObject.create(ErrorType.VALUE);
  };
}

/** A fraction in a criterion: ">=1,5" asks for what is 1.5 or more. Cells that hold criteria are left to Univer: most hold words, and reading each would take long. */
function withPoint(value: BaseValueObject): BaseValueObject {
  if (value.isReferenceObject()) return value;
  if (value.isArray()) return (value as unknown as { mapValue(map: (one: BaseValueObject) => BaseValueObject): BaseValueObject }).mapValue(withPoint);
  const [, operator, whole, fraction] = (value.isString() && /^(<>|>=|<=|[=<>]?)\s*(-?\d*),(\d+)$/.exec(String(value.getValue()))) || [];
  return fraction === undefined ? value : StringValueObject.create(`${operator ?? ""}${whole ?? ""}.${fraction}`);
}
