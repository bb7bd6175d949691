import { text } from "../text";
import { baseline, kickOff, networkPicture, reflectionSession, youngVoices } from "../workshops";
import { inWordsOf } from "../workshops/workshop";

/** The same meeting, with the figures of closed youth care, and the question of what each can contribute. */
const start = inWordsOf(kickOff, {
  prepare: [
    text("Vraag instellingen, gemeenten en de inspectie om cijfers: separaties, overplaatsingen, gesloten plaatsingen, en suïcides over meer jaren samen.", "Ask institutions, municipalities and the inspectorate for figures: seclusions, transfers, closed placements, and suicides over several years together."),
    text("Zet landelijke cijfers ernaast, van Jeugdzorg Nederland of het CBS. Kies er hooguit vijf.", "Put national figures beside them, of Jeugdzorg Nederland or Statistics Netherlands. Choose five at most."),
    text("Zoek uit welk overleg er al is, en nodig de mensen daarvan uit.", "Find out which meetings there are already, and invite their people."),
  ],
  parts: { join: { ask: [
    text("Leg uit wat een netwerk is: ieder draagt bij vanuit de eigen rol, en dat blijft.", "Explain what a network is: everyone contributes from their own role, and it lasts."),
    text("Vraag iedereen hardop: wil jouw organisatie meedoen, en wat kun jij bijdragen?", "Ask everyone aloud: will your organisation take part, and what can you contribute?"),
    text("Spreek af wanneer jullie elkaar weer zien. Wie nog twijfelt, mag later instappen.", "Agree when you meet again. Who still doubts may join later."),
  ] } },
});

/** Talks in the institutions, on the subjects of the plan. */
const talks = inWordsOf(baseline, {
  prepare: [
    text("Kies uit de onderwerpen van het blad Bevindingen. Vraag bij elk wat goed gaat en wat beter kan.", "Choose from the subjects of the sheet Findings. Ask of each what goes well and what can be better."),
    text("Leg jullie afspraken over separeren, veiligheid en overplaatsen ernaast.", "Have your agreements on seclusion, safety and transfers beside it."),
  ],
  parts: {
    organised: { ask: [text("Loop de onderwerpen langs: veiligheid, groepen, overplaatsen, separeren, gezin, scholing, onderwijs. Vraag steeds om een voorbeeld, zonder namen.", "Go through the subjects: safety, groups, transfers, seclusion, family, training, education. Ask for an example each time, without names.")] },
    protocol: { name: text("Afspraken naast de praktijk", "Agreements beside practice") },
  },
});

/** The ways of working together that suit the plan. */
export const workshops = [start, networkPicture, talks, reflectionSession, youngVoices];
