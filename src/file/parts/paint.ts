import { at, element, number, type Element } from "../xml";

/** A fill of one colour, as drawings have it; an invisible one keeps its colour, where it has one, and lets everything through. */
export function paint(color: string, invisible = false): string {
  if (color === "") return element("a:noFill");
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }, invisible ? element("a:alpha", { val: 0 }) : ""));
}

/** Whether what has this look is not to be seen. */
export function isInvisible(of: Element | undefined): boolean {
  return at(of, "noFill") !== undefined || number(at(of, "solidFill", "srgbClr", "alpha"), "val") === 0;
}

/** The plain colour that something is filled with; undefined where there is none or the theme decides. */
export function readPaint(of: Element | undefined): string | undefined {
  const value = at(of, "solidFill", "srgbClr")?.attributes.get("val");
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

/** How the texts of a part of a chart look; `size` is in hundredths of a point. */
export function textLook(size: number): string {
  return element("c:txPr", {}, element("a:bodyPr"),
    element("a:p", {}, element("a:pPr", {}, element("a:defRPr", { sz: size }, paint("#595959"))), element("a:endParaRPr", { lang: "nl-NL" })));
}
