import type { RowOf } from "../../../workbook/content";
import { goal } from "../../kompas/lists";
import { text } from "../../text";
import { indicators } from "../indicators";
import { party } from "../parties";

/** Actions for a healthy and safe home. Dates count in days from `today`. */
export const safeHome = (today: number): readonly RowOf<"actions">[] => [
  {
    action: text("Multidisciplinaire casusbesprekingen starten, elke maand", "Start case discussions across disciplines, every month"),
    goal: goal.safeHome, responsible: [party.safeAtHome, party.localTeam], start: today - 480, end: today - 300,
    level: "network", theme: "safeHome", parties: [party.protection, party.police, party.adultMentalHealth], status: "done", progress: 1,
    indicator: indicators.repeatedReports.name, source: text("Afspraak: waar we samen optrekken", "Agreement: where we act together"),
    note: text(
      "Loopt nu elke eerste dinsdag. Deelnemers geven de bespreking een 8.",
      "Now runs every first Tuesday. Participants rate it 8.",
    ),
  },
  {
    action: text(
      "Alle gezinswerkers scholen in de meldcode en de kindcheck",
      "Train all family workers in the reporting code and the child check",
    ),
    goal: goal.safeHome, responsible: [party.safeAtHome], start: today - 420, end: today - 180,
    level: "network", theme: "safeHome", parties: [party.localTeam, party.schools, party.welfare], status: "done", progress: 1,
    indicator: indicators.reports.name, source: text("Analyse van de huidige situatie", "Analysis of the current situation"),
    note: text("Nieuwe mensen volgen de scholing binnen drie maanden.", "New staff follow the training within three months."),
  },
  {
    action: text(
      "Huishoudens vragen hoe veilig zij zich voelen, aan het einde van de hulp",
      "Ask households how safe they feel, at the end of the help",
    ),
    goal: goal.safeHome, responsible: [party.localTeam, party.shelter, party.protection], start: today - 400, end: today + 60,
    level: "network", theme: "safeHome", parties: [party.experience], status: "running", progress: 0.7,
    indicator: indicators.feelsSafe.name, source: text("Voorstel van het ervaringspanel", "Proposal of the panel of experts by experience"),
    note: text("Bijna de helft vult de lijst in. Het panel belt nu na.", "Almost half fill it in. The panel now follows up by telephone."),
  },
  {
    action: text("Monitoringstool testen in twee teams", "Test the monitoring tool in two teams"),
    goal: goal.safeHome, responsible: [party.localTeam], start: today - 260, end: today - 25,
    level: "organisation", theme: "learning", parties: [party.municipality], status: "running", progress: 0.55,
    indicator: indicators.repeatedReports.name, source: text("Reflectiesessie", "Reflection session"),
    note: text("Vertraagd: de koppeling met de registratie werkt nog niet.", "Delayed: the link with the records does not work yet."),
  },
  {
    action: text(
      "Veiligheidsplan in gewone taal maken, samen met ouders en kinderen",
      "Make a safety plan in plain language, with parents and children",
    ),
    goal: goal.safeHome, responsible: [party.protection, party.experience], start: today - 230, end: today + 9,
    level: "network", theme: "safeHome", parties: [party.localTeam, party.shelter], status: "running", progress: 0.85,
    indicator: indicators.feelsSafe.name, source: text("Klantreis", "Client journey"),
    note: text("Het laatste concept ligt bij het panel.", "The last draft is with the panel."),
  },
  {
    action: text("Contactpersonen voor scholen aanwijzen in elke wijk", "Appoint contact persons for schools in every neighbourhood"),
    goal: goal.safeHome, responsible: [party.localTeam, party.schools], start: today - 150, end: today + 75,
    level: "network", theme: "safeHome", parties: [party.welfare], status: "running", progress: 0.4,
    indicator: indicators.reports.name,
    source: text("Afspraak: wat de andere organisaties doen", "Agreement: what the other organisations do"),
  },
  {
    action: text("Lotgenotengroep openen voor mensen die weer thuis wonen", "Open a peer group for people who live at home again"),
    goal: goal.safeHome, responsible: [party.shelter], start: today - 365, end: today - 120,
    level: "organisation", theme: "safeHome", parties: [party.welfare, party.experience], status: "done", progress: 1,
    indicator: indicators.feelsSafe.name, source: text("Klantreis", "Client journey"),
    note: text("Twee groepen, allebei vol.", "Two groups, both full."),
  },
  {
    action: text(
      "Kinderen van ouders met een verslaving een eigen gesprek aanbieden",
      "Offer children of parents with an addiction a talk of their own",
    ),
    goal: goal.safeHome, responsible: [party.addictionCare, party.youthMentalHealth], start: today - 330, end: today - 60,
    level: "network", theme: "safeHome", parties: [party.schools], status: "stopped", progress: 0.2,
    indicator: indicators.repeatedReports.name, source: text("Analyse van de huidige situatie", "Analysis of the current situation"),
    note: text(
      "Gestopt toen de verslavingszorg uit de projectgroep ging. Volgend jaar opnieuw bekijken.",
      "Stopped when addiction care left the project group. To be looked at again next year.",
    ),
  },
  {
    action: text(
      "Terugkoppeling na een melding vastleggen voor politie en scholen",
      "Lay down the feedback after a report for police and schools",
    ),
    goal: goal.safeHome, responsible: [party.safeAtHome, party.police], start: today - 90, end: today + 45,
    level: "network", theme: "collaboration", parties: [party.schools, party.generalPractitioners], status: "running", progress: 0.35,
    indicator: indicators.repeatedReports.name,
    source: text("Afspraak: wie doet wat bij onveiligheid", "Agreement: who does what when a home is unsafe"),
  },
  {
    action: text("Woonconsulenten leren signalen te herkennen", "Teach housing consultants to recognise signs"),
    goal: goal.safeHome, responsible: [party.housing], start: today + 20, end: today + 85,
    level: "organisation", theme: "safeHome", parties: [party.safeAtHome], status: "notStarted", progress: 0,
    indicator: indicators.reports.name, source: text("Gesprek met de woningcorporatie", "Talk with the housing association"),
    note: text("Begint als de corporatie besluit om mee te doen.", "Begins when the association decides to take part."),
  },
];
