import type { Case } from "./case";

/** The life of a quarter: opened with a deadline, delivered in time, and unchanged after closing unless with a reason. */
export const quarters: readonly Case[] = [
  { code: "quarterNotOpened", severity: "tip", sheet: "Kwartalen", in: "Stand", wrong: { Kwartaal: "2026-K1", Stand: "Nog niet open", Deadline: null }, right: { Kwartaal: "2026-K3", Stand: "Nog niet open" } },
  { code: "deadlineMissing", severity: "tip", sheet: "Kwartalen", in: "Deadline", wrong: { Deadline: null }, right: { Deadline: null, Stand: "Nog niet open" } },
  { code: "deliveriesLate", severity: "waarschuwing", sheet: "Metingen", in: "Deadline", wrong: { Waarde: null }, right: { Waarde: null, "Reden leeg": "Volgt later" } },
  { code: "deliveriesLate", severity: "waarschuwing", sheet: "Metingen", in: "Deadline", wrong: { Waarde: null }, right: { Waarde: 0 } },
  { code: "deliveriesLate", severity: "waarschuwing", sheet: "Metingen", in: "Deadline", wrong: { Indicator: "Op tijd geholpen", Waarde: null, Teller: 5, Noemer: 0 }, right: { Indicator: "Op tijd geholpen", Waarde: null, Teller: 5, Noemer: 10 } },
  { code: "correctionUnlogged", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Waarde: 33 }, right: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Waarde: 31 } },
  { code: "measurementAdded", severity: "waarschuwing", sheet: "Metingen", in: "Kwartaal", wrong: { Kwartaal: "2026-K1" }, right: { Kwartaal: "2026-K2" } },
  { code: "recordGone", severity: "waarschuwing", sheet: "Vastgelegde metingen", in: "Kwartaal", wrong: { "ID van de meting": "weg" }, right: {} },
];
