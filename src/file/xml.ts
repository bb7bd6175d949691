import { Budget } from "./budget";
import { attributesOf, Scanner, type Listener } from "./scan";

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
  return !/[&<>]/.test(text) ? text : text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
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
 * SpreadsheetML writes what XML cannot hold as `_x001B_`, so a text that looks like that by itself has its underscore written so.
 * Without this, a person's "_x0041_" would come back as "A".
 */
export function guarded(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, (sign) => (
    `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  ));
}

/** The other way round: what `_x000A_` stands for. A vertical tab, Word's soft return, is a blank: no cell of Excel has a use for it. */
export function unguarded(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => { const sign = parseInt(code, 16); return sign === verticalTab ? " " : String.fromCharCode(sign); });
}

const verticalTab = 0x0b;

/** Makes elements with what is in them of what a scanner tells. */
export class Tree implements Listener {
  private readonly root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  private readonly above = [this.root];
  private top = this.root;

  constructor(private readonly budget: Budget) {}

  open(name: string, attributes: string): void {
    this.budget.take("elements", 1);
    this.budget.take("characters", attributes.length);
    const child: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    this.top.children.push(child);
    this.above.push(this.top);
    this.top = child;
  }

  close(): void {
    this.top = this.above.pop() ?? this.root;
  }

  text(text: string): void {
    this.budget.take("characters", text.length);
    this.top.text += text;
  }

  /** The one element that everything is in. */
  get whole(): Element {
    const [only] = this.root.children;
    if (!only) throw new SyntaxError("a part without elements");
    return only;
  }
}

/** Reads a small part of our own making. Throws where it is no XML. */
export function parse(xml: string): Element {
  const tree = new Tree(new Budget());
  const scanner = new Scanner(tree);
  scanner.push(xml);
  scanner.end();
  return tree.whole;
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
