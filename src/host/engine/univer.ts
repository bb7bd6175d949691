import {
  type ICellData, ICommandService, type IObjectMatrixPrimitiveType, IUniverInstanceService, type Nullable, type Univer, UniverInstanceType, type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel, IDefinedNamesService, IFormulaRuntimeService, ISuperTableService, SetFormulaCalculationNotificationMutation, SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation, type ISetFormulaCalculationNotificationMutation, type ISetFormulaCalculationResultMutation,
  type ISetFormulaStringBatchCalculationResultMutation, SetFormulaStringBatchCalculationMutation, SetFormulaStringBatchCalculationResultMutation,
} from "@univerjs/engine-formula";
import type { Scalar } from "../state/cells";
import type { Calculated, Engine, EngineCell, EngineName, EngineTable, Tidings } from "./engine";
import { DueFormulas } from "./due";
import "./countedText";
import "./emptyText";
import "./gathered";
import "./localText";
import "./plainText";
import "./tilde";
import { blankSheet, type Grid, gridOf } from "./grid";
import { writeNumbersWith } from "./numberText";

/** How many engines there were: what Univer remembers of formulas goes by the id of the workbook, and is shared by all of them. */
let engines = 0;

/** States in which Univer says that a calculation has ended: not needed, or done. */
const ended = [2, 3];

/**
 * Univer as the engine. Give it a bare Univer with the formula engine (Node), or one with a user interface: then what
 * it is told is also what the grid shows, for both work on the same workbook.
 */
export class UniverEngine implements Engine {
  private workbook: Workbook | undefined;
  private grid: Grid | undefined;
  private names: EngineName[] = [];
  private tables: EngineTable[] = [];
  private decimal = ".";
  private readonly commands: ICommandService;
  private readonly due = new DueFormulas();
  /** The id of the workbook in Univer. */
  private readonly unitId = `host-${++engines}`;

  constructor(private readonly univer: Univer) {
    this.commands = univer.__getInjector().get(ICommandService);
    const injector = univer.__getInjector();
    // Univer takes all formulas of its workbook, each time; the host tells which ones can have changed.
    injector.get(FormulaDataModel).getFormulaData = () => ({ [this.unitId]: this.due.data });
    keepEmptyTexts(injector.get(IFormulaRuntimeService));
  }

  reset(): void {
    if (this.workbook) this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
    this.replaceTables([]);
    this.replaceNames([]);
    this.workbook = undefined;
    this.grid = undefined;
    this.due.clear();
  }

  tell({ structure, cells }: Tidings): void {
    if (structure) {
      const sheets = structure.sheets;
      this.workbook ??= this.univer.createUnit<Record<string, unknown>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        id: this.unitId,
        sheetOrder: sheets.map(({ id }) => id),
        sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, blankSheet(sheet)])),
      });
      this.grid ??= gridOf(this.workbook, this.commands);
      this.grid.arrange(sheets);
      this.decimal = structure.decimal;
      this.replaceTables(structure.tables);
      this.replaceNames(structure.names);
    }
    for (const [sheet, changed] of cells) {
      this.grid?.write(sheet, changed.map(cellData));
      for (const { row, column, content } of changed) {
        if (typeof content === "object" && content && content.value === undefined) this.due.add(sheet, row, column, content.formula);
      }
    }
  }

  async calculate(): Promise<Calculated[]> {
    let results: ISetFormulaCalculationResultMutation["unitData"] | undefined;
    await this.run(
      SetFormulaCalculationStartMutation.id,
      {
        commands: [], forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
      },
      (id, params) => {
        if (id === SetFormulaCalculationResultMutation.id) results = (params as ISetFormulaCalculationResultMutation).unitData;
        const state = id === SetFormulaCalculationNotificationMutation.id ? (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState : undefined;
        return state !== undefined && ended.includes(state);
      },
    );
    this.due.clear();
    return [...read(results?.[this.unitId])];
  }

  async evaluate(formula: string, sheet: string): Promise<Scalar> {
    // A calculation empties Univer's memory of ranges, which else answers with old values.
    await this.calculate();
    let value: unknown;
    await this.run(SetFormulaStringBatchCalculationMutation.id, { formulas: { [this.unitId]: { [sheet]: { 0: { 0: [formula] } } } } }, (id, params) => {
      if (id !== SetFormulaStringBatchCalculationResultMutation.id) return false;
      value = (params as ISetFormulaStringBatchCalculationResultMutation).result[this.unitId]?.[sheet]?.[0]?.[0]?.[0]?.value;
      return true;
    });
    const single: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    return typeof single === "number" || typeof single === "string" || typeof single === "boolean" ? single : "";
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Starts something in Univer and waits until what follows says that it is done. */
  private run(id: string, params: object, done: (id: string, params: unknown) => boolean): Promise<void> {
    writeNumbersWith(this.decimal);
    return new Promise((resolve, reject) => {
      const listening = this.commands.onCommandExecuted((command) => {
        if (!done(command.id, command.params)) return;
        listening.dispose();
        resolve();
      });
      this.commands.executeCommand(id, params, { onlyLocal: true }).catch(reject);
    });
  }

  private replaceTables(tables: EngineTable[]): void {
    const service = this.univer.__getInjector().get(ISuperTableService);
    for (const { name } of this.tables) service.remove(this.unitId, name);
    for (const { name, sheet, area, columns } of tables) {
      service.registerTable(this.unitId, name, {
        sheetId: sheet,
        range: { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right },
        titleMap: new Map(columns.map((column, index) => [column, index])),
      });
    }
    this.tables = tables;
  }

  private replaceNames(names: EngineName[]): void {
    const service = this.univer.__getInjector().get(IDefinedNamesService);
    this.names.forEach((_, index) => service.removeDefinedName(this.unitId, `name-${index}`));
    names.forEach(({ name, formula, sheet }, index) => service.registerDefinedName(this.unitId, {
      id: `name-${index}`, name, formulaOrRefString: formula, ...(sheet ? { localSheetId: sheet } : {}),
    }));
    this.names = names;
  }
}

/** Univer's types of a cell's value: text, number, truth value. */
const types = { string: 1, number: 2, boolean: 3 } as const;

function cellData({ row, column, content }: EngineCell): [row: number, column: number, data: ICellData] {
  if (content === null) return [row, column, { v: null, t: null, f: null, p: null, si: null }];
  const formula = typeof content === "object" ? content.formula : null;
  const known = typeof content === "object" ? content.value : content;
  if (known === undefined) return [row, column, { f: formula, v: null, t: null, p: null, si: null }];
  const value = typeof known === "boolean" ? Number(known) : known;
  return [row, column, { v: value, t: types[typeof known as keyof typeof types], f: formula, p: null, si: null }];
}

/** While it calculates, Univer takes a formula's empty text for an empty cell, which Excel never does (COUNTA counts it): unless the cell says that it has a formula. */
function keepEmptyTexts(runtime: IFormulaRuntimeService): void {
  const keep = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    keep(value);
    const cell = runtime.getUnitData()[runtime.currentUnitId]?.[runtime.currentSubUnitId]?.getValue(runtime.currentRow, runtime.currentColumn);
    if (cell?.v === "") cell.f = "=";
  };
}

function* read(sheets: Nullable<Record<string, IObjectMatrixPrimitiveType<Nullable<ICellData>>>>): Generator<Calculated> {
  for (const [sheet, rows] of Object.entries(sheets ?? {})) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        yield { sheet, row: Number(row), column: Number(column), value: scalar(cell) };
      }
    }
  }
}

function scalar(cell: Nullable<ICellData>): Scalar {
  // HYPERLINK comes as a little document: its text is the value.
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "");
  const value = cell?.v ?? "";
  return cell?.t === types.boolean ? Number(value) === 1 : value;
}
