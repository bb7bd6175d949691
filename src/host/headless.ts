import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { Book } from "../workbook/types";
import { LazyEngine } from "./engine/lazy";
import { Host } from "./host";
import { requirementSets, type Profile } from "./profile";
import { officeError, TransportFailure } from "./protocol/transport";
import type { HostEvent } from "./state/events";
import type { RequestBody, ResponseBody } from "./protocol/wire";

export interface HeadlessOptions {
  profile?: Partial<Profile>;
  /** The workbook to open; a new one of one sheet where absent. */
  book?: Book;
}

export interface Headless {
  host: Host;
  /** The real library, to be put on `globalThis.Excel` where code under test looks for it. */
  Excel: typeof globalThis.Excel;
  OfficeExtension: typeof globalThis.OfficeExtension;
  /** Tells which requirement sets this Excel has, and whether the workbook is only being viewed; nothing else of it is here. */
  Office: Pick<typeof globalThis.Office, "context">;
  /** Closes the window and the engine. */
  close(): void;
}

/** What office.js takes from whoever carries its requests. */
interface RichApiResponse {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: Record<string, string>;
  Body: ResponseBody | null;
}

/**
 * Runs Microsoft's own, unmodified office.js in Node, with this host in Excel's place: every client-side check is
 * the real one. Nothing is fetched; the library is read from the installed package.
 */
export async function startHeadless({ profile, book }: HeadlessOptions = {}): Promise<Headless> {
  const host = Host.create({ profile, engine: new LazyEngine(async () => (await import("./engine/bare")).bareEngine()) });
  if (book) host.load(book);
  const dom = new JSDOM("", { runScripts: "outside-only", url: "https://localhost/" });
  const window = dom.window as unknown as OfficeWindow;
  window.Office = office(host);
  library().runInContext(dom.getInternalVMContext());
  const handlers = new Handlers();
  window.OfficeExtension.SessionBase._overrideSession = session(host);
  window.OfficeExtension._Internal.officeJsEventRegistration = handlers;
  const stop = host.onEvent((event) => handlers.raise(event));
  return {
    host,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    // The library puts its own in the window, which waits for a page around it.
    Office: office(host),
    close() {
      stop();
      host.dispose();
      window.close();
    },
  };
}

/** A window with office.js in it; only what is used here. */
interface OfficeWindow {
  Office: Pick<typeof globalThis.Office, "context">;
  Excel: typeof globalThis.Excel;
  OfficeExtension: typeof globalThis.OfficeExtension & {
    SessionBase: { _overrideSession: unknown };
    _Internal: { officeJsEventRegistration: unknown };
  };
  close(): void;
}

let compiled: Script | undefined;

/** Microsoft's library, read and compiled once for all windows. */
function library(): Script {
  if (!compiled) {
    const manifest = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
    const file = join(dirname(manifest), "dist", "excel-web-16.00.debug.js");
    compiled = new Script(readFileSync(file, "utf8"), { filename: file });
  }
  return compiled;
}

function office({ profile, state }: Host): Headless["Office"] {
  const document = { get mode() { return state.viewing ? "readOnly" : "readWrite"; } };
  return { context: { requirements: requirements(profile), document } as unknown as typeof globalThis.Office.context };
}

function requirements(profile: Profile) {
  const sets = requirementSets(profile);
  return {
    isSetSupported(name: string, version: string | number = "1.1"): boolean {
      const [have, want] = [sets[name], String(version)].map((text) => Number(text?.split(".")[1] ?? NaN));
      return have !== undefined && want !== undefined && want <= have;
    },
  };
}

function session(host: Host) {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://localhost/headless", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_custom: unknown, flags: number, message: { Body: RequestBody }): Promise<RichApiResponse> => answered(host, message.Body, flags),
    }),
  };
}

async function answered(host: Host, body: RequestBody, flags: number): Promise<RichApiResponse> {
  try {
    // What office.js sends is handed over as text, as a real connection does: nothing is shared between the two sides.
    const response = await host.execute(JSON.parse(JSON.stringify(body)) as RequestBody, flags);
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(JSON.stringify(response)) as ResponseBody };
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    const { errorCode, status } = officeError(error.code);
    return { HttpStatusCode: status, ErrorCode: errorCode, ErrorMessage: error.message, Headers: {}, Body: null };
  }
}

type Handler = (args: unknown) => unknown;

/** The number under which office.js registers for all events of workbook, sheets and tables at once. */
const richApiMessage = 5;

/** What office.js registers its handlers with, in place of the frame that it has on the web. */
class Handlers {
  private readonly all: { type: number; handler: Handler }[] = [];

  register(type: number, _target: string, handler: Handler): Promise<void> {
    this.all.push({ type, handler });
    return Promise.resolve();
  }

  unregister(type: number, _target: string, handler: Handler): Promise<void> {
    const index = this.all.findIndex((known) => known.type === type && known.handler === handler);
    if (index >= 0) this.all.splice(index, 1);
    return Promise.resolve();
  }

  raise({ type, target, args }: HostEvent): void {
    const message = { entries: [{ messageCategory: 65536, messageType: type, targetId: target, message: JSON.stringify(args) }] };
    for (const known of [...this.all]) {
      if (known.type === richApiMessage) known.handler(message);
      else if (known.type === type) known.handler(args);
    }
  }
}
