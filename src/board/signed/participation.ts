import { HeadingLevel, Paragraph, type FileChild } from "docx";
import type { Declaration, ParticipationTold } from "../../domain/board/participation";
import { fill } from "../../messages";
import { framed } from "../pages/frame";
import { line, small, table, type PageCell } from "../pages/page";
import { keepable, shortened } from "../words";
import { declarationRooms, fitsOnePage, type DeclarationRoom } from "./declarationRoom";
import { signedWords, type SignedWords } from "../../workbook/signed/words";

/** Letters of what is said once, and of each figure, whatever room there is. */
const letters = { ambition: 260, name: 60, party: 90 } as const;

/** Makes the declaration (.docx) of every party in it, a page each, to be signed. */
export async function participationDocument(participation: ParticipationTold): Promise<Uint8Array> {
  const told = keepable(participation);
  const words = signedWords(told.language);
  const name = told.name || words.unnamed;
  const { title, nobody } = words.participation;
  return framed({ title: `${title} ${name}`, description: title, header: `${title} · ${name}`, numbers: words.page }, [
    ...(told.declarations.length === 0 ? [line(nobody)] : told.declarations.flatMap((one, i) => declaration(one, told, words, i > 0))),
    ...(told.keptOut > 0 ? [small(words.counted(words.keptOut, told.keptOut))] : []),
  ]);
}

function declaration(party: Declaration, told: ParticipationTold, words: SignedWords, isNext: boolean): FileChild[] {
  const { name, promises } = { name: told.name || words.unnamed, promises: words.participation.promises.map((promise, i) => `${i + 1}. ${promise}`) };
  const declares = fill(words.participation.declares, { party: party.organisation, network: name });
  const [organisation, signer] = [shortened(party.organisation, letters.party), shortened(party.signer, letters.party)];
  const fits = (room: DeclarationRoom) => fitsOnePage({ declares, party: organisation, rows: rowsOf(party, told, words, room), promises, signer });
  const rows = rowsOf(party, told, words, declarationRooms.find(fits) ?? declarationRooms[declarationRooms.length - 1]!);
  return [
    new Paragraph({ text: words.participation.title, heading: HeadingLevel.TITLE, pageBreakBefore: isNext }),
    line(declares, { spacing: { after: 120 } }),
    table([{ heading: words.plan.parties.party, share: 27 }, { heading: organisation, share: 73 }], rows, { size: 19 }),
    ...promises.map((promise, i) => line(promise, { spacing: { before: i === 0 ? 120 : 0, after: i === promises.length - 1 ? 120 : 20 } })),
    table(
      [{ heading: words.plan.signing.name, share: 36 }, { heading: words.plan.signing.date, share: 26 }, { heading: words.plan.signing.signature, share: 38 }],
      [[signer, "", ""]], { size: 20, pen: 600 },
    ),
  ];
}

/** What a declaration says of a party, as much as there is room for. */
function rowsOf(party: Declaration, { ambition, period }: ParticipationTold, words: SignedWords, room: DeclarationRoom): [string, PageCell][] {
  const { role, implements: carriesOut, contribution, mandate, toFill, agreements, actions, indicators, none } = words.participation;
  const text = (said: string) => shortened(said, room.said) || toFill;
  const list = (all: readonly string[], most: number, long: number): PageCell => (all.length === 0 ? none : { lines: words.some(all.map((one) => shortened(one, long)), most).map((one) => `– ${one}`) });
  const what = [ambition, period && fill(words.period, { period })].filter((one) => one !== "").join(" ");
  const timed = party.actions.map((one) => [one.action, words.time(one) && `(${words.time(one)})`].filter((part) => part !== "").join(" "));
  return [
    [words.plan.ambition, shortened(what, letters.ambition) || toFill],
    [role, [party.role, party.circle].filter((one) => one !== "").join(", ") || toFill],
    ...(party.implements === "" ? [] : [[carriesOut, party.implements] satisfies [string, PageCell]]),
    [contribution, text(party.contribution)],
    [mandate, text(party.mandate)],
    [agreements, list(party.agreements.map(({ agreement }) => agreement), room.rows, room.listed)],
    [actions, list(timed, room.rows, room.listed)],
    [indicators, list(party.indicators, room.rows, letters.name)],
  ];
}
