/*
 * Univer walks iterators with their newer methods (map, filter), which Node 20 has not. The methods are added;
 * the global name is taken away again, for jsdom would look for it in windows that have none.
 */
import "core-js/actual/iterator";

if (!/native code/.test(String((globalThis as { Iterator?: unknown }).Iterator))) {
  Reflect.deleteProperty(globalThis, "Iterator");
}
