import type { Party, RowOf } from "../../src/workbook/content";
import { openQuarter } from "../../src/excel";
import { serial } from "../../src/domain/quarter";
import { startHeadless } from "../../src/host/headless";
import { say } from "../../src/messages";
import { templateOf } from "../../src/templates";
import { plan } from "../../src/workbook/plan";
import type { Figure } from "./figure";

/** As many indicators and organisations as a large network has. */
const [indicators, organisations] = [60, 40];
const today = serial(2026, 4, 1);

/** The requests that opening a quarter of a large network takes, and the bytes of the largest of them. */
async function opened(): Promise<{ requests: number; bytes: number }> {
  const template = templateOf(["leidraad"]);
  if (!template) throw new Error("the Leidraad is not there");
  const parties = Array.from({ length: organisations }, (_, i) => `Organisatie voor jeugdhulp en onderwijs ${i + 1}`);
  // Each is a party of the template, for an example names the kinds of party that deliver it.
  const known = parties.map((name, i): Party => ({ id: `party${i + 1}`, name: { nl: name, en: name }, domain: "youthCare" }));
  const measured = Array.from({ length: indicators }, (_, i): RowOf<"indicators"> => ({ name: `Aantal jongeren met kenmerk nummer ${i + 1}`, kind: "count", direction: "higher", frequency: "quarter", reporters: known.map(({ id }) => id) }));
  const { book } = plan({ ...template, parties: known, examples: { indicators: measured } }, {
    templates: ["leidraad"], sheets: [], language: "nl", name: "Netwerk Noord", region: "", coordinator: "", from: "2026-K1", quarters: 8, organisations: parties, examples: true,
  });
  const { host, close, Excel, OfficeExtension, Office } = await startHeadless({ book });
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  try {
    const before = host.log.length;
    const outcome = await openQuarter({ quarter: "2026-K1", deadline: today + 30, today });
    if (!outcome.ok) throw new Error(say(outcome.problem, "en"));
    if (outcome.value.added !== indicators * organisations) throw new Error(`only ${outcome.value.added} rows were added`);
    const requests = host.log.slice(before);
    return { requests: requests.length, bytes: Math.max(...requests.map((one) => one.request)) };
  } finally {
    close();
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  }
}

let measured: ReturnType<typeof opened> | undefined;
/** Opened once for both figures. */
const once = () => (measured ??= opened());

/** How many times Excel is asked anything when a quarter of a large network is opened. */
export const quarterRequests: Figure = { figure: "quarter.requests", kind: "count", unit: "requests", goal: 3, measure: async () => (await once()).requests };

/** The largest of those requests. */
export const quarterBytes: Figure = { figure: "quarter.bytes", kind: "count", unit: "bytes", goal: 1_000_000, measure: async () => (await once()).bytes };
