import type { Book, Sheet as BookSheet } from "../workbook/types";
import { calculate, takeIn, tellAll } from "./calculation";
import type { Engine } from "./engine/engine";
import { refuseBehind } from "./behind";
import { Faults } from "./faults";
import { range } from "./model/kinds";
import { workbook as rootKind } from "./model/workbook";
import { type BatchPorts, runBatch } from "./protocol/batch";
import type { Handle, Terms } from "./protocol/kind";
import { defaultProfile, type Profile } from "./profile";
import { type TransportCode, TransportFailure } from "./protocol/transport";
import { actionType, requestFlag, type RequestBody, type ResponseBody } from "./protocol/wire";
import { Refusal } from "./refusal";
import { loadBook } from "./book/load";
import { bookOf, sheetOf } from "./book/save";
import { HostState } from "./hostState";
import type { ChangeSource } from "./state/changed";
import type { ChangedPart } from "./state/changes";
import { copyOf } from "./state/copy";
import type { HostEvent } from "./state/events";
import type { Place } from "./state/workbook";
import { Workbook } from "./state/workbook";
import { type Typed, typeText } from "./typing";

export interface HostOptions {
  profile?: Partial<Profile>;
  engine: Engine;
}

/** One request of the add-in: sizes in bytes, and why it failed where it did. */
export interface LoggedRequest {
  request: number;
  response: number;
  actions: number;
  /** Whether office.js did nothing but let go of ranges that it had kept, which it does at the end of every Excel.run. */
  tidying: boolean;
  error?: string;
}

/** What is to be drawn again: `workbook` where sheets, tables or names are others than before. */
export interface HostChange {
  workbook: boolean;
  sheets: { name: string; parts: ChangedPart[] }[];
}

/** A workbook as it was at some moment, apart from the one that is open. */
export type KeptWorkbook = Readonly<Pick<Workbook, "name">>;

/** Excel on the web takes and gives 5 MB at a time. */
const limit = 5 * 1024 * 1024;

/** Plays Excel for an add-in: answers its batches, tells it events, and lets a person type. */
export class Host {
  /** Every request since the host began, oldest first. */
  readonly log: LoggedRequest[] = [];
  /** What a person or a test has put in the way: a cell being edited, a protected sheet... */
  readonly state: HostState;
  /** What a test has go wrong. */
  readonly faults = new Faults(() => this.log.length);
  private book: Workbook;
  private readonly eventListeners = new Set<(event: HostEvent) => void>();
  private readonly changeListeners = new Set<(change: HostChange) => void>();
  /** Batches and typing go one after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(readonly profile: Profile, private readonly engine: Engine) {
    this.book = new Workbook(profile);
    this.state = new HostState(() => this.book);
    engine.reset();
  }

  /** A host with a new workbook of one sheet. */
  static create({ profile, engine }: HostOptions): Host {
    return new Host({ ...defaultProfile, ...profile }, engine);
  }

  /** The workbook that is open, for the page that draws it; changed through the other methods alone. */
  get workbook(): Workbook {
    return this.book;
  }

  /**
   * Answers one batch of office.js. What Excel refuses is in the response; where the connection itself fails
   * (sizes, a lost session) it throws a TransportFailure.
   * @param flags as office.js sends them with the batch; where they say so it waits until nobody is typing in a cell
   */
  async execute(body: RequestBody, flags = 0): Promise<ResponseBody> {
    if (!tidies(body)) await this.faults.beforeRequest();
    if (flags & requestFlag.delayForCellEdit) await this.state.typed();
    return this.inTurn(() => this.run(body));
  }

  /** What a person types in a cell, followed by Enter: read in the culture of the profile, and refused by a validation that stops. */
  type(sheet: string, address: string, text: string): Promise<Typed> {
    return this.typed(sheet, address, text, "person");
  }

  /** The same by somebody else who has the workbook open: the add-in hears that it came from elsewhere, also while a person is typing here. */
  typeElsewhere(sheet: string, address: string, text: string): Promise<Typed> {
    return this.typed(sheet, address, text, "elsewhere");
  }

  private typed(sheet: string, address: string, text: string, source: ChangeSource): Promise<Typed> {
    return this.inTurn(async () => {
      const typed = await typeText(this.book, this.engine, sheet, address, text, source);
      await this.calculateForWhoLooks();
      this.tell();
      return typed;
    });
  }

  /** What a person does by a menu: rows that come and go, sorting, filtering. @returns the code by which Excel refuses it; nothing where it was done */
  change(act: (workbook: Workbook) => void): Promise<string | undefined> {
    return this.inTurn(async () => {
      try {
        act(this.book);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return error.code;
      }
      await this.calculateForWhoLooks();
      this.tell();
      return undefined;
    });
  }

  /** Brings all formulas up to date, so that the values of the workbook are those that Excel would show. */
  calculate(): Promise<void> {
    return this.inTurn(async () => {
      await calculate(this.book, this.engine);
      this.tell();
    });
  }

  /** The workbook as the flat description. */
  toBook(): Book {
    return bookOf(this.book);
  }

  /** One sheet of it, which takes a part of the time; undefined where there is no sheet of that name. */
  toSheet(name: string): BookSheet | undefined {
    const found = this.book.sheets.find((sheet) => sheet.name === name);
    return found && sheetOf(found);
  }

  /** Opens another workbook in place of the one that is open. Handlers of the add-in are gone with it. */
  load(book: Book): void {
    this.engine.reset();
    this.book = loadBook(book, this.profile);
    this.tell();
  }

  /** Opens a new workbook of one sheet. */
  clear(): void {
    this.engine.reset();
    this.book = new Workbook(this.profile);
    this.tell();
  }

  /** Keeps the workbook as it is now, with what its formulas came to, for `restore`. */
  keep(): Promise<KeptWorkbook> {
    return this.inTurn(() => {
      if (!this.book.suspended) takeIn(this.book, this.engine);
      return Promise.resolve(copyOf(this.book));
    });
  }

  /** Opens a workbook that was kept, as often as that is asked. Handlers of the add-in are gone, as with `load`. */
  restore(kept: KeptWorkbook): void {
    this.engine.reset();
    this.book = copyOf(kept as Workbook);
    this.book.events.clear();
    tellAll(this.book, this.engine);
    this.tell();
  }

  /** Hears what office.js is to be told. @returns a function that stops it */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Hears that something must be drawn again. @returns a function that stops it */
  onChange(listener: (change: HostChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Lets go of the engine; the host is not used after it. */
  dispose(): void {
    this.engine.dispose();
  }

  /** Tells listeners what has happened since they were last told. */
  tell(): void {
    const { workbook, sheets } = this.book.changes.takeForPage();
    const present = sheets.filter(({ sheet }) => this.book.sheets.includes(sheet));
    if (workbook || present.length > 0) {
      const change = { workbook, sheets: present.map(({ sheet, parts }) => ({ name: sheet.name, parts })) };
      for (const listener of this.changeListeners) listener(change);
    }
    for (const event of this.book.events.take()) for (const listener of this.eventListeners) listener(event);
  }

  private inTurn<V>(task: () => Promise<V>): Promise<V> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async run(body: RequestBody): Promise<ResponseBody> {
    const entry: LoggedRequest = { request: bytes(body), response: 0, actions: body.Actions.length, tidying: tidies(body) };
    this.log.push(entry);
    try {
      this.limit(entry.request, "requestTooLarge");
      const response = await this.answered(body, this.log.length);
      entry.response = bytes(response);
      this.limit(entry.response, "responseTooLarge");
      if (response.Error) entry.error = `${response.Error.Code} at ${response.Error.Location}: ${response.Error.Why ?? response.Error.Message}`;
      return response;
    } catch (error) {
      entry.error = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  private async answered(body: RequestBody, request: number): Promise<ResponseBody> {
    this.faults.atRequest(request);
    const response = await runBatch(body, this.ports(request));
    if (this.faults.traceless) delete response.TraceIds;
    this.book.suspended = false;
    await this.calculateForWhoLooks();
    // The add-in has its answer before it hears what the batch set off.
    queueMicrotask(() => this.tell());
    this.faults.atAnswer(request);
    return response;
  }

  /** Without anybody who looks, formulas wait until a value is asked for. */
  private async calculateForWhoLooks(): Promise<void> {
    if (this.changeListeners.size > 0) await calculate(this.book, this.engine);
  }

  private limit(size: number, error: TransportCode): void {
    if (this.profile.platform === "web" && size > limit) throw new TransportFailure(error);
  }

  private ports(request: number): BatchPorts {
    const { book } = this;
    return {
      root: rootKind.of(book),
      permit: (terms, name) => this.permit(terms, name),
      kept(reference) {
        const place = book.kept(reference);
        return place && range.of(place);
      },
      keep: (handle: Handle) => (handle.kind === range ? book.keep(handle.it as Place) : undefined),
      calculate: async (looked) => {
        if (book.calculationMode !== "Manual") await calculate(book, this.engine, looked);
      },
      freeze: () => takeIn(book, this.engine),
      before: (index, call) => {
        this.faults.atAction(request, index, call);
        if (book.obstacles.inactive) refuseBehind(call());
        if (book.obstacles.editing) throw new Refusal("InvalidOperationInCellEditMode", "a person is typing in a cell");
      },
    };
  }

  /** Refuses what this Excel is too old for, or what only Excel on the web has. */
  private permit({ since = 1, online = false }: Terms, name: string): void {
    const version = Number(this.profile.api.split(".")[1]);
    if (since > version) throw new Refusal("ApiNotFound", `${name} came with ExcelApi 1.${since}; this Excel has ${this.profile.api}`);
    if (online && this.profile.platform !== "web") throw new Refusal("ApiNotFound", `${name} is in Excel on the web alone`);
  }
}

function bytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function tidies({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === actionType.instantiate || Name === "_RemoveReference");
}
