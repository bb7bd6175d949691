import type { Finding } from "../../../domain/finding";
import { failure } from "../../../domain/outcome";
import type { RowValues } from "../../checkup";
import { answerFields, answerOf, conflicting, keyOf, merged, type AnswerValues, type AnswerDraft, type AnswerField } from "../state/answers";
import type { DeskEvent, QuarterEvent, QuarterState } from "../state/desk";
import { recordOf } from "../../../domain/quarters";
import type { HeldRow, KeptCheck } from "../../kept/keptCheck";
import type { Surroundings } from "../../base/surroundings";
import { sameName } from "../../../domain/names";

/** Filling in measurements: what is typed of them, what the rules say of it, and how it comes into the workbook. */
export function answering({ store, language }: Pick<Surroundings<QuarterState, QuarterEvent>, "store" | "language">, kept: Pick<KeptCheck, "wouldFind" | "writeRows" | "itemText">) {
  const send = (event: DeskEvent) => store.send({ type: "desk", event });

  /** The measurement that the desk knows by that key, as the workbook was last read. */
  function find(key: string) {
    const { network, desk } = store.get();
    const measurement = network?.measurements.find((one) => keyOf(one) === key);
    if (!measurement) return undefined;
    const name = sameName(measurement.indicator);
    const indicator = network?.indicators.find((one) => sameName(one.name) === name) ?? { kind: undefined, aggregation: undefined };
    return { measurement, answer: answerOf(measurement), indicator, draft: desk.drafts[key] };
  }

  /** What the cells of an answer hold, by column ids: of these fields, or of all. */
  function cells(answer: AnswerValues, fields: readonly AnswerField[] = answerFields): RowValues {
    const blank = answer.blank && kept.itemText("blankReason", answer.blank);
    const all: Record<AnswerField, RowValues[string]> = {
      numerator: answer.numerator ?? null, denominator: answer.denominator ?? null, value: answer.value ?? null, blank: blank ?? null, note: answer.note || null,
    };
    return Object.fromEntries(fields.map((field) => [field, all[field]]));
  }

  /** What is to be written of a draft; nothing where something in it cannot be read, or somebody has to choose first. */
  function change(key: string) {
    const found = find(key);
    if (!found?.draft) return undefined;
    const { measurement, answer, indicator, draft } = found;
    const becomes = merged(answer, draft, indicator, language);
    if (becomes.unreadable.length > 0 || conflicting(answer, draft, becomes).length > 0) return undefined;
    const fields = answerFields.filter((field) => answer[field] !== becomes.after[field]);
    return { key, draft, answer, after: becomes.after, row: measurement.place.row, quarter: measurement.quarter, fields };
  }

  /** These quarters, which have to be open still when answers are written: of a closed one nothing changes without a reason. */
  function openQuarters(quarters: readonly string[]): HeldRow[] {
    const { network } = store.get();
    const records = network ? [...new Set(quarters)].flatMap((quarter) => recordOf(network, quarter) ?? []) : [];
    const open = records.filter(({ state }) => state === "open");
    return open.map(({ place }) => ({ table: "quarters", row: place.row, values: { state: kept.itemText("quarterState", "open") } }));
  }

  /** Writes what was typed of these measurements. What cannot be written stays at the desk, and why is told there. */
  async function saveAnswers(keys: readonly string[]): Promise<void> {
    const waiting = keys.filter((key) => change(key) !== undefined);
    const gone = keys.filter((key) => store.get().desk.drafts[key] && !find(key));
    if (waiting.length === 0 && gone.length === 0) return;
    send({ is: "saving", keys: waiting });
    let changes: NonNullable<ReturnType<typeof change>>[] = [];
    const outcome = await kept.writeRows("measurements", () => {
      changes = waiting.flatMap((key) => change(key) ?? []).filter(({ fields }) => fields.length > 0);
      return changes.map(({ row, answer, after, fields }) => ({ row, before: cells(answer, fields), after: cells(after, fields) }));
    }, () => openQuarters(changes.map(({ quarter }) => quarter)), "answer");
    const written = outcome.ok ? outcome.value.done.flatMap((i) => changes[i] ?? []) : [];
    const idle = outcome.ok ? waiting.flatMap((key) => change(key) ?? []).filter(({ fields }) => fields.length === 0) : [];
    const drafts: Record<string, AnswerDraft> = Object.fromEntries([...idle, ...written].map(({ key, draft }) => [key, draft]));
    const answers = Object.fromEntries([...idle, ...written].map(({ key, after }) => [key, after]));
    send({ is: "stored", drafts, answers });
    const [lost] = outcome.ok ? [...gone, ...outcome.value.gone.flatMap((i) => changes[i]?.key ?? [])] : [];
    const problem = !outcome.ok ? outcome.problem : lost ? failure("measurementGone").problem : undefined;
    send({ is: "unsaved", keys: waiting.filter((key) => !(key in drafts)), problem });
  }

  return {
    find, cells,

    actions: {
      /** Takes over what was typed in a field of a measurement, and holds it against the rules as if it stood in the workbook. */
      answer(key: string, field: AnswerField, text: string): void {
        const found = find(key);
        if (!found) return;
        const { measurement, answer, indicator, draft } = found;
        const { after } = merged(answer, { texts: { ...draft?.texts, [field]: text } }, indicator, language);
        const findings: Finding[] = kept.wouldFind("measurements", measurement.place.row, cells(after));
        send({ is: "typed", key, field, text, seen: answer, about: { indicator: measurement.indicator, organisation: measurement.organisation }, findings });
      },

      saveAnswers,

      /** Of what was changed here and in the workbook, keeps what the workbook says. A value that followed takes with it what it followed from. */
      keepTheirs(key: string, fields: readonly AnswerField[]): void {
        const followed: readonly AnswerField[] = fields.includes("value") ? ["numerator", "denominator"] : [];
        send({ is: "yielded", key, fields: [...fields, ...followed] });
      },

      /** Of what was changed here and in the workbook, keeps what was typed here, and saves it. */
      async keepMine(key: string): Promise<void> {
        const found = find(key);
        if (!found) return;
        send({ is: "insisted", key, seen: found.answer });
        await saveAnswers([key]);
      },

      /** Lets go of what was typed of measurements whose rows are no longer there. */
      letGo(keys: readonly string[]): void {
        send({ is: "dropped", keys });
      },
    },
  };
}
