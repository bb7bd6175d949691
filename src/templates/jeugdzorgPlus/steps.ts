import type { TemplateStep } from "../../workbook/content";
import { text } from "../text";

/** What each step asks of an institution. */
const ofOrganisation = {
  coalition: {
    ask: text("Zeg wat jouw organisatie kan bijdragen, en wie namens jullie meedoet.", "Say what your organisation can contribute, and who takes part on your behalf."),
    result: text("Je bijdrage staat op het blad Stakeholders.", "Your contribution is on the sheet Stakeholders."),
  },
  content: {
    ask: text("Laat je vakmensen opschrijven wat goede hulp is. Vraag pas daarna wat dat kost en regelt.", "Let your professionals write down what good help is. Only then ask what it costs and takes."),
    result: text("Je professionals herkennen zich in de visie.", "Your professionals recognise themselves in the vision."),
  },
  youngPeople: {
    ask: text("Praat met jongeren in je eigen instelling, ook over hoe de plannen worden uitgevoerd.", "Talk with young people in your own institution, also on how plans are carried out."),
    result: text("Wat jongeren zeggen staat op het blad Bevindingen, zonder namen.", "What young people say is on the sheet Findings, without names."),
  },
  room: {
    ask: text("Geef professionals tijd om te leren en kies de acties voor je eigen instelling.", "Give professionals time to learn and choose the actions for your own institution."),
    result: text("Je acties hebben een einddatum, en mensen hebben er uren voor.", "Your actions have an end date, and people have hours for them."),
  },
  learning: {
    ask: text("Laat je cijfers aan de anderen zien, kijk bij elkaar en neem over wat werkt.", "Show your figures to the others, visit each other and take over what works."),
    result: text("Je hebt iets overgenomen en iets gedeeld.", "You took something over and shared something."),
  },
} satisfies Record<string, { ask: TemplateStep["ask"]; result: TemplateStep["result"] }>;

/** The source tells how the plan came about and what it needs now. That way, as five steps in our own words. */
const ofNetwork: readonly (TemplateStep & { id: keyof typeof ofOrganisation })[] = [
  {
    id: "coalition", number: 1, name: text("Een brede coalitie", "A broad coalition"),
    ask: text("Breng alle disciplines en ervaringsdeskundigen bij elkaar. Vraag ieder: wat kun jij bijdragen?", "Bring all disciplines and people with lived experience together. Ask each: what can you contribute?"),
    tips: [
      text("Begin bij wie al samenwerken, zoals de Branches Gespecialiseerde Zorg voor Jeugd met het ministerie.", "Begin with those who work together already, such as the specialised sectors of youth care with the ministry."),
      text("Nodig het onderwijs uit: aansluiting met school hoort bij goede hulp.", "Invite education: a link with school belongs to good help."),
      text("Werk aan de onderlinge relaties. Kies het blad Relaties om te zien waar die beter kunnen.", "Work on relations. Choose the sheet Relations to see where they can be better."),
    ],
    result: text("Alle partijen die nodig zijn doen mee en kennen hun bijdrage.", "All parties that are needed take part and know their contribution."),
    sheets: ["stakeholders"], forms: ["relations", "participation"], involved: text("Instellingen, brancheorganisaties, gemeenten, wetenschap, jongeren", "Institutions, sector organisations, municipalities, science, young people"),
  },
  {
    id: "content", number: 2, name: text("Eerst de inhoud", "Content first"),
    ask: text("Schrijf met vakmensen op wat goede hulp is. Denk pas daarna na over hoe je het organiseert.", "Write down with professionals what good help is. Only then think of how to organise it."),
    result: text("Er is één visie, en iedereen herkent zich erin.", "There is one vision, and everyone recognises themselves in it."),
    sheets: ["ambition", "start"], involved: text("Professionals uit alle disciplines", "Professionals of all disciplines"),
  },
  {
    id: "youngPeople", number: 3, name: text("Praten mét jongeren", "Talking with young people"),
    ask: text("Leg jongeren voor wat het plan voor hen betekent. Neem mee wat zij zeggen over veiligheid, groepen en overplaatsingen.", "Ask young people what the plan means for them. Take along what they say on safety, groups and transfers."),
    result: text("In het plan staat wat jongeren hebben ingebracht, zonder namen.", "The plan holds what young people brought in, without names."),
    sheets: ["findings", "start"], involved: text("Ervaringsdeskundige jongeren", "Young people with lived experience"),
  },
  {
    id: "room", number: 4, name: text("Ruimte om te doen", "Room to act"),
    ask: text("Kies acties en regel wat daarvoor nodig is: scholing, tijd, geld, ICT en mandaat.", "Choose actions and arrange what they need: training, time, money, IT and a mandate."),
    tips: [
      text("Spreek kwaliteitseisen af die in elke instelling gelden, en vraag om mandaat voor landelijke afspraken.", "Agree quality standards that hold in every institution, and ask for a mandate for national agreements."),
      text("Zorg voor geld en draagvlak voor je begint: zonder beide blijft het een plan.", "See to money and support before you begin: without both it stays a plan."),
    ],
    result: text("Elke actie heeft een verantwoordelijke, een einddatum en de ruimte die nodig is.", "Every action has someone responsible, an end date and the room that it needs."),
    sheets: ["actions"], involved: text("Bestuurders, beleidsmakers, professionals", "Managers, policy makers, professionals"),
  },
  {
    id: "learning", number: 5, name: text("Van elkaar leren", "Learning from each other"),
    ask: text("Vergelijk cijfers en ervaringen. Spreek elkaar aan op de kwaliteit en neem over wat werkt.", "Compare figures and experiences. Speak up about quality and take over what works."),
    result: text("De cijfers zijn besproken en het plan is bijgesteld.", "The figures have been discussed and the plan has been adjusted."),
    sheets: ["reflection", "dashboard"], forms: ["cycles", "successes", "evaluation"], involved: text("Alle partijen", "All parties"),
  },
];

export const steps: readonly TemplateStep[] = ofNetwork.map((step) => (
  { ...step, levels: { organisation: ofOrganisation[step.id], network: { ask: step.ask, result: step.result } } }
));
