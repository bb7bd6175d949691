import { keeping } from "../board/keep";
import { story, type Heading } from "../board/story";
import type { IndicatorTold, Story } from "../board/told";
import type { CheckedWorkbook } from "../checked";
import type { Network } from "../network";
import { success, type Outcome } from "../outcome";
import { answeredIn } from "../quarters/answered";
import { toNetwork } from "../toNetwork";
import { boardTables, type Audience, type LeftOut } from "./audience";
import { beside } from "./beside";
import { contactWords, naming } from "./contacts";
import { counts, filled, smallFigures } from "./leftOut";
import type { Published } from "./published";
import { tableTold, type TableTold } from "./tables";

/** What an audience gets to know, decided once: whoever writes it down adds nothing. */
export interface AudienceTold {
  audience: Audience;
  story: Story;
  /** None for the public. */
  tables: readonly TableTold[];
  leftOut: LeftOut;
  /** Counts that it publishes and that were not published like this before. */
  published: readonly Published[];
}

/** The quarter that a copy speaks of unless somebody says otherwise: the last that was closed, or else the last of which anything was measured. */
export function audienceQuarter(network: Pick<Network, "quarters" | "quarterStates" | "measurements" | "indicators">): string {
  const { quarters, quarterStates, measurements } = network;
  const closed = new Set(quarterStates.filter(({ state }) => state === "closed").map(({ quarter }) => quarter));
  const measured = new Set(measurements.filter(answeredIn(network)).map(({ quarter }) => quarter));
  return quarters.findLast((one) => closed.has(one)) ?? quarters.findLast((one) => measured.has(one)) ?? quarters[0] ?? "";
}

/**
 * Decides what an audience gets to know of a plan in a quarter; the usual one where none is given. A board sees rows of some tables, the
 * public the figures of the network as a whole alone. Every text is held against the names of contacts and what seems to be about a
 * person; what is kept out is counted. Fails on a quarter that the plan does not have.
 * @param earlier what was published before; nothing of it can be worked out from the copy
 */
export function audienceTold(book: CheckedWorkbook, audience: Audience, heading: Pick<Heading, "name" | "region" | "coordinator">, earlier: readonly Published[], quarter?: string): Outcome<AudienceTold> {
  const network = toNetwork(book);
  const made = story(network, quarter ?? audienceQuarter(network), heading);
  if (!made.ok) return made;
  const { keep } = keeping(network);
  const names = naming(contactWords(book, heading.coordinator));
  let texts = 0;
  const fit = (text: string): string => {
    const kept = names(text) ? "" : keep(text);
    if (kept === "" && text.trim() !== "") texts += 1;
    return kept;
  };
  const { told, published, withheld } = audience === "public" ? beside(made.value, network, earlier) : { told: made.value, published: [], withheld: 0 };
  const plain = plainStory(told, fit);
  const tables = audience === "board" ? boardTables.flatMap((table) => tableTold(book, network, table, fit)) : [];
  return success({
    audience, story: audience === "board" ? plain : { ...plain, successes: [], missing: [], decisions: [] }, tables, published,
    leftOut: filled({ ...counts(book, network, audience), smallFigures: smallFigures(made.value), published: withheld, texts }),
  });
}

/** The story without notes, and with texts that an audience may see; an indicator whose name may not be seen keeps its place. */
function plainStory(told: Story, fit: (text: string) => string): Story {
  const renamed = new Map(told.indicators.map(({ name }, place) => [name, fit(name) || `#${place + 1}`]));
  const nameOf = (name: string) => renamed.get(name) ?? fit(name);
  const indicators = told.indicators.map((one): IndicatorTold => ({ ...one, name: nameOf(one.name), theme: fit(one.theme), unit: fit(one.unit), missing: [] }));
  return {
    ...told, name: fit(told.name), region: fit(told.region), indicators, notes: [], notesKeptOut: 0, map: undefined, actions: { ...told.actions, done: [], late: [], next: [] },
    successes: told.successes.map(fit).filter((text) => text !== ""),
    missing: told.missing.map(({ organisation, indicators: own }) => ({ organisation: fit(organisation), indicators: own.map(nameOf) })),
    decisions: told.decisions.map(({ indicator, actions }) => ({
      indicator: indicators.find(({ name }) => name === nameOf(indicator.name)) ?? indicator, actions: actions.map((one) => ({ ...one, action: fit(one.action), indicator: nameOf(one.indicator) })).filter(({ action }) => action !== ""),
    })),
  };
}
