import type { Outcome } from "../../domain/outcome";
import type { Found } from "../../excel/found";
import type { Edited } from "../../excel";
import type { Content } from "../carriers";
import type { Catalogue } from "../state";
import type { KeptCheck } from "./keptCheck";
import type { Surroundings } from "./surroundings";

/** Excel is asked again this many milliseconds after the last change: typing a row counts as one. */
const calm = 800;

/** Keeps the state in step with what stands in the workbook, and the check with it. */
export function looking({ store, carriers }: Surroundings, { open, followEdits }: Pick<KeptCheck, "open" | "followEdits">) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowing = false;
  /** The cells that were edited since the last look; undefined where more than cells changed. */
  let edits: readonly Edited[] | undefined = [];

  /** Looks at the workbook once and keeps what was found. */
  async function look(): Promise<Outcome<Found>> {
    const excel = await carriers.excel();
    if (!excel.ok) return excel;
    const found = await excel.value.look();
    if (found.ok) store.send({ type: "looked", found: found.value });
    return found;
  }

  /** Looks again once the workbook has been left alone for a moment. A run looks for itself when it ends. */
  function lookSoon(edited?: Edited) {
    edits = edited && edits && [...edits, edited];
    clearTimeout(timer);
    timer = setTimeout(() => void catchUp(), calm);
  }

  async function catchUp(): Promise<void> {
    if (store.get().run) return lookSoon();
    const since = edits;
    edits = [];
    // Where there is a plan the check sees in one request what a look would see; without one there is nothing to check.
    const isUpToDate = (store.get().found?.plan !== undefined && await followEdits(since)) || await lookAgain();
    // Somebody is typing, say: what was missed comes with the next look.
    if (!isUpToDate) edits = undefined;
  }

  async function lookAgain(): Promise<boolean> {
    const found = await look();
    return found.ok && (!found.value.plan || followEdits(undefined));
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
    if (excel.ok) isFollowing = (await excel.value.watch(lookSoon)).ok;
  }

  return { look, begin };
}

function catalogue({ templates, allSheets }: Content): Catalogue {
  return { templates: Object.values(templates), sheets: allSheets };
}
