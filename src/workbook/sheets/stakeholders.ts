import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { actionSignals } from "./actions";
import { idColumn, looks, signalOfItem } from "./columns";

/** A party that was only approached has not said who speaks for it. */
const onceInterested = { waits: true, unless: { column: "status", list: "partyStatus", item: "approached" } } as const;

const table: TableDefinition = {
  key: "stakeholders",
  name: "tblStakeholders",
  printedTo: "gatekeeper",
  rules: [
    { is: "groupSize", circle: "circle", circleList: "circle", core: "core", status: "status", statusList: "partyStatus", confirmed: "confirmed" },
  ],
  columns: [
    {
      id: "organisation", heading: { nl: "Organisatie", en: "Organisation" }, width: 160, required: true, kind: { is: "name", max: 120 },
      explain: { nl: "De naam waarmee alle andere bladen naar deze partij verwijzen.", en: "The name by which all other sheets refer to this party." },
    },
    {
      id: "contact", heading: { nl: "Contactpersoon", en: "Contact" }, width: 110, required: onceInterested, professional: true, kind: { is: "text", max: 120 },
      explain: { nl: "De professional die je belt of mailt.", en: "The professional you call or mail." },
    },
    {
      id: "function", heading: { nl: "Functie", en: "Position" }, width: 100, kind: { is: "text", max: 120 },
      explain: { nl: "De functie van de contactpersoon.", en: "The position of the contact." },
    },
    {
      id: "contactDetails", heading: { nl: "Werkcontact", en: "Work contact" }, width: 130, professional: true, kind: { is: "text", max: 250 },
      explain: { nl: "Alleen werkmail en werktelefoon, niets privé.", en: "Work mail and telephone only, nothing private." },
    },
    {
      id: "domain", heading: { nl: "Domein", en: "Domain" }, width: 100, kind: { is: "list", list: "domain" },
      explain: { nl: "In welke sector werkt de partij?", en: "In which sector does the party work?" },
    },
    {
      id: "circle", heading: { nl: "Kring", en: "Circle" }, width: 78, remembered: true, required: onceInterested, kind: { is: "list", list: "circle" },
      explain: { nl: "Hoe dicht staat de partij bij het netwerk?", en: "How close is the party to the network?" },
    },
    {
      id: "role", heading: { nl: "Rol", en: "Role" }, width: 86, kind: { is: "list", list: "role" },
      explain: { nl: "Denkt de partij mee, beslist ze of heeft ze invloed?", en: "Does the party advise, decide or influence?" },
    },
    {
      id: "implements", heading: { nl: "Voert de aanpak in", en: "Implements the approach" }, width: 92, kind: { is: "list", list: "implements" },
      explain: { nl: "Gaat de partij er zelf mee werken?", en: "Will the party work with it itself?" },
    },
    {
      id: "gatekeeper", heading: { nl: "Gatekeeper", en: "Gatekeeper" }, width: 72, kind: { is: "list", list: "yesNo" },
      explain: { nl: "Signaleert of verwijst, zonder zelf in te voeren.", en: "Notices or refers, without implementing." },
    },
    {
      id: "ambassador", heading: { nl: "Ambassadeurs", en: "Ambassadors" }, width: 110, professional: true, kind: { is: "text", max: 250 },
      explain: { nl: "Wie trekt dit binnen de organisatie?", en: "Who drives this inside the organisation?" },
    },
    {
      id: "interest", heading: { nl: "Belang", en: "Interest" }, width: 130, kind: { is: "text", max: 500 },
      explain: { nl: "Waarom doet deze partij mee?", en: "Why does this party take part?" },
    },
    {
      id: "expectation", heading: { nl: "Verwachting", en: "Expectation" }, width: 130, kind: { is: "text", max: 500 },
      explain: { nl: "Wat verwacht de partij van het netwerk?", en: "What does the party expect of the network?" },
    },
    {
      id: "uncertainty", heading: { nl: "Onzekerheid", en: "Uncertainty" }, width: 130, kind: { is: "text", max: 500 },
      explain: { nl: "Waar twijfelt de partij over?", en: "What does the party doubt?" },
    },
    {
      id: "contribution", heading: { nl: "Bijdrage", en: "Contribution" }, width: 130, kind: { is: "text", max: 500 },
      explain: { nl: "Inzet, middelen of geld.", en: "Effort, means or money." },
    },
    {
      id: "mandate", heading: { nl: "Mandaat", en: "Mandate" }, width: 110, kind: { is: "text", max: 500 },
      explain: { nl: "Waarover mag de contactpersoon beslissen?", en: "What may the contact decide on?" },
    },
    {
      id: "confirmed", heading: { nl: "Deelname bevestigd op", en: "Taking part confirmed on" }, width: 76, kind: { is: "date" },
      explain: { nl: "Datum van de bevestiging.", en: "Date of the confirmation." },
    },
    {
      id: "status", heading: { nl: "Status", en: "Status" }, width: 78, remembered: true, kind: { is: "list", list: "partyStatus" },
      explain: { nl: "Doet de partij al mee?", en: "Does the party take part yet?" },
      signals: [
        signalOfItem("status", "partyStatus", "confirmed", looks.good),
        signalOfItem("status", "partyStatus", "interested", looks.busy),
        signalOfItem("status", "partyStatus", "left", looks.rest),
      ],
    },
    {
      id: "load", heading: { nl: "Werk", en: "Work" }, width: 60, hidden: true,
      explain: { nl: "Volgorde van de partijen op het dashboard: eerst wie te late acties heeft.", en: "Order of the parties on the dashboard: those with late actions first." },
      kind: {
        is: "formula",
        numberFormat: "0.00000",
        // A late action outweighs any number of open ones, an open one any number of finished ones; the row makes it unique.
        formula: ({ all, here, item, text }) => {
          const status = all("actions", "status");
          const late = `1000*(${all("actions", "signal")}=${text(actionSignals.late)})`;
          const open = `(${status}<>${item("actionStatus", "done")})*(${status}<>${item("actionStatus", "stopped")})`;
          const own = `ISNUMBER(FIND(";"&UPPER(${here("organisation")})&";",${all("actions", "counted")}))`;
          return `=IF(${here("organisation")}="","",SUMPRODUCT(${own}*(0.01+${open}+${late}))-ROW()/1000000)`;
        },
      },
    },
    idColumn,
  ],
};

export const stakeholders: SheetDefinition = {
  key: "stakeholders",
  name: { nl: "Stakeholders", en: "Stakeholders" },
  purpose: {
    nl: "Wie doen er mee, met welke rol en bijdrage. Eén organisatie per rij; de namen komen terug in alle keuzelijsten.",
    en: "Who takes part, with which role and contribution. One organisation a row; the names return in all lists.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
