import type { TemplateStep } from "../../workbook/content";
import { text } from "../text";

/** What a step asks of an organisation, what helps, and who takes part. */
interface Guidance extends Pick<TemplateStep, "tips" | "involved"> {
  organisation: { ask: TemplateStep["ask"]; result: TemplateStep["result"] };
}

/** By step. Source: the steps of the compass with their advice; who is in the lead in which step is in its guide for readers. */
export const guidance = {
  structure: {
    organisation: {
      ask: text("Bepaal wie jullie vertegenwoordigt en wat je organisatie inbrengt.", "Decide who represents you and what your organisation contributes."),
      result: text("Je kring, rol en bijdrage staan op het blad Stakeholders.", "Your circle, role and contribution are on the sheet Stakeholders."),
    },
    tips: [
      text("Bouw verder op netwerken die al goed lopen.", "Build on networks that already run well."),
      text("Zorg in de kerngroep voor een mix van uitvoering, beleid en bestuur, met ervaringsdeskundigen erbij.", "Give the core group a mix of practice, policy and management, with experts by experience among them."),
      text("Bespreek verschillen in macht. Een onafhankelijke voorzitter zorgt dat elke stem even zwaar telt.", "Talk about differences in power. An independent chair sees that every voice weighs the same."),
      text("Verdeel de leiding: geef taken aan verschillende organisaties, regionaal, lokaal en per afdeling.", "Divide the lead: give tasks to different organisations, in the region, locally and by department."),
      text("Begin met een voorlopig doel. Teken daarna het netwerk en kijk elk halfjaar wat er veranderd is.", "Begin with a provisional aim. Then draw the network and see every half-year what has changed."),
    ],
    involved: text("Gemeente neemt het initiatief. Kerngroep van vijf tot zeven mensen; de buitenring adviseert", "The municipality takes the initiative. Core group of five to seven people; the outer ring advises"),
  },
  governance: {
    organisation: {
      ask: text("Geef je vertegenwoordiger een duidelijk mandaat en praat met collega's over het netwerk.", "Give your representative a clear mandate and tell colleagues about the network."),
      result: text("Het mandaat staat op het blad Stakeholders. Collega's kennen het netwerk.", "The mandate is on the sheet Stakeholders. Colleagues know the network."),
    },
    tips: [
      text("Begin licht. De vorm mag mee veranderen als het netwerk groeit.", "Begin lightly. The form may change along when the network grows."),
      text("Vertrouwen, een gedeelde visie en samen leren tellen even zwaar als wat op papier staat.", "Trust, a shared vision and learning together count as much as what is on paper."),
      text("Geef professionals ruimte om zelf te beslissen wat nodig is. Minder regels geeft meer werkplezier.", "Give professionals room to decide what is needed. Fewer rules make work better."),
      text("Spreek af hoe jullie regelen wat van niemand is, zoals een fiets voor school, en uit welk potje.", "Agree how you arrange what is nobody's task, such as a bicycle for school, and from which budget."),
      text("Maak digitaal overleg makkelijk. Kies systemen samen met wie ermee werken.", "Make digital consultation easy. Choose systems together with those who work with them."),
    ],
    involved: text("Bestuurders en beleid zijn aan zet, samen met kerngroep en ervaringsdeskundigen", "Managers and policy are in the lead, together with core group and people with lived experience"),
  },
  plan: {
    organisation: {
      ask: text("Lees het plan met je bestuur, vul je bijdrage aan en bevestig dat je meedoet.", "Read the plan with your managers, add your contribution and confirm that you take part."),
      result: text("Je bestuur is akkoord en heeft de deelname bevestigd.", "Your managers agree and have confirmed that you take part."),
    },
    tips: [
      text("Houd het kort en vul het bij elke volgende stap aan.", "Keep it short and add to it with every next step."),
      text("Vraag de projectgroep en de buitenring om aanvulling en akkoord.", "Ask the project group and the outer ring to add to it and to agree."),
      text("Spreek af hoe huishoudens vanaf het begin meepraten.", "Agree how households have a say from the beginning."),
      text("Houd een gesprek in de regio waarin ieder vertelt hoe het er van hun kant uitziet.", "Hold a talk in the region in which everyone tells how it looks from their side."),
    ],
    involved: text("Kerngroep schrijft, projectgroep en buitenring vullen aan en keuren goed", "Core group writes, project group and outer ring add to it and approve"),
  },
  currentSituation: {
    organisation: {
      ask: text("Lever cijfers en ervaringen van je eigen organisatie aan.", "Contribute figures and experiences of your own organisation."),
      result: text("De bevindingen van je organisatie staan op het blad Bevindingen.", "The findings of your organisation are on the sheet Findings."),
    },
    tips: [
      text("Zet naast cijfers een klantreis: het verhaal erachter.", "Put a client journey beside the figures: the story behind them."),
      text("Zet naast elkaar wat een huishouden beschermt en wat het zwaar maakt: bij de persoon, het gezin, de buurt en de samenleving (Balansmodel).", "Put side by side what protects a household and what weighs on it: person, family, neighbourhood and society (balance model)."),
      text("Noteer ook waar wetten en regels in de weg zitten, zoals bij gegevens delen en bekostiging.", "Note where laws and rules get in the way too, such as in sharing data and in funding."),
      text("Kijk naar familie, vrienden en buren: het informele netwerk doet vaak het meeste.", "Look at family, friends and neighbours: the informal network often does most."),
      text("Bespreek het rapport met de binnenring en de buitenring en verrijk het samen.", "Discuss the report with the inner and the outer ring and enrich it together."),
    ],
    involved: text("Beleid, projectgroep, professionals, huishoudens en naasten, onderzoekers van gemeente of GGD", "Policy, project group, professionals, households and relatives, researchers of municipality or public health service"),
  },
  ambition: {
    organisation: {
      ask: text("Vraag collega's en bestuur of zij achter de ambitie staan.", "Ask colleagues and managers whether they stand behind the ambition."),
      result: text("Je bestuur heeft ja gezegd tegen de ambitie.", "Your managers have said yes to the ambition."),
    },
    tips: [
      text("Begin bij een moment waarop het samenwerken echt goed ging.", "Begin with a moment when working together went really well."),
      text("Toets de ambitie aan vier principes: gezinsgericht, rechten beschermd en open, eenvoudig, en lerend.", "Hold the ambition against four principles: family-centred, rights protected and open, simple, and learning."),
      text("Gebruik de landelijke ambitie van het Toekomstscenario als kader en vertaal die naar jullie regio.", "Use the national ambition of the Future scenario as a frame and translate it to your region."),
      text("Maak de ambitie zo kort dat iedereen die kan navertellen.", "Make the ambition so short that everyone can retell it."),
    ],
    involved: text("Bestuurders, kerngroep, buitenring en ervaringsdeskundigen", "Managers, core group, outer ring and experts by experience"),
  },
  strategy: {
    organisation: {
      ask: text("Kijk welke cijfers je al hebt en wat je elk kwartaal aanlevert.", "See which figures you have already and what you deliver every quarter."),
      result: text("Bij elke indicator die je levert staat wat je telt en hoe.", "At each indicator that you deliver stands what you count and how."),
    },
    tips: [
      text("Schrijf bij elke ambitie op langs welke weg jullie er komen. Dat is de strategie.", "Write down for each ambition by which way you will get there. That is the strategy."),
      text("Kies weinig indicatoren, om van te leren en niet alleen om te verantwoorden.", "Choose few indicators, to learn from and not only to account."),
      text("Zoek daarna pas een meetinstrument. Gebruik er liefst een dat er al is.", "Only then look for an instrument. Preferably use one that exists already."),
      text("Vraag ook naar ervaringen, en herhaal de klantreis: zijn de knelpunten weg?", "Ask for experiences too, and repeat the client journey: are the problems gone?"),
      text("Vraag iemand die verstand heeft van monitoring om mee te denken.", "Ask someone who knows about monitoring to think along."),
    ],
    involved: text("Kerngroep en projectgroep, mensen die cijfers beheren, ervaringsdeskundigen", "Core group and project group, people who keep figures, experts by experience"),
  },
  activities: {
    organisation: {
      ask: text("Kies de acties voor je organisatie, met de tijd en scholing die ze vragen.", "Choose the actions for your organisation, with the time and training they ask."),
      result: text("De acties van je organisatie staan in het actieplan, met een einddatum en wat het vraagt.", "The actions of your organisation are in the action plan, with an end date and what they ask."),
    },
    tips: [
      text("Laat het plan maken door wie het gaan uitvoeren.", "Let those who will carry it out make the plan."),
      text("Leg wat het netwerk niet kan oplossen, zoals een wet, voor aan bestuur en ministerie.", "Take what the network cannot solve, such as a law, to managers and ministry."),
      text("Maak vaste afspraken waar dat helpt, en zeg er hardop bij dat een professional ervan mag afwijken.", "Make fixed agreements where that helps, and say aloud that a professional may depart from them."),
      text("Denk aan nieuwe rollen: iemand die overleg regelt, en casusregie bij het lokale team. Scholing hoort daarbij.", "Think of new roles: someone who arranges meetings, and case lead with the local team. Training belongs to that."),
      text("Gebruik het handelingskader om te zien welke houding, kennis en vaardigheden nodig zijn.", "Use the framework for action to see which attitude, knowledge and skills are needed."),
      text("Consultatie ggz: over één volwassene, niet in behandeling, geen bemoeizorg. Voor wie onder de Jeugdwet valt maken gemeente en ggz eigen afspraken.", "Mental health consultation: about one adult, not in treatment, no outreach. For who falls under the Youth Act municipality and mental health care agree themselves."),
      text("Bekostiging: begin klein, reken uit wie betaalt en wie er wint, en regel een potje zonder regels voor wat vastloopt.", "Funding: begin small, work out who pays and who gains, and arrange a budget without rules for what gets stuck."),
    ],
    involved: text("Professionals en ervaringsdeskundigen zijn aan zet; de kerngroep volgt de voortgang; bestuurders lossen op wat te groot is", "Professionals and experts by experience are in the lead; the core group follows the progress; managers solve what is too big"),
  },
  learning: {
    organisation: {
      ask: text("Vul elk kwartaal je cijfers in en bespreek ze in je team.", "Fill in your figures every quarter and discuss them in your team."),
      result: text("Je cijfers zijn op tijd en je team weet wat het netwerk ervan leert.", "Your figures are in time and your team knows what the network learns from them."),
    },
    tips: [
      text("Werk in korte cycli: plannen, doen, nagaan, bijstellen.", "Work in short cycles: plan, do, check, adjust."),
      text("Laat een neutrale voorzitter de reflectie leiden, zodat iedereen kan meedenken.", "Let a neutral chair lead the reflection, so that everyone can think along."),
      text("Geef ervaringsdeskundigen een vaste plek, een duidelijke rol, steun en een vergoeding.", "Give experts by experience a fixed place, a clear role, support and a fee."),
      text("Regel een doorbraakbudget voor wat met gewone regels niet lukt, en leer van elke keer dat je het gebruikt.", "Arrange a breakthrough budget for what ordinary rules cannot do, and learn from each use of it."),
      text("Raakt een casus je? Sta stil bij wat jij voelt en bij wat de ander voelt: koel hoofd, warm hart.", "Does a case touch you? Pause at what you feel and what the other feels: cool head, warm heart."),
      text("Vertel huishoudens wat er met hun inbreng is gedaan.", "Tell households what was done with their input."),
      text("Sta stil bij wat lukt, hoe klein ook, en vier het.", "Pause at what succeeds, however small, and celebrate it."),
    ],
    involved: text("Professionals en ervaringsdeskundigen voorop, met alle kringen, huishoudens en naasten", "Professionals and experts by experience first, with all circles, households and relatives"),
  },
} satisfies Record<string, Guidance>;
