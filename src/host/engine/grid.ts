import type { ICellData, ICommandService, IWorksheetData, Workbook } from "@univerjs/core";
import type { EngineSheet } from "./engine";

/** Where cells and sheets are put: straight into Univer's model, or by its commands where a grid shows them. */
export interface Grid {
  /** Makes the sheets those that are given, in their order. */
  arrange(sheets: EngineSheet[]): void;
  write(sheet: string, cells: [row: number, column: number, data: ICellData][]): void;
}

/** A new sheet is large enough for most; it grows where a cell lies further. */
export function blankSheet({ id, name }: EngineSheet): Partial<IWorksheetData> {
  return { id, name, rowCount: 2000, columnCount: 60, cellData: {} };
}

/** The grid of a Univer: one with the plugin of sheets knows commands, a bare one does not. */
export function gridOf(workbook: Workbook, commands: ICommandService): Grid {
  return commands.hasCommand(mutation.write) ? new ShownGrid(workbook, commands) : new BareGrid(workbook);
}

/** The ids of Univer's commands, by name here so that the bare engine need not load the plugin that has them. */
const mutation = {
  write: "sheet.mutation.set-range-values",
  insert: "sheet.mutation.insert-sheet",
  remove: "sheet.mutation.remove-sheet",
  rename: "sheet.mutation.set-worksheet-name",
  order: "sheet.mutation.set-worksheet-order",
} as const;

abstract class AnyGrid implements Grid {
  constructor(protected readonly workbook: Workbook) {}

  arrange(sheets: EngineSheet[]): void {
    const wanted = new Set(sheets.map(({ id }) => id));
    sheets.forEach((sheet, index) => {
      const known = this.workbook.getSheetBySheetId(sheet.id);
      if (!known) this.insert(sheet, index);
      else if (known.getName() !== sheet.name) this.rename(sheet);
    });
    for (const known of this.workbook.getSheets()) if (!wanted.has(known.getSheetId())) this.remove(known.getSheetId());
    sheets.forEach((sheet, index) => {
      const at = this.workbook.getSheetOrders().indexOf(sheet.id);
      if (at !== index) this.move(sheet.id, at, index);
    });
  }

  abstract write(sheet: string, cells: [row: number, column: number, data: ICellData][]): void;
  protected abstract insert(sheet: EngineSheet, index: number): void;
  protected abstract rename(sheet: EngineSheet): void;
  protected abstract remove(id: string): void;
  protected abstract move(id: string, from: number, to: number): void;

  protected grow(sheet: string, cells: [row: number, column: number, data: ICellData][]): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) return;
    // One by one: so many cells are more than a call can take as arguments.
    let [rows, columns] = [1, 1];
    for (const [row, column] of cells) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    if (rows > worksheet.getRowCount()) worksheet.setRowCount(rows + 100);
    if (columns > worksheet.getColumnCount()) worksheet.setColumnCount(columns + 10);
  }
}

class BareGrid extends AnyGrid {
  write(sheet: string, cells: [row: number, column: number, data: ICellData][]): void {
    this.grow(sheet, cells);
    const matrix = this.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
    for (const [row, column, data] of cells) matrix?.setValue(row, column, data);
  }

  protected insert(sheet: EngineSheet, index: number): void {
    this.workbook.addWorksheet(sheet.id, index, blankSheet(sheet));
  }

  protected rename({ id, name }: EngineSheet): void {
    const config = this.workbook.getSheetBySheetId(id)?.getConfig();
    if (config) config.name = name;
  }

  protected remove(id: string): void {
    this.workbook.removeSheet(id);
  }

  protected move(id: string, from: number, to: number): void {
    const order = this.workbook.getSheetOrders() as string[];
    order.splice(from, 1);
    order.splice(to, 0, id);
  }
}

class ShownGrid extends AnyGrid {
  constructor(workbook: Workbook, private readonly commands: ICommandService) {
    super(workbook);
  }

  write(sheet: string, cells: [row: number, column: number, data: ICellData][]): void {
    this.grow(sheet, cells);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, column, data] of cells) (cellValue[row] ??= {})[column] = data;
    this.run(mutation.write, { subUnitId: sheet, cellValue });
  }

  protected insert(sheet: EngineSheet, index: number): void {
    this.run(mutation.insert, { index, sheet: blankSheet(sheet) });
  }

  protected rename({ id, name }: EngineSheet): void {
    this.run(mutation.rename, { subUnitId: id, name });
  }

  protected remove(id: string): void {
    this.run(mutation.remove, { subUnitId: id });
  }

  protected move(id: string, from: number, to: number): void {
    this.run(mutation.order, { subUnitId: id, fromOrder: from, toOrder: to });
  }

  private run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.workbook.getUnitId(), ...params }, { onlyLocal: true });
  }
}
