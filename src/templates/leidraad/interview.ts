import type { ListItem, RowOf } from "../../workbook/content";
import { text } from "../text";

/** The subjects of findings and interviews. Source: step 4 of the step plan, with its questions for professionals, young people and parents. */
export const findingSubjects: readonly ListItem[] = [
  { id: "method", text: text("Werkwijze bij suïcidaliteit", "Way of working when someone is suicidal") },
  { id: "roles", text: text("Rollen en taken", "Roles and tasks") },
  { id: "training", text: text("Scholing", "Training") },
  { id: "wellbeing", text: text("Eigen welzijn", "Own well-being") },
  { id: "support", text: text("Steun van collega's en managers", "Support from colleagues and managers") },
  { id: "relatives", text: text("Betrekken van naasten", "Involving relatives") },
  { id: "collaboration", text: text("Samenwerken met anderen", "Working with others") },
  { id: "plans", text: text("Veiligheids- en signaleringsplannen", "Safety plans and warning-signs plans") },
  { id: "talking", text: text("Praten over suïcidaliteit", "Talking about suicide") },
];

/** Questions for a talk, one or two a subject; with young people and parents only the last subject and what they want to tell. */
export const interview: readonly RowOf<"interview">[] = [
  { id: "interview.leidraad.method", subject: "method", question: text("Wat doen jullie als iemand aan zelfdoding denkt? Staat dat ergens?", "What do you do when someone thinks of suicide? Is that written down?") },
  { id: "interview.leidraad.protocol", subject: "method", question: text("Wat is goed aan het protocol, en wat mis je?", "What is good about the protocol, and what do you miss?") },
  { id: "interview.leidraad.roles", subject: "roles", question: text("Is duidelijk wie wat doet? Wie is het aanspreekpunt?", "Is it clear who does what? Who is the contact?") },
  { id: "interview.leidraad.training", subject: "training", question: text("Welke scholing heb je gehad, en wat heb je nog nodig?", "Which training did you have, and what do you still need?") },
  { id: "interview.leidraad.wellbeing", subject: "wellbeing", question: text("Wat doet dit werk met jou? Wat helpt je?", "What does this work do to you? What helps you?") },
  { id: "interview.leidraad.support", subject: "support", question: text("Bij wie kun je terecht na een moeilijke situatie?", "Whom can you turn to after a difficult situation?") },
  { id: "interview.leidraad.relatives", subject: "relatives", question: text("Hoe betrek je naasten, en wat maakt dat lastig?", "How do you involve relatives, and what makes that difficult?") },
  { id: "interview.leidraad.collaboration", subject: "collaboration", question: text("Met wie werk je samen? Wat gaat goed en wat niet?", "With whom do you work? What goes well and what does not?") },
  { id: "interview.leidraad.plans", subject: "plans", question: text("Maak je altijd veiligheids- en signaleringsplannen? Hoe gaat dat?", "Do you always make safety plans and warning-signs plans? How does that go?") },
  { id: "interview.leidraad.talking", subject: "talking", question: text("Hoe praat je over zelfdoding met jongeren en ouders?", "How do you talk about suicide with young people and parents?") },
  { id: "interview.leidraad.heard", subject: "talking", question: text("Aan jongeren en ouders: werd ernaar gevraagd, en hoe was dat?", "To young people and parents: did anyone ask, and what was that like?") },
];
