import type { Choices } from "../../../domain/choices";
import { failure, success, type Outcome } from "../../../domain/outcome";
import type { FoundPlan, FoundWorkbook } from "../../../excel/found";
import type { LedRows } from "../../../excel/linkFromSteps";
import type { WriteOptions } from "../../../excel/write";
import type { Plan, SheetKey } from "../../../workbook/meta";
import type { ContentModule, Excel } from "../../base/carriers";
import { excelDay } from "../../words/dates";
import type { Notice } from "../../base/state";
import type { LookAtWorkbook } from "../../kept/look";
import type { Clash, MakingEvent, MakingState, MakingRun } from "../state/making";
import { planAgain } from "../../../excel/planAgain";
import type { Surroundings } from "../../base/surroundings";

/** Something to write into the workbook. */
interface Job {
  kind: MakingRun["kind"];
  /** Undefined where the workbook's template is not one of ours. */
  plan(content: ContentModule, found: FoundWorkbook): Plan | undefined;
  /** How it is written, where that is not as always. */
  write?(excel: Excel, content: ContentModule, options: WriteOptions): Promise<Outcome<unknown>>;
  /** What follows once it is there; where that does not work, nothing is lost and nothing is told. */
  afterwards?(excel: Excel, content: ContentModule): Promise<unknown>;
  /** What to tell when it is there. */
  done: Notice;
  /** Whoever asked for it goes on where they are; otherwise the overview shows what is there now. */
  stays?: true;
}

/** Making a workbook, completing one, and stopping that. */
export function making({ store, carriers, language, today }: Surroundings<MakingState, MakingEvent>, look: LookAtWorkbook) {
  let stopper = new AbortController();
  let job: Job | undefined;
  /** What was last written: a run that broke off goes on with it, and so with the same rows. */
  let lastPlan: Plan | undefined;

  /** Does a job, whatever comes of it; what a person filled in stays. */
  async function run(next: Job): Promise<void> {
    if (store.get().run) return;
    job = next;
    stopper = new AbortController();
    store.send({ type: "started", kind: next.kind });
    try {
      const outcome = await carry(next);
      if (!outcome.ok) store.send({ type: "ended", notice: { kind: "problem", problem: outcome.problem } });
      else if (outcome.value.length > 0) store.send({ type: "ended", clashes: outcome.value });
      else store.send({ type: "ended", notice: next.done, ...(next.stays ? {} : { view: "overview" }) });
    } catch (mistake) {
      store.send({ type: "ended", notice: { kind: "problem", problem: failure("ourMistake").problem } });
      throw mistake;
    }
  }

  /** Looks, plans and writes, then looks again. Gives back the names that are in the way: with any, nothing was written. */
  async function carry(next: Job): Promise<Outcome<Clash[]>> {
    const [excel, content, found] = [await carriers.excel(), await carriers.content(), await look()];
    if (!excel.ok) return excel;
    if (!content.ok) return content;
    if (!found.ok) return found;
    const plan = next.plan(content.value, found.value);
    if (!plan) return failure("templateUnknown", { name: found.value.plan?.meta.templates.join(", ") ?? "", choices: Object.keys(content.value.templates).join(", ") });
    const clashes = namesInTheWay(excel.value, plan, found.value);
    if (clashes.length > 0) return success(clashes);
    lastPlan = plan;
    const options: WriteOptions = {
      onProgress: (progress) => store.send({ type: "progressed", progress }), onTyping: () => store.send({ type: "waits" }), signal: stopper.signal,
    };
    const written = next.write ? await next.write(excel.value, content.value, options) : await excel.value.write(plan, options);
    if (written.ok) await next.afterwards?.(excel.value, content.value);
    await look();
    return written.ok ? success([]) : written;
  }

  return {
    /** Makes the workbook of these choices. */
    async make(choices: Choices): Promise<void> {
      await run({
        kind: "make",
        plan: ({ followed, templateOf, plan }) => {
          const { own, rename } = store.get();
          const template = templateOf(choices.templates, own);
          return template && plan(template, { ...choices, templates: followed(choices.templates, own) }, { rename });
        },
        done: { kind: "ready", demo: false },
      });
    },

    /** Makes the workbook of the fictitious network. */
    async demonstrate(): Promise<void> {
      await run({
        kind: "make",
        plan: ({ templates, demonstration, planDemonstration }) => {
          const example = demonstration(excelDay(today()));
          const template = templates[example.template];
          return template && planDemonstration(template, example, language, { rename: store.get().rename });
        },
        done: { kind: "ready", demo: true },
      });
    },

    /** Makes what is missing or unfinished in the workbook that is there; rows that are there stay as they are. */
    async complete(): Promise<void> {
      await run({
        kind: "restore",
        plan: (content, found) => {
          if (lastPlan && lastPlan.meta.planId === found.plan?.meta.planId) return lastPlan;
          return found.plan && planAgain(content, found, found.plan, excelDay(today()));
        },
        done: { kind: "restored" },
      });
    },

    /** Brings a workbook of an earlier version up to this one; what people filled in stays. */
    async bringUp(): Promise<void> {
      const day = excelDay(today());
      const planOf = (content: ContentModule, found: FoundWorkbook) => found.plan && planAgain(content, found, found.plan, day);
      await run({
        kind: "bringUp",
        plan: planOf,
        write: (excel, content, options) => excel.bringUp((found) => planOf(content, found), day, options),
        done: { kind: "broughtUp" },
      });
    },

    /** Makes a sheet that the workbook does not have yet; the others stay as they are. */
    async addSheet(key: SheetKey): Promise<void> {
      await run({
        kind: "restore",
        plan: (content, found) => found.plan && planAgain(content, found, found.plan, excelDay(today()), key),
        afterwards: async (excel, content) => {
          const tip = content.allSheets.find((sheet) => sheet.key === key)?.purpose[language] ?? "";
          await excel.linkFromStart(key, tip);
          const { plan } = store.get().found ?? {};
          if (plan) await excel.linkFromSteps(key, ledTo(content, plan, key), tip);
        },
        stays: true,
        done: { kind: "sheetAdded", sheet: store.get().catalogue?.sheets.find((sheet) => sheet.key === key)?.name[language] ?? key },
      });
    },

    /** Takes the names that were offered for ours and goes on. */
    async acceptNames(): Promise<void> {
      store.send({ type: "renamed" });
      if (job) await run(job);
    },

    /** Stops at the next safe moment. */
    stop() {
      stopper.abort();
      store.send({ type: "stopping" });
    },
  };
}

/** The steps of the workbook that lead to a sheet once it has that, and where in their rows that stands. */
function ledTo({ allSheets, templateOf, rowsLedTo }: ContentModule, { meta, sheets }: FoundPlan, key: SheetKey): LedRows {
  const template = templateOf(meta.templates);
  const columns = allSheets.find((sheet) => sheet.key === "steps")?.table?.columns ?? [];
  const heading = (id: string) => columns.find((column) => column.id === id)?.heading[meta.language] ?? "";
  return { rows: template ? rowsLedTo(template, key, (one) => sheets.some((sheet) => sheet.key === one)) : [], headings: { place: heading("place"), id: heading("id") } };
}

function namesInTheWay({ conflicts }: Excel, plan: Plan, found: FoundWorkbook): Clash[] {
  return conflicts(plan, found).map(({ details }) => ({ name: String(details.name), suggestion: String(details.suggestion) }));
}
