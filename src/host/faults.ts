import { Refusal, type RefusalCode } from "./refusal";
import { type TransportCode, TransportFailure, transportCodes } from "./protocol/transport";

/**
 * What goes wrong with a request: an error of the connection or of Excel; `answerLost` does all that was asked and then loses the
 * connection; `hangs` never answers.
 */
export type Fault = TransportCode | RefusalCode | "answerLost" | "hangs";

/** Where: at the nth request from now (1 is the next), as a whole or after so many of its actions. */
export interface FaultPlace {
  request?: number;
  afterActions?: number;
}

interface Planned {
  /** Counted since the host began, from 1. */
  request: number;
  afterActions: number | undefined;
  fault: Fault;
}

/** Hears of a request before it is answered, by its number since the host began (from 1); the request waits for it. */
type Meanwhile = (request: number) => Promise<void> | void;

/** Everything that a test can have go wrong between an add-in and Excel; what people put in the way of it is in the host's state. */
export class Faults {
  /** Errors do not tell which traces were reached. */
  traceless = false;
  private planned: Planned[] = [];
  private readonly refused = new Map<string, RefusalCode>();
  private readonly meanwhile = new Set<Meanwhile>();

  /** @param requests how many requests there have been */
  constructor(private readonly requests: () => number) {}

  /** Has it go wrong once. */
  plan(fault: Fault, { request = 1, afterActions }: FaultPlace = {}): void {
    this.planned.push({ request: this.requests() + request, afterActions, fault });
  }

  /** Refuses a call from now on, wherever it stands: "PageLayout.paperSize". */
  refuse(call: string, code: RefusalCode = "InvalidArgument"): void {
    this.refused.set(call, code);
  }

  /** Whether something that was planned did not go wrong yet: there was no such request, or it had fewer actions. */
  get isWaiting(): boolean {
    return this.planned.length > 0;
  }

  /** Nothing goes wrong any more. */
  lift(): void {
    this.planned = [];
    this.traceless = false;
    this.refused.clear();
    this.meanwhile.clear();
  }

  /** Lets somebody else do something before each request. @returns a function that stops it */
  between(act: Meanwhile): () => void {
    this.meanwhile.add(act);
    return () => this.meanwhile.delete(act);
  }

  /** What others do before the next request is answered; does not end where that request is to hang. */
  async beforeRequest(): Promise<void> {
    const request = this.requests() + 1;
    for (const act of [...this.meanwhile]) await act(request);
    if (this.take((one) => one.request === request && one.fault === "hangs")) await new Promise<never>(() => undefined);
  }

  /** Fails where a request as a whole is to fail. */
  atRequest(request: number): void {
    const planned = this.take((one) => one.request === request && one.afterActions === undefined && one.fault !== "answerLost");
    if (planned) fail(planned.fault);
  }

  /** Fails where an action of a request is to fail; `index` counts from 0, `call` tells what it does: "Range.values". */
  atAction(request: number, index: number, call: () => string): void {
    const planned = this.take((one) => one.request === request && one.afterActions === index);
    if (planned) fail(planned.fault);
    const refused = this.refused.size > 0 ? this.refused.get(call()) : undefined;
    if (refused) fail(refused);
  }

  /** Fails where everything was done and only the answer is to be lost. */
  atAnswer(request: number): void {
    if (this.take((one) => one.request === request && one.fault === "answerLost")) fail("sessionLost");
  }

  private take(fits: (planned: Planned) => boolean): Planned | undefined {
    const found = this.planned.find(fits);
    this.planned = this.planned.filter((one) => one !== found);
    return found;
  }
}

function fail(fault: Fault): never {
  if (isTransport(fault)) throw new TransportFailure(fault);
  if (fault === "answerLost" || fault === "hangs") throw new Error(`${fault} goes for a request as a whole`);
  throw new Refusal(fault, "the host was asked to fail here");
}

function isTransport(fault: string): fault is TransportCode {
  return fault in transportCodes;
}
