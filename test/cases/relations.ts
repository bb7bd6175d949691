import type { Case } from "./case";

/** How parties work together: pairs without an order, once for each half-year. */
export const relations: readonly Case[] = [
  { code: "relationSelf", severity: "fout", sheet: "Relaties", in: "Andere partij", wrong: { "Andere partij": "GGD Noord" }, right: { "Andere partij": "Jeugdzorg Plus" } },
  { code: "relationSelf", severity: "fout", sheet: "Relaties", in: "Andere partij", wrong: { "Andere partij": "ggd noord" }, right: { "Andere partij": null } },
  {
    code: "relationTwice", severity: "fout", sheet: "Relaties", in: "Partij",
    wrong: [{}, { Partij: "Gemeente Noord", "Andere partij": "GGD Noord" }],
    right: [{}, { Partij: "Gemeente Noord", "Andere partij": "GGD Noord", Moment: "2026-H2" }],
  },
  { code: "relationTwice", severity: "fout", sheet: "Relaties", in: "Partij", wrong: [{}, { Samenwerking: "Kan beter" }], right: [{}, { "Andere partij": "Jeugdzorg Plus" }] },
];
