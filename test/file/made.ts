import { entry, pack } from "../../src/file/zip";

/** The parts of a workbook of one sheet, made by hand. */
interface Made {
  sheet: string;
  styles?: string;
  texts?: string;
  /** How each part gets its bytes, and its path in the zip and in what refers to it. */
  encode?: (xml: string) => Uint8Array;
  path?: (path: string) => string;
}

const relations = (...all: [id: string, kind: string, target: string][]) =>
  `<Relationships>${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="http://schemas/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A sheet's part with these rows, and something behind them. */
export function sheetOf(rows: string, behind = ""): string {
  return `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The bytes of a workbook with one sheet "Blad", as no program of ours writes it. */
export function madeFile({ sheet, styles, texts, encode = (xml) => new TextEncoder().encode(xml), path = (one) => one }: Made): Uint8Array {
  const parts: [string, string][] = [
    ["[Content_Types].xml", "<Types/>"],
    ["_rels/.rels", relations(["rId1", "officeDocument", "xl/workbook.xml"])],
    ["xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>'],
    ["xl/_rels/workbook.xml.rels", relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"])],
    ["xl/worksheets/sheet1.xml", sheet],
    ...(styles === undefined ? [] : [["xl/styles.xml", styles] as [string, string]]),
    ...(texts === undefined ? [] : [["xl/sharedStrings.xml", texts] as [string, string]]),
  ];
  return pack(parts.map(([name, xml]) => entry(path(name), encode(xml))));
}
