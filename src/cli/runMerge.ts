import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { randomId, type NewId } from "../domain/id";
import type { Problem } from "../domain/problem";
import { decide, tallyOf } from "../domain/sharing/decide";
import { mineIn } from "../domain/sharing/mineOf";
import { decided as decidedFor, type Answers, type Proposal, type ProposalAnswer } from "../domain/sharing/proposal";
import { propose, type Proposed } from "../domain/sharing/propose";
import { finish } from "../domain/steps";
import { readReturned } from "../file/readReturned";
import { cli, fill, say, type Language } from "../messages";
import { tell } from "../messages/findings";
import { definitions, tableName } from "../workbook/check/tables";
import { arrive, type Arrived } from "../workbook/sharing/arrive";
import type { Foreseen } from "../workbook/sharing/taking/foreseen";
import { holdingBack, isWrong, type HeldBack } from "../workbook/sharing/taking/heldBack";
import type { SharedPlan } from "../workbook/sharing/taking/plan";
import { takeOver } from "../workbook/sharing/taking/takeOver";
import { readAsked } from "./asked";
import { askedCount, askedLines } from "./askedLines";
import { messageLanguage } from "./options";
import { dayOf, readPlanInFile, todayHere, writePlanInFile } from "./planInFile";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";
import { isSameFile } from "./sameFile";
import { save } from "./save";

const options = { texts: ["out", "answers", "today"], switches: ["json"] } as const;

/**
 * Takes copies that came back over into a new file; the plan itself is never changed. Gives the exit code: 0 done, 1 choices are open or it
 * was not written, 2 something could not be read (the others are still done) or a wrong option.
 */
export async function runMerge(args: string[], print: Printer, newId: NewId = randomId): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const words = cli[language];
  const refuse = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const asked = readAsked(args, language, options);
  if ("sentence" in asked) return refuse(2, asked.sentence);
  if (asked.switches.has("help")) { print.log(words.merge.help); return 0; }
  const { files: [path, ...copies], texts } = asked;
  const last = (name: string) => texts[name]?.at(-1);
  const [out, answersPath, todayText] = [last("out"), last("answers"), last("today")];
  if (path === undefined || copies.length === 0) return refuse(2, words.merge.fileMissing);
  if (out === undefined) return refuse(2, fill(words.optionMissing, { option: "--out" }));
  const today = todayText === undefined ? todayHere() : dayOf(todayText);
  if (today === undefined) return refuse(2, fill(words.dayUnreadable, { option: "--today", text: todayText ?? "" }));
  const answers = answersPath === undefined ? {} : await readAnswers(answersPath);
  if (!answers) return refuse(2, fill(words.merge.answersUnreadable, { path: answersPath ?? "" }));
  for (const given of [path, ...copies]) if (await isSameFile(out, given)) return refuse(2, fill(words.outIsGiven, { path: given }));
  const bytes = await readGiven(path);
  if (!bytes) return refuse(2, fill(words.check.fileNotFound, { path }));
  const opened = bytes.ok ? await readPlanInFile(bytes.value, today) : bytes;
  if (!opened.ok) return refuse(2, say(opened.problem, language));

  const { plan } = opened.value;
  const [arrived, refused]: [Arrived[], { file: string; problem: Problem }[]] = [[], []];
  for (const { file, given } of named(copies)) {
    const outcome = await readCopy(given, file, plan);
    if (outcome.ok) arrived.push(outcome.value);
    else refused.push({ file, problem: outcome.problem });
  }
  const mine = mineIn(plan.book);
  const { proposed, found, elsewhere } = finish(holdingBack(plan, propose(mine, arrived.map(({ returned }) => returned)), answers, mine.idOf));
  const decided = decide(proposed, answers, mine.idOf);
  const reason = ({ proposal: { organisation } }: { proposal: Proposal }) => fill(words.merge.reason, { organisation });
  const files = arrived.filter(({ isWhole }) => !isWhole).map(({ returned: { sendId, organisation, organisationId, file, base } }) => (
    { sendId, organisation, party: organisationId, file, base, open: decided.open.filter((one) => one.file === file).length }
  ));
  const taken = takeOver(plan, { decided, files, reason, newId });
  if (!taken.ok) return refuse(2, say(taken.problem, language));
  const written = await writePlanInFile(opened.value, taken.value.writes);
  const saved = written.ok ? await save(out, written.value) : written;
  if (!saved.ok) return refuse(1, say(saved.problem, language));

  for (const { file, problem } of refused) print.error(`${file}: ${say(problem, language)}`);
  if (opened.value.lost.length > 0) print.error(fill(words.lost, { what: opened.value.lost.join(", ") }));
  for (const one of elsewhere) print.error(foundLine(one, language));
  if (asked.switches.has("json")) {
    for (const proposal of proposed.proposals) print.log(JSON.stringify(record(proposal, found.get(proposal.id) ?? [], plan, language)));
    for (const { file, problem } of refused) print.log(JSON.stringify({ file, refused: problem.code, why: say(problem, language) }));
  } else {
    for (const one of arrived) {
      print.log(line(one, proposed, answers, language));
      const own = proposed.proposals.filter(({ file }) => file === one.returned.file);
      for (const told of foundLines(own, found, answers, language)) print.log(told);
      for (const told of askedLines(own, answers, plan, language, ({ id }) => found.get(id)?.some(isWrong) ?? false)) print.log(told);
    }
    const count = askedCount(proposed.proposals, answers);
    if (count > 0) print.log(fill(words.merge.answer, { count }));
  }
  return refused.length > 0 ? 2 : decided.open.length > 0 ? 1 : 0;
}

/** Copies by names that differ: of two files with one name the second gets a number. */
function named(paths: readonly string[]): { file: string; given: string }[] {
  const seen = new Map<string, number>();
  return paths.map((given) => {
    const name = basename(given);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { given, file: count === 1 ? name : `${name} (${count})` };
  });
}

async function readCopy(path: string, file: string, plan: SharedPlan) {
  const bytes = await readGiven(path);
  if (!bytes) return { ok: false as const, problem: { code: "fileUnreadable", details: {} } satisfies Problem };
  if (!bytes.ok) return bytes;
  const raw = await readReturned(bytes.value);
  return raw.ok ? arrive(raw.value, file, plan) : raw;
}

async function readAnswers(path: string): Promise<Answers | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof read !== "object" || read === null || Array.isArray(read)) return undefined;
    const entries = Object.entries(read) as [string, unknown][];
    return entries.every(([, answer]) => answer === "theirs" || answer === "mine") ? Object.fromEntries(entries as [string, ProposalAnswer][]) : undefined;
  } catch {
    return undefined;
  }
}

/** What a program gets to know of a proposal; `said` and `found` where there is something to say or the check finds something in it. */
function record({ file, organisation, table, row, rowName, columns, kind, sent, mine, theirs, ticked, id, said }: Proposal, found: readonly Foreseen[], { read }: SharedPlan, language: Language) {
  const definition = definitions.find(({ key }) => key === table);
  return {
    file, organisation, table: definition ? tableName(definition, read) : table, row, rowName, columns, kind, sent, mine, theirs, ticked, id, ...(said.length > 0 ? { said } : {}),
    ...(found.length > 0 ? { found: found.map(({ finding }) => ({ code: finding.code, severity: finding.severity, message: tell(finding, language) })) } : {}),
  };
}

/** What the check finds in what a file brings, each once, with what became of it. */
function foundLines(proposals: readonly Proposal[], found: HeldBack["found"], answers: Answers, language: Language): string[] {
  const words = cli[language].merge;
  const seen = new Set<string>();
  return proposals.flatMap((proposal) => (found.get(proposal.id) ?? []).flatMap((one) => {
    if (seen.has(one.finding.key)) return [];
    seen.add(one.finding.key);
    return [`  ${foundLine(one, language)}${isWrong(one) && decidedFor(proposal, answers) === undefined ? ` ${words.held}` : ""}`];
  }));
}

/** Names a row by its name; one that seems to tell of a person has none. */
function foundLine({ finding, name }: Foreseen, language: Language): string {
  const words = cli[language];
  return fill(words.merge.found, { where: [finding.sheet, name].filter((part) => part !== "").join(", "), severity: words.check.severity[finding.severity], sentence: tell(finding, language) });
}

function line({ returned: { file, organisation }, isWhole, isUnnoted, strange, missing, unread }: Arrived, proposed: Proposed, answers: Answers, language: Language): string {
  const words = cli[language].merge;
  const tally = tallyOf(file, proposed, answers);
  const notes = [
    ...(isWhole ? [words.whole] : []), ...(isUnnoted ? [words.unnoted] : []), ...(strange.headings.length > 0 ? [fill(words.strange, { columns: strange.headings.join(", ") })] : []),
    ...(missing.length > 0 ? [fill(words.missing, { sheets: missing.join(", ") })] : []), ...(unread.length > 0 ? [fill(words.unread, { sheets: unread.join(", ") })] : []),
  ];
  return [fill(words.line, { name: organisation === "" ? file : `${organisation} (${file})`, ...tally }), ...notes].join(" ");
}
