import { rowId, type Columns, type TableSchema } from "./table";

/** A party that was only approached has not said who speaks for it. */
const onceInterested = { waits: true, unless: { column: "status", list: "partyStatus", item: "approached" } } as const;

const columns = {
  organisation: { kind: { is: "name", max: 120 }, required: true },
  contact: { kind: { is: "text", max: 120 }, required: onceInterested, professional: true },
  function: { kind: { is: "text", max: 120 } },
  contactDetails: { kind: { is: "text", max: 250 }, professional: true },
  domain: { kind: { is: "list", list: "domain" } },
  circle: { kind: { is: "list", list: "circle" }, required: onceInterested },
  role: { kind: { is: "list", list: "role" } },
  implements: { kind: { is: "list", list: "implements" } },
  gatekeeper: { kind: { is: "list", list: "yesNo" } },
  ambassador: { kind: { is: "text", max: 250 }, professional: true },
  interest: { kind: { is: "text", max: 500 } },
  expectation: { kind: { is: "text", max: 500 } },
  uncertainty: { kind: { is: "text", max: 500 } },
  contribution: { kind: { is: "text", max: 500 } },
  mandate: { kind: { is: "text", max: 500 } },
  /** Day on which taking part was confirmed. */
  confirmed: { kind: { is: "date" } },
  status: { kind: { is: "list", list: "partyStatus" } },
  load: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** The organisations that take part, with their role and contribution. */
export const stakeholders = { columns, units: [["contact", "function", "contactDetails"]] } as const satisfies TableSchema<typeof columns>;
