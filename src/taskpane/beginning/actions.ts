import type { Edited } from "../../excel";
import type { ContentModule } from "../base/carriers";
import type { Catalogue } from "../base/catalogue";
import type { LookAtWorkbook } from "../kept/look";
import type { KeptCheck } from "../kept/keptCheck";
import type { Surroundings } from "../base/surroundings";

/** Excel is asked again this many milliseconds after the last change: typing a row counts as one. */
const calm = 800;

/** Keeps the state in step with what stands in the workbook, and the check with it. */
export function beginning({ store, carriers, after }: Surroundings<{ run?: object }>, { open, followEdits, hear, takeUnread }: Pick<KeptCheck, "open" | "followEdits" | "hear" | "takeUnread">, look: LookAtWorkbook) {
  let putOff = (): void => undefined;
  let isFollowing = false;

  /** Looks again once the workbook has been left alone for a moment. A run looks for itself when it ends. */
  function lookSoon(edited?: Edited) {
    hear(edited);
    putOff();
    putOff = after(calm, () => void catchUp());
  }

  async function catchUp(): Promise<void> {
    if (store.get().run) return lookSoon();
    const since = takeUnread();
    // Somebody has read everything meanwhile.
    if (since?.length === 0) return;
    // Where there is a plan the check sees in one request what a look would see; without one there is nothing to check.
    const isUpToDate = (store.get().found?.plan !== undefined && await followEdits(since)) || await lookAgain();
    // Somebody is typing, say: what was missed comes with the next look.
    if (!isUpToDate) hear();
  }

  async function lookAgain(): Promise<boolean> {
    const found = await look();
    return found.ok && (!found.value.plan || followEdits(undefined));
  }

  function seeOther(): void {
    if (!store.get().others) store.send({ type: "othersSeen" });
  }

  /** Follows the workbook, looks, and loads what can be made. Tells what goes wrong; may be tried again. */
  async function begin(): Promise<void> {
    store.send({ type: "told" });
    const contentComes = carriers.content();
    // Followed first: whatever changes while we look is heard of too.
    await followChanges();
    const [found, content] = await Promise.all([open(), contentComes]);
    if (content.ok) store.send({ type: "catalogued", catalogue: catalogue(content.value) });
    const problem = found.ok ? (content.ok ? undefined : content.problem) : found.problem;
    if (problem) store.send({ type: "told", notice: { kind: "problem", problem } });
  }

  /** A pane that cannot hear of changes still works: it looks when it acts. */
  async function followChanges(): Promise<void> {
    if (isFollowing) return;
    const excel = await carriers.excel();
    if (excel.ok) isFollowing = (await excel.value.watch(lookSoon, seeOther)).ok;
  }

  return { begin };
}

function catalogue({ templates, allSheets }: ContentModule): Catalogue {
  return { templates: Object.values(templates), sheets: allSheets };
}
