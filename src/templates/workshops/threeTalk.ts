import { text } from "../text";
import type { Workshop } from "./workshop";

/** Client, relative and professional. Source: the article on working with relatives around suicidal behaviour. */
export const threeTalk: Workshop = {
  id: "threeTalk", name: text("Gesprek met z'n drieën", "The talk of three"), minutes: 60,
  aim: text("Je team weet hoe je met cliënt en naaste samenwerkt. Oefen met een verzonnen verhaal; over echte mensen schrijf je hier niets op.", "Your team knows how to work with client and relative. Practise with a made-up story; write nothing about real people here."),
  who: text("Een behandelteam, met een ervaringsdeskundige naaste. Het past bij opname, ambulante hulp en na een poging in het ziekenhuis.", "A team that treats, with a relative with lived experience. It suits admission, help at home and hospital after an attempt."),
  prepare: [text("Lees samen wat er misgaat op afstand. Je mist informatie en signalen, thuis is minder veilig, en niemand helpt met medicijnen of steunt de naaste.", "Read together what goes wrong at a distance. You miss information and signs, home is less safe, and nobody helps with medicines or supports the relative.")],
  parts: [
    { id: "eight", minutes: 15, name: text("Acht vragen aan jezelf", "Eight questions to yourself"), place: "relatives", ask: [
      text("Waar is deze cliënt kwetsbaar?", "Where is this client vulnerable?"),
      text("Wat geeft stress, dichtbij en daarbuiten?", "What gives stress, near and further away?"),
      text("Welke naasten steunen, of zouden dat kunnen?", "Which relatives support, or could?"),
      text("Hoe gaan zij om met de kwetsbaarheid en de stress?", "How do they deal with the vulnerability and stress?"),
      text("Hoe zorgen zij, en wat is hun rol?", "How do they care, and what is their role?"),
      text("Wat kunnen zij aan?", "What can they bear?"),
      text("Willen zij uitleg over suïcidaliteit en over de richtlijn?", "Do they want explanation on suicide and on the guideline?"),
      text("Kunnen en willen zij samen met jou optrekken?", "Can and will they act together with you?"),
    ] },
    { id: "role", minutes: 10, name: text("Welke rol heeft de naaste?", "Which role has the relative?"), place: "relatives", ask: [
      text("Bron van kennis, medebegeleider, mantelzorger of iemand die zelf zorg vraagt?", "Source of knowledge, fellow guide, carer or somebody who needs care too?"),
      text("Steunt de relatie, of geeft die stress? Dan past bondgenoot, of medecliënt. Vaak zit het ertussenin, dus praat vaker.", "Does the relation support, or give stress? Then ally fits, or co-client. Often it is in between, so talk more often."),
    ] },
    { id: "start", minutes: 20, name: text("Het startgesprek", "The first talk"), place: "relatives", ask: [
      text("Hoe is jullie relatie, en wat deed de naaste bij eerdere hulp?", "How is your relation, and what did the relative do in earlier help?"),
      text("Leg uit waarom je de naaste nodig hebt. Vraag de naaste ook om een voorstel.", "Explain why you need the relative. Ask the relative for a proposal too."),
      text("Spreek af wie bij welk gesprek zit, en wanneer jullie met z'n tweeën praten.", "Agree who joins which talk, and when the two of you talk."),
      text("Wat kan de naaste dragen, en wie steunt de naaste?", "What can the relative bear, and who supports the relative?"),
      text("Vraag ook de naaste wat er speelt en waar de cliënt goed in is. Bespreek daarna samen de diagnose.", "Ask the relative too what is going on and what is going well. Then discuss the diagnosis together."),
    ] },
    { id: "during", minutes: 10, name: text("Tijdens en na de behandeling", "During and after treatment"), place: "relatives", ask: [
      text("Mag de naaste meekijken bij een sessie? Hoe helpt die thuis, ook met medicijnen en volhouden?", "May the relative join a session? How do they help at home, also with medicines and keeping it up?"),
      text("De naaste stemt af met het steunnetwerk en kijkt er na afloop mee terug.", "The relative consults the support network and looks back with it afterwards."),
    ] },
    { id: "barriers", minutes: 5, name: text("Wat houdt ons tegen?", "What holds us back?"), place: "findings", ask: [
      text("Denken we dat het een eigen keuze is waar naasten buiten staan? Iemand twijfelt bijna altijd.", "Do we think it is a free choice that leaves relatives out? Somebody nearly always doubts."),
      text("Gaan we er door onze methode van uit dat het gezin ziek maakt?", "Does our method make us assume that the family makes ill?"),
      text("Is er tijd voor, telt het mee in de registratie, en durven we het?", "Is there time for it, does it count in the records, and do we dare?"),
    ] },
  ],
};
