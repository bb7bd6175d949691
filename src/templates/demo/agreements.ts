import type { RowOf } from "../../workbook/content";
import { text } from "../text";
import { party } from "./parties";

const coreGroup = [party.municipality, party.localTeam, party.protection, party.safeAtHome, party.adultMentalHealth, party.experience];
const practice = [...coreGroup.slice(1, 5), party.youthMentalHealth, party.shelter];

/** What the example network agreed, in every state. `start` is the plan's first day, `end` its last. */
export const agreements = (start: number, end: number): readonly RowOf<"agreements">[] => [
  {
    subject: "ambition", status: "confirmed",
    agreement: text(
      "We lezen de ambitie elk jaar samen opnieuw, in de laatste bijeenkomst van het jaar.",
      "We read the ambition again together every year, in the last meeting of the year.",
    ),
    parties: coreGroup, owner: party.municipality, start: start + 30, review: end - 30, confirmedBy: coreGroup,
  },
  {
    subject: "path", status: "confirmed",
    agreement: text(
      "We beginnen in Voorbeeldstad. Na een jaar beslissen we over de rest van de regio.",
      "We begin in Voorbeeldstad. After a year we decide on the rest of the region.",
    ),
    parties: coreGroup, owner: party.municipality, start: start + 30, review: start + 400, confirmedBy: coreGroup,
  },
  {
    subject: "whoDoesWhatUnsafe", status: "confirmed",
    agreement: text(
      "Het lokale team houdt de regie, ook als er meer partijen meedoen. Bij acuut gevaar neemt Veilig Thuis het over, tot er een veiligheidsplan is.",
      "The local team keeps the lead, also when more parties join. In acute danger Safe at Home takes over until there is a safety plan.",
    ),
    parties: practice, owner: party.localTeam, start: start + 90, review: end - 20, confirmedBy: practice,
  },
  {
    subject: "whoDoesWhatUnsafe", status: "agreed",
    agreement: text(
      "Wie meldt, hoort binnen tien werkdagen wat er met de melding is gedaan.",
      "Whoever reports hears within ten working days what was done with the report.",
    ),
    parties: [party.safeAtHome, party.police, party.schools, party.generalPractitioners],
    owner: party.safeAtHome, start: start + 300, review: end - 10, confirmedBy: [party.safeAtHome, party.police],
  },
  {
    subject: "together", status: "confirmed",
    agreement: text(
      "Casusbespreking, scholing en evaluatie doen we samen. Behandeling en begeleiding doet elke organisatie zelf.",
      "Case discussion, training and evaluation we do together. Treatment and support each organisation does itself.",
    ),
    parties: coreGroup, owner: party.municipality, start: start + 60, review: end - 30, confirmedBy: coreGroup,
  },
  {
    subject: "whichImplement", status: "confirmed",
    agreement: text(
      "Zes organisaties werken met de gezamenlijke werkwijze en scholen al hun nieuwe mensen.",
      "Six organisations follow the joint way of working and train all new staff.",
    ),
    parties: practice, owner: party.protection, start: start + 90, review: end - 30, confirmedBy: practice,
  },
  {
    subject: "whatOthersDo", status: "agreed",
    agreement: text(
      "De buitenring volgt elk jaar een bijscholing en heeft een vast telefoonnummer bij het lokale team.",
      "The outer ring follows a refresher course every year and has a fixed telephone number at the local team.",
    ),
    parties: [party.schools, party.welfare, party.generalPractitioners, party.housing],
    owner: party.localTeam, start: start + 200, review: end - 5, confirmedBy: [party.schools, party.welfare],
  },
  {
    subject: "timeline", status: "confirmed",
    agreement: text(
      "De analyse is klaar na twee kwartalen, het activiteitenplan na drie. Elk jaar evalueren we.",
      "The analysis is ready after two quarters, the activity plan after three. We evaluate every year.",
    ),
    parties: coreGroup, owner: party.municipality, start: start + 45, review: start + 365, confirmedBy: coreGroup,
  },
  {
    subject: "tasks", status: "confirmed",
    agreement: text(
      "De coördinator bewaakt het overzicht. De kerngroep besluit met consent: niemand heeft een zwaarwegend bezwaar.",
      "The coordinator keeps the overview. The core group decides by consent: nobody has a serious objection.",
    ),
    parties: coreGroup, owner: party.municipality, start: start + 45, review: end - 30, confirmedBy: coreGroup,
  },
  {
    subject: "meetings", status: "ended",
    agreement: text("De kerngroep komt elke twee weken bij elkaar.", "The core group meets every two weeks."),
    parties: coreGroup, owner: party.municipality, start: start + 20, review: start + 180, confirmedBy: coreGroup,
  },
  {
    subject: "meetings", status: "agreed",
    agreement: text(
      "De kerngroep komt elke zes weken bij elkaar, de projectgroep elke maand, het hele netwerk twee keer per jaar.",
      "The core group meets every six weeks, the project group every month, the whole network twice a year.",
    ),
    parties: [...coreGroup, party.youthMentalHealth, party.shelter, party.police],
    owner: party.municipality, start: start + 180, review: end - 15, confirmedBy: coreGroup,
  },
  {
    subject: "informationSharing", status: "agreed",
    agreement: text(
      "We praten mét een huishouden voordat we over het huishouden praten. In dit werkboek staan alleen plannen en cijfers.",
      "We talk with a household before we talk about it. This workbook holds plans and figures only.",
    ),
    parties: practice,
    owner: party.safeAtHome, start: start + 240, review: end - 40, confirmedBy: [party.safeAtHome, party.localTeam, party.protection],
  },
  {
    subject: "privacy", status: "draft",
    agreement: text(
      "De functionarissen gegevensbescherming toetsen samen onze afspraken over informatie delen.",
      "The data protection officers together review our agreements on sharing information.",
    ),
    parties: [party.municipality, party.safeAtHome, party.police, party.adultMentalHealth],
    owner: party.municipality, start: end - 60, review: end,
  },
  {
    subject: "progress", status: "confirmed",
    agreement: text(
      "Elke organisatie vult de eigen metingen in vóór de vijftiende van de eerste maand van het kwartaal.",
      "Every organisation fills in its measurements before the fifteenth of the first month of the quarter.",
    ),
    parties: practice, owner: party.municipality, start: start + 90, review: end - 30, confirmedBy: practice,
  },
  {
    subject: "participation", status: "draft",
    agreement: text(
      "De huisartsengroep en de woningcorporatie beslissen dit halfjaar of zij meedoen.",
      "The general practitioners and the housing association decide this half-year whether they take part.",
    ),
    parties: [party.generalPractitioners, party.housing], owner: party.municipality, start: end - 190, review: end - 5,
  },
];
