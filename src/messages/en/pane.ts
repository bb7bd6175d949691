import type { pane as dutch } from "../nl/pane";

export const pane: typeof dutch = {
  title: "Netwerkplan",
  busy: "Looking at what is in this workbook…",
  noExcel: "This window belongs in Excel. Open it there with the Netwerkplan button on the ribbon.",
  retry: "Try again",
  close: "Close this message",

  firstRun: {
    label: "Introduction",
    step: "Step {step} of {count}",
    skip: "Skip",
    next: "Next",
    back: "Back",
    begin: "Get started",
    screens: [
      {
        title: "One workbook for your whole network",
        text: "Who takes part, what do you agree on, who does what, and does it work? Netwerkplan makes sheets for it that fit together, with a dashboard that moves along.",
      },
      {
        title: "Everyone simply works in Excel",
        text: "Your partners fill in their own rows. They do not need this window: pick lists, explanations and colours are in the workbook itself.",
      },
      {
        title: "It stays with you",
        text: "Netwerkplan sends nothing anywhere. Put no data about clients, children or families in the workbook: it travels between organisations.",
      },
    ],
  },

  start: {
    title: "New workbook",
    lead: "Fill in which network it is for. You can change everything in Excel later.",
    notEmpty: "This workbook is not empty. Netwerkplan adds sheets and touches nothing of yours.",
    planned: "This workbook already has the plan of {name}. Open a new workbook for another network.",
    toPlan: "Go to the plan",
    demo: {
      title: "Look around first?",
      text: "Make a workbook of a made-up network, with every chart filled.",
      button: "See an example",
    },
    template: {
      title: "Template",
      source: "Follows: {source}",
      hint: "You can choose more than one. The first that you choose leads: its ambition and words count.",
      leads: "Leads",
    },
    sheets: {
      title: "Extra sheets",
      hint: "Ticked is what the template advises. What you leave out now can be added later.",
    },
    network: {
      title: "Network",
      name: "Name of the network",
      region: "Region",
      coordinator: "Coordinator or project leader",
      coordinatorHint: "A colleague, by a work name. Never a client.",
    },
    period: {
      title: "Period",
      from: "First quarter",
      fromHint: "Year and quarter, such as 2026-K1",
      quarters: "Number of quarters",
      span: "The plan runs from {from} to {to}.",
    },
    organisations: {
      title: "Organisations",
      label: "Add organisations",
      hint: "Type a name and press Enter, or paste a list with one name a line.",
      add: "Add",
      parties: { one: "Choose from {count} party of this template", other: "Choose from {count} parties of this template" },
      partiesLabel: "Parties of the template",
      chosen: { one: "{count} organisation chosen", other: "{count} organisations chosen" },
      list: "Chosen organisations",
      none: "No organisations yet. Ten to thirty parties is usual for a network.",
      remove: "Remove {name}",
    },
    examples: {
      title: "Examples",
      label: "Take examples along",
      hint: "Actions, agreements and indicators from the template. Change them or take them out.",
    },
    preview: {
      title: "This will be made",
      count: { one: "{count} sheet", other: "{count} sheets" },
      parties: { one: "{count} organisation", other: "{count} organisations" },
      agreements: { one: "{count} example agreement", other: "{count} example agreements" },
      actions: { one: "{count} example action", other: "{count} example actions" },
      indicators: { one: "{count} example indicator", other: "{count} example indicators" },
      quarters: { one: "{count} quarter", other: "{count} quarters" },
    },
    conflict: {
      title: "These names are taken",
      text: "They are yours, so we leave them alone. For our sheets we can use these names:",
      line: "“{name}” becomes “{suggestion}”",
      accept: "Go on with these names",
    },
    make: "Make the workbook",
    wrong: { one: "One field still needs something from you.", other: "{count} fields still need something from you." },
  },

  making: {
    title: "Making the workbook",
    titleRestore: "Completing the workbook",
    preparing: "Preparing",
    part: "Working on {name}",
    count: "{index} of {total} sheets",
    safe: "You can stop safely. What has been made stays; finish it later.",
    stop: "Stop",
    stopping: "Stopping after this part…",
  },

  tabs: "Parts of the pane",

  overview: {
    title: "Overview",
    unnamed: "Network without a name",
    period: "{from} to {to}",
    demo: "Example: this network is made up",
    ready: {
      title: "Your workbook is ready",
      steps: [
        "Go through {stakeholders}: who takes part, and with what mandate?",
        "Write down under {agreements} what you promise each other.",
        "Divide the actions under {actions} and fill in {measurements} every quarter.",
      ],
      demo: "Look around on the dashboard and change what you like. For your own network, open a new workbook.",
    },
    restored: "The workbook is complete again. The rows that were there have not changed.",
    broken: {
      title: "This workbook is not finished",
      text: "Making it was interrupted. What is there stays.",
      button: "Finish it",
    },
    missing: "Sheet {name} is missing",
    restore: "Put back",
    gone: { one: "{count} sheet is missing", other: "{count} sheets are missing" },
    untouched: "The rows on the other sheets stay as they are.",
    sheets: "Where you are",
    more: {
      title: "Can be added",
      text: "These sheets belong to the template and are not in your workbook yet. Your other sheets stay as they are.",
      add: "Add {name}",
    },
    open: "Open sheet {name}",
    hidden: "hidden",
    rows: {
      stakeholders: { one: "{count} party", other: "{count} parties" },
      agreements: { one: "{count} agreement", other: "{count} agreements" },
      actions: { one: "{count} action", other: "{count} actions" },
      indicators: { one: "{count} indicator", other: "{count} indicators" },
      measurements: { one: "{count} measurement", other: "{count} measurements" },
      quarters: { one: "{count} quarter", other: "{count} quarters" },
      corrections: { one: "{count} correction", other: "{count} corrections" },
    },
    next: {
      start: "Ambition, period and what each sheet is for.",
      stakeholders: { empty: "Put here who takes part.", some: "Add circle, role and mandate for each party." },
      agreements: { empty: "Write your first agreement here.", some: "Give every agreement an owner and a review date." },
      actions: { empty: "Put the first action here.", some: "Bring status and progress up to date." },
      indicators: { empty: "Choose here what will show that it works.", some: "Check baseline and target." },
      measurements: { empty: "Fill in the values after the first quarter.", some: "Add the values of the latest quarter." },
      quarters: { empty: "Put every quarter of the plan here.", some: "Open a quarter when it is time to measure, and close it when all is in." },
      corrections: { empty: "What changes after closing comes here, with the reason.", some: "Read what changed after closing, and why." },
      dashboard: "Charts that move with what you fill in.",
    },
  },

  commands: {
    noPlan: "There is no plan in this workbook yet. Make one here.",
  },
};
