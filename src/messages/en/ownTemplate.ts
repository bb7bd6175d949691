import type { ownTemplate as dutch } from "../nl/ownTemplate";

/** What the pane says of a template of one's own. {places} are filled. */
export const ownTemplate: typeof dutch = {
  lead: "Make a template of this workbook. Another network then begins with it, at New workbook.",
  with: { title: "This comes along", items: ["the lists, as they are now", "the steps, as they are now", "the indicators: name, kind, unit, direction, source and theme", "the questions of the forms", "which sheets you use"] },
  without: { title: "This stays here", items: ["parties, names and agreements", "actions, findings and relations", "measurements, baselines and targets", "everything that you filled in at questions and steps"] },
  check: "Read the lists and steps before you pass the file on: nothing about persons may be in it.",
  name: "Name of the template",
  nameHint: "It is called so in the list of templates.",
  nameMissing: "Give the template a name.",
  save: "Save as template",
  busy: "Making it…",
  file: "template {name}",
};
