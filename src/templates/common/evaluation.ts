import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** The questions of a yearly evaluation. Source: step 6 of the Leidraad (113) and step 8 of the Kompas netwerksamenwerking. */
export const evaluation: readonly RowOf<"evaluation">[] = [
  { id: "evaluation.changed", question: text("Wat is er dit jaar veranderd voor de mensen om wie het gaat?", "What has changed this year for the people it is about?") },
  { id: "evaluation.figures", question: text("Welke indicatoren gingen de goede kant op, en welke niet?", "Which indicators went the right way, and which did not?") },
  { id: "evaluation.why", question: text("Waardoor komt dat, denken jullie?", "Why is that, do you think?") },
  { id: "evaluation.actions", question: text("Welke acties hebben gewerkt, en welke kosten meer dan ze opleveren?", "Which actions worked, and which cost more than they bring?") },
  { id: "evaluation.together", question: text("Wat leverde het op dat jullie dit samen deden?", "What did it bring that you did this together?") },
  { id: "evaluation.voice", question: text("Wat zeggen de mensen om wie het gaat en hun naasten ervan?", "What do the people it is about and their relatives say of it?") },
  { id: "evaluation.ambition", question: text("Past de ambitie nog, en staat iedereen er nog achter?", "Does the ambition still fit, and does everyone still stand behind it?") },
  { id: "evaluation.lasting", question: text("Hoe zorgen jullie dat het goede blijft, ook als mensen wisselen?", "How do you make the good last, also when people change?") },
  { id: "evaluation.next", question: text("Wat doen jullie volgend jaar anders?", "What will you do differently next year?") },
];
