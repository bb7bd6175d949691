/**
 * The envelope that office.js puts around everything it posts to Excel on the web, as JSON text.
 * Field names begin with an underscore on the wire.
 */

export const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;

/** What an add-in posts to its host. */
export interface Message {
  actionName: string;
  /** One of `actionTypes`. */
  actionType: number;
  conversation: string;
  correlation: number;
  data: unknown;
}

/** Reads what was posted; undefined where it is not a request of office.js, for a window hears from anybody. */
export function readMessage(posted: unknown): Message | undefined {
  if (typeof posted !== "string") return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(posted);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || parsed._messageType !== 0) return undefined;
  const { _actionName: actionName, _conversationId: conversation } = parsed;
  if (typeof actionName !== "string" || typeof conversation !== "string") return undefined;
  return {
    actionName,
    actionType: Number(parsed._actionType ?? actionTypes.invoke),
    conversation,
    correlation: Number(parsed._correlationId ?? 0),
    data: parsed._data,
  };
}

/** The answer to one message. */
export function answer(message: Message, origin: string, data: unknown): string {
  return response(message.actionName, message.conversation, message.correlation, origin, 0, data);
}

/** Something that the host says of its own accord, to the handler that was registered under `actionName`. */
export function notice(actionName: string, conversation: string, origin: string, data: unknown): string {
  return response(actionName, conversation, -1, origin, 1, data);
}

/** What the host asks of office.js of its own accord: a method that office.js offers in the conversation beside that of the add-in. */
export function request(actionName: string, conversation: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: actionName,
    _actionType: actionTypes.invoke,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}

function response(actionName: string, conversation: string, correlation: number, origin: string, responseType: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: actionName,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}

/** Whether a value is an object with fields to look at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
