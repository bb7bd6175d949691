/*
 * jsdom's styles, made fast. Looking for a role asks the style of each element several times, and jsdom holds each of Fluent's two
 * thousand rules against each element. What it answers stays the same: this only passes over rules that cannot match, and gives an
 * answer again that jsdom itself keeps. Must be loaded before jsdom.
 */
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils");

const { matchesDontThrow } = selectors;

/** By selector what an element must have to match, one for each branch; undefined where that is not to be seen. */
const needed = new Map();

function needs(selector) {
  if (!needed.has(selector)) needed.set(selector, needsOf(String(selector)));
  return needed.get(selector);
}

/** The class, tag or attribute that the last part of each branch begins with: without it the element does not match, whatever stands around it. */
function needsOf(selector) {
  if (selector.includes("\\")) return undefined;
  // Without texts, without what stands in brackets, and of an attribute its name alone, no comma or space is anything but a separator.
  let plain = selector.trim().replace(/"[^"]*"|'[^']*'/g, "").replace(/\[([\w-]+)[^\]]*\]/g, "[$1]");
  for (let before = ""; before !== plain;) [before, plain] = [plain, plain.replace(/\([^()]*\)/g, "")];
  if (!/^[\w\s,.:>+~*#[\]-]+$/.test(plain)) return undefined;
  const found = plain.split(",").map((branch) => /^(\.|\[|)([A-Za-z_][\w-]*)/.exec(branch.trim().split(/[\s>+~]+/).at(-1)));
  return found.every((one) => one) ? found.map(([, mark, name]) => ({ mark, name: name.toLowerCase() })) : undefined;
}

/** The element that was asked after last: two thousand selectors are held against it one after the other. */
let last = { element: undefined, version: 0, tag: "", classes: new Set() };

function told(element) {
  if (last.element !== element || last.version !== element._version) {
    last = { element, version: element._version, tag: element.localName.toLowerCase(), classes: new Set(element.getAttributeNS(null, "class")?.toLowerCase().split(/\s+/)) };
  }
  return last;
}

function canMatch(element, { mark, name }) {
  if (mark === ".") return told(element).classes.has(name);
  return mark === "[" ? element.hasAttribute(name) : told(element).tag === name;
}

selectors.matchesDontThrow = (element, selector) => {
  const ways = needs(selector);
  return (!ways || ways.some((way) => canMatch(element, way))) && matchesDontThrow(element, selector);
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
