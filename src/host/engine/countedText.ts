import { ArrayValueObject, type BaseValueObject, BooleanValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/**
 * What is looked for by COUNTIFS and its like may read as a day, a time or a fraction ("=1-2"), and then Excel takes every text beside it
 * for what it reads as too, so that a cell with the text "1-2" is found (and one with "1/2" as well). Univer read the one and not the other.
 */
const { compare } = ArrayValueObject.prototype;

ArrayValueObject.prototype.compare = function compareAsExcel(value, operator, ...rest) {
  const compared = compare.call(this, value, operator, ...rest);
  // A number that a text was read as keeps how it was written; one that was a number has nothing of the kind.
  if (operator !== "=" || !value.isNumber() || value.getPattern() === "" || !compared.isArray()) return compared;
  return (compared as ArrayValueObject).mapValue((found, row, column) => (readsAs(this.get(row, column), value) ? BooleanValueObject.create(true) : found));
};

function readsAs(cell: ReturnType<ArrayValueObject["get"]>, value: BaseValueObject): boolean {
  if (!cell?.isString()) return false;
  const text = String(cell.getValue());
  if (!/^\d/.test(text)) return false;
  const read = ValueObjectFactory.create(text);
  return read.isNumber() && read.getValue() === value.getValue();
}
