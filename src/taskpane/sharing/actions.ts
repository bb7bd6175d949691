import type { Audience } from "../../domain/audience/audience";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { OwnTable } from "../../domain/sharing/parcel";
import type { Pointed } from "../../domain/sharing/pointed";
import type { ProposalAnswer } from "../../domain/sharing/proposal";
import { fill } from "../../messages";
import { alsoSaid } from "../../domain/strangeWords/alsoSaid";
import type { StrangeWord } from "../../domain/strangeWords/strangeWord";
import type { SharedPlan } from "../../workbook/sharing/taking/plan";
import type { CopiesModule, Excel } from "../base/carriers";
import { download } from "../base/download";
import { officeSavesFiles } from "../base/office";
import { onceMore } from "../base/onceMore";
import type { Surroundings } from "../base/surroundings";
import type { Brought } from "../copies/bringing";
import type { KeptCheck } from "../kept/keptCheck";
import { excelDay } from "../words/dates";
import { chosenParties, wantedBack } from "./chosen";
import { calendarType } from "../words/calendar";
import type { Sharing, SharingEvent, SharingState } from "./state";

/** What a person does to share. */
export type SharingActions = ReturnType<typeof sharing>;

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const zipType = "application/zip";
/** Bytes beyond which a file is not read: as the reader itself has it. */
const largest = 64 * 1024 * 1024;

/** What is known of files that were brought, when there are none. */
const noFiles = { back: undefined, foreseen: [], answers: {}, said: [], pointed: [], reason: "", choosing: undefined } satisfies Partial<Sharing>;

/** Sending copies to partners, and taking them back. */
export function sharing({ store, carriers, today, language }: Surroundings<SharingState, SharingEvent>, kept: Pick<KeptCheck, "inTurn" | "checkAll">) {
  const now = (): Sharing => store.get().sharing;
  const keep = (next: Partial<Sharing>) => store.send({ type: "sharing", sharing: next });
  let plan: SharedPlan | undefined;
  let brought: Brought[] = [];

  async function parts(): Promise<Outcome<{ excel: Excel; copies: CopiesModule }>> {
    const [excel, copies] = await Promise.all([carriers.excel(), carriers.copies()]);
    if (!excel.ok) return excel;
    return copies.ok ? success({ excel: excel.value, copies: copies.value }) : copies;
  }

  /** Reads the workbook once more, and what stands on screen with it. */
  async function read({ excel, copies }: { excel: Excel; copies: CopiesModule }): Promise<Outcome<SharedPlan>> {
    const read = await excel.readPlanToShare(excelDay(today()));
    if (!read.ok) return read;
    plan = read.value;
    const back = brought.length > 0 ? await copies.bringBack(plan, brought, now().said, now().pointed) : undefined;
    keep({ offer: await copies.offerOf(plan), ...(back?.ok ? { back: back.value } : {}) });
    await foresee();
    return back && !back.ok ? back : read;
  }

  /** Says anew what the check would find once what is answered by now is taken over; of answers that follow each other quickly only the last. */
  const foresee = onceMore(async () => {
    const { back, answers } = now();
    const found = await back?.wouldFind(answers);
    if (now().back === back) keep(found && !found.ok ? { foreseen: [], problem: found.problem } : { foreseen: found?.value ?? [] });
  });

  /** Does one thing at a time, and says what kept it from being done. */
  async function doing(busy: NonNullable<Sharing["busy"]>, work: (parts: { excel: Excel; copies: CopiesModule }) => Promise<Outcome<void>>): Promise<void> {
    if (now().busy) return;
    keep({ busy, problem: undefined, progress: undefined });
    const outcome = await kept.inTurn(async () => { const all = await parts(); return all.ok ? work(all.value) : all; });
    keep({ busy: undefined, progress: undefined, ...(outcome.ok ? {} : { problem: outcome.problem }) });
  }

  const done = success<void>(undefined);

  /** Keeps something more that somebody said of the files, which shows at once, and holds them against the plan anew. What is said meanwhile is kept too: arrow keys go through a list faster. */
  function holdAnew(saying: Partial<Pick<Sharing, "said" | "pointed">>): Promise<void> {
    keep({ ...saying, problem: undefined });
    return held();
  }

  const held = onceMore(async () => {
    if (!now().busy) keep({ busy: "looking", progress: undefined });
    const outcome = await kept.inTurn(heldNow);
    keep({ ...(now().busy === "looking" ? { busy: undefined } : {}), ...(outcome.ok ? {} : { problem: outcome.problem }) });
  });

  /** Holds the files against the plan with all that was said by now. Of files that were taken over or left meanwhile nothing is to be held. */
  async function heldNow(): Promise<Outcome<void>> {
    const copies = await carriers.copies();
    if (!copies.ok) return copies;
    const files = brought;
    if (!plan || files.length === 0) return done;
    const back = await copies.value.bringBack(plan, files, now().said, now().pointed);
    if (!back.ok) return back;
    if (brought !== files) return done;
    keep({ back: back.value });
    await foresee();
    return done;
  }

  return {
    /** Shows one of the three rooms of the part. */
    showSharing: (tab: Sharing["tab"]): void => keep({ tab, problem: undefined, choosing: undefined }),

    /** Reads what there is to send and what came back. */
    openSharing: (): Promise<void> => doing("looking", async (all) => { const outcome = await read(all); return outcome.ok ? done : outcome; }),

    /** Chooses who gets a copy. */
    chooseParties: (chosen: readonly string[]): void => keep({ chosen, made: undefined }),

    /** Chooses whether the rows of a table go along. */
    chooseTable(table: OwnTable, isIn: boolean): void {
      const { leftOut } = now();
      keep({ leftOut: isIn ? leftOut.filter((one) => one !== table) : [...leftOut, table], made: undefined });
    },

    /** Sets the day by which copies are wanted back, as Excel's serial number; undefined, no day. */
    chooseDeadline: (deadline: number | undefined): void => keep({ deadline: deadline ?? null, made: undefined }),

    /** Makes the copies, notes in the workbook what was sent, and hands them over: as one file, or each in a window where nothing can be saved. */
    makeCopies: (): Promise<void> => doing("making", async (all) => {
      const { excel, copies } = all;
      const day = excelDay(today());
      const repaired = await excel.repairRowIds(day);
      if (!repaired.ok) return repaired;
      const fresh = await read(all);
      const heading = await excel.readHeading();
      if (!fresh.ok) return fresh;
      if (!heading.ok) return heading;
      const { offer, leftOut } = now();
      if (!offer) return failure("notReadYet");
      const organisations = chosenParties(now());
      const tables = offer.tables.map(({ table }) => table).filter((table) => !leftOut.includes(table));
      const made = await copies.makePackage(fresh.value, { organisations, tables, deadline: wantedBack(now()) }, heading.value, (ready) => keep({ progress: { ready, of: organisations.length } }));
      if (!made.ok) return made;
      const { files, noted, zipped } = made.value;
      const saves = officeSavesFiles();
      // A copy that is not noted cannot be told from another one when it comes back: noting goes first.
      const recorded = await excel.recordSends(noted, day);
      if (!recorded.ok) return recorded;
      const [first] = files;
      const isOne = files.length === 1 && first !== undefined;
      const name = isOne ? first.name : `${heading.value.name || "Netwerkplan"} - ${fill(copies.sharingWords[language].send.count.other, { count: files.length })}.zip`.replace(/[\\/:*?"<>|]/g, " ");
      if (saves) download({ name, bytes: isOne ? first.bytes : await zipped(), type: isOne ? workbookType : zipType });
      const opened = saves ? success(files.length) : await excel.openWorkbooks(files.map(({ bytes }) => bytes));
      if (!opened.ok) return opened;
      keep({ made: { count: opened.value, repaired: repaired.value, ...(saves ? { file: name } : {}) } });
      const again = await read(all);
      return again.ok ? done : again;
    }),

    /** Shows what a copy for an audience would be; of the usual quarter where none is given. */
    chooseAudience: (audience: Audience, quarter?: string): Promise<void> => doing("looking", async ({ excel, copies }) => {
      keep({ handed: undefined });
      const heading = await excel.readHeading();
      if (!plan || !heading.ok) return heading.ok ? failure("notReadYet") : heading;
      const preview = copies.previewFor(plan, audience, heading.value, quarter);
      if (preview.ok) keep({ audience: preview.value });
      return preview.ok ? done : preview;
    }),

    /** Makes that copy of the workbook as it is now, notes which counts it publishes, and hands it over. */
    makeForAudience: (): Promise<void> => doing("writing", async (all) => {
      const { excel, copies } = all;
      const { audience } = now();
      const fresh = await read(all);
      const heading = await excel.readHeading();
      if (!audience || !fresh.ok || !heading.ok) return !fresh.ok ? fresh : heading.ok ? failure("notReadYet") : heading;
      const made = await copies.copyForAudience(fresh.value, audience.audience, heading.value, audience.quarter);
      if (!made.ok) return made;
      const { name, bytes, published } = made.value;
      // A count that is published and not noted can be told from the next one: noting goes first.
      const noted = published.length > 0 ? await excel.recordPublished(published, excelDay(today())) : success(0);
      if (!noted.ok) return noted;
      const saves = officeSavesFiles();
      if (saves) download({ name, bytes, type: workbookType });
      const opened = saves ? done : await excel.openWorkbooks([bytes]);
      if (!opened.ok) return opened;
      keep({ handed: saves ? { file: name } : {}, audience: undefined });
      const again = await read(all);
      return again.ok ? done : again;
    }),

    /** Reads files that came back, one after the other; one that cannot be read stops no other. */
    bringFiles: (files: readonly File[]): Promise<void> => doing("reading", async (all) => {
      keep({ taken: undefined, takenBack: undefined });
      for (const [i, file] of files.entries()) {
        keep({ progress: { ready: i, of: files.length } });
        const raw = file.size > largest ? failure("fileTooLarge", { size: Math.ceil(file.size / 1024 / 1024), max: 64 }) : await all.copies.readReturned(new Uint8Array(await file.arrayBuffer()));
        const again = brought.filter((one) => one.file === file.name || one.file.startsWith(`${file.name} (`)).length;
        const name = again === 0 ? file.name : `${file.name} (${again + 1})`;
        brought.push(raw.ok ? { file: name, raw: raw.value } : { file: name, problem: raw.problem });
      }
      const outcome = await read(all);
      return outcome.ok ? done : outcome;
    }),

    /** Lets go of the files that were read. */
    leaveFiles(): void {
      brought = [];
      keep({ ...noFiles, taken: undefined, takenBack: undefined });
    },

    /** Says what a word of the files stands for ("" for that it stays as it is, `asItself` for that it comes on its list), and holds them against the plan anew. */
    sayWord: (word: StrangeWord, means: string): Promise<void> => holdAnew({ said: alsoSaid(now().said, { word, means }) }),

    /** Says which row of the plan a strange row is ("" for a row of its own), and holds the files against the plan anew. */
    pointOut: (point: Pointed): Promise<void> => holdAnew({ pointed: [...now().pointed.filter(({ sendId, table, row }) => sendId !== point.sendId || table !== point.table || row !== point.row), point] }),

    /** Says of a file that does not tell it itself which send it is. */
    pointOutFile(file: string, sendId: string): Promise<void> {
      brought = brought.map((one) => (one.file === file && "raw" in one ? { ...one, sendId } : one));
      return holdAnew({});
    },

    /** Shows what a file brings; without one, all files. */
    chooseIn: (file?: string): void => keep({ choosing: file }),

    /** Answers a proposal, or leaves it for later. */
    answerCopy(id: string, answer: ProposalAnswer | undefined): void {
      const { [id]: _was, ...others } = now().answers;
      keep({ answers: answer === undefined ? others : { ...others, [id]: answer } });
      void foresee();
    },

    /** Answers everything that a file asks. */
    answerCopies(ids: readonly string[], answer: ProposalAnswer): void {
      keep({ answers: { ...now().answers, ...Object.fromEntries(ids.map((id) => [id, answer])) } });
      void foresee();
    },

    /** Says why figures of a closed quarter become otherwise. */
    giveReason: (reason: string): void => keep({ reason }),

    /** Takes over what is ticked or was answered so, and notes which files are back. */
    takeOver: (): Promise<void> => doing("taking", async (all) => {
      const { answers, reason, said, pointed, back: shown } = now();
      const held = plan;
      if (!held) return failure("notReadYet");
      const why = reason.trim();
      const toTake = async (seen: SharedPlan) => {
        const back = seen === held && shown ? success(shown) : await all.copies.bringBack(seen, brought, said, pointed);
        return back.ok ? success({
          decided: back.value.decidedBy(answers), files: back.value.files(answers), words: back.value.words, items: back.value.items,
          reason: ({ proposal }: { proposal: { organisation: string } }) => why || fill(all.copies.sharingWords[language].back.reason, { name: proposal.organisation }),
        }) : back;
      };
      const taken = await all.excel.takeOverCopies(held, toTake, excelDay(today()));
      if (!taken.ok) return taken;
      brought = [];
      keep({ ...noFiles, taken: taken.value, takenBack: undefined });
      const again = await read(all);
      void kept.inTurn(kept.checkAll);
      return again.ok ? done : again;
    }),

    /** Takes back what was taken over last, also after the pane was closed. */
    takeBackCopies: (): Promise<void> => doing("takingBack", async (all) => {
      const batch = now().offer?.last?.batch;
      if (batch === undefined) return done;
      const taken = await all.excel.takeBackCopies(batch, all.copies.sharingWords[language].back.backReason, excelDay(today()));
      if (!taken.ok) return taken;
      keep({ taken: undefined, takenBack: taken.value });
      const again = await read(all);
      void kept.inTurn(kept.checkAll);
      return again.ok ? done : again;
    }),

    /** Brings the sheet with the log to the front. */
    async goToLog(): Promise<void> {
      const sheet = now().offer?.logSheet;
      const excel = await carriers.excel();
      const gone = !excel.ok || sheet === undefined ? excel : await excel.value.select(sheet, "A1");
      if (!gone.ok) keep({ problem: gone.problem });
    },

    /** Hands over the days by which copies are wanted back, for a calendar. */
    async saveCalendar(): Promise<void> {
      const { offer } = now();
      if (!offer) return;
      const copies = officeSavesFiles() ? await carriers.copies() : failure("filesNotSavedHere");
      if (copies.ok) download({ name: "netwerkplan.ics", bytes: new TextEncoder().encode(copies.value.calendarOf(offer.sends, language)), type: calendarType });
      else keep({ problem: copies.problem });
    },
  };
}
