import type { TemplateStep } from "../../workbook/content";
import { text } from "../text";

/** The three phases of the source and what an organisation needs, as steps. */
const ofOrganisation: readonly TemplateStep[] = [
  {
    id: "conditions", number: 1, name: text("Voorwaarden in de organisatie", "Conditions in the organisation"),
    ask: text("Kijk of beleid en scholing op orde zijn. Bespreek hoe je beroepsgeheim en zorgplicht afweegt.", "See whether policy and training are in order. Discuss how you weigh confidentiality against the duty of care."),
    result: text("Het beleid over naasten is bekend en medewerkers zijn geschoold.", "The policy on relatives is known and staff are trained."),
    tips: [
      text("Beroepsgeheim hoeft samenwerken niet in de weg te staan. Vraag gewoon of het mag.", "Confidentiality need not get in the way. Simply ask whether it is allowed."),
      text("Ga er niet vooraf van uit dat naasten deel van het probleem zijn.", "Do not assume beforehand that relatives are part of the problem."),
    ],
    involved: text("Bestuur, behandelaren, ervaringsdeskundige naasten", "Board, practitioners, relatives with lived experience"), sheets: ["relatives", "agreements"],
  },
  {
    id: "start", number: 2, name: text("Naasten bij de start", "Relatives at the start"),
    ask: text("Vraag wie de eerste contactpersoon is en begin met een gesprek met z'n drieën. Spreek af wat je doet voor de veiligheid.", "Ask who the first contact is and begin with a talk with the three. Agree what you do for safety."),
    result: text("Bij elke start zijn contactpersoon, veiligheid en steunnetwerk besproken.", "At every start the contact, safety and support network have been discussed."),
    involved: text("Cliënt, naaste, hulpverlener", "Client, relative, professional"), sheets: ["relatives", "indicators"],
  },
  {
    id: "treatment", number: 3, name: text("Naasten bij de behandeling", "Relatives during treatment"),
    ask: text("Deel signalen over en weer en stem geregeld af. Bied naasten training en een onafhankelijk klankbord.", "Share signs both ways and consult regularly. Offer relatives training and an independent sounding board."),
    result: text("Naasten weten wat er speelt, wat zij kunnen doen en waar zij steun krijgen.", "Relatives know what is going on, what they can do and where they find support."),
    involved: text("Cliënt, naaste, hulpverlener", "Client, relative, professional"), sheets: ["relatives", "actions"],
  },
  {
    id: "closing", number: 4, name: text("Naasten bij de afsluiting", "Relatives at the closing"),
    ask: text("Kijk samen terug en spreek af wat ieder doet bij een terugval. Leer er als team van.", "Look back together and agree what everyone does at a relapse. Learn from it as a team."),
    result: text("Er zijn afspraken over terugval, en het team heeft ervan geleerd.", "There are agreements on relapse, and the team has learned from it."),
    involved: text("Cliënt, naaste, hulpverlener, team", "Client, relative, professional, team"), sheets: ["relatives", "dashboard"], forms: ["reflection", "evaluation"],
  },
];

/** All of it is about one organisation and how it works with relatives; the network learns along. */
export const steps: readonly TemplateStep[] = ofOrganisation.map((step) => ({ ...step, levels: { organisation: { ask: step.ask, result: step.result } } }));
