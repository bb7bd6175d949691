/**
 * Every Excel that the product meets: Dutch and American, in a browser and on a computer, of each requirement set. In each of them a workbook
 * is made and stays what it is; of the operations that write each Excel tries another few, so that all are tried in Dutch and in American ones.
 */
import { readForCheck, takeBackLast, write } from "../../src/excel";
import { serial } from "../../src/domain/quarter";
import type { Profile } from "../../src/host/profile";
import { openExcel, ours } from "./opened";
import { begin, edits, operations, told } from "./operations";
import { smallPlan } from "./smallPlan";
import { survives } from "./survival";

const profiles = (["nl-NL", "en-US"] as const).flatMap((culture) => (["web", "desktop"] as const).flatMap((platform) => (["1.14", "1.17", "1.20"] as const).map((api): Profile => ({ culture, platform, api }))));
const today = serial(2026, 5, 20);
const undone = ["a form", "an answer", "opening a quarter", "opening a quarter again", "a correction", "taking over a list", ...Object.keys(edits)];

test.each(profiles.map((profile, i) => [`${profile.culture}, ${profile.platform}, ${profile.api}`, profile, i] as const))("%s", async (_, profile, i) => {
  const { host, close } = await openExcel(profile);
  try {
    expect(await write(smallPlan)).toMatchObject({ ok: true });
    expect(ours(host.toBook(), smallPlan)).toEqual(ours(smallPlan.book, smallPlan));
    expect(await write(smallPlan)).toMatchObject({ ok: true, value: { created: [], requests: 1 } });

    // Two are taken back, and one is tried with everything that can go wrong.
    for (const name of [undone[i % undone.length]!, undone[(i + 5) % undone.length]!]) {
      const start = await begin(host, name);
      host.load(start);
      const before = told(host, start);
      expect(await { ...operations, ...edits }[name]!.run()).toMatchObject({ ok: true });
      expect(told(host, start)).not.toBe(before);
      const read = await readForCheck();
      const undo = read.ok ? read.value.undos.at(-1) : undefined;
      expect(await takeBackLast(undo!, today)).toMatchObject({ ok: true, value: { left: 0 } });
      expect(told(host, start)).toBe(before);
    }
    const quick = ["a form", "an answer", "a repair"][i % 3]!;
    expect((await survives(host, quick)).filter(({ survived }) => !survived)).toEqual([]);
  } finally {
    close();
  }
});
