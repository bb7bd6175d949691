import { countedId } from "../../src/domain/id";
import { success } from "../../src/domain/outcome";
import { decide } from "../../src/domain/sharing/decide";
import { mineIn } from "../../src/domain/sharing/mineOf";
import { propose } from "../../src/domain/sharing/propose";
import { readPlanToShare, takeOverCopies } from "../../src/excel";
import { readReturned } from "../../src/file/readReturned";
import { writeBook } from "../../src/file/write";
import { readPlanInFile } from "../../src/cli/planInFile";
import { startHeadless } from "../../src/host/headless";
import { arrive } from "../../src/workbook/sharing/arrive";
import type { RawFile } from "../../src/workbook/sharing/raw";
import type { SharedPlan } from "../../src/workbook/sharing/taking/plan";
import type { Figure } from "./figure";
import { withoutPages } from "../workbook/withoutPages";
import { day, must, parties, sentAndBack } from "./sharedWorld";

type Came = Awaited<ReturnType<typeof sentAndBack>>;

let came: Promise<Came> | undefined;
/** Made once for all figures. */
const once = () => (came ??= sentAndBack());

async function raws({ files }: Came): Promise<{ name: string; raw: RawFile }[]> {
  const read: { name: string; raw: RawFile }[] = [];
  for (const { name, bytes } of files) read.push({ name, raw: must(await readReturned(bytes)) });
  return read;
}

/** What the files bring, held against the plan. */
function decided(plan: SharedPlan, files: readonly { name: string; raw: RawFile }[]) {
  const mine = mineIn(plan.book);
  const returned = files.map(({ name, raw }) => must(arrive(raw, name, plan)).returned);
  return { returned, decided: decide(propose(mine, returned), {}, mine.idOf) };
}

/** Holding fifty copies against a plan of five hundred actions; both having been read. */
export const mergeProposeMs: Figure = {
  figure: "merge.propose.ms", kind: "time", unit: "ms", goal: 1000, reached: 1800,
  async measure() {
    const back = await once();
    const { plan } = must(await readPlanInFile(must(await writeBook(back.noted)), day));
    const files = await raws(back);
    const start = performance.now();
    const { decided: { edits } } = decided(plan, files);
    const spent = performance.now() - start;
    if (edits.length < 2 * parties) throw new Error(`only ${edits.length} changes are proposed`);
    return spent;
  },
};

/** The requests that taking over fifty copies takes, the workbook having been read, and the bytes of the largest of them. */
async function taken(): Promise<{ requests: number; bytes: number }> {
  const back = await once();
  const files = await raws(back);
  const { host, close, Excel, OfficeExtension, Office } = await startHeadless({ book: withoutPages(back.noted) });
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  try {
    const seen = must(await readPlanToShare(day));
    const before = host.log.length;
    const done = must(await takeOverCopies(seen, (plan) => {
      const { returned, decided: all } = decided(plan, files);
      return Promise.resolve(success({ decided: all, reason: () => "Teruggekregen", files: returned.map(({ sendId, organisation, organisationId, file, base }) => ({ sendId, organisation, party: organisationId, file, base, open: 0 })) }));
    }, day, countedId("t")));
    if (done.changed !== parties || done.added !== parties) throw new Error(`only ${done.changed} were changed and ${done.added} added`);
    const requests = host.log.slice(before);
    return { requests: requests.length, bytes: Math.max(...requests.map(({ request }) => request)) };
  } finally {
    close();
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  }
}

let measured: ReturnType<typeof taken> | undefined;
const takenOnce = () => (measured ??= taken());

/** How many times Excel is asked anything when fifty copies are taken over. */
export const mergeRequests: Figure = { figure: "merge.requests", kind: "count", unit: "requests", goal: 4, measure: async () => (await takenOnce()).requests };

/** The largest of those requests. */
export const mergeBytes: Figure = { figure: "merge.bytes", kind: "count", unit: "bytes", goal: 2_500_000, measure: async () => (await takenOnce()).bytes };
