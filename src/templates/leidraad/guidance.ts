import type { TemplateStep } from "../../workbook/content";
import { text } from "../text";

/** Beside what a step asks in short: what it asks of each organisation and of the network, what helps, and who takes part. */
type Guidance = Pick<TemplateStep, "levels" | "tips" | "involved">;

/** By step. Source: the step plan with its tips; the two levels are those of its appendix. */
export const guidance = {
  support: {
    levels: {
      organisation: {
        ask: text("Vraag je eigen bestuur om steun. Laat met cijfers zien waarom het nodig is en betrek de cliëntenraad.", "Ask your own board for support. Show with figures why it is needed and involve the client council."),
        result: text("Je bestuur steunt het plan, met tijd en geld. Het weet waar jullie naartoe willen.", "Your board supports the plan, with time and money. It knows where you want to go."),
      },
      network: {
        ask: text("Zoek steun in de gemeente en de regio. Welke wethouder en welke ambtenaar gaan hierover? Loopt er al een netwerk waar je bij kunt aansluiten? Verken belangen en maak een eerste ambitie.", "Look for support in the municipality and region. Which alderman and which official deal with this? Is there a network already that you can join? Explore interests and make a first ambition."),
        result: text("Gemeente en besturen staan achter de samenwerking. De ambitie staat op het blad Ambitie.", "Municipality and boards stand behind working together. The ambition is on the sheet Ambition."),
      },
    },
    tips: [
      text("Houd het verhaal kort. Vraag de GGD om cijfers van je regio: suïcides, pogingen, wat het risico vergroot en wie het meeste risico lopen.", "Keep the story short. Ask the public health service for figures of your region: suicides, attempts, what raises the risk and who are most at risk."),
      text("113 heeft een presentatie die je kunt gebruiken en aanvullen: zie 113.nl/jeugddomein.", "113 has a presentation that you can use and add to: see 113.nl/jeugddomein (in Dutch)."),
      text("Sinds 2026 vraagt de Wet integrale suïcidepreventie eigen beleid van elke gemeente. Noem dat.", "Since 2026 a Dutch law (Wet integrale suïcidepreventie) asks every municipality for a policy of its own. Mention that."),
    ],
    involved: text("Bestuurders, cliëntenraad, gemeente, GGD", "Boards, client council, municipality, public health service"),
  },
  coordinator: {
    levels: {
      organisation: {
        ask: text("Wijs iemand aan die het overzicht houdt, liefst twee mensen. Geef hun tijd en bevoegdheid die passen bij je organisatie.", "Appoint someone who keeps the overview, preferably two people. Give them time and powers that fit your organisation."),
        result: text("Collega's weten bij wie ze terechtkunnen. De uren staan vast.", "Colleagues know whom to turn to. The hours are fixed."),
      },
      network: {
        ask: text("Kies een coördinator voor het netwerk die contacten onderhoudt, vragen beantwoordt en bijeenkomsten voorbereidt.", "Choose a coordinator for the network who keeps in touch, answers questions and prepares meetings."),
        result: text("De coördinator staat op het blad Start en is bij alle partijen bekend.", "The coordinator is on the sheet Start and all parties know who it is."),
      },
    },
    tips: [text("Met z'n tweeën blijft het werk doorgaan bij ziekte of vertrek.", "With two people the work goes on when someone is ill or leaves.")],
    involved: text("Bestuur, projectleider, aandachtsfunctionaris", "Board, project leader, lead person"),
  },
  network: {
    levels: {
      organisation: {
        ask: text("Bepaal je rol: voer je de leidraad in, of signaleer en verwijs je? Zoek één of twee ambassadeurs onder je collega's.", "Decide on your role: do you implement the guideline, or notice and refer? Find one or two ambassadors among your colleagues."),
        result: text("Je rol, je bijdrage en je ambassadeurs staan op het blad Stakeholders.", "Your role, contribution and ambassadors are on the sheet Stakeholders."),
      },
      network: {
        ask: text("Breng alle partijen in kaart, houd een startbijeenkomst, verken belangen en vorm een werkgroep. Leg vast wat jullie afspreken.", "Map all parties, hold a kick-off, explore interests and form a working group. Write down what you agree."),
        result: text("Over elk onderwerp is een afspraak gemaakt en de partijen hebben hun deelname bevestigd.", "There is an agreement on every subject and the parties have confirmed that they take part."),
      },
    },
    tips: [
      text("Wacht niet op iedereen. Begin met een paar koplopers; wat lukt, trekt anderen mee.", "Do not wait for everyone. Begin with a few front runners; what succeeds draws others in."),
      text("Maak meedoen makkelijk: bied scholing aan, hulp bij een protocol, of een vaste contactpersoon voor scholen.", "Make it easy to join: offer training, help with a protocol, or a fixed contact for schools."),
      text("Zeg het eerlijk als iets langer duurt. Geef ruimte aan twijfel, zonder oordeel.", "Say so honestly when something takes longer. Leave room for doubt, without judging."),
      text("Houd je aan duidelijke termijnen, maar gun elke organisatie een eigen tempo.", "Keep to clear dates, but grant each organisation its own pace."),
      text("Zorg dat mensen elkaar ook informeel leren kennen.", "See that people get to know each other informally too."),
      text("Werk aan vertrouwen: wees echt benieuwd naar elkaars werk en zeg eerlijk wat je wel en niet kunt.", "Work on trust: be really curious about each other's work and say honestly what you can and cannot do."),
      text("Spreek af hoe wie niet in de werkgroep zit op de hoogte blijft.", "Agree how those outside the working group are kept informed."),
    ],
    involved: text("Alle partijen in het jeugddomein, ook jongeren en naasten", "All parties that work with young people, and young people and relatives themselves"),
  },
  baseline: {
    levels: {
      organisation: {
        ask: text("Interview professionals en managers, of neem een vragenlijst af. Leg de uitkomsten en je protocol naast de leidraad.", "Interview professionals and managers, or use a questionnaire. Hold the outcomes and your protocol against the guideline."),
        result: text("Je weet wat op orde is, wat ontbreekt en wat je wilt verbeteren. Het staat op het blad Bevindingen.", "You know what is in order, what is missing and what you want to improve. It is on the sheet Findings."),
      },
      network: {
        ask: text("Leg de bevindingen over samenwerken bij elkaar. Wat belemmert, wat helpt? Denk aan tijd, rollen, privacy en vertrouwen.", "Put the findings on working together side by side. What hinders, what helps? Think of time, roles, privacy and trust."),
        result: text("Er is één gezamenlijk beeld van wat de samenwerking belemmert en helpt.", "There is one joint picture of what hinders and helps working together."),
      },
    },
    tips: [
      text("Vraag ook jongeren en ouders, als het kan. Zij zien andere dingen.", "Ask young people and parents too, if you can. They see other things."),
      text("Spreek vooraf af wie de uitkomsten bundelt.", "Agree beforehand who brings the outcomes together."),
      text("Leg je protocol naast de Scan suïcidepreventie en de modelprotocollen van 113.", "Hold your protocol against the scan and the model protocols of 113 (in Dutch)."),
      text("Vaak komt naar voren: protocol bijwerken, naasten beter betrekken, signaleringsplan in het gewone werk, meer scholing.", "What often comes up: update the protocol, involve relatives better, warning-signs plan in ordinary work, more training."),
      text("De leidraad zelf en de kwartiermakers jeugd vind je op 113.nl/jeugddomein.", "The guideline itself and the people who help you start are at 113.nl/jeugddomein (in Dutch)."),
    ],
    involved: text("Professionals, managers, jongeren, ouders", "Professionals, managers, young people, parents"),
  },
  actionPlan: {
    levels: {
      organisation: {
        ask: text("Maak van je verbeterpunten acties met een doel, een verantwoordelijke en een einddatum. Zorg dat ze blijven werken na het project.", "Turn your improvement points into actions with a goal, someone responsible and an end date. See that they last after the project."),
        result: text("De acties van je organisatie staan in het actieplan en je bestuur staat erachter.", "The actions of your organisation are in the action plan and your board stands behind them."),
      },
      network: {
        ask: text("Bespreek de bevindingen samen en kies wat jullie samen doen. Neem de gatekeepers mee en spreek af wie de voortgang volgt.", "Discuss the findings together and choose what you do jointly. Include the gatekeepers and agree who follows the progress."),
        result: text("Er is één gezamenlijk actieplan met indicatoren en hun nulwaarde. Duidelijk is wie de voortgang volgt.", "There is one joint action plan with indicators and their baseline. It is clear who follows the progress."),
      },
    },
    tips: [
      text("Plan ruim en werk in kleine stappen. Begin ook met iets wat snel lukt.", "Plan generously and work in small steps. Begin with something quick as well."),
      text("Volg de voortgang met kwartaalcijfers, reflectie en het dashboard.", "Follow the progress with quarterly figures, reflection and the dashboard."),
    ],
    involved: text("Alle partijen, gemeente, besturen", "All parties, municipality, boards"),
  },
  evaluation: {
    levels: {
      organisation: {
        ask: text("Kijk elk jaar terug met een monitor, interviews of een focusgroep. Wat is veranderd, en waardoor?", "Look back every year with a monitor, interviews or a focus group. What has changed, and why?"),
        result: text("Je weet wat werkte, wat je volhoudt en wat je bijstelt.", "You know what worked, what you keep up and what you adjust."),
      },
      network: {
        ask: text("Onderzoek samen wat het gezamenlijke werk opleverde. Wat werkt, wat niet, en hoe bouwen jullie verder?", "Find out together what your joint work brought. What works, what does not, and how do you build on it?"),
        result: text("De evaluatie is besproken. Het actieplan past bij wat jullie hebben geleerd.", "The evaluation has been discussed. The action plan fits what you have learned."),
      },
    },
    tips: [
      text("Sluit aan bij wat organisaties al meten en evalueren.", "Join what organisations measure and evaluate already."),
      text("Vier wat gelukt is. Dat houdt mensen erbij.", "Celebrate what succeeded. That keeps people on board."),
    ],
    involved: text("Alle partijen, besturen, gemeente, jongeren en naasten", "All parties, boards, municipality, young people and relatives"),
  },
} satisfies Record<string, Guidance>;
