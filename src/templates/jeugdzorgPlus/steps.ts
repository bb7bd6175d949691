import type { Step } from "../../workbook/content";
import { text } from "../text";

/** The source tells how the plan came about and what it needs now. That way, as five steps in our own words. */
export const steps: readonly Step[] = [
  {
    id: "coalition", number: 1, name: text("Een brede coalitie", "A broad coalition"),
    ask: text("Breng alle disciplines en ervaringsdeskundigen bij elkaar. Vraag ieder: wat kun jij bijdragen?", "Bring all disciplines and people with lived experience together. Ask each: what can you contribute?"),
    result: text("Alle partijen die nodig zijn doen mee en kennen hun bijdrage.", "All parties that are needed take part and know their contribution."),
    sheets: ["stakeholders"], involved: text("Instellingen, brancheorganisaties, gemeenten, wetenschap, jongeren", "Institutions, sector organisations, municipalities, science, young people"),
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
    sheets: ["findings", "indicators"], involved: text("Ervaringsdeskundige jongeren", "Young people with lived experience"),
  },
  {
    id: "room", number: 4, name: text("Ruimte om te doen", "Room to act"),
    ask: text("Kies acties en regel wat daarvoor nodig is: scholing, tijd, geld, ICT en mandaat.", "Choose actions and arrange what they need: training, time, money, IT and a mandate."),
    result: text("Elke actie heeft een verantwoordelijke, een einddatum en de ruimte die nodig is.", "Every action has someone responsible, an end date and the room that it needs."),
    sheets: ["actions"], involved: text("Bestuurders, beleidsmakers, professionals", "Managers, policy makers, professionals"),
  },
  {
    id: "learning", number: 5, name: text("Van elkaar leren", "Learning from each other"),
    ask: text("Vergelijk cijfers en ervaringen. Spreek elkaar aan op de kwaliteit en neem over wat werkt.", "Compare figures and experiences. Speak up about quality and take over what works."),
    result: text("De cijfers zijn besproken en het plan is bijgesteld.", "The figures have been discussed and the plan has been adjusted."),
    sheets: ["reflection", "dashboard"], involved: text("Alle partijen", "All parties"),
  },
];
