import type { HeaderFooter, NamedRange, PageSetup } from "hucre";
import { absolute, quoted } from "../../workbook/address";
import type { Print, Sheet } from "../../workbook/types";
import { at, flag, number, type Element } from "../xml";

const titles = "_xlnm.Print_Titles";
const area = "_xlnm.Print_Area";

/** Paper and fit as hucre takes them; 0 pages tall is as many as there need to be. */
export function writePageSetup({ orientation, wide, tall }: Print): PageSetup {
  return { paperSize: "a4", orientation, fitToPage: true, fitToWidth: wide, fitToHeight: tall ?? 0 };
}

/** What every page repeats and which cells are printed: names of Excel's own that belong to the sheet. */
export function writePrintNames({ name: scope, print }: Sheet): NamedRange[] {
  const names: NamedRange[] = [];
  if (print?.area !== undefined) names.push({ name: area, range: `${quoted(scope)}!${absolute(print.area)}`, scope });
  if (print?.repeat) names.push({ name: titles, range: `${quoted(scope)}!$${print.repeat.from}:$${print.repeat.to}`, scope });
  return names;
}

/** Header and footer, or undefined where the print has neither. */
export function writeHeaderFooter({ header, footer }: Print): HeaderFooter | undefined {
  return header || footer ? { oddHeader: join(header), oddFooter: join(footer) } : undefined;
}

type Line = NonNullable<Print["header"]>;
const letters = [["left", "L"], ["center", "C"], ["right", "R"]] as const;

/** The three parts of a header in one text, as Excel keeps it. */
export function join(line: Line | undefined): string {
  return letters.map(([part, letter]) => (line?.[part] ? `&${letter}${line[part]}` : "")).join("");
}

function split(text: string | undefined): Line | undefined {
  if (!text) return undefined;
  const line: Line = {};
  let part: keyof Line = "center";
  // "&&" is an ampersand, so that the "&L" in "R&&L" begins nothing.
  for (const [token] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const begun = letters.find(([, letter]) => token === `&${letter}`)?.[0];
    if (begun) part = begun;
    else line[part] = (line[part] ?? "") + token;
  }
  return line;
}

/** The names of Excel's own that a sheet has, by name. */
export type OwnNames = ReadonlyMap<string, string>;

/** The print set-up of a sheet; undefined where its file says nothing of it. `sheet` holds everything of the part but its cells. */
export function readPrint(sheet: Element, names: OwnNames): Print | undefined {
  const setup = at(sheet, "pageSetup");
  const lines = at(sheet, "headerFooter");
  if (!setup && !lines && !names.has(titles) && !names.has(area)) return undefined;
  const fits = flag(at(sheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  const tall = fits ? number(setup, "fitToHeight") ?? 1 : 0;
  const repeat = /\$(\d+):\$(\d+)$/.exec(names.get(titles) ?? "");
  const printed = /!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(names.get(area) ?? "")?.[1]?.replaceAll("$", "");
  const header = split(at(lines, "oddHeader")?.text);
  const footer = split(at(lines, "oddFooter")?.text);
  return {
    orientation: setup?.attributes.get("orientation") === "landscape" ? "landscape" : "portrait",
    paper: "a4",
    wide: fits ? number(setup, "fitToWidth") ?? 1 : 1,
    ...(tall > 0 ? { tall } : {}),
    ...(repeat ? { repeat: { from: Number(repeat[1]), to: Number(repeat[2]) } } : {}),
    ...(printed ? { area: printed } : {}), ...(header ? { header } : {}), ...(footer ? { footer } : {}),
  };
}
