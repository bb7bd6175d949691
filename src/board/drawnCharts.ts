import { Document, Packer, Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import { unzipSync } from "fflate";

/** The parts of one chart in any Office file. */
export interface ChartParts {
  /** DrawingML, with the relationship to its workbook. */
  xml: Uint8Array;
  relations: Uint8Array;
  /** The workbook that "Edit data" opens. */
  workbook: Uint8Array;
}

/**
 * Draws charts as parts of an Office file: a chart is the same in every kind of file. Meeting pack and presentation so have the same
 * charts, with an empty value that is empty and a nought that is nought, in the picture and in the data behind it.
 */
export async function drawCharts(charts: readonly ChartRunOptions[]): Promise<ChartParts[]> {
  if (charts.length === 0) return [];
  const children = charts.map((options) => new Paragraph({ children: [new ChartRun(options)] }));
  const parts = unzipSync(await Packer.pack(new Document({ sections: [{ children }] }), "uint8array"));
  const part = (path: string): Uint8Array => {
    const found = parts[path];
    if (!found) throw new Error(`no part ${path}`);
    return found;
  };
  return charts.map((_, i) => ({
    xml: part(`word/charts/chart${i + 1}.xml`),
    relations: part(`word/charts/_rels/chart${i + 1}.xml.rels`),
    workbook: part(`word/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`),
  }));
}
