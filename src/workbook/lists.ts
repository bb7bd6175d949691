import type { ListId, ListItem, TemplateList } from "./content";

const item = (id: string, nl: string, en: string): ListItem => ({ id, text: { nl, en } });

/**
 * The lists that are the same in every template. Source: the glossary and the column descriptions of the step plans.
 * The quarters follow from the plan's period and stand here empty.
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
  quarter: [],
};
