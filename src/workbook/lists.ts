import type { Text } from "../messages";
import type { ListId, ListItem, TemplateList } from "./content";

const item = (id: string, nl: string, en: string): ListItem => ({ id, text: { nl, en } });

/**
 * The lists that are the same in every template. Source: the glossary and the column descriptions of the step plans.
 * Quarters and half-years follow from the plan's period and stand here empty.
 */
export const commonLists: Readonly<Record<Exclude<ListId, TemplateList>, readonly ListItem[]>> = {
  circle: [
    item("core", "Kerngroep", "Core group"),
    item("project", "Projectgroep", "Project group"),
    item("outer", "Buitenring", "Outer ring"),
  ],
  role: [
    item("content", "Inhoudelijk", "Content"),
    item("deciding", "Besluitvormend", "Deciding"),
    item("influencing", "Beïnvloedend", "Influencing"),
  ],
  implements: [
    item("yes", "Ja", "Yes"),
    item("involved", "Nee, wel aangehaakt", "No, but involved"),
    item("notApplicable", "N.v.t.", "N/A"),
  ],
  yesNo: [item("yes", "Ja", "Yes"), item("no", "Nee", "No")],
  partyStatus: [
    item("approached", "Benaderd", "Approached"),
    item("interested", "Wil meedoen", "Interested"),
    item("confirmed", "Doet mee", "Takes part"),
    item("left", "Gestopt", "Left"),
  ],
  agreementStatus: [
    item("draft", "Concept", "Draft"),
    item("agreed", "Afgesproken", "Agreed"),
    item("confirmed", "Bevestigd", "Confirmed"),
    item("ended", "Vervallen", "Ended"),
  ],
  level: [item("organisation", "Organisatie", "Organisation"), item("network", "Netwerk", "Network")],
  actionStatus: [
    item("notStarted", "Niet gestart", "Not started"),
    item("running", "Loopt", "Running"),
    item("done", "Afgerond", "Done"),
    item("stopped", "Gestopt", "Stopped"),
  ],
  indicatorKind: [
    item("count", "Aantal", "Count"),
    item("percentage", "Percentage", "Percentage"),
    item("average", "Gemiddelde", "Average"),
    item("score", "Score 1-10", "Score 1-10"),
    item("days", "Dagen", "Days"),
    item("scale", "Schaal", "Scale"),
  ],
  direction: [
    item("higher", "Hoger is beter", "Higher is better"),
    item("lower", "Lager is beter", "Lower is better"),
    item("band", "Binnen bandbreedte", "Within a band"),
  ],
  frequency: [item("quarter", "Kwartaal", "Quarter"), item("halfYear", "Halfjaar", "Half-year"), item("year", "Jaar", "Year")],
  aggregation: [
    item("sum", "Som", "Sum"),
    item("mean", "Gemiddelde", "Mean"),
    item("weighted", "Gewogen gemiddelde", "Weighted mean"),
    item("last", "Laatste", "Last"),
  ],
  priority: [item("high", "Hoog", "High"), item("normal", "Normaal", "Normal"), item("low", "Laag", "Low")],
  blankReason: [
    item("notMeasured", "Niet gemeten", "Not measured"),
    item("notApplicable", "Niet van toepassing", "Not applicable"),
    item("later", "Volgt later", "Follows later"),
    item("belowBound", "Onder de grens", "Below the bound"),
  ],
  quarterState: [
    item("planned", "Nog niet open", "Not open yet"),
    item("open", "Open", "Open"),
    item("closed", "Gesloten", "Closed"),
  ],
  correctedField: [
    item("value", "Waarde", "Value"),
    item("numerator", "Teller", "Numerator"),
    item("denominator", "Noemer", "Denominator"),
    item("blank", "Reden leeg", "Why empty"),
    item("row", "Hele rij", "Whole row"),
  ],
  relationQuality: [
    item("strong", "Sterk", "Strong"),
    item("canBeBetter", "Kan beter", "Can be better"),
    item("hardly", "Nauwelijks, terwijl gewenst", "Hardly, though wanted"),
  ],
  quarter: [],
  stepStatus: [
    item("notStarted", "Nog niet begonnen", "Not begun"),
    item("running", "Bezig", "Busy"),
    item("done", "Klaar", "Done"),
    item("skipped", "Niet nodig", "Not needed"),
  ],
  // Source: the checklist of step 2 (governance) of the compass.
  governanceSection: [
    item("basis", "Basisinformatie", "Basics"),
    item("form", "Oriëntatie op de vorm", "Exploring the form"),
    item("mandate", "Mandaat en besluiten", "Mandate and decisions"),
    item("structure", "Structuur en afspraken", "Structure and agreements"),
    item("culture", "Cultuur en samenwerking", "Culture and working together"),
    item("voice", "Stem van huishoudens en naasten", "Voice of households and relatives"),
    item("reflection", "Reflectie en ontwikkeling", "Reflection and development"),
    item("pitfalls", "Valkuilen", "Pitfalls"),
  ],
  trust: [item("low", "Laag", "Low"), item("medium", "Redelijk", "Fair"), item("high", "Hoog", "High")],
  findingSource: [
    item("interview", "Interview", "Interview"),
    item("questionnaire", "Vragenlijst", "Questionnaire"),
    item("journey", "Klantreis", "Client journey"),
    item("deskResearch", "Deskresearch", "Desk research"),
  ],
  // Source: step 4 (current situation) of the compass.
  journeyPhase: [
    item("start", "Beginsituatie", "Starting point"),
    item("seeking", "Hulp zoeken", "Seeking help"),
    item("contact", "Eerste contact", "First contact"),
    item("support", "Hulp en ondersteuning", "Help and support"),
    item("aftercare", "Nazorg", "Aftercare"),
  ],
  // Source: the article on working with relatives: three phases, and what an organisation needs for them.
  relativesPhase: [
    item("start", "Start", "Start"),
    item("treatment", "Behandeling", "Treatment"),
    item("closing", "Afsluiting", "Closing"),
    item("conditions", "Voorwaarden", "Conditions"),
  ],
  presence: [item("present", "Aanwezig", "Present"), item("partly", "Deels", "Partly"), item("absent", "Afwezig", "Absent")],
  moment: [],
};

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
