import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { shortenedInside } from "../planning/shortened";
import type { Content } from "../types";
import { stateColumns, stateConditions } from "./actionStates";
import { leftOutSaid, whileSeen, type ChartDefinition } from "./definition";

/** As many bars as stay readable; the parties with most that is late come first, then those with most to do. */
const bars = 8;
/** Letters of a party's name that fit beside its bar. */
const letters = 40;

const nobody: ChartDefinition["empty"] = {
  when: (setting) => `COUNTIF(${setting.table("stakeholders").column("load").reference},">0")=0`,
  says: { nl: "Nog niemand is verantwoordelijk voor een actie. Vul dat in op Actieplan.", en: "Nobody is responsible for an action yet. Fill that in on Action plan." },
};

/** Who has what on the plate: the actions of each responsible party by state. An action of two parties counts for both. */
export const actionsByParty: ChartDefinition = {
  name: "np_ActiesPerPartij",
  kind: "stackedBars",
  title: { nl: "Acties per verantwoordelijke", en: "Actions by responsible party" },
  empty: nobody,
  alt: {
    nl: "Gestapelde staafgrafiek: per verantwoordelijke partij hoeveel acties afgerond zijn, lopen, niet gestart, te laat of gestopt zijn. De partijen met de meeste te late acties staan bovenaan.",
    en: "Stacked bar chart: for each responsible party how many actions are done, running, not started, late or stopped. Parties with most late actions come first.",
  },
  below: (setting) => {
    const colours = literal(setting.text({ nl: "Donkerrood: te laat. Grijs: gestopt. Een actie van twee partijen telt bij beide. ", en: "Dark red: late. Grey: stopped. An action of two parties counts for both. " }));
    const left = leftOutSaid(setting, partiesLeft(setting), { nl: "Ook partijen met acties, niet in de grafiek: ", en: "Also parties with actions, not drawn: " });
    return [whileSeen(setting, nobody.when, `${colours}&${left}`)];
  },
  category: { nl: "Partij", en: "Party" },
  columns: [...stateColumns, { heading: { nl: "Rij bij Stakeholders", en: "Row in Stakeholders" } }],
  rows: (setting, at, number) => {
    const party = setting.table("stakeholders").column("organisation").reference;
    const counted = setting.table("actions").column("counted").reference;
    const load = setting.table("stakeholders").column("load").reference;
    return Array.from({ length: bars }, (_, row): Content[] => {
      const found = at(row, stateColumns.length + 1);
      const name = `INDEX(${party},${found})`;
      return [
        { formula: `=IF(${found}="","",${shortenedInside(name, letters)})` },
        ...stateConditions(setting).map((condition): Content => ({
          formula: `=IF(${found}="","",SUMPRODUCT(${condition}*ISNUMBER(FIND(";"&UPPER(${name})&";",${counted}))))`,
        })),
        { formula: `=IF(COUNTIF(${load},">0")>=${number},MATCH(LARGE(${load},${number}),${load},0),"")` },
      ];
    });
  },
  categoryAxis: { reversed: true, quiet: true },
  valueAxis: () => ({ min: 0, quiet: true }),
  legend: "none",
  gap: 40,
};

/** How many more parties have actions than the chart shows. */
function partiesLeft(setting: Setting): string {
  return `MAX(0,COUNTIF(${setting.table("stakeholders").column("load").reference},">0")-${bars})`;
}
