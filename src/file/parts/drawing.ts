import { address, area } from "../../workbook/address";
import type { Chart } from "../../workbook/types";
import { at, element, part, type Element } from "../xml";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The drawing part of a sheet: where each chart stands, its name and its alternative text. The first chart has relationship rId1. */
export function writeDrawing(charts: readonly Chart[]): string {
  return part(element("xdr:wsDr", namespaces, ...charts.map(writeFrame)));
}

function writeFrame(chart: Chart, index: number): string {
  const { top, left, bottom, right } = area(chart.address);
  const corner = (name: string, column: number, row: number) => element(name, {},
    element("xdr:col", {}, String(column)), element("xdr:colOff", {}, "0"), element("xdr:row", {}, String(row)), element("xdr:rowOff", {}, "0"));
  return element("xdr:twoCellAnchor", { editAs: "oneCell" },
    // The far corner is the first cell that the chart no longer covers.
    corner("xdr:from", left, top), corner("xdr:to", right + 1, bottom + 1),
    element("xdr:graphicFrame", { macro: "" },
      element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: index + 2, name: chart.name, descr: chart.alt }), element("xdr:cNvGraphicFramePr")),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element("a:graphic", {}, element("a:graphicData", { uri: chartNamespace },
        element("c:chart", { "xmlns:c": chartNamespace, "r:id": `rId${index + 1}` })))),
    element("xdr:clientData"));
}

/** Where a chart stands and how it is called; `relation` leads to its part. */
export interface ChartFrame extends Pick<Chart, "name" | "address" | "alt"> {
  relation: string;
}

/** The charts that a drawing part holds; pictures and shapes are dropped, and so are charts that do not hang on cells. */
export function readFrames(drawing: Element): ChartFrame[] {
  return drawing.children.flatMap((anchor): ChartFrame[] => {
    const frame = at(anchor, "graphicFrame");
    const relation = at(frame, "graphic", "graphicData", "chart")?.attributes.get("id");
    const properties = at(frame, "nvGraphicFramePr", "cNvPr")?.attributes;
    const place = (corner: string, name: string) => Number(at(anchor, corner, name)?.text ?? NaN);
    const covers = (name: string) => { const end = place("to", name); return place("to", `${name}Off`) > 0 ? end : end - 1; };
    const cells = { top: place("from", "row"), left: place("from", "col"), bottom: covers("row"), right: covers("col") };
    if (relation === undefined || !Object.values(cells).every((value) => Number.isInteger(value) && value >= 0)) return [];
    return [{ relation, name: properties?.get("name") ?? "", alt: properties?.get("descr") ?? "", address: address(cells) }];
  });
}
