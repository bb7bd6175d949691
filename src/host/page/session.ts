import { address, cell } from "../../workbook/address";
import type { Book } from "../../workbook/types";
import { saveCharts } from "../book/charts";
import { Host, type HostChange } from "../host";
import type { CommandResult } from "../protocol/frame";
import type { RequestBody, ResponseBody } from "../protocol/wire";
import { formatNumber } from "../state/display";
import type { Sheet } from "../state/sheet";
import { allowOnlyContents } from "./allowed";
import { chartCells } from "./chartCells";
import { bindCellMenu } from "./cellMenu";
import { bindClipboard, keepClipboardKeys } from "./clipboard";
import { CellHelp } from "./cellHelp";
import { ChartLayer } from "./chartLayer";
import { entryText, shownText } from "./entryText";
import { bindFind, listenToFind } from "./find";
import { openFilterMenu } from "./filterMenu";
import { bindFormulaBar, type FormulaBar } from "./formulaBar";
import { watchPlaces } from "./geometry";
import { createGrid, type ShownGrid } from "./grid";
import { listenToGrid, type TypedEntry } from "./keyboard";
import type { PagePlaces } from "./layout";
import { findPlace, linkTarget, type Target } from "./links";
import { ask } from "./notice";
import { paintFilterButtons } from "./paint/filterButtons";
import { paintNumbers } from "./paint/display";
import { Painter } from "./paint/painter";
import { paintTables } from "./paint/tables";
import { openPane, type Pane } from "./pane";
import { PictureLayer } from "./pictureLayer";
import type { Addin } from "./ribbon";
import { makeReachable } from "./reachable";
import type { Wake } from "./rest";
import { answerRuntime } from "./runtime";
import { firstCell, lastCell, listenToSelection, showSelection } from "./selection";
import { locale, paneSite, profile, type Settings, type Theme } from "./settings";
import { EnteredSteps } from "./steps";
import { showTabs } from "./tabs";
import { refusalText, type Words } from "./words";
import { workerEngine } from "./workerEngine";

export interface SessionOptions {
  layout: PagePlaces;
  words: Words;
  settings: Settings;
  addin: Addin;
  /** The workbook to open; a new one where there is none. */
  book?: Book;
  /** Told before something is drawn. */
  wake: Wake;
  /** Told what this host does not know, to show it. */
  refused(what: string): void;
}

/** One open workbook on the page: the host that plays Excel, the grid that shows it, the pane that works in it. */
export class Session {
  private readonly host: Host;
  private readonly grid: ShownGrid;
  private readonly painter: Painter;
  private readonly charts: ChartLayer;
  private readonly pictures: PictureLayer;
  private readonly help: CellHelp;
  private readonly unwatch: () => void;
  private readonly unbind: (() => void)[];
  private readonly pane: Pane;
  private readonly formulaBar: FormulaBar<Target>;
  private readonly steps = new EnteredSteps<Sheet>();
  /** What was entered goes into the workbook one after the other. */
  private entered: Promise<void> = Promise.resolve();

  constructor(private readonly options: SessionOptions) {
    const { layout, words, settings, addin, book, refused } = options;
    this.host = Host.create({ profile: profile(settings), engine: workerEngine() });
    if (book) this.host.load(book);
    const stopKeys = keepClipboardKeys(layout.grid, () => this.host.state.editing);
    this.grid = createGrid(layout.grid);
    makeReachable(layout.grid, words.grid);
    const { univer, api } = this.grid;
    const { workbook } = this.host;
    this.painter = new Painter(api, workbook);
    this.charts = new ChartLayer(layout.charts, (value, format) => formatNumber(value, format, locale(settings)));
    this.pictures = new PictureLayer(layout.charts);
    this.help = new CellHelp(layout.help, words, ({ sheet, row, column }, text) => this.enter(sheet, [{ row, column, text }]));
    // As in Excel, Alt and the arrow down open the list of the cell, and Ctrl with Home and End go to the first cell and the last.
    layout.grid.onkeydown = (event) => {
      if (event.altKey && event.key === "ArrowDown") this.help.openList();
      if ((event.ctrlKey || event.metaKey) && !this.host.state.editing && (event.key === "Home" || event.key === "End")) {
        event.preventDefault();
        this.select({ sheet: workbook.active, area: event.key === "Home" ? firstCell(workbook.active) : lastCell(workbook.active) });
      }
    };
    const find = bindFind(layout.stage, words, () => this.host.workbook, (target) => this.select(target), () => this.focusGrid());
    const clipboard = bindClipboard(layout.grid, {
      isTyping: () => this.host.state.editing,
      selected: () => workbook.selection.area,
      shown: (row, column) => shownText(workbook.active, row, column),
      enter: (entries) => this.enter(workbook.active, entries),
      refused: () => void ask(words.platform, words.noClipboard, [words.understood]),
    });
    const change = (act: () => void) => void this.change(act);
    this.unbind = [stopKeys, clipboard.stop, bindCellMenu(layout.grid, words, { selection: () => workbook.selection, clipboard, change }), listenToFind(() => find.open()), find.stop];
    this.unwatch = watchPlaces(api, layout.grid, (geometry) => {
      for (const layer of [this.charts, this.pictures, this.help]) layer.place(geometry);
      this.painter.look(geometry);
    });
    paintTables(univer, workbook);
    paintNumbers(univer, workbook);
    paintFilterButtons(univer, workbook, (table, column, x, y) => openFilterMenu(words, table, column, x, y, change));
    allowOnlyContents(api, { undo: () => this.retrace("undo"), redo: () => this.retrace("redo") });
    listenToGrid(univer, api, {
      textAt: (id, row, column) => this.onSheet(id, (sheet) => entryText(sheet, row, column)) ?? "",
      enter: (id, entries) => this.onSheet(id, (sheet) => this.enter(sheet, entries)),
      painting: () => this.painter.painting,
    });
    api.addEvent(api.Event.SheetEditStarted, () => (this.host.state.editing = true));
    api.addEvent(api.Event.SheetEditEnded, () => (this.host.state.editing = false));
    listenToSelection(api, (id, area) => {
      if (this.painter.painting) return;
      this.onSheet(id, (sheet) => workbook.active === sheet && address(workbook.selection.area) !== address(area) && this.select({ sheet, area }));
    });
    api.addEvent(api.Event.CellClicked, ({ row, column }) => {
      const target = linkTarget(workbook.active, row, column);
      if (target) this.select(target);
    });
    this.formulaBar = bindFormulaBar<Target>(layout.formulaBar, words, {
      selected: () => cell(workbook.selection.area.top, workbook.selection.area.left),
      content: () => entryText(workbook.active, workbook.selection.area.top, workbook.selection.area.left),
      place: () => workbook.selection,
      enter: (text, { sheet, area: { top: row, left: column } }) => this.enter(sheet, [{ row, column, text }]),
      goTo: (reference) => {
        const target = findPlace(workbook.active, reference);
        if (target) this.select(target);
      },
    });
    this.pane = openPane(layout.pane, words.pane, addin.pane, paneSite(location), {
      conversation: crypto.randomUUID(), addinId: addin.id, addinName: addin.name, origin: location.origin,
      documentUrl: `${location.origin}/${workbook.name}`, locale: locale(settings), profile: this.host.profile,
    }, { execute: (body, flags) => this.execute(body, flags), onRefused: refused });
    this.host.onEvent((event) => this.pane.frame.raise(event));
    this.host.onChange((change) => this.draw(change));
    this.draw({ workbook: true, sheets: [] });
    void this.host.calculate();
  }

  /** Whether there is anything in the workbook that somebody could miss. */
  async isTouched(): Promise<boolean> {
    await this.finishTyping();
    return this.host.workbook.sheets.some((sheet) => sheet.used(true) !== undefined);
  }

  /** Calls a function of the add-in, once it listens. */
  async command(functionName: string, controlId: string): Promise<CommandResult> {
    await Promise.all([this.pane.frame.listening, this.finishTyping()]);
    return this.pane.frame.command(functionName, controlId);
  }

  /** Shows the grid in these colours, and tells the pane. */
  showTheme(theme: Theme): void {
    this.grid.api.toggleDarkMode(theme !== "light");
    this.pane.tellTheme(theme);
  }

  /** Shows the pane at a path of this server. */
  showPane(path: string): void {
    this.pane.show(path);
  }

  /** The workbook as it stands. */
  async book(): Promise<Book> {
    await this.finishTyping();
    await this.host.calculate();
    return this.host.toBook();
  }

  close(): void {
    for (const unbind of this.unbind) unbind();
    this.pane.close();
    this.unwatch();
    this.charts.close();
    this.host.dispose();
    this.grid.univer.dispose();
    this.options.layout.grid.replaceChildren();
  }

  /** Takes in what is being typed, in the grid or in the formula bar, and waits until all that was entered stands in the workbook. */
  private async finishTyping(): Promise<void> {
    this.formulaBar.finish();
    await this.grid.api.getActiveWorkbook()?.endEditingAsync(true);
    await this.entered;
  }

  /** Runs a batch of the pane. A call that this host does not know is told to the person too: it is the host that falls short. */
  private async execute(body: RequestBody, flags?: number): Promise<ResponseBody> {
    const answered = answerRuntime(body, { state: () => (this.pane.isShown ? "Visible" : "Background"), setState: (state) => this.pane.setShown(state === "Visible") });
    if (answered) return answered;
    const response = await this.host.execute(body, flags);
    if (response.Error?.Code === "ApiNotFound" || response.Error?.Code === "NotImplemented") this.options.refused(`${response.Error.Location}: ${response.Error.Why ?? ""}`);
    return response;
  }

  /** What somebody else who has the workbook open types in the selected cell. */
  typeElsewhere(text: string): void {
    const { sheet, area: { top, left } } = this.host.workbook.selection;
    this.entered = this.entered.then(async () => { await this.host.typeElsewhere(sheet.name, cell(top, left), text); });
  }

  /** Puts what a person entered into the workbook, one cell after the other, and shows what Excel would say of it. */
  private enter(sheet: Sheet, entries: TypedEntry[]): void {
    const standing = () => entries.map(({ row, column }) => ({ row, column, text: entryText(sheet, row, column) }));
    const step = { place: sheet, before: standing(), typed: entries, after: entries };
    this.steps.add(step);
    this.put(sheet, entries);
    this.entered = this.entered.then(() => { step.after = standing(); });
  }

  /** Undoes what a person entered last, or does it again: in the cells that hold what it left there, or what stood there before. */
  private retrace(way: "undo" | "redo"): void {
    const step = this.steps[way]();
    if (!step || !this.host.workbook.sheets.includes(step.place)) return;
    void this.entered.then(() => {
      const [from, to] = way === "undo" ? [step.after, step.before] : [step.before, step.typed];
      const entries = to.filter(({ row, column }, i) => entryText(step.place, row, column) === from[i]?.text);
      const [first] = entries;
      if (!first) return;
      this.put(step.place, entries);
      this.select({ sheet: step.place, area: { top: first.row, left: first.column, bottom: first.row, right: first.column } });
    });
  }

  private put(sheet: Sheet, entries: readonly TypedEntry[]): void {
    this.painter.forget(sheet.id, entries.map(({ row, column }) => [row, column]));
    sheet.workbook.changes.touch(sheet, "cells");
    this.entered = this.entered.then(() => this.take(sheet, entries)).catch(reportError);
  }

  private async take(sheet: Sheet, entries: readonly TypedEntry[]): Promise<void> {
    const { words } = this.options;
    for (const { row, column, text } of entries) {
      const { accepted, message, refused } = await this.host.type(sheet.id, cell(row, column), text);
      const said = message?.text || (refused === undefined ? (accepted ? "" : words.entryRefused) : refusalText(words, refused));
      const answer = said ? await ask(message?.title || words.platform, said, accepted ? [words.understood] : [words.retry, words.cancel]) : undefined;
      if (answer === words.retry) {
        const area = { top: row, left: column, bottom: row, right: column };
        this.select({ sheet, area });
        this.formulaBar.retype(text, { sheet, area });
      }
    }
  }

  /** Has the workbook changed as a person does by a menu, once what was typed stands in it, and says where Excel refuses it. */
  private async change(act: () => void): Promise<void> {
    await this.finishTyping();
    const refused = await this.host.change(act);
    const { words } = this.options;
    if (refused !== undefined) await ask(words.platform, refusalText(words, refused), [words.understood]);
  }

  private focusGrid(): void {
    this.options.layout.grid.querySelector<HTMLElement>("canvas[tabindex='0']")?.focus();
  }

  /** Selects a place, on another sheet if need be, and tells the pane. */
  private select({ sheet, area }: Target): void {
    const { workbook } = this.host;
    if (workbook.active !== sheet && sheet.visibility === "Visible") workbook.activate(sheet);
    if (workbook.active === sheet) workbook.select(sheet, area);
    this.host.tell();
  }

  private draw({ workbook: whole, sheets }: HostChange): void {
    this.options.wake();
    const { workbook } = this.host;
    const changed = sheets.flatMap(({ name, parts }) => {
      const sheet = workbook.sheet(name);
      return sheet ? [{ sheet, parts }] : [];
    });
    this.painter.paint({ workbook: whole, sheets: changed }, () => showSelection(this.grid.api, workbook.selection));
    this.drawTabs();
    this.charts.show(saveCharts(workbook.active), (range) => chartCells(workbook.active, range));
    this.pictures.show(workbook.active.pictures);
    this.help.show(workbook.active, workbook.selection.area.top, workbook.selection.area.left);
    this.formulaBar.show();
  }

  private drawTabs(): void {
    const { workbook } = this.host;
    const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    showTabs(this.options.layout.tabs, visible.map(({ id, name, tabColor }) => ({ id, name, color: tabColor })), workbook.active.id, (id) =>
      void this.finishTyping().then(() => this.onSheet(id, (sheet) => {
        workbook.activate(sheet);
        this.host.tell();
      })));
  }

  private onSheet<V>(id: string, act: (sheet: Sheet) => V): V | undefined {
    const sheet = this.host.workbook.sheets.find((one) => one.id === id);
    return sheet && act(sheet);
  }
}
