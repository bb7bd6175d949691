/*
 * jsdom's styles, made fast. Looking for a role asks the style of each element several times, and jsdom holds each of Fluent's two
 * thousand rules against each element. What it answers stays the same: this only passes over rules that cannot match, and gives an
 * answer again that jsdom itself keeps. Must be loaded before jsdom.
 */
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils");

const { matchesDontThrow } = selectors;
/** The class without which a selector matches nothing; undefined for a selector that is more than one class with what hangs on it. */
const needed = new Map();

function classOf(selector) {
  if (!needed.has(selector)) needed.set(selector, /^\.([\w-]+)(?:[.:][\w:.-]*)?$/.exec(selector)?.[1]);
  return needed.get(selector);
}

selectors.matchesDontThrow = (element, selector) => {
  const name = classOf(selector);
  return (name === undefined || element.classList.contains(name)) && matchesDontThrow(element, selector);
};

/** Lets a window give a style that it has made again, as long as jsdom holds that nothing has changed that it follows from. */
exports.rememberStyles = (window) => {
  const compute = window.getComputedStyle;
  const document = implForWrapper(window.document);
  const known = new WeakMap();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return compute(element, pseudo);
    const before = known.get(document._styleCache)?.get(element);
    if (before) return before;
    const style = compute(element);
    const styles = known.get(document._styleCache) ?? new WeakMap();
    known.set(document._styleCache, styles.set(element, style));
    return style;
  };
};
