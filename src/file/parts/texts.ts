import type { Budget } from "../budget";
import { Refused } from "../refused";
import type { Listener } from "../scan";
import { escaped, guarded, part, unguarded } from "../xml";
import { longestText } from "./foundCells";
import { spreadsheet } from "./namespaces";

/** The texts of a book's cells, each once and known by its place, from 0. */
export class Texts {
  private readonly places = new Map<string, number>();
  private cells = 0;

  /** The place of a text that one more cell has. */
  place(text: string): number {
    this.cells++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** Their part. */
  write(): string {
    let items = "";
    for (const text of this.places.keys()) items += `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${written(text)}</t></si>`;
    return part(`<sst xmlns="${spreadsheet.xmlns}" count="${this.cells}" uniqueCount="${this.places.size}">${items}</sst>`);
  }
}

/** A text as a part holds it: a carriage return by its number, for a reader of XML takes it for a line break. */
function written(text: string): string {
  return escaped(guarded(text)).replaceAll("\r", "_x000D_");
}

/** Listens to the part of the texts that cells share, and gathers them in their order: each in one piece, without how it is read aloud. */
export class TextListener implements Listener {
  readonly all: string[] = [];
  private gathered = "";
  private inside = false;
  private aloud = false;

  constructor(private readonly budget: Budget) {}

  open(name: string): void {
    if (name === "si") this.gathered = "";
    else if (name === "t") this.inside = true;
    else if (name === "rPh") this.aloud = true;
  }

  text(text: string): void {
    if (!this.inside || this.aloud) return;
    this.budget.take("characters", text.length);
    if (this.gathered.length + text.length > longestText) throw new Refused({ code: "fileTooMuchText", details: { max: longestText } });
    this.gathered = this.gathered === "" ? text : this.gathered + text;
  }

  close(name: string): void {
    if (name === "t") this.inside = false;
    else if (name === "rPh") this.aloud = false;
    else if (name === "si") {
      this.budget.take("texts", 1);
      this.all.push(unguarded(this.gathered));
    }
  }
}
