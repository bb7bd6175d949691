import type { Text } from "../messages";
import { commonListIds, lists, type CommonList, type ItemId, type ListId } from "../domain/schema/lists";
import type { ListItem } from "./content";

/** What people see of the items of each list. Source: the glossary and the column descriptions of the step plans. */
const words: { readonly [List in CommonList]: { readonly [Item in ItemId<List>]: Text } } = {
  circle: {
    core: { nl: "Kerngroep", en: "Core group" },
    project: { nl: "Projectgroep", en: "Project group" },
    outer: { nl: "Buitenring", en: "Outer ring" },
  },
  role: {
    content: { nl: "Inhoudelijk", en: "Content" },
    deciding: { nl: "Besluitvormend", en: "Deciding" },
    influencing: { nl: "Beïnvloedend", en: "Influencing" },
  },
  implements: {
    yes: { nl: "Ja", en: "Yes" },
    involved: { nl: "Nee, wel aangehaakt", en: "No, but involved" },
    notApplicable: { nl: "N.v.t.", en: "N/A" },
  },
  yesNo: { yes: { nl: "Ja", en: "Yes" }, no: { nl: "Nee", en: "No" } },
  partyStatus: {
    approached: { nl: "Benaderd", en: "Approached" },
    interested: { nl: "Wil meedoen", en: "Interested" },
    confirmed: { nl: "Doet mee", en: "Takes part" },
    left: { nl: "Gestopt", en: "Left" },
  },
  agreementStatus: {
    draft: { nl: "Concept", en: "Draft" },
    agreed: { nl: "Afgesproken", en: "Agreed" },
    confirmed: { nl: "Bevestigd", en: "Confirmed" },
    ended: { nl: "Vervallen", en: "Ended" },
  },
  level: { organisation: { nl: "Organisatie", en: "Organisation" }, network: { nl: "Netwerk", en: "Network" } },
  actionStatus: {
    notStarted: { nl: "Niet gestart", en: "Not started" },
    running: { nl: "Loopt", en: "Running" },
    done: { nl: "Afgerond", en: "Done" },
    stopped: { nl: "Gestopt", en: "Stopped" },
  },
  indicatorKind: {
    count: { nl: "Aantal", en: "Count" },
    percentage: { nl: "Percentage", en: "Percentage" },
    average: { nl: "Gemiddelde", en: "Average" },
    score: { nl: "Score 1-10", en: "Score 1-10" },
    days: { nl: "Dagen", en: "Days" },
    scale: { nl: "Schaal", en: "Scale" },
  },
  direction: {
    higher: { nl: "Hoger is beter", en: "Higher is better" },
    lower: { nl: "Lager is beter", en: "Lower is better" },
    band: { nl: "Binnen bandbreedte", en: "Within a band" },
  },
  frequency: { quarter: { nl: "Kwartaal", en: "Quarter" }, halfYear: { nl: "Halfjaar", en: "Half-year" }, year: { nl: "Jaar", en: "Year" } },
  aggregation: {
    sum: { nl: "Som", en: "Sum" },
    mean: { nl: "Gemiddelde", en: "Mean" },
    weighted: { nl: "Gewogen gemiddelde", en: "Weighted mean" },
    last: { nl: "Laatste", en: "Last" },
    cumulative: { nl: "Telt op over de looptijd", en: "Adds up over the period" },
  },
  priority: { high: { nl: "Hoog", en: "High" }, normal: { nl: "Normaal", en: "Normal" }, low: { nl: "Laag", en: "Low" } },
  blankReason: {
    notMeasured: { nl: "Niet gemeten", en: "Not measured" },
    notApplicable: { nl: "Niet van toepassing", en: "Not applicable" },
    later: { nl: "Volgt later", en: "Follows later" },
    belowBound: { nl: "Onder de grens", en: "Below the bound" },
  },
  quarterState: {
    planned: { nl: "Nog niet open", en: "Not open yet" },
    open: { nl: "Open", en: "Open" },
    closed: { nl: "Gesloten", en: "Closed" },
  },
  correctedField: {
    value: { nl: "Waarde", en: "Value" },
    numerator: { nl: "Teller", en: "Numerator" },
    denominator: { nl: "Noemer", en: "Denominator" },
    blank: { nl: "Reden leeg", en: "Why empty" },
    row: { nl: "Hele rij", en: "Whole row" },
    indicator: { nl: "Indicator", en: "Indicator" },
    organisation: { nl: "Organisatie", en: "Organisation" },
    quarter: { nl: "Kwartaal", en: "Quarter" },
    state: { nl: "Stand van het kwartaal", en: "State of the quarter" },
  },
  relationQuality: {
    strong: { nl: "Sterk", en: "Strong" },
    canBeBetter: { nl: "Kan beter", en: "Can be better" },
    hardly: { nl: "Nauwelijks, terwijl gewenst", en: "Hardly, though wanted" },
  },
  stepStatus: {
    notStarted: { nl: "Niet gestart", en: "Not started" },
    running: { nl: "Bezig", en: "Busy" },
    done: { nl: "Klaar", en: "Done" },
    skipped: { nl: "Niet nodig", en: "Not needed" },
  },
  // Source: the checklist of step 2 (governance) of the compass.
  governanceSection: {
    basis: { nl: "Basisinformatie", en: "Basics" },
    form: { nl: "Oriëntatie op de vorm", en: "Exploring the form" },
    mandate: { nl: "Mandaat en besluiten", en: "Mandate and decisions" },
    structure: { nl: "Structuur en afspraken", en: "Structure and agreements" },
    culture: { nl: "Cultuur en samenwerking", en: "Culture and working together" },
    voice: { nl: "Stem van cliënten en naasten", en: "Voice of clients and relatives" },
    reflection: { nl: "Reflectie en ontwikkeling", en: "Reflection and development" },
    pitfalls: { nl: "Valkuilen", en: "Pitfalls" },
  },
  trust: { low: { nl: "Laag", en: "Low" }, medium: { nl: "Redelijk", en: "Fair" }, high: { nl: "Hoog", en: "High" } },
  findingSource: {
    interview: { nl: "Interview", en: "Interview" },
    questionnaire: { nl: "Vragenlijst", en: "Questionnaire" },
    journey: { nl: "Klantreis", en: "Client journey" },
    deskResearch: { nl: "Deskresearch", en: "Desk research" },
  },
  // Source: step 4 (current situation) of the compass.
  journeyPhase: {
    start: { nl: "Beginsituatie", en: "Starting point" },
    seeking: { nl: "Hulp zoeken of gevonden worden", en: "Seeking help or being found" },
    contact: { nl: "Eerste contact en toeleiding", en: "First contact and guidance to help" },
    support: { nl: "Hulp en ondersteuning", en: "Help and support" },
    aftercare: { nl: "Nazorg", en: "Aftercare" },
  },
  // Source: the article on working with relatives: three phases, and what an organisation needs for them.
  relativesPhase: {
    start: { nl: "Start", en: "Start" },
    treatment: { nl: "Behandeling", en: "Treatment" },
    closing: { nl: "Afsluiting", en: "Closing" },
    conditions: { nl: "Voorwaarden", en: "Conditions" },
  },
  presence: { present: { nl: "Aanwezig", en: "Present" }, partly: { nl: "Deels", en: "Partly" }, absent: { nl: "Afwezig", en: "Absent" } },
};

type Items = { readonly [List in CommonList]: readonly ListItem<ItemId<List>>[] };

/** The lists that are the same in every template. Quarters and half-years follow from the plan's period and stand here empty. */
export const commonLists: Items & { readonly quarter: readonly ListItem[]; readonly moment: readonly ListItem[] } = {
  ...Object.fromEntries(commonListIds.map((id) => [id, itemsOf(id)])) as unknown as Items,
  quarter: [],
  moment: [],
};

function itemsOf(id: CommonList): ListItem[] {
  const texts: Readonly<Record<string, Text | undefined>> = words[id];
  return lists[id].map((item) => ({ id: item, text: texts[item] ?? { nl: item, en: item } }));
}

/** How a list stands in the workbook: its table on the sheet with lists and the defined name that validations use. */
export interface ListPlace {
  table: string;
  name: string;
  heading: Text;
}

const place = (word: string, nl: string, en: string): ListPlace => ({
  table: `tblLijst${word}`, name: `lijst_${word}`, heading: { nl, en },
});

/** Every list by id, in the order in which they stand on the sheet. */
export const listPlaces: Readonly<Record<ListId, ListPlace>> = {
  theme: place("Thema", "Thema", "Theme"),
  goal: place("Doel", "Doel", "Goal"),
  agreementSubject: place("Onderwerp", "Onderwerp van een afspraak", "Subject of an agreement"),
  domain: place("Domein", "Domein", "Domain"),
  circle: place("Kring", "Kring", "Circle"),
  role: place("Rol", "Rol", "Role"),
  implements: place("Implementeert", "Voert het in", "Implements"),
  yesNo: place("JaNee", "Ja of nee", "Yes or no"),
  partyStatus: place("StatusPartij", "Status van een partij", "Status of a party"),
  agreementStatus: place("StatusAfspraak", "Status van een afspraak", "Status of an agreement"),
  level: place("Niveau", "Niveau", "Level"),
  actionStatus: place("StatusActie", "Status van een actie", "Status of an action"),
  indicatorKind: place("Soort", "Soort indicator", "Kind of indicator"),
  direction: place("Richting", "Richting", "Direction"),
  frequency: place("Frequentie", "Hoe vaak meten", "How often"),
  aggregation: place("Samenvoegen", "Samenvoegen", "Aggregation"),
  priority: place("Prioriteit", "Prioriteit", "Priority"),
  blankReason: place("RedenLeeg", "Reden leeg", "Why empty"),
  quarterState: place("StandKwartaal", "Stand van een kwartaal", "State of a quarter"),
  correctedField: place("Gecorrigeerd", "Wat is gecorrigeerd", "What was corrected"),
  relationQuality: place("Samenwerking", "Samenwerking", "Collaboration"),
  quarter: place("Kwartaal", "Kwartaal", "Quarter"),
  findingSubject: place("OnderwerpBevinding", "Onderwerp van een bevinding", "Subject of a finding"),
  stepStatus: place("StatusStap", "Status van een stap", "Status of a step"),
  governanceSection: place("Governance", "Onderdeel van governance", "Part of governance"),
  trust: place("Vertrouwen", "Vertrouwen", "Trust"),
  findingSource: place("BronBevinding", "Bron van een bevinding", "Source of a finding"),
  journeyPhase: place("FaseKlantreis", "Fase van de klantreis", "Phase of the journey"),
  relativesPhase: place("FaseNaasten", "Fase met naasten", "Phase with relatives"),
  presence: place("Aanwezig", "Aanwezig of niet", "Present or not"),
  moment: place("Halfjaar", "Halfjaar", "Half-year"),
};

/** Defined names of the rows that other sheets refer to: all organisations, all indicators, and beside those the kind of each. */
export const rowLists = { stakeholders: "lijst_Organisaties", indicators: "lijst_Indicatoren", indicatorKinds: "lijst_SoortPerIndicator" } as const;
