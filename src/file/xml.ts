/** An element of a part, known by its name without prefix. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  /** The element's own text, without that of its children. */
  text: string;
}

/** A text as an element holds it. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
}

/** An element with its attributes; those that are undefined are left out. Children are XML, texts escaped already. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, ...children: string[]): string {
  const inner = children.join("");
  const start = `${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${attribute(String(value))}"`)).join("")}`;
  return inner === "" ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}

function attribute(text: string): string {
  return escaped(text).replace(/["\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole part. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/**
 * SpreadsheetML writes what XML cannot hold as `_x000A_`, so a text that looks like that by itself has its underscore written so.
 * Without this, a person's "_x0041_" would come back as "A".
 */
export function guarded(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** The other way round: what `_x000A_` stands for. */
export function unguarded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const token = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/gy;

/** More elements than any part has that people made; the cells of a sheet are not read here. */
const mostElements = 250_000;

/** Reads a part. Knows what workbooks use: elements, attributes, text, the five entities and characters by number; no DTD. Throws where tags do not match and on a part without end. */
export function parse(xml: string): Element {
  const root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let read = 0;
  let elements = 0;
  for (const [whole, raw, closing, name = "", attributes = "", empty, text] of xml.matchAll(token)) {
    const top = open[open.length - 1]!;
    read += whole.length;
    if (raw !== undefined) top.text += raw;
    else if (text !== undefined) top.text += decoded(text);
    else if (closing === "/") {
      if (open.length < 2 || top.name !== local(name)) throw new SyntaxError(`</${name}> closes <${top.name}>`);
      open.pop();
    } else if (name !== "") {
      if (++elements > mostElements) throw new RangeError("more elements than a part can have");
      const child: Element = { name: local(name), attributes: readAttributes(attributes), children: [], text: "" };
      top.children.push(child);
      if (empty !== "/") open.push(child);
    }
  }
  const [only] = root.children;
  if (read < xml.length || open.length > 1 || !only) throw new SyntaxError("the part ends before its elements do");
  return only;
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!name.startsWith("xmlns")) found.set(local(name), decoded(double ?? single ?? ""));
  }
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The first child of that name. */
export function child(of: Element | undefined, name: string): Element | undefined {
  return of?.children.find((one) => one.name === name);
}

/** The children of that name; of an element that is not there, none. */
export function children(of: Element | undefined, name: string): Element[] {
  return of?.children.filter((one) => one.name === name) ?? [];
}

/** The element at the end of a path of first children. */
export function at(of: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => child(found, name), of);
}

/** An attribute as a number; undefined where there is none or it is not a number. */
export function number(of: Element | undefined, name: string): number | undefined {
  const text = of?.attributes.get(name);
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A yes-or-no attribute, which files write as 1, 0, true or false. */
export function flag(of: Element | undefined, name: string, fallback = false): boolean {
  const text = of?.attributes.get(name);
  return text === undefined ? fallback : text === "1" || text === "true";
}
