import { appContext, type FrameOptions } from "./context";
import { actionTypes, answer, isRecord, type Message, notice, readMessage, request } from "./envelope";
import { TransportFailure, transportCodes } from "./transport";
import type { HostEvent } from "../state/events";
import type { RequestBody, ResponseBody } from "./wire";

export { frameName, trustAnswer, type FrameOptions } from "./context";

/** What the frame needs of the page around it. */
export interface FramePorts {
  /** Posts text to the add-in's window. */
  post(text: string): void;
  /** Runs one batch, with the flags that office.js sent with it; throws `TransportFailure` where the connection is to fail. */
  execute(body: RequestBody, flags?: number): Promise<ResponseBody>;
  /** Told of calls that this host does not know, so that the page can show them. */
  onRefused?(what: string): void;
  /** Told when the keyboard leaves the add-in: Tab went past its last control, or F6 was pressed. */
  onLeft?(): void;
}

/** The numbers by which office.js calls what is not a batch. */
const dispatch = { loadSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Events that office.js still registers under a name of their own. */
const documentEvents: Record<number, string> = { 1: "settingsChanged", 2: "documentSelectionChanged" };

/** What office.js and Excel tell each other of the keyboard (OSF.AgaveHostAction): it goes in, or goes out by F6, by Tab, or for there is nothing to go to. */
const moves = { in: 4, out: [5, 6, 13, 14, 17, 18] } as const;

/** Excel's answer to a call that it does not have. */
const operationNotSupported = 5000;

/** How a ribbon command that was called ended: 0 is well; 11101 is that the add-in has no function of that name. */
export interface CommandResult {
  status: number;
}

/**
 * One add-in in an iframe, seen from the page that plays Excel: hears what office.js posts, answers it,
 * and says what happens in the workbook. Knows no DOM: the page hands in what was posted.
 */
export class Frame {
  private settings: [string, string][] = [];
  /** Handlers that office.js has registered, by the name that it wants to hear them under. */
  private readonly registered = new Set<string>();
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private commandCount = 0;
  private ready: () => void = () => undefined;
  /** Resolves when the add-in listens for ribbon commands: its functions can be called from then on. */
  readonly listening = new Promise<void>((resolve) => { this.ready = resolve; });

  constructor(private readonly options: FrameOptions, private readonly ports: FramePorts) {}

  /** Takes the data of a message event of the page's window. Anything that is not this add-in's is passed over. */
  async receive(posted: unknown): Promise<void> {
    const message = readMessage(posted);
    if (!message || message.conversation !== this.options.conversation) return;
    if (message.actionType !== actionTypes.invoke) return this.register(message);
    if (message.actionName === "ContextActivationManager_getAppContextAsync") {
      return this.reply(message, appContext(this.options, this.settings));
    }
    if (message.actionName === "executeMethod") return this.reply(message, await this.call(message.data));
    if (message.actionName === "ContextActivationManager_notifyHost" && Array.isArray(message.data) && moves.out.some((one) => one === (message.data as unknown[])[1])) this.ports.onLeft?.();
    // Notifications (focus, address, a link to open) want no more than to be heard.
    this.reply(message, null);
  }

  /** Raises an event of the workbook: a change, a selection, a sheet that came into front. */
  raise(event: HostEvent): void {
    const documentEvent = documentEvents[event.type];
    if (documentEvent) return this.say(documentEvent, event.args);
    // 65536 is the category of events, the closing fields are the message's id and whether it is remote.
    this.say("richApiMessage", { ArrayData: [[65536, event.type, event.target, JSON.stringify(event.args), 0, false]] });
  }

  /**
   * Presses a ribbon button that calls a function: `callback` is its name in the manifest.
   * Resolves when the function has called `event.completed()`.
   */
  command(callback: string, controlId: string): Promise<CommandResult> {
    const id = `command-${++this.commandCount}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.say("appCommandInvoked", [id, callback, event]);
    });
  }

  /** Hands the keyboard to the add-in, as F6 does in Excel: office.js puts the focus on its first control. */
  enter(): void {
    this.ports.post(request("Office_notifyAgave", this.options.conversation, this.options.origin, [moves.in]));
  }

  private say(actionName: string, data: unknown): void {
    if (!this.registered.has(actionName)) return;
    this.ports.post(notice(actionName, this.options.conversation, this.options.origin, data));
  }

  private register(message: Message): void {
    if (message.actionType === actionTypes.register) this.registered.add(message.actionName);
    else this.registered.delete(message.actionName);
    this.reply(message, { Error: 0, Version: 1 });
    if (this.registered.has("appCommandInvoked")) this.ready();
  }

  private reply(message: Message, data: unknown): void {
    this.ports.post(answer(message, this.options.origin, data));
  }

  private async call(data: unknown): Promise<unknown> {
    const id = isRecord(data) && isRecord(data.DdaMethod) ? Number(data.DdaMethod.DispatchId) : NaN;
    const fields = isRecord(data) ? data : {};
    switch (id) {
      case dispatch.batch:
        return this.batch(fields.ArrayData);
      case dispatch.commandCompleted:
        return this.completed(fields);
      case dispatch.loadSettings:
        return { Error: 0, Version: 1, Properties: this.settings };
      case dispatch.saveSettings:
        this.settings = savedSettings(fields);
        return { Error: 0, Version: 1 };
      default:
        this.ports.onRefused?.(`office.js method ${id}`);
        return { Error: operationNotSupported, Version: 1 };
    }
  }

  private async batch(array: unknown): Promise<unknown> {
    // The fifth field is the batch, the seventh its flags; the others are the HTTP verb, headers and permission.
    const [text, flags]: unknown[] = Array.isArray(array) ? [array[4], array[6]] : [];
    if (typeof text !== "string") return { Error: transportCodes.internal, Version: 1 };
    try {
      const result = await this.ports.execute(JSON.parse(text) as RequestBody, Number(flags ?? 0));
      return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(result)] };
    } catch (error) {
      if (error instanceof TransportFailure) return { Error: transportCodes[error.code], Version: 1 };
      throw error;
    }
  }

  private completed(fields: Record<string, unknown>): unknown {
    const id = String(fields[0]);
    this.commands.get(id)?.({ status: Number(fields[1] ?? 0) });
    this.commands.delete(id);
    return { Error: 0, Version: 1 };
  }
}

/** Settings as office.js saves them: [name, JSON text] pairs. */
function savedSettings(fields: Record<string, unknown>): [string, string][] {
  const request = isRecord(fields.DdaSettingsMethod) ? fields.DdaSettingsMethod : fields;
  const properties = request.Properties ?? request.properties;
  if (!Array.isArray(properties)) return [];
  return properties.filter(Array.isArray).map(([name, value]) => [String(name), String(value)]);
}
