import type { doubts as dutch } from "../nl/doubts";

/** What the pane says of what to know before a quarter is closed. {places} are filled. */
export const doubts: typeof dutch = {
  title: { one: "Mind this", other: "Mind this ({count})" },
  notBegun: "{quarter} begins on {day}. Nothing can have been measured yet.",
  notOver: "{quarter} goes on until {day}.",
  withoutTarget: "{indicator} has no target, so it gets no verdict.",
  undelivered: "Nobody gave a figure of {indicator}.",
  uncounted: "Of {indicator} {count} values do not count: numerator or denominator is missing, and others gave them.",
  several: {
    withoutTarget: "{count} indicators have no target, and so get no verdict: {names}.",
    undelivered: "Of {count} indicators nobody delivered a number: {names}.",
    uncounted: "For {count} indicators values do not count, for numerator or denominator is missing: {names}.",
  },
  others: { one: "and {count} more", other: "and {count} more" },
  fillOf: "Complete: {organisation}",
  toFill: "To Fill in",
  more: { one: "Show {count} more", other: "Show {count} more" },
  targets: {
    text: { one: "{count} indicator has no target yet. You can measure; a verdict comes with a target.", other: "{count} indicators have no target yet. You can measure; a verdict comes with a target." },
    button: "Set targets",
    baseline: "Baseline {value}",
    notNumber: "This is no number. Type the number alone, without a unit.",
    none: "Type a target. If you do not know one yet, leave it empty.",
    save: "Save targets",
    more: { one: "Show {count} more indicator", other: "Show {count} more indicators" },
  },
  reasons: {
    text: { one: "Will this figure not come any more? Give a reason, and you can close.", other: "Will these {count} figures not come any more? Give them a reason at one go, and you can close." },
    label: "Reason",
    none: "Choose a reason first.",
    button: { one: "Give this empty figure this reason", other: "Give all {count} empty figures this reason" },
  },
  know: { one: "Good to know before you open", other: "Good to know before you open ({count})" },
  early: "{quarter} begins only on {day}. You can open it already.",
  earlier: {
    text: { one: "Something of {quarter} is still missing from {count} party ({names}). Ask for that first, or close {quarter} with a reason; two quarters may be open at once.", other: "Something of {quarter} is still missing from {count} parties ({names}). Ask for that first, or close {quarter} with a reason; two quarters may be open at once." },
    more: "{names} and {count} more",
    button: "Who is missing?",
  },
};
