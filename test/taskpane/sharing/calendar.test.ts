import { calendarOf } from "../../../src/taskpane/copies/calendar";
import { lastSends, mailTo, reminderOf } from "../../../src/taskpane/sharing/reminder";
import type { NotedSend } from "../../../src/workbook/sharing/taking/noted";

const send: NotedSend = { sendId: "k7d2xq9mtb", organisation: "Woonhulp, Zuid; Noord", party: "p1x", round: "2026-K3", sent: 46_354, deadline: 46_362, returned: undefined, rows: 12, changed: 0, open: 0, file: "" };

test("a calendar has a whole day for each copy that is not back, in lines that every program reads", () => {
  const text = calendarOf([send, { ...send, sendId: "terug", returned: 46_360 }, { ...send, sendId: "zonder", deadline: undefined }], "nl");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain("DTSTART;VALUE=DATE:20261206\r\n");
  expect(text).toContain("SUMMARY:Kopie terug: Woonhulp\\, Zuid\\; Noord\r\n");
  expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(calendarOf([{ ...send, organisation: "é".repeat(80) }], "nl").split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test("a reminder names the parties and the day, and a link to a mail carries it", () => {
  const text = reminderOf([send, { ...send, organisation: "GGD" }], "Netwerk Noord", "nl");
  expect(text).toContain("vóór 6 december 2026");
  expect(text).toContain("Woonhulp, Zuid; Noord, GGD");
  const link = mailTo("i.dewit@woonhulp.nl", send, "Netwerk Noord & Co", "nl");
  expect(link.startsWith("mailto:i.dewit@woonhulp.nl?subject=Netwerk%20Noord%20%26%20Co")).toBe(true);
  expect(decodeURIComponent(link)).toContain("6 december 2026");
});

test("of two sends to one party the last counts", () => {
  expect(lastSends([send, { ...send, sendId: "later" }, { ...send, party: "p2x", sendId: "ander" }]).map(({ sendId }) => sendId)).toEqual(["later", "ander"]);
});
