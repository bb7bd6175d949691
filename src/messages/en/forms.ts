import type { forms as dutch } from "../nl/forms";

/** What the pane says in Add. {places} are filled. */
export const forms: typeof dutch = {
  lead: "Fill in what you know. The row goes to the right sheet; you can always complete it there.",
  loading: "Looking at what the workbook holds…",
  what: "What do you want to add?",
  tables: {
    stakeholders: "A party", relations: "A relation", agreements: "An agreement", findings: "A finding", actions: "An action", successes: "A success",
  },
  begun: "{what} (not finished)",
  sheetsElsewhere: "Something not in the list? Add its sheet in Overview first.",
  none: "This workbook has no sheets to add anything to. Choose Overview and put them back.",
  choose: "Choose…",
  more: { one: "{count} more field", other: "{count} more fields" },
  parties: { none: "Nobody chosen yet.", filter: "Find a party", empty: "There is no party on the sheet Stakeholders yet." },
  required: "Fill this in; without it the row says nothing.",
  readAs: "We read this as {value}.",
  brokenDate: "This date is not complete. Complete it or clear it.",
  keys: "Enter adds. In a large text field Shift+Enter makes a new line.",
  add: "Add",
  busy: "Adding…",
  clear: "Clear the form",
  added: "Added on the sheet {sheet}, row {row}",
  goTo: "Go to the row",
  takeBack: "Take back",
  takenBack: {
    done: "Taken back. The row is empty again.",
    changed: "Somebody changed this row meanwhile. Nothing was taken back.",
    gone: "This row is not there any more. Nothing was changed.",
  },
  improvements: {
    title: "Make an action of an improvement point",
    text: "These points have no action yet. The action remembers where it came from, and beside the point you see how it is going.",
    none: "Every point has an action already.",
    here: "From the row where you are now",
    from: { findings: "Baseline", relations: "Relations", journey: "Client journey", relatives: "Relatives check", governance: "Governance", reflection: "Reflection" },
    button: "Make action",
    buttonOf: "Make action: {text}",
    more: { one: "Show {count} more point", other: "Show {count} more points" },
    origin: "This action comes from: {text}",
    replace: { title: "You were busy with an action", text: "What you filled in disappears when you take this point over.", yes: "Take this point over", no: "Leave it" },
  },
};
