/** Why a batch did not come back from Excel at all, by the number that office.js makes its error code from. */
export const transportCodes = {
  sessionLost: 5012,
  dialogOpen: 5016,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  internal: 5001,
} as const;

export type TransportCode = keyof typeof transportCodes;

/** Thrown where the connection with Excel fails, as opposed to an error that Excel answers. */
export class TransportFailure extends Error {
  constructor(readonly code: TransportCode) {
    super(`the connection with Excel failed: ${code}`);
    this.name = "TransportFailure";
  }
}

/** What office.js makes of a number: its own error code and the HTTP status beside it. */
export function officeError(code: TransportCode): { errorCode: string; status: number } {
  return officeErrors[code];
}

const officeErrors: Record<TransportCode, { errorCode: string; status: number }> = {
  sessionLost: { errorCode: "InvalidOrTimedOutSession", status: 408 },
  dialogOpen: { errorCode: "WriteNotSupportedWhenModalDialogOpen", status: 400 },
  tooManyRequests: { errorCode: "ActivityLimitReached", status: 429 },
  requestTooLarge: { errorCode: "RequestPayloadSizeLimitExceeded", status: 400 },
  responseTooLarge: { errorCode: "ResponsePayloadSizeLimitExceeded", status: 400 },
  accessDenied: { errorCode: "AccessDenied", status: 401 },
  internal: { errorCode: "GeneralException", status: 500 },
};
