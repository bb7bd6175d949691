import { element, escaped, part } from "../xml";

/** What the file says of when it was made: always the same, so that the same book gives the same bytes. */
const made = "2000-01-01T00:00:00Z";

/** The part with the title of a workbook. */
export function writeTitle(title: string): string {
  const moment = (name: string) => element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, made);
  return part(element("cp:coreProperties", {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  }, element("dc:title", {}, escaped(title)), moment("created"), moment("modified")));
}

/** The part that says which program made it. */
export function writeMaker(): string {
  return part(element("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" }, element("Application", {}, "Netwerkplan")));
}
