import { element, part } from "../xml";
import { usualColors } from "./color";
import { ordinaryFont } from "./font";

const namespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Themes list dark before light, cells light before dark. */
const order = ["dk1", "lt1", "dk2", "lt2"];

/** The theme part: Office's own colours and our font, with the three plain fills, lines and effects that each theme must have. */
export function writeTheme(): string {
  const colors = usualColors().sort((a, b) => place(a.name) - place(b.name)).map(({ name, color }) => element(`a:${name}`, {}, element("a:srgbClr", { val: color })));
  const font = (name: string) => element(`a:${name}`, {}, element("a:latin", { typeface: ordinaryFont.name }), element("a:ea", { typeface: "" }), element("a:cs", { typeface: "" }));
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const three = (name: string, one: string) => element(`a:${name}`, {}, one, one, one);
  return part(element("a:theme", { "xmlns:a": namespace, name: "Office" }, element("a:themeElements", {},
    element("a:clrScheme", { name: "Office" }, ...colors),
    element("a:fontScheme", { name: "Office" }, font("majorFont"), font("minorFont")),
    element("a:fmtScheme", { name: "Office" },
      three("fillStyleLst", fill), three("lnStyleLst", element("a:ln", { w: 6350 }, fill)),
      three("effectStyleLst", element("a:effectStyle", {}, element("a:effectLst"))), three("bgFillStyleLst", fill)))));
}

function place(name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}
