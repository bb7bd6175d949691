import { absolute, columnLetters, columnIndex, quoted } from "../../workbook/address";
import type { Print, Sheet } from "../../workbook/types";
import { at, element, escaped, flag, number, type Element } from "../xml";

const titles = "_xlnm.Print_Titles";
const area = "_xlnm.Print_Area";

/** The inches that Excel leaves white by itself. */
const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Excel's last column, from 0. */
const lastColumn = 16_383;
/** The number of A4 among the sizes of paper. */
const a4 = 9;

/** Margins, paper, fit, header, footer and where pages begin, of a sheet as XML; 0 pages tall is as many as there need to be. */
export function writePrint(print: Print | undefined): string {
  const white = element("pageMargins", margins);
  if (!print) return white;
  const { orientation, wide, tall, header, footer, breaks = [] } = print;
  const line = (name: string, text: string) => (text === "" ? "" : element(name, {}, escaped(text)));
  return white + element("pageSetup", { paperSize: a4, orientation, fitToWidth: wide, fitToHeight: tall ?? 0 })
    + (header || footer ? element("headerFooter", {}, line("oddHeader", join(header)), line("oddFooter", join(footer))) : "")
    + (breaks.length === 0 ? "" : element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, ...breaks.map((id) => element("brk", { id, max: lastColumn, man: 1 }))));
}

/** What every page repeats and which cells are printed, as XML: names of Excel's own that belong to the sheet, by its place from 0. */
export function writePrintNames({ name: sheet, print }: Sheet, localSheetId: number): string[] {
  const own = (name: string, range: string) => element("definedName", { name, localSheetId }, escaped(`${quoted(sheet)}!${range}`));
  const repeated = [
    ...(print?.repeatColumns === undefined ? [] : [`$A:$${columnLetters(print.repeatColumns)}`]),
    ...(print?.repeat ? [`$${print.repeat.from}:$${print.repeat.to}`] : []),
  ];
  return [
    ...(print?.area === undefined ? [] : [own(area, absolute(print.area))]),
    ...(repeated.length > 0 ? [element("definedName", { name: titles, localSheetId }, escaped(repeated.map((one) => `${quoted(sheet)}!${one}`).join(",")))] : []),
  ];
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
  // Those that somebody set: where Excel itself ends a page follows from the rest.
  const breaks = (at(sheet, "rowBreaks")?.children ?? []).filter((one) => flag(one, "man")).flatMap((one) => number(one, "id") ?? []);
  if (!setup && !lines && breaks.length === 0 && !names.has(titles) && !names.has(area)) return undefined;
  const fits = flag(at(sheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  const tall = fits ? number(setup, "fitToHeight") ?? 1 : 0;
  const repeat = /\$(\d+):\$(\d+)$/.exec(names.get(titles) ?? "");
  const columns = /!\$A:\$([A-Z]+)(?:,|$)/.exec(names.get(titles) ?? "")?.[1];
  const printed = /!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(names.get(area) ?? "")?.[1]?.replaceAll("$", "");
  const header = split(at(lines, "oddHeader")?.text);
  const footer = split(at(lines, "oddFooter")?.text);
  return {
    orientation: setup?.attributes.get("orientation") === "landscape" ? "landscape" : "portrait",
    paper: "a4",
    wide: fits ? number(setup, "fitToWidth") ?? 1 : 1,
    ...(tall > 0 ? { tall } : {}),
    ...(repeat ? { repeat: { from: Number(repeat[1]), to: Number(repeat[2]) } } : {}),
    ...(columns ? { repeatColumns: columnIndex(columns) } : {}),
    ...(breaks.length > 0 ? { breaks } : {}), ...(printed ? { area: printed } : {}), ...(header ? { header } : {}), ...(footer ? { footer } : {}),
  };
}
