/**
 * Every list by its id, in the order in which they stand on the sheet with lists. A list that is the same in every workbook has its items
 * here, by the ids that code knows them by; one that a template fills ("template") or that follows from the plan's period ("period")
 * has items that nobody knows beforehand. What people read of an item stands in workbook/lists.ts.
 */
export const lists = {
  theme: "template",
  goal: "template",
  agreementSubject: "template",
  domain: "template",
  findingSubject: "template",
  circle: ["core", "project", "outer"],
  role: ["content", "deciding", "influencing"],
  implements: ["yes", "involved", "notApplicable"],
  yesNo: ["yes", "no"],
  partyStatus: ["approached", "interested", "confirmed", "left"],
  agreementStatus: ["draft", "agreed", "confirmed", "ended"],
  level: ["organisation", "network"],
  actionStatus: ["notStarted", "running", "done", "stopped"],
  indicatorKind: ["count", "percentage", "average", "score", "days", "scale"],
  direction: ["higher", "lower", "band"],
  frequency: ["quarter", "halfYear", "year"],
  aggregation: ["sum", "mean", "weighted", "last", "cumulative"],
  priority: ["high", "normal", "low"],
  blankReason: ["notMeasured", "notApplicable", "later", "belowBound"],
  relationQuality: ["strong", "canBeBetter", "hardly"],
  stepStatus: ["notStarted", "running", "done", "skipped"],
  governanceSection: ["basis", "form", "mandate", "structure", "culture", "voice", "reflection", "pitfalls"],
  trust: ["low", "medium", "high"],
  findingSource: ["interview", "questionnaire", "journey", "deskResearch"],
  journeyPhase: ["start", "seeking", "contact", "support", "aftercare"],
  relativesPhase: ["start", "treatment", "closing", "conditions"],
  presence: ["present", "partly", "absent"],
  quarterState: ["planned", "open", "closed"],
  correctedField: ["value", "numerator", "denominator", "blank", "row", "indicator", "organisation", "quarter", "state"],
  quarter: "period",
  moment: "period",
} as const satisfies Readonly<Record<string, readonly string[] | "template" | "period">>;

type Lists = typeof lists;

export type ListId = keyof Lists;

type Filled<By> = { [List in ListId]: Lists[List] extends By ? List : never }[ListId];

/** The lists that a template must fill. */
export type TemplateList = Filled<"template">;

/** The lists that are the same in every template, but for what a network changes in its own template. */
export type CommonList = Filled<readonly string[]>;

/** The id of an item of a list; any text where nobody knows the items beforehand. */
export type ItemId<List extends ListId = ListId> = List extends CommonList ? Lists[List][number] : string;

export const listIds = Object.keys(lists) as readonly ListId[];

export const templateLists = listIds.filter((id): id is TemplateList => lists[id] === "template");

export const commonListIds = listIds.filter(isCommon);

/** Whether code knows the items of the list. */
export function isCommon(id: ListId): id is CommonList {
  return typeof lists[id] !== "string";
}
