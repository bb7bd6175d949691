import { Frame, frameName, trustAnswer } from "../../src/host/protocol/frame";
import { TransportFailure } from "../../src/host/protocol/transport";
import { defaultProfile } from "../../src/host/profile";
import type { RequestBody, ResponseBody } from "../../src/host/protocol/wire";

const options = {
  conversation: "c1", addinId: "a1", addinName: "Proef", origin: "http://localhost:3000",
  documentUrl: "http://localhost:3000/boek.xlsx", locale: "nl-NL", profile: defaultProfile,
};

function open(execute: (body: RequestBody) => Promise<ResponseBody> = async () => ({ Results: [] })) {
  const posted: Record<string, unknown>[] = [];
  const refused: string[] = [];
  const left: string[] = [];
  const frame = new Frame(options, { post: (text) => posted.push(JSON.parse(text)), execute, onRefused: (what) => refused.push(what), onLeft: () => left.push("left") });
  let correlation = 0;
  const send = (actionName: string, data: unknown, actionType = 0, conversation = "c1") =>
    frame.receive(JSON.stringify({ _messageType: 0, _actionName: actionName, _actionType: actionType, _conversationId: conversation, _correlationId: correlation++, _data: data }));
  return { frame, posted, refused, left, send };
}

const batch = { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify({ Actions: [], ObjectPaths: {} }), 0, 0], DdaMethod: { DispatchId: 93 } };

test("the iframe's name tells office.js that Excel on the web is its host", () => {
  const name = JSON.parse(frameName(options));
  expect(name.hostInfo).toMatch(/^Excel\|Web\|16\.00\|nl-NL\|/);
  expect(name.xdmInfo).toBe("c1|a1|http://localhost:3000");
});

test("the trust page's answer lets a host without certificate in", () => {
  expect(JSON.parse(trustAnswer)).toEqual({ hostUserTrusted: true });
});

test("the app context carries the culture and the requirement sets of the profile", async () => {
  const { send, posted } = open();
  await send("ContextActivationManager_getAppContextAsync", "a1");
  const context = posted[0]?._data as Record<string, string>;
  expect(context._dataLocale).toBe("nl-NL");
  expect(JSON.parse(context._requirementMatrix ?? "")).toMatchObject({ ExcelApi: "1.14", ExcelApiOnline: "1.1" });
});

test("a batch is run and its result goes back under the same correlation", async () => {
  const { send, posted } = open(async () => ({ Results: [{ ActionId: 3, Value: 7 }] }));
  await send("executeMethod", batch);
  expect(posted[0]).toMatchObject({ _correlationId: 0, _responseType: 0, _data: { Error: 0 } });
  expect(JSON.parse((posted[0]?._data as { Data: string[] }).Data[2] ?? "")).toEqual({ Results: [{ ActionId: 3, Value: 7 }] });
});

test("a lost session comes back as its number", async () => {
  const { send, posted } = open(async () => { throw new TransportFailure("sessionLost"); });
  await send("executeMethod", batch);
  expect(posted[0]).toMatchObject({ _data: { Error: 5012 } });
});

test("the keyboard goes into the add-in by what office.js offers for it, and what it says when it leaves is heard", async () => {
  const { frame, posted, left, send } = open();
  frame.enter();
  expect(posted[0]).toMatchObject({ _messageType: 0, _actionName: "Office_notifyAgave", _actionType: 0, _conversationId: "c1_ntf", _origin: "http://localhost:3000", _data: [4] });
  // It came into the front, Tab went past the last control, Ctrl+F6 was pressed.
  for (const action of [0, 13, 5]) await send("ContextActivationManager_notifyHost", ["a1", action]);
  expect(left).toHaveLength(2);
});

test("an event is said only after office.js has registered for it", async () => {
  const { frame, send, posted } = open();
  const event = { type: 10, target: "sheet-1", args: { address: "A1" } };
  frame.raise(event);
  expect(posted).toHaveLength(0);
  await send("richApiMessage", { eventDispId: 33 }, 1);
  frame.raise(event);
  expect(posted[1]).toMatchObject({ _responseType: 1, _actionName: "richApiMessage", _data: { ArrayData: [[65536, 10, "sheet-1", '{"address":"A1"}', 0, false]] } });
});

test("a ribbon command resolves when the add-in says that it is done", async () => {
  const { frame, send, posted } = open();
  await send("appCommandInvoked", { eventDispId: 39 }, 1);
  await frame.listening;
  const done = frame.command("makeReport", "Button1");
  const [id, callback] = posted[1]?._data as string[];
  expect(callback).toBe("makeReport");
  await send("executeMethod", { 0: id, 1: 0, 2: "{}", DdaMethod: { DispatchId: 94 } });
  await expect(done).resolves.toEqual({ status: 0 });
});

test("a call that the host does not know is refused and shown", async () => {
  const { send, posted, refused } = open();
  await send("executeMethod", { DdaMethod: { DispatchId: 77 } });
  expect(posted[0]).toMatchObject({ _data: { Error: 5000 } });
  expect(refused).toEqual(["office.js method 77"]);
});

test("another add-in's messages and noise are passed over", async () => {
  const { frame, send, posted } = open();
  await send("executeMethod", batch, 0, "another");
  await frame.receive("no JSON");
  await frame.receive({ an: "object" });
  expect(posted).toHaveLength(0);
});
