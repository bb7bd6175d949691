import type { check as dutch } from "../nl/check";

/** What the pane says in the check. {places} are filled. */
export const check: typeof dutch = {
  tabs: "Parts of the pane",
  overview: "Overview",
  title: "Check",
  tabCount: { one: "{count} finding", other: "{count} findings" },
  busy: "Checking…",
  again: "Check again",
  severity: { error: "error", warning: "warning", tip: "tip" },
  counts: {
    error: { one: "{count} error", other: "{count} errors" },
    warning: { one: "{count} warning", other: "{count} warnings" },
    tip: { one: "{count} tip", other: "{count} tips" },
  },
  filter: {
    label: "Show",
    severity: "Severity",
    anySeverity: "Everything",
    only: { error: "Errors only", warning: "Warnings only", tip: "Tips only" },
    party: "Organisation or responsible",
    anyParty: "Everyone",
    none: "There is nothing to tell for this choice.",
    clear: "Show everything",
  },
  workbook: "The workbook",
  heading: "{sheet} ({count})",
  goTo: "Go to cell {cell}",
  more: { one: "Show {count} more finding", other: "Show {count} more findings" },
  fine: {
    title: "All in order",
    text: "Names, dates, numbers and sheets agree with each other. When something changes, the pane looks again by itself.",
  },
  filtered: {
    title: "A filter hides this row",
    text: "To go there, we clear the filter on sheet {sheet}. The data does not change.",
    clear: "Clear the filter and go there",
    leave: "Leave the filter",
  },
};
