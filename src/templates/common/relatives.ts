import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/**
 * What an organisation has in order that works together with relatives, by phase, and what it needs for that.
 * Source: the article on working with relatives around suicidal behaviour (client, relative and professional as a triad).
 */
export const relatives: readonly RowOf<"relatives">[] = [
  { id: "relatives.contact", phase: "start", item: text("We vragen elke cliënt wie de eerste contactpersoon is", "We ask every client who the first contact is") },
  { id: "relatives.startTalk", phase: "start", item: text("We houden een startgesprek met z'n drieën: cliënt, naaste en hulpverlener", "We hold a first talk with the three: client, relative and professional") },
  { id: "relatives.safety", phase: "start", item: text("We spreken samen af wat we doen voor de veiligheid, en wat in het crisisplan staat", "We agree together what we do for safety, and what the crisis plan says") },
  { id: "relatives.details", phase: "start", item: text("Naaste en hulpverlener weten hoe zij elkaar bereiken", "Relative and professional know how to reach each other") },
  { id: "relatives.support", phase: "start", item: text("We denken mee over een steunnetwerk om de cliënt en de naaste heen", "We think along about a support network around client and relative") },

  { id: "relatives.training", phase: "treatment", item: text("Naasten kunnen een training of uitleg krijgen", "Relatives can get training or explanation") },
  { id: "relatives.signs", phase: "treatment", item: text("Signalen gaan over en weer, ook tussen de gesprekken door", "Signs go both ways, also between the talks") },
  { id: "relatives.tuning", phase: "treatment", item: text("We stemmen op vaste momenten af hoe het gaat", "At fixed moments we discuss how things are going") },
  { id: "relatives.transfer", phase: "treatment", item: text("Bij een overdracht weten de naaste en de nieuwe hulpverlener van elkaar", "At a transfer the relative and the new professional know of each other") },
  { id: "relatives.sounding", phase: "treatment", item: text("Een naaste kan terecht bij iemand die los van de behandeling staat", "A relative can turn to someone who is independent of the treatment") },

  { id: "relatives.evaluation", phase: "closing", item: text("We kijken samen terug op de hulp en op de samenwerking", "We look back together on the help and on working together") },
  { id: "relatives.relapse", phase: "closing", item: text("We spreken af wat ieder doet als het weer slechter gaat", "We agree what everyone does when things get worse again") },
  { id: "relatives.learning", phase: "closing", item: text("Het team leert van wat naasten teruggeven", "The team learns from what relatives give back") },

  { id: "relatives.policy", phase: "conditions", item: text("In ons beleid staat hoe we met naasten samenwerken", "Our policy says how we work with relatives") },
  { id: "relatives.schooling", phase: "conditions", item: text("Medewerkers zijn geschoold in het samenwerken met naasten", "Staff are trained in working with relatives") },
  { id: "relatives.confidentiality", phase: "conditions", item: text("Medewerkers weten hoe ze beroepsgeheim en zorgplicht tegen elkaar afwegen", "Staff know how to weigh confidentiality against the duty of care") },
];
