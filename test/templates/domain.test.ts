import { templates } from "../../src/templates";
import { commonLists } from "../../src/workbook/lists";
import type { ListId, TableKey } from "../../src/workbook/content";
import { column, idsOf } from "./rows";

/** What the published sources ask for, by the ids that the content has: nothing may be missing and nothing made up. */
const { leidraad, kompas, jeugdzorgPlus, naasten } = templates;

const given = (template: typeof leidraad, table: TableKey) => (template?.rows[table] ?? []).map(({ id }) => String(id).split(".").at(-1));
const common = (list: Exclude<ListId, keyof NonNullable<typeof leidraad>["lists"]>) => idsOf(commonLists[list]);

/** The words of the glossary and of the forms, one list a line. */
test.each(Object.entries({
  circle: "core project outer", role: "content deciding influencing", implements: "yes involved notApplicable", level: "organisation network",
  actionStatus: "notStarted running done stopped", indicatorKind: "count percentage average score days scale", direction: "higher lower band",
  frequency: "quarter halfYear year", aggregation: "sum mean weighted last cumulative", priority: "high normal low",
  relationQuality: "strong canBeBetter hardly", findingSource: "interview questionnaire journey deskResearch",
  governanceSection: "basis form mandate structure culture voice reflection pitfalls", journeyPhase: "start seeking contact support aftercare",
  relativesPhase: "start treatment closing conditions", presence: "present partly absent",
} satisfies Partial<Record<keyof typeof commonLists, string>>))("the list %s holds what the sources name", (list, ids) => {
  expect(idsOf(commonLists[list as keyof typeof commonLists])).toEqual(ids.split(" "));
});

test("governance: every part of the checklist has questions, the voice of households five forms, and there are three pitfalls", () => {
  const rows = kompas?.rows.governance ?? [];
  expect([...new Set(column(rows, "section"))]).toEqual(common("governanceSection"));
  const inPart = (part: string) => rows.filter(({ section }) => section === part).map(({ id }) => id);
  // Five forms, and the three things that taking part needs.
  expect(inPart("voice")).toEqual(["involvement", "reflections", "children", "council", "feedback", "safe", "represented", "anchored"].map((id) => `governance.${id}`));
  expect(inPart("pitfalls")).toEqual(["imposed", "accounting", "formal"].map((id) => `governance.${id}`));
});

test("the plan of approach has fourteen parts, the analysis report eight", () => {
  expect(given(kompas, "approach")).toEqual([
    "reason", "parties", "contributions", "experience", "facilitation", "information", "analysis",
    "vision", "strategy", "communication", "term", "conditions", "timeline", "signing",
  ]);
  expect(given(kompas, "analysis")).toEqual(["goal", "figures", "offer", "collaboration", "labour", "gaps", "examples", "conclusions"]);
});

test("the client journey has five phases", () => {
  expect(given(kompas, "journey")).toEqual(["start", "seeking", "contact", "support", "aftercare"]);
});

test("the relatives check has five items at the start, five during treatment, three at the closing and three conditions", () => {
  const rows = naasten?.rows.relatives ?? [];
  const counts = common("relativesPhase").map((phase) => rows.filter((row) => row.phase === phase).length);
  expect(counts).toEqual([5, 5, 3, 3]);
  expect(given(naasten, "relatives")).toEqual([
    "contact", "startTalk", "safety", "details", "support", "training", "signs", "tuning", "transfer", "sounding",
    "evaluation", "relapse", "learning", "policy", "schooling", "confidentiality",
  ]);
});

test("the Leidraad asks about nine subjects, each with a question", () => {
  const subjects = ["method", "roles", "training", "wellbeing", "support", "relatives", "collaboration", "plans", "talking"];
  expect(idsOf(leidraad?.lists.findingSubject ?? [])).toEqual(subjects);
  expect([...new Set(column(leidraad?.rows.interview, "subject"))]).toEqual(subjects);
});

test("every step of the Leidraad says what it asks of an organisation and of the network, what helps and who takes part", () => {
  for (const { id, levels, tips, involved } of leidraad?.steps ?? []) {
    expect({ id, levels: Object.keys(levels ?? {}), tips: (tips?.length ?? 0) > 0, involved: involved !== undefined })
      .toEqual({ id, levels: ["organisation", "network"], tips: true, involved: true });
  }
});

test("every step of the Kompas says what helps and who takes part", () => {
  expect(kompas?.steps.filter(({ tips = [], involved }) => tips.length === 0 || !involved)).toEqual([]);
});

test("JeugdzorgPlus measures suicides, seclusions, needless transfers, placements that were prevented and trained professionals", () => {
  expect(column(jeugdzorgPlus?.examples.indicators, "name")).toEqual(["Aantal suïcides", "Aantal separaties", "Onnodige overplaatsingen", "Jongeren geholpen zonder gesloten plaatsing", "Geschoolde professionals"]);
});

test("an id of a given row means the same in every template that has it", () => {
  const rows = new Map<unknown, unknown>();
  for (const template of Object.values(templates)) {
    for (const row of Object.values(template.rows).flat()) {
      if (rows.has(row.id)) expect(row).toEqual(rows.get(row.id));
      rows.set(row.id, row);
    }
  }
});
