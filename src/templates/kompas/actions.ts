import type { RowOf } from "../../workbook/content";
import { text } from "../text";
import { indicators } from "./indicators";
import { goal } from "./lists";

/** Example actions by goal, first for the network and then for the own organisation, without dates or names: the network chooses those. */
export const actions: readonly RowOf<"actions">[] = [
  // Healthy and safe home
  {
    action: text(
      "Casusbesprekingen en intervisie tussen disciplines, tegen herhaalde meldingen",
      "Case discussions and peer review across disciplines, against repeated reports",
    ),
    goal: goal.safeHome, level: "network", theme: "safeHome", status: "notStarted", indicator: indicators.repeatedReports.name,
  },
  {
    action: text(
      "Eenvoudige monitoringstool maken voor de voortgang",
      "Make a simple monitoring tool for progress",
    ),
    goal: goal.safeHome, level: "network", theme: "learning", status: "notStarted",
  },
  {
    action: text(
      "Huishoudens vragen hoe veilig zij zich voelen en wat de hulp oplevert",
      "Ask households how safe they feel and what help brings",
    ),
    goal: goal.safeHome, level: "network", theme: "safeHome", status: "notStarted", indicator: indicators.feelsSafe.name,
  },
  {
    action: text(
      "Tijd geven om elkaar op te zoeken en knelpunten te melden",
      "Give time to meet and to report problems",
    ),
    goal: goal.safeHome, level: "network", theme: "collaboration", status: "notStarted", indicator: indicators.professionalsSatisfied.name,
  },
  {
    action: text("Medewerkers scholen in de meldcode en de kindcheck", "Train staff in the reporting code and the child check"),
    goal: goal.safeHome, level: "organisation", theme: "safeHome", status: "notStarted", indicator: indicators.reports.name,
  },
  // Timely and fitting support
  {
    action: text(
      "Termijnen afspreken voor de start van hulp en volgen of dat lukt",
      "Agree time limits for the start of help and follow them",
    ),
    goal: goal.timelySupport, level: "network", theme: "timelySupport", status: "notStarted", indicator: indicators.timeToHelp.name,
  },
  {
    action: text("De consultatiefunctie ggz bij iedereen bekendmaken", "Make the mental health consultation known"),
    goal: goal.timelySupport, level: "network", theme: "collaboration", status: "notStarted", indicator: indicators.consultations.name,
  },
  {
    action: text(
      "Gezamenlijke werkwijze maken voor op- en afschalen zonder drempels",
      "Agree jointly how to scale up and down without barriers",
    ),
    goal: goal.timelySupport, level: "network", theme: "timelySupport", status: "notStarted", indicator: indicators.scaledInTime.name,
  },
  {
    action: text("Inloop en lotgenotencontact regelen in de sociale basis", "Arrange walk-in help and peer contact in the community"),
    goal: goal.timelySupport, level: "network", theme: "timelySupport", status: "notStarted", indicator: indicators.preventiveSupport.name,
  },
  {
    action: text(
      "Belemmeringen in de bekostiging verzamelen en er afspraken over maken",
      "Collect obstacles in the funding and agree on them",
    ),
    goal: goal.timelySupport, level: "network", theme: "timelySupport", status: "notStarted", indicator: indicators.fundingObstacles.name,
  },
  {
    action: text(
      "Samen gezinsgerichte interventies kiezen en erin scholen",
      "Choose family-centred interventions and train in them",
    ),
    goal: goal.timelySupport, level: "network", theme: "timelySupport", status: "notStarted", indicator: indicators.interventionsAdopted.name,
  },
  {
    action: text(
      "Snelle start invoeren: binnen dagen een team, een regiehouder en een eerste stap",
      "Adopt a quick start: within days a team, a lead and a first step",
    ),
    goal: goal.timelySupport, level: "organisation", theme: "timelySupport", status: "notStarted", indicator: indicators.timeToHelp.name,
  },
  {
    action: text("Professionals scholen in integraal en gezinsgericht werken", "Train professionals in integrated and family-centred work"),
    goal: goal.timelySupport, level: "organisation", theme: "timelySupport", status: "notStarted", indicator: indicators.timelyAccess.name,
  },
  {
    action: text("Regelmatig navragen of huishoudens tevreden zijn", "Ask regularly whether households are satisfied"),
    goal: goal.timelySupport, level: "organisation", theme: "timelySupport", status: "notStarted", indicator: indicators.householdsSatisfied.name,
  },
  // Working together in a network across domains
  {
    action: text(
      "Samenwerkingsovereenkomst sluiten met ieders rol, taken en doelen",
      "Sign a collaboration agreement with everyone's role, tasks and goals",
    ),
    goal: goal.collaboration, level: "network", theme: "collaboration", status: "notStarted", indicator: indicators.sharedResponsibility.name,
  },
  {
    action: text(
      "Elk jaar samen evalueren, met ervaringsdeskundigen aan tafel",
      "Evaluate together every year, with experts by experience",
    ),
    goal: goal.collaboration, level: "network", theme: "learning", status: "notStarted", indicator: indicators.improvements.name,
  },
  {
    action: text("Veilig digitaal uitwisselen regelen, binnen de privacywet", "Arrange safe digital exchange, within privacy law"),
    goal: goal.collaboration, level: "network", theme: "collaboration", status: "notStarted", indicator: indicators.informationExchanged.name,
  },
  {
    action: text(
      "Intervisieprogramma opzetten voor professionals van alle partijen",
      "Set up a peer review programme for professionals of all parties",
    ),
    goal: goal.collaboration, level: "network", theme: "learning", status: "notStarted", indicator: indicators.jointSessions.name,
  },
  {
    action: text(
      "Samen verantwoordelijk blijven voor een casus tot die is opgelost",
      "Stay jointly responsible for a case until it is solved",
    ),
    goal: goal.collaboration, level: "network", theme: "continuity", status: "notStarted", indicator: indicators.sharedResponsibility.name,
  },
  {
    action: text(
      "Collega's tijd geven voor netwerkbijeenkomsten en casusoverleg",
      "Give colleagues time for network meetings and case discussions",
    ),
    goal: goal.collaboration, level: "organisation", theme: "collaboration", status: "notStarted", indicator: indicators.jointSessions.name,
  },
  {
    action: text(
      "Collega's vertellen wat het netwerk doet en wie je belt",
      "Tell colleagues what the network does and whom to call",
    ),
    goal: goal.collaboration, level: "organisation", theme: "collaboration", status: "notStarted", indicator: indicators.professionalsSatisfied.name,
  },
  {
    action: text(
      "De samenwerking geregeld bespreken en successen delen",
      "Discuss the collaboration regularly and share successes",
    ),
    goal: goal.collaboration, level: "organisation", theme: "learning", status: "notStarted", indicator: indicators.improvements.name,
  },
];
