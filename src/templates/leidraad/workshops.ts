import { text } from "../text";
import { appreciative, baseline, kickOff, networkPicture, reflectionSession, statements, threeTalk, youngVoices } from "../workshops";
import { inWordsOf } from "../workshops/workshop";

/** What young people in schools and clubs can tell of; how big a group may be is a question of closed youth care. */
const withYoungPeople = inWordsOf(youngVoices, { parts: { plan: { ask: [
  text("Stel dat dit plan lukt: wat merk jij daarvan?", "Suppose this plan works: what do you notice?"),
  text("Met wie praat je als het niet goed met je gaat?", "With whom do you talk when you are not doing well?"),
  text("Vroeg er iemand naar? Wat maakte dat je wel of niet antwoordde?", "Did anyone ask? What made you answer, or not?"),
  text("Wat had je graag eerder gehad?", "What would you have liked to have sooner?"),
  text("Waar wil je zelf aan meewerken?", "What do you want to work on yourself?"),
] } } });

/** The ways of working together that the step plan has. */
export const workshops = [kickOff, statements, networkPicture, baseline, appreciative, reflectionSession, withYoungPeople, threeTalk];
