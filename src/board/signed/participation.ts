import { HeadingLevel, Paragraph, type FileChild } from "docx";
import type { Declaration, ParticipationTold } from "../../domain/board/participation";
import { fill } from "../../messages";
import { framed } from "../pages/frame";
import { line, small, table, type PageCell } from "../pages/page";
import { keepable, shortened } from "../words";
import { signedWords, type SignedWords } from "../../workbook/signed/words";

/** What fits one page with everything else: of more a line says how many there are. */
const most = { agreements: 4, actions: 4, indicators: 6 } as const;
/** Letters of each, so that the longest texts still leave it one page. */
const letters = { ambition: 260, said: 200, listed: 90, name: 60 } as const;

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

function declaration(party: Declaration, { name, ambition, period }: ParticipationTold, words: SignedWords, isNext: boolean): FileChild[] {
  const { title, declares, role, implements: carriesOut, contribution, mandate, toFill, agreements, actions, indicators, promises } = words.participation;
  const text = (said: string) => shortened(said, letters.said) || toFill;
  const list = (all: readonly string[], room: number): PageCell => (all.length === 0 ? words.participation.none : { lines: words.some(all, room).map((one) => `– ${one}`) });
  const what = [ambition, period && fill(words.period, { period })].filter((one) => one !== "").join(" ");
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE, pageBreakBefore: isNext }),
    line(fill(declares, { party: party.organisation, network: name || words.unnamed }), { spacing: { after: 120 } }),
    table([{ heading: words.plan.parties.party, share: 27 }, { heading: shortened(party.organisation, 90), share: 73 }], [
      [words.plan.ambition, shortened(what, letters.ambition) || toFill],
      [role, [party.role, party.circle].filter((one) => one !== "").join(", ") || toFill],
      ...(party.implements === "" ? [] : [[carriesOut, party.implements]]),
      [contribution, text(party.contribution)],
      [mandate, text(party.mandate)],
      [agreements, list(party.agreements.map(({ agreement }) => shortened(agreement, letters.listed)), most.agreements)],
      [actions, list(party.actions.map((one) => shortened([one.action, words.time(one) && `(${words.time(one)})`].filter((part) => part !== "").join(" "), letters.listed)), most.actions)],
      [indicators, list(party.indicators.map((one) => shortened(one, letters.name)), most.indicators)],
    ], { size: 19 }),
    ...promises.map((promise, i) => line(`${i + 1}. ${promise}`, { spacing: { before: i === 0 ? 120 : 0, after: i === promises.length - 1 ? 120 : 20 } })),
    table(
      [{ heading: words.plan.signing.name, share: 36 }, { heading: words.plan.signing.date, share: 26 }, { heading: words.plan.signing.signature, share: 38 }],
      [[shortened(party.signer, 90), "", ""]], { size: 20, pen: 600 },
    ),
  ];
}
