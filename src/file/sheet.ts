import { CellListener, type FoundCells } from "./parts/foundCells";
import type { Listener } from "./scan";
import type { Steps } from "./steps";
import type { ListedSheet, Workbook } from "./workbook";
import { Tree, type Element } from "./xml";

/** A worksheet as found: its cells, and everything else of its part. */
export interface OpenSheet extends ListedSheet {
  cells: FoundCells;
  rest: Element;
}

/** Reads the part of a sheet in one pass. */
export function* openSheet(workbook: Workbook, sheet: ListedSheet): Steps<OpenSheet> {
  const { budget } = workbook.parts;
  const [cells, rest] = [new CellListener(workbook, budget), new Tree(budget)];
  yield* workbook.parts.scan(sheet.path, new Divided(cells, rest));
  return { ...sheet, cells: yield* cells.found(), rest: rest.whole };
}

/** Tells of the cells to one listener and of the rest to another. */
class Divided implements Listener {
  private inCells = false;

  constructor(private readonly cells: CellListener, private readonly rest: Tree) {}

  open(name: string, attributes: string): void {
    if (this.inCells) this.cells.open(name, attributes);
    else if (name === "sheetData") this.inCells = true;
    else this.rest.open(name, attributes);
  }

  text(text: string): void {
    (this.inCells ? this.cells : this.rest).text(text);
  }

  close(name: string): void {
    if (name === "sheetData") this.inCells = false;
    else if (this.inCells) this.cells.close(name);
    else this.rest.close();
  }
}
