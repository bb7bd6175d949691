import type { RowOf } from "../../../workbook/content";
import { goal } from "../../kompas/lists";
import { text } from "../../text";
import { indicators } from "../indicators";
import { party } from "../parties";

/** Actions for timely and fitting support. Dates count in days from `today`. */
export const timelySupport = (today: number): readonly RowOf<"actions">[] => [
  {
    action: text("Afspreken dat hulp binnen veertien dagen begint", "Agree that help begins within fourteen days"),
    goal: goal.timelySupport, responsible: [party.municipality], start: today - 450, end: today - 330,
    level: "network", theme: "timelySupport", parties: [party.localTeam, party.protection, party.adultMentalHealth],
    status: "done", progress: 1,
    indicator: indicators.timeToHelp.name, source: text("Klantreis", "Client journey"),
    note: text("Vastgesteld door de kerngroep.", "Adopted by the core group."),
  },
  {
    action: text("Snelle start invoeren in het lokale team", "Adopt the quick start in the local team"),
    goal: goal.timelySupport, responsible: [party.localTeam], start: today - 320, end: today - 90,
    level: "organisation", theme: "timelySupport", parties: [party.safeAtHome], status: "done", progress: 1,
    indicator: indicators.timeToHelp.name, source: text("Afspraak: tijdslijn", "Agreement: timeline"),
    note: text("Gemiddeld begint de hulp nu twee weken eerder.", "On average help now begins two weeks earlier."),
  },
  {
    action: text("De consultatiefunctie ggz bekendmaken bij alle teams", "Make the mental health consultation service known to all teams"),
    goal: goal.timelySupport, responsible: [party.adultMentalHealth, party.youthMentalHealth], start: today - 380, end: today + 30,
    level: "network", theme: "collaboration", parties: [party.localTeam, party.protection, party.generalPractitioners],
    status: "running", progress: 0.8,
    indicator: indicators.consultations.name, source: text("Afspraak: waar we samen optrekken", "Agreement: where we act together"),
    note: text(
      "Elk team heeft bezoek gehad, alleen de huisartsen nog niet.",
      "Every team has been visited, only the general practitioners not yet.",
    ),
  },
  {
    action: text("Werkwijze maken voor op- en afschalen zonder drempels", "Make a way of working for scaling up and down without barriers"),
    goal: goal.timelySupport, responsible: [party.protection, party.localTeam, party.youthMentalHealth], start: today - 240, end: today - 40,
    level: "network", theme: "timelySupport", parties: [party.safeAtHome, party.adultMentalHealth], status: "running", progress: 0.6,
    indicator: indicators.timeToHelp.name, source: text("Reflectiesessie", "Reflection session"),
    note: text("Te laat: de werkgroep is het nog niet eens over afschalen.", "Late: the working group does not agree yet on scaling down."),
  },
  {
    action: text("Inloopochtenden openen in drie buurten", "Open walk-in mornings in three neighbourhoods"),
    goal: goal.timelySupport, responsible: [party.welfare], start: today - 300, end: today - 100,
    level: "organisation", theme: "timelySupport", parties: [party.localTeam, party.experience], status: "done", progress: 1,
    indicator: indicators.reports.name, source: text("Klantreis", "Client journey"),
    note: text("Drie buurten open, een vierde vraagt er ook om.", "Three neighbourhoods open, a fourth asks for it too."),
  },
  {
    action: text(
      "Bekostigingsbelemmeringen bespreken met de afdeling zorginkoop",
      "Discuss obstacles in the funding with the purchasers of care",
    ),
    goal: goal.timelySupport, responsible: [party.municipality, party.adultMentalHealth], start: today - 160, end: today + 12,
    level: "network", theme: "timelySupport", parties: [party.protection, party.youthMentalHealth], status: "running", progress: 0.5,
    indicator: indicators.fundingObstacles.name, source: text("Peiling onder professionals", "Poll among professionals"),
    note: text("De lijst is klaar; het gesprek is gepland.", "The list is ready; the talk is planned."),
  },
  {
    action: text(
      "Samen één gezinsgerichte interventie kiezen en erin scholen",
      "Choose one family-centred intervention together and train in it",
    ),
    goal: goal.timelySupport, responsible: [party.youthMentalHealth, party.protection], start: today - 70, end: today + 88,
    level: "network", theme: "timelySupport", parties: [party.localTeam, party.adultMentalHealth], status: "running", progress: 0.15,
    indicator: indicators.handovers.name, source: text("Analyse van de huidige situatie", "Analysis of the current situation"),
  },
  {
    action: text("Casussen anders verdelen, zodat iedereen tijd heeft", "Divide cases differently, so that everybody has time"),
    goal: goal.timelySupport, responsible: [party.protection], start: today - 110, end: today + 70,
    level: "organisation", theme: "timelySupport", parties: [party.localTeam], status: "running", progress: 0.3,
    indicator: indicators.caseload.name, source: text("Meting: casussen per professional", "Measurement: cases per professional"),
  },
  {
    action: text("Overbruggingshulp regelen voor wie op behandeling wacht", "Arrange bridging help for those who wait for treatment"),
    goal: goal.timelySupport, responsible: [party.adultMentalHealth, party.welfare], start: today + 10, end: today + 80,
    level: "network", theme: "timelySupport", parties: [party.generalPractitioners], status: "notStarted", progress: 0,
    indicator: indicators.timeToHelp.name, source: text("Meting: wachttijd bij de ggz", "Measurement: waiting time in mental health care"),
  },
  {
    action: text("Regionaal doorbraakbudget inrichten", "Set up a regional breakthrough budget"),
    goal: goal.timelySupport, responsible: [party.municipality], start: today - 200, end: today + 20,
    level: "network", theme: "timelySupport", parties: [party.localTeam], status: "stopped", progress: 0.1,
    indicator: indicators.fundingObstacles.name, source: text("Peiling onder professionals", "Poll among professionals"),
    note: text("Gestopt: er komt eerst een landelijke regeling.", "Stopped: a national scheme comes first."),
  },
];
