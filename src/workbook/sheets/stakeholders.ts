import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { actionWords } from "../actionWords";

const table = tableOf("stakeholders", {
  name: "tblStakeholders",
  printedTo: "gatekeeper",
  rules: [
    { is: "oneName", column: "organisation" },
    { is: "countedAs", column: "organisation" },
    { is: "groupSize", circle: "circle", circleList: "circle", core: "core", status: "status", statusList: "partyStatus", confirmed: "confirmed" },
  ],
  columns: {
    organisation: {
      heading: { nl: "Organisatie", en: "Organisation" }, width: 160,
      explain: { nl: "Zo heet deze partij op alle bladen.", en: "What all sheets call this party." },
    },
    contact: {
      heading: { nl: "Contactpersoon", en: "Contact" }, width: 110,
      explain: { nl: "Wie bel of mail je?", en: "Whom do you call or mail?" },
    },
    function: {
      heading: { nl: "Functie", en: "Position" }, width: 100, later: true,
      explain: { nl: "De functie van de contactpersoon.", en: "The position of the contact." },
    },
    contactDetails: {
      heading: { nl: "Werkcontact", en: "Work contact" }, width: 130, later: true,
      explain: { nl: "Alleen werkmail en werktelefoon, niets privé.", en: "Work mail and telephone only, nothing private." },
    },
    domain: {
      heading: { nl: "Domein", en: "Domain" }, width: 100,
      explain: { nl: "In welke sector?", en: "In which sector?" },
    },
    circle: {
      heading: { nl: "Kring", en: "Circle" }, width: 78, remembered: true,
      explain: { nl: "Hoe dicht bij het netwerk?", en: "How close to the network?" },
    },
    role: {
      heading: { nl: "Rol", en: "Role" }, width: 86, later: true,
      explain: { nl: "Denkt de partij mee, beslist ze of heeft ze invloed?", en: "Does it advise, decide or influence?" },
    },
    implements: {
      heading: { nl: "Voert de aanpak in", en: "Implements the approach" }, width: 92, later: true,
      explain: { nl: "Gaat de partij er zelf mee werken?", en: "Will the party work with it itself?" },
    },
    gatekeeper: {
      heading: { nl: "Gatekeeper", en: "Gatekeeper" }, width: 76, later: true,
      explain: { nl: "Signaleert of verwijst, zonder zelf in te voeren.", en: "Notices or refers, without implementing." },
    },
    ambassador: {
      heading: { nl: "Ambassadeurs", en: "Ambassadors" }, width: 110, later: true,
      explain: { nl: "Wie maakt collega's enthousiast?", en: "Who makes colleagues enthusiastic?" },
    },
    interest: {
      heading: { nl: "Belang", en: "Interest" }, width: 130, later: true,
      explain: { nl: "Waarom doet deze partij mee?", en: "Why does this party take part?" },
    },
    expectation: {
      heading: { nl: "Verwachting", en: "Expectation" }, width: 130, later: true,
      explain: { nl: "Wat verwacht de partij van het netwerk?", en: "What does the party expect of the network?" },
    },
    uncertainty: {
      heading: { nl: "Onzekerheid", en: "Uncertainty" }, width: 130, later: true,
      explain: { nl: "Waar twijfelt de partij over?", en: "What does the party doubt?" },
    },
    contribution: {
      heading: { nl: "Bijdrage", en: "Contribution" }, width: 130, later: true,
      explain: { nl: "Inzet, middelen of geld.", en: "Effort, means or money." },
    },
    mandate: {
      heading: { nl: "Mandaat", en: "Mandate" }, width: 110, later: true,
      explain: { nl: "Waarover mag de contactpersoon beslissen?", en: "What may the contact decide on?" },
    },
    confirmed: {
      heading: { nl: "Deelname bevestigd op", en: "Taking part confirmed on" }, width: 76, later: true,
      explain: { nl: "Datum van de bevestiging.", en: "Date of the confirmation." },
    },
    status: {
      heading: { nl: "Status", en: "Status" }, width: 78, remembered: true,
      explain: { nl: "Doet de partij mee?", en: "Does it take part?" },
      states: { confirmed: looks.good, interested: looks.busy, left: looks.rest },
    },
    load: {
      heading: { nl: "Werk", en: "Work" }, width: 60, hidden: true,
      explain: { nl: "Volgorde van de partijen op het dashboard: eerst wie te late acties heeft.", en: "Order of the parties on the dashboard: those with late actions first." },
      numberFormat: "0.00000",
      // A late action outweighs any number of open ones, an open one any number of finished ones; the row makes it unique.
      formula: ({ all, here, item, text }) => {
        const status = all("actions", "status");
        const late = `1000*(${all("actions", "signal")}=${text(actionWords.late)})`;
        const open = `(${status}<>${item("actionStatus", "done")})*(${status}<>${item("actionStatus", "stopped")})`;
        const own = `ISNUMBER(FIND(";"&UPPER(${here("organisation")})&";",${all("actions", "counted")}))`;
        return `=IF(${here("organisation")}="","",SUMPRODUCT(${own}*(0.01+${open}+${late}))-ROW()/1000000)`;
      },
    },
  },
});

export const stakeholders: SheetDefinition = {
  key: "stakeholders",
  inside: "contacts",
  name: { nl: "Stakeholders", en: "Stakeholders" },
  purpose: {
    nl: "Wie doen er mee, met welke rol en bijdrage. Eén organisatie per rij; de namen komen terug in alle keuzelijsten.",
    en: "Who takes part, with which role and contribution. One organisation a row; the names return in all lists.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
