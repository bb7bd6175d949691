import { Refusal, type RefusalCode } from "./refusal";
import { type TransportCode, TransportFailure, transportCodes } from "./protocol/transport";

/** Where the host is to fail: at a request (counted from 1), or in the middle of a batch after so many actions. */
export type FaultPlace = number | { afterActions: number; request?: number };

interface Fault {
  request: number;
  afterActions: number | undefined;
  error: TransportCode | RefusalCode;
}

/** Failures that a test has asked for. Each happens once. */
export class Faults {
  private planned: Fault[] = [];

  /** @param nextRequest number of the request that comes next, from 1 */
  plan(place: FaultPlace, error: TransportCode | RefusalCode, nextRequest: number): void {
    this.planned.push(typeof place === "number"
      ? { request: place, afterActions: undefined, error }
      : { request: place.request ?? nextRequest, afterActions: place.afterActions, error });
  }

  /** Fails where a request as a whole is to fail. */
  atRequest(request: number): void {
    const fault = this.take((planned) => planned.request === request && planned.afterActions === undefined);
    if (fault) fail(fault.error);
  }

  /** Fails where an action of a request is to fail; `index` counts from 0. */
  atAction(request: number, index: number): void {
    const fault = this.take((planned) => planned.request === request && planned.afterActions === index);
    if (fault) fail(fault.error);
  }

  private take(fits: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.planned.find(fits);
    this.planned = this.planned.filter((planned) => planned !== fault);
    return fault;
  }
}

function fail(error: TransportCode | RefusalCode): never {
  if (isTransport(error)) throw new TransportFailure(error);
  throw new Refusal(error, "the host was asked to fail here");
}

function isTransport(error: string): error is TransportCode {
  return error in transportCodes;
}
