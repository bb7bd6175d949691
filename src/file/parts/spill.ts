import { element, part } from "../xml";
import { spreadsheet } from "./namespaces";

/** The name of what says of an array formula that it is of its own size, and where that is told. */
const [name, uri] = ["XLDAPR", "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"];
const dynamic = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
/** What such a mark goes along with when cells are copied, merged or cleared. */
const along = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats", "clearComments", "assign", "coerce", "cellMeta"];

/** The metadata part: its one entry, to which cells point by `cm="1"`, says that their formula spills as far as its result reaches. */
export function writeSpill(): string {
  return part(element("metadata", { xmlns: spreadsheet.xmlns, "xmlns:xda": dynamic },
    element("metadataTypes", { count: 1 }, element("metadataType", { name, minSupportedVersion: 120_000, ...Object.fromEntries(along.map((one) => [one, 1])) })),
    element("futureMetadata", { name, count: 1 }, element("bk", {}, element("extLst", {},
      element("ext", { uri }, element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }))))),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 })))));
}
