import { invalid, refuse } from "../refusal";
import { defaultLook, type Look } from "./look";

/** A named cell style. */
export interface NamedStyle {
  name: string;
  builtIn: boolean;
  look: Look;
  /** Which parts of a look the style decides; all of them in a new style. */
  includes: Record<"alignment" | "border" | "font" | "number" | "patterns" | "protection", boolean>;
}

const builtIn: Record<string, Partial<Look>> = {
  Normal: {},
  "Heading 1": { bold: true, fontSize: 15 },
  "Heading 2": { bold: true, fontSize: 13 },
  "Heading 3": { bold: true },
  Title: { fontSize: 18 },
  Total: { bold: true },
  Good: { fontColor: "#006100", fill: "#C6EFCE" },
  Bad: { fontColor: "#9C0006", fill: "#FFC7CE" },
  Neutral: { fontColor: "#9C5700", fill: "#FFEB9C" },
  Input: { fontColor: "#3F3F76", fill: "#FFCC99" },
  Note: { fill: "#FFFFCC" },
  Percent: { numberFormat: "0%" },
  Comma: { numberFormat: "#,##0.00" },
  Currency: { numberFormat: "€ #,##0.00" },
  Hyperlink: { fontColor: "#467886", underline: "Single" },
};

/** The cell styles of a workbook, by name; capitals make no difference. */
export class Styles {
  private readonly byName = new Map<string, NamedStyle>();

  constructor() {
    for (const [name, look] of Object.entries(builtIn)) this.put(name, { ...defaultLook, ...look }, true);
  }

  get all(): NamedStyle[] {
    return [...this.byName.values()];
  }

  find(name: string): NamedStyle | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The style of that name; InvalidArgument where there is none, as `range.style = ...` has it. */
  need(name: string): NamedStyle {
    return this.find(name) ?? invalid(`there is no style "${name}"`);
  }

  add(name: string): NamedStyle {
    if (name === "" || name.length > 255) invalid("a style's name has 1 to 255 characters");
    if (this.find(name)) refuse("ItemAlreadyExists", `there is a style "${name}" already`);
    return this.put(name, { ...defaultLook }, false);
  }

  remove(style: NamedStyle): void {
    if (style.name === "Normal") refuse("InvalidArgument", "the style Normal cannot be deleted");
    this.byName.delete(style.name.toLowerCase());
  }

  private put(name: string, look: Look, isBuiltIn: boolean): NamedStyle {
    const style: NamedStyle = {
      name, builtIn: isBuiltIn, look,
      includes: { alignment: true, border: true, font: true, number: true, patterns: true, protection: true },
    };
    this.byName.set(name.toLowerCase(), style);
    return style;
  }
}
