import type { RowOf } from "../../../workbook/content";
import { goal } from "../../kompas/lists";
import { text } from "../../text";
import { indicators } from "../indicators";
import { party } from "../parties";

/** Actions for working together in a network across domains. Dates count in days from `today`. */
export const collaboration = (today: number): readonly RowOf<"actions">[] => [
  {
    action: text("Samenwerkingsovereenkomst opstellen en ondertekenen", "Draw up and sign the collaboration agreement"),
    goal: goal.collaboration, responsible: [party.municipality], start: today - 500, end: today - 360,
    level: "network", theme: "collaboration", parties: [party.localTeam, party.protection, party.safeAtHome, party.adultMentalHealth],
    status: "done", progress: 1,
    indicator: indicators.professionalsSatisfied.name,
    source: text("Afspraak: bevestiging van deelname", "Agreement: confirmation of taking part"),
    means: text("Jurist van de gemeente, 20 uur", "The municipality's lawyer, 20 hours"),
    note: text("Twaalf organisaties tekenden. Eén is later gestopt.", "Twelve organisations signed. One left later."),
  },
  {
    action: text(
      "Reflectiesessie houden, elk halfjaar, met het ervaringspanel aan tafel",
      "Hold a reflection session every half-year, with the panel at the table",
    ),
    goal: goal.collaboration, responsible: [party.municipality, party.experience], start: today - 390, end: today + 90,
    level: "network", theme: "learning", parties: [party.localTeam, party.protection, party.shelter], status: "running", progress: 0.75,
    indicator: indicators.improvements.name, source: text("Afspraak: voortgang meten", "Agreement: measuring progress"),
    means: text("Voorzitter van buiten, twee dagdelen per halfjaar; vergoeding voor het panel", "A chair from outside, two half-days each half-year; a fee for the panel"),
    note: text("Drie sessies gehouden. De volgende staat gepland.", "Three sessions held. The next is planned."),
  },
  {
    action: text(
      "Warme overdracht: de oude en de nieuwe professional spreken samen met het gezin",
      "Warm handover: the old and the new professional talk with the family together",
    ),
    goal: goal.collaboration, responsible: [party.localTeam, party.protection], start: today - 340, end: today + 50,
    level: "network", theme: "continuity", parties: [party.youthMentalHealth, party.shelter], status: "running", progress: 0.65,
    indicator: indicators.handovers.name, source: text("Klantreis", "Client journey"),
    means: text("Eén uur per overdracht, in werktijd", "One hour a handover, in working time"),
  },
  {
    action: text(
      "Intervisieprogramma opzetten voor professionals van alle partijen",
      "Set up a peer review programme for professionals of all parties",
    ),
    goal: goal.collaboration, responsible: [party.youthMentalHealth], start: today - 210, end: today + 6,
    level: "network", theme: "learning", parties: [party.localTeam, party.safeAtHome, party.police], status: "running", progress: 0.9,
    indicator: indicators.professionalsSatisfied.name, source: text("Reflectiesessie", "Reflection session"),
    note: text("Drie groepen zijn gestart, de vierde begint binnenkort.", "Three groups have started, the fourth begins soon."),
  },
  {
    action: text(
      "Informatiebeveiligingsafspraken toetsen met de functionarissen gegevensbescherming",
      "Review the information security agreements with the data protection officers",
    ),
    goal: goal.collaboration, responsible: [party.municipality, party.safeAtHome, party.police], start: today - 180, end: today - 12,
    level: "network", theme: "collaboration", parties: [party.adultMentalHealth], status: "running", progress: 0.45,
    indicator: indicators.professionalsSatisfied.name, source: text("Afspraak: privacy", "Agreement: privacy"),
    note: text("Te laat: één advies ontbreekt nog.", "Late: one opinion is still missing."),
  },
  {
    action: text(
      "Beleid voor ervaringsdeskundigheid maken: rol, vergoeding en begeleiding",
      "Make a policy on lived experience: role, pay and support",
    ),
    goal: goal.collaboration, responsible: [party.experience, party.municipality], start: today - 130, end: today + 65,
    level: "network", theme: "learning", parties: [party.adultMentalHealth, party.shelter], status: "running", progress: 0.5,
    indicator: indicators.experienceInPolicy.name,
    source: text("Voorstel van het ervaringspanel", "Proposal of the panel of experts by experience"),
  },
  {
    action: text(
      "Vaste koppels vormen van twee professionals per lang traject",
      "Form fixed pairs of two professionals for each long pathway",
    ),
    goal: goal.collaboration, responsible: [party.protection], start: today - 30, end: today + 85,
    level: "organisation", theme: "continuity", parties: [party.localTeam], status: "notStarted", progress: 0,
    indicator: indicators.sameFaces.name, source: text("Meting: vaste gezichten", "Measurement: the same faces"),
    note: text("Had al moeten beginnen; wacht op nieuwe collega's.", "Should have begun; waits for new colleagues."),
  },
  {
    action: text("Veilige digitale uitwisseling kiezen en testen", "Choose and test safe digital exchange"),
    goal: goal.collaboration, responsible: [party.municipality, party.localTeam], start: today + 15, end: today + 90,
    level: "network", theme: "collaboration", parties: [party.protection, party.youthMentalHealth], status: "notStarted", progress: 0,
    indicator: indicators.handovers.name, source: text("Afspraak: informatie delen", "Agreement: sharing information"),
    note: text("Wacht op de toets van de privacyafspraken.", "Waits for the review of the privacy agreements."),
  },
  {
    action: text("Huishoudens laten weten wat er met hun inbreng is gedaan", "Let households know what was done with their input"),
    goal: goal.collaboration, responsible: [party.experience], start: today + 5, end: today + 60,
    level: "network", theme: "learning", parties: [party.municipality, party.localTeam], status: "notStarted", progress: 0,
    indicator: indicators.experienceInPolicy.name, source: text("Reflectiesessie", "Reflection session"),
  },
  {
    action: text(
      "Collega's vertellen wat het netwerk doet, met een filmpje van drie minuten",
      "Tell colleagues what the network does, with a three-minute film",
    ),
    goal: goal.collaboration, responsible: [party.welfare, party.schools, party.shelter], start: today + 25, end: today + 75,
    level: "organisation", theme: "collaboration", parties: [party.generalPractitioners, party.housing], status: "notStarted", progress: 0,
    indicator: indicators.professionalsSatisfied.name, source: text("Vragenlijst onder professionals", "Questionnaire among professionals"),
  },
];
