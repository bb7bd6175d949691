import { StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** So many texts are kept in mind at most. */
const most = 100_000;

/** Texts that were looked at before and are no number, date or time. */
const plain = new Set<string>();

const create = ValueObjectFactory.create.bind(ValueObjectFactory);

/**
 * Univer looks at every text that it reads from a cell whether it is a number, a date or a time, which takes longer than most formulas,
 * and remembers only those that are. Most texts are none, and are looked at once here.
 */
ValueObjectFactory.create = (value, takesAnyText) => {
  if (typeof value !== "string" || takesAnyText) return create(value, takesAnyText);
  const isPlain = plain.has(value);
  const made = create(value, isPlain);
  if (!isPlain && made instanceof StringValueObject) {
    if (plain.size >= most) plain.clear();
    plain.add(value);
  }
  return made;
};
