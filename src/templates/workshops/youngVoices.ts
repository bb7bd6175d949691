import { text } from "../text";
import type { Workshop } from "./workshop";

/** Talking with young people, and learning from an experience story. Source: JeugdzorgPlus; the Q&A of step 8 of the Kompas. */
export const youngVoices: Workshop = {
  id: "youngVoices", name: text("In gesprek met jongeren", "Talking with young people"), minutes: 90,
  aim: text("Plannen passen bij wat jongeren nodig hebben, en jij begrijpt beter wat zij meemaken.", "Plans fit what young people need, and you understand better what they go through."),
  who: text("Vier tot acht jongeren met ervaring, een begeleider die zij vertrouwen en een paar professionals die luisteren.", "Four to eight young people with experience, a guide whom they trust and a few professionals who listen."),
  prepare: [text("Vraag wat jongeren nodig hebben om vrij te praten. Regel een vergoeding, en zeg vooraf wat je met hun inbreng doet.", "Ask what young people need to talk freely. Arrange a fee, and say beforehand what you do with their input.")],
  parts: [
    { id: "plan", minutes: 35, name: text("Leg het plan voor", "Put the plan to them"), place: "findings", ask: [
      text("Stel dat dit plan lukt: wat merk jij daarvan?", "Suppose this plan works: what do you notice?"),
      text("Hoe groot mag een groep zijn?", "How big may a group be?"),
      text("Wanneer voel jij je veilig, en wanneer niet?", "When do you feel safe, and when not?"),
      text("Ben je weleens verhuisd zonder dat het nodig was? Wat had geholpen?", "Were you ever moved without need? What would have helped?"),
      text("Waar wil je zelf aan meewerken?", "What do you want to work on yourself?"),
    ] },
    { id: "story", minutes: 20, name: text("Een ervaringsverhaal", "An experience story"), place: "findings", ask: [text("Leg kort uit wat jullie gaan doen en waar het verhaal over gaat. Dan vertelt iemand met ervaring, soms met een deskundige erbij.", "Explain briefly what you will do and what the story is about. Then somebody with experience tells, sometimes with an expert.")] },
    { id: "questions", minutes: 25, name: text("Vragenuurtje", "Question time"), place: "findings", ask: [
      text("Wat hielp jou?", "What helped you?"),
      text("Wat zou je wensen?", "What would you wish for?"),
      text("Wat speelt er nu onder jongeren?", "What is going on among young people now?"),
    ] },
    { id: "after", minutes: 10, name: text("Afspreken en terugkoppelen", "Agreeing and reporting back"), place: "actions", ask: [text("Wat nemen jullie mee in het plan? Mail alle deelnemers wat ermee gebeurt en wie zij kunnen bereiken.", "What do you take into the plan? Mail all participants what happens with it and whom they can reach.")] },
  ],
};
