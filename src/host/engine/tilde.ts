import { ArrayValueObject, type BaseValueObject, StringValueObject } from "@univerjs/engine-formula";

/**
 * In what is looked for, two tildes are one. Univer takes a tilde before a star or question mark away and leaves all others as they are, so
 * that “Zorg~~” found no “Zorg~”; and behind a tilde that is left a star has to keep its own.
 */
function sought<Value extends BaseValueObject>(value: Value): Value | StringValueObject {
  const text = value.isString() ? String(value.getValue()) : "";
  return text.includes("~~") ? StringValueObject.create(text.replaceAll("~~", "~")) : value;
}

const { compare, orderSearch } = ArrayValueObject.prototype;

ArrayValueObject.prototype.compare = function compareAsExcel(value, ...rest) { return compare.call(this, sought(value), ...rest); };

ArrayValueObject.prototype.orderSearch = function searchAsExcel(value, ...rest) { return orderSearch.call(this, sought(value), ...rest); };
