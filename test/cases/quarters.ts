import type { Case } from "./case";

/** The life of a quarter: opened with a deadline, delivered in time, and unchanged after closing unless with a reason. */
export const quarters: readonly Case[] = [
  { code: "quarterNotOpened", severity: "tip", sheet: "Kwartalen", in: "Stand", wrong: { Kwartaal: "2026-K1", Stand: "Nog niet open", Deadline: null }, right: { Kwartaal: "2026-K3", Stand: "Nog niet open" } },
  { code: "deadlineMissing", severity: "nog in te vullen", sheet: "Kwartalen", in: "Deadline", wrong: { Deadline: null }, right: { Deadline: null, Stand: "Nog niet open" } },
  { code: "deliveriesLate", severity: "waarschuwing", sheet: "Metingen", in: "Deadline", wrong: { Waarde: null }, right: { Waarde: null, "Reden leeg": "Volgt later" } },
  { code: "deliveriesLate", severity: "waarschuwing", sheet: "Metingen", in: "Deadline", wrong: { Waarde: null }, right: { Waarde: 0 } },
  { code: "deliveriesLate", severity: "waarschuwing", sheet: "Metingen", in: "Deadline", wrong: { Indicator: "Op tijd geholpen", Waarde: null, Teller: 5, Noemer: 0 }, right: { Indicator: "Op tijd geholpen", Waarde: null, Teller: 5, Noemer: 10 } },
  { code: "correctionUnlogged", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Organisatie: "GGD Noord", Waarde: 33 }, right: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Organisatie: "GGD Noord", Waarde: 31 } },
  {
    code: "correctionUnlogged", severity: "waarschuwing", sheet: "Metingen", in: "Indicator",
    wrong: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Indicator: "Wachttijd", Waarde: 31, Organisatie: "GGD Noord" }, right: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Indicator: "aantal  geschoolde mensen", Waarde: 31, Organisatie: "GGD Noord" },
  },
  {
    code: "correctionUnlogged", severity: "waarschuwing", sheet: "Metingen", in: "Organisatie",
    wrong: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Organisatie: "Gemeente Noord", Waarde: 31 }, right: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Organisatie: "GGD Noord", Waarde: 31 },
  },
  {
    code: "correctionUnlogged", severity: "waarschuwing", sheet: "Metingen", in: "Kwartaal",
    wrong: { ID: "idtblMetingen0", Kwartaal: "2026-K2", Organisatie: "GGD Noord", Waarde: 31 }, right: { Kwartaal: "2026-K2", Organisatie: "GGD Noord", Waarde: 31 },
  },
  {
    code: "correctionUnlogged", severity: "waarschuwing", sheet: "Metingen", in: "Noemer",
    wrong: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Organisatie: "GGD Noord", Waarde: 31, Noemer: 80 }, right: { ID: "idtblMetingen0", Kwartaal: "2026-K1", Organisatie: "GGD Noord", Waarde: 31 },
  },
  { code: "measurementAdded", severity: "waarschuwing", sheet: "Metingen", in: "Kwartaal", wrong: { Kwartaal: "2026-K1" }, right: { Kwartaal: "2026-K2" } },
  {
    code: "recordChanged", severity: "waarschuwing", sheet: "Vastgelegd", in: "Streefwaarde",
    wrong: { Streefwaarde: 30, "Zoals vastgelegd": '{"quarter":"2026-K1","indicator":"Aantal geschoolde mensen","kind":"Aantal","target":40,"value":31,"measured":1,"expected":2}' },
    right: { Streefwaarde: 40, "Zoals vastgelegd": '{"quarter":"2026-K1","indicator":"Aantal geschoolde mensen","kind":"Aantal","target":40,"value":31,"measured":1,"expected":2}' },
  },
  { code: "recordGone", severity: "waarschuwing", sheet: "Vastgelegde metingen", in: "Kwartaal", wrong: { "ID van de meting": "weg" }, right: {} },
];
