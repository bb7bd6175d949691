import type { Story } from "../domain/board/told";
import { framed } from "./pages/frame";
import { charts, indicators } from "./pages/indicators";
import { actions, missing, network, notes, ownNotes, successes } from "./pages/lists";
import { decisions, opening } from "./pages/opening";
import type { PackPart } from "./pages/page";
import { keepable, wordsOf } from "./words";

/** What is decided comes first: a meeting ends before a pack does. */
const parts: readonly PackPart[] = [opening, decisions, indicators, charts, actions, network, successes, notes, missing, ownNotes];

/**
 * Makes a meeting pack (.docx) of a story: pages of A4 to print, to add to and to send. Its charts are Word's own, with their
 * figures behind them; nothing in it needs colour to be read.
 */
export async function pack(told: Story): Promise<Uint8Array> {
  const story = keepable(told);
  const words = wordsOf(story);
  const name = story.name || words.unnamed;
  return framed(
    { title: `${name}, ${story.quarter}`, description: words.subject, header: `${name} · ${story.quarter}`, numbers: words.page },
    parts.flatMap((part) => part(story, words)),
  );
}
