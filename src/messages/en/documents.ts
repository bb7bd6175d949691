import type { documents as dutch } from "../nl/documents";

/** What stands in the plan of approach, the declaration and a workshop on paper, and what the pane says of them. {places} are filled. */
export const documents: typeof dutch = {
  unnamed: "Network without a name",
  page: "Page {page} of {pages}",
  made: "As of {date}",
  more: { one: "and {count} more", other: "and {count} more" },
  keptOut: {
    one: "{count} text is left out here, because it seems to be about a person.",
    other: "{count} texts are left out here, because they seem to be about a person.",
  },
  coordinator: "Coordinator: {name}",
  period: "Period: {period}",
  plan: {
    title: "Plan of approach",
    parts: {
      reason: "Reason and purpose", parties: "Parties, responsibilities and powers", contributions: "Contribution of each party",
      experience: "Lived experience", facilitation: "Facilitation", information: "Information and privacy", analysis: "Analysis",
      vision: "Vision and core values", strategy: "Strategy and indicators", communication: "Communication", term: "Term and revision",
      conditions: "Conditions, opportunities and risks", timeline: "Actions and timeline", signing: "Signing",
    },
    empty: "Still to be filled in.",
    sheet: "Plan to sign",
    onSheet: "Fixed text: the sheet does not change along. Did anything change? Put the plan on the sheet again.",
    mark: "Mark {mark}",
    ambition: "Our ambition",
    parties: { party: "Party", role: "Role and circle", mandate: "Mandate", contribution: "Contribution", none: "There are no parties in the workbook yet." },
    mandates: { title: "Who decides what", decision: "Decision", decides: "Who decides, and how", consulted: "Who is consulted and who is told", differing: "If somebody sees it differently" },
    agreements: { title: "Agreements by subject", subject: "Subject", agreement: "Agreement", who: "For whom", owner: "Responsible", review: "Review", everyone: "All parties", draft: "Draft: {agreement}", none: "There are no agreements yet." },
    indicators: { name: "Indicator", baseline: "Baseline", target: "Target", method: "How and how often we measure", owner: "Responsible", by: "{target} by {date}", none: "No indicators were chosen yet.", small: "A count below {bound} is shown as <{bound}." },
    actions: { action: "Action and goal", who: "Responsible", time: "Timeline", means: "Effort and means", none: "There are no actions yet.", from: "{start} to {end}", until: "to {end}", since: "from {start}" },
    signing: {
      text: "By their signature these parties adopt the plan of approach, with the ambition, the agreements, the actions and the indicators in it.",
      name: "Name and position", date: "Date and place", signature: "Signature",
    },
  },
  participation: {
    title: "Declaration of taking part",
    declares: "{party} takes part in {network}.",
    role: "Role and circle", implements: "Implements the approach", contribution: "We bring in", mandate: "Our representative may decide on",
    toFill: "still to be filled in",
    agreements: "Agreements that hold for us", actions: "Actions that we see to", indicators: "Figures that we deliver", none: "None yet.",
    promises: [
      "We stand behind the ambition and the plan of approach, and keep our agreements and actions.",
      "Our representative has time and a mandate for this network. If that changes, we say so at once.",
      "We deliver our figures in time, and put nothing into the workbook by which anybody can be recognised.",
    ],
    nobody: "There is no party in the workbook yet.",
  },
  workshop: {
    minutes: "{count} minutes", aim: "What it brings", who: "With whom", prepare: "See to", ask: "What to do and ask", outcome: "What came out", place: "Becomes a row on: {sheet}",
    privacy: "Write down no names of clients or families.",
  },
  files: { plan: "Plan of approach", participation: "Declaration", participations: "Declarations", workshop: "Workshop" },
  pane: {
    title: "To be signed",
    lead: "From the workbook, to print. Names of contacts stand at the signature alone.",
    plan: "Make the plan of approach (Word)",
    planSheet: "Put the plan on a sheet",
    placed: "The plan stands on the sheet {sheet}, ready to print.",
    placedBeside: "The plan stands on the sheet {sheet}. Somebody typed on the sheet {kept}: it stays as it is.",
    party: "For which party?",
    everyone: "All parties, a page each",
    participation: "Make the declaration (Word)",
    making: "The document is being made…",
    onSheets: "Without Word: the sheets Signing and Declaration can be printed too. Not in your workbook yet? Add them at Overview.",
  },
};
