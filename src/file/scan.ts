/** What is told of the elements of a part, in their order. Names are without prefix. */
export interface Listener {
  /** @param attributes as they stand in the part; `attributesOf` reads them */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of the text inside the element that is open; more of it may follow. */
  text(text: string): void;
}

/** Characters that one tag, comment or other mark may take: the longest text of a cell, every sign of it spelled out, is a fifth of it. */
const longest = 1_000_000;

/** Elements inside one another. Drawings go deepest, and stay under thirty. */
const deepest = 100;

/**
 * Reads XML piece by piece as it arrives. Knows what workbooks use: elements, attributes, text, the five entities and characters by number.
 * Throws where tags do not match, on a part without end, and on a document type, which Open Packaging forbids (ECMA-376 part 2): what it
 * can declare, such as entities that grow and files to fetch, is there for harm.
 */
export class Scanner {
  private rest = "";
  private readonly open: string[] = [];
  private begun = false;

  constructor(private readonly listener: Listener) {}

  /** Takes the next piece of the part. */
  push(piece: string): void {
    const text = this.rest === "" ? piece : this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === lessThan ? this.mark(text, at) : this.plain(text, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = at === 0 ? text : text.slice(at);
    if (this.rest.length > longest) throw new RangeError("a mark that is longer than any that people made");
  }

  /** Says that there is no more. */
  end(): void {
    if (this.rest.trim() !== "" || this.open.length > 0 || !this.begun) throw new SyntaxError("the part ends before its elements do");
  }

  /** Passes text on; what may be half an entity waits. Gives the place where to go on, or -1 where more is needed. */
  private plain(text: string, at: number): number {
    let end = text.indexOf("<", at);
    if (end < 0) {
      const half = text.lastIndexOf("&");
      end = half > text.length - 12 && half >= at && !text.includes(";", half) ? half : text.length;
    }
    if (end === at) return -1;
    if (this.open.length > 0) this.listener.text(decoded(text.slice(at, end)));
    else if (/[^\s\uFEFF]/.test(text.slice(at, end))) throw new SyntaxError("text outside the elements");
    return end;
  }

  private mark(text: string, at: number): number {
    if (at + 1 >= text.length) return -1;
    switch (text.charCodeAt(at + 1)) {
      case question: return after(text, "?>", at);
      case exclamation: return this.special(text, at);
      case slash: return this.closing(text, at);
      default: return this.opening(text, at);
    }
  }

  private special(text: string, at: number): number {
    if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at);
      if (end >= 0) this.listener.text(text.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if ("<![CDATA[".startsWith(text.slice(at)) || "<!--".startsWith(text.slice(at))) return -1;
    throw new DocumentType();
  }

  private closing(text: string, at: number): number {
    const end = text.indexOf(">", at);
    if (end < 0) return -1;
    const name = text.slice(at + 2, end).trimEnd();
    if (this.open.pop() !== name) throw new SyntaxError(`</${name}> closes another element`);
    this.listener.close(local(name));
    return end + 1;
  }

  private opening(text: string, at: number): number {
    const end = endOfTag(text, at + 1);
    if (end < 0) return -1;
    const empty = text.charCodeAt(end - 1) === slash;
    const stop = empty ? end - 1 : end;
    let nameEnd = at + 1;
    while (nameEnd < stop && text.charCodeAt(nameEnd) > space) nameEnd++;
    const name = text.slice(at + 1, nameEnd);
    if (name === "" || (this.begun && this.open.length === 0) || this.open.length >= deepest) throw new SyntaxError(`<${name}> has no place there`);
    this.begun = true;
    this.listener.open(local(name), text.slice(nameEnd, stop));
    if (empty) this.listener.close(local(name));
    else this.open.push(name);
    return end + 1;
  }
}

/** Thrown where a part declares a document type. */
export class DocumentType extends Error {}

const [lessThan, greaterThan, slash, question, exclamation, space, quote, apostrophe] = [60, 62, 47, 63, 33, 32, 34, 39];

/** Where the tag ends that a place is in; a ">" between quotes does not end it. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === greaterThan) return at;
    if (code !== quote && code !== apostrophe) continue;
    at = text.indexOf(code === quote ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attributes of a tag by their names without prefix; those that declare namespaces are left out. Throws where it is no list of attributes. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text === "") return none;
  const found = new Map<string, string>();
  let count = 0;
  for (let at = 0, equals = text.indexOf("="); equals >= 0; equals = text.indexOf("=", at)) {
    if (++count > mostAttributes) throw new RangeError("more attributes than any element has");
    const name = text.slice(at, equals).trim();
    let start = equals + 1;
    while (text.charCodeAt(start) <= space) start++;
    const end = text.indexOf(text.charAt(start), start + 1);
    if (!/^["']$/.test(text.charAt(start)) || end < 0) throw new SyntaxError(`the attribute ${name} has no value in quotes`);
    if (!name.startsWith("xmlns")) found.set(local(name), decoded(text.slice(start + 1, end)));
    at = end + 1;
  }
  return found;
}

/** The element of SpreadsheetML with most attributes has some thirty. */
const mostAttributes = 200;

const none: ReadonlyMap<string, string> = new Map();

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w{1,8}));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
