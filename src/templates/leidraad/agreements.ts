import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** One draft for each subject, so that you see at once what still has to be agreed. The three dots are for the network to fill in. */
export const agreements: readonly RowOf<"agreements">[] = [
  {
    subject: "ambition", status: "draft",
    agreement: text(
      "Onze ambitie staat op het blad Start. We lezen die elk jaar samen opnieuw.",
      "Our ambition is on the Start sheet. We read it again together every year.",
    ),
  },
  {
    subject: "path", status: "draft",
    agreement: text(
      "We volgen de zes stappen. We beginnen met … en breiden daarna uit met …",
      "We follow the six steps. We begin with … and then extend to …",
    ),
  },
  {
    subject: "whoDoesWhat", status: "draft",
    agreement: text(
      "Wie een signaal ziet, belt dezelfde dag met … Die partij beslist wat er nodig is en laat dat weten aan …",
      "Whoever sees a sign calls … the same day. That party decides what is needed and tells …",
    ),
  },
  {
    subject: "together", status: "draft",
    agreement: text(
      "Samen doen we: scholing, casusbespreking en … De rest doet elke organisatie zelf.",
      "Together we do training, case discussion and … The rest each organisation does itself.",
    ),
  },
  {
    subject: "whichImplement", status: "draft",
    agreement: text(
      "Organisaties die jongeren behandelen of begeleiden, voeren de leidraad in. Dat zijn: …",
      "Organisations that treat or support young people put the guideline into practice. These are: …",
    ),
  },
  {
    subject: "whatOthersDo", status: "draft",
    agreement: text(
      "Gatekeepers letten op signalen en weten wie ze kunnen bellen. Zij volgen de scholing over …",
      "Gatekeepers watch for signs and know whom to call. They follow the training on …",
    ),
  },
  {
    subject: "timeline", status: "draft",
    agreement: text(
      "De nulmeting is klaar in …, het actieplan in … en de eerste evaluatie in …",
      "The baseline is ready in …, the action plan in … and the first evaluation in …",
    ),
  },
  {
    subject: "tasks", status: "draft",
    agreement: text(
      "De coördinator houdt het overzicht. De werkgroep bereidt voor. Besluiten neemt …",
      "The coordinator keeps the overview. The working group prepares. Decisions are taken by …",
    ),
  },
  {
    subject: "meetings", status: "draft",
    agreement: text(
      "De werkgroep komt elke … weken bij elkaar. Het hele netwerk ziet elkaar … keer per jaar.",
      "The working group meets every … weeks. The whole network meets … times a year.",
    ),
  },
  {
    subject: "informationSharing", status: "draft",
    agreement: text(
      "We delen ervaringen, cijfers en werkwijzen in dit werkboek. Informatie over een jongere delen we alleen via …",
      "We share experiences, figures and ways of working in this workbook. Information on a young person we share only through …",
    ),
  },
  {
    subject: "privacy", status: "draft",
    agreement: text(
      "In dit werkboek staat niets over een jongere of gezin. Casussen bespreken we zonder namen en volgens …",
      "This workbook holds nothing about a young person or family. We discuss cases without names and according to …",
    ),
  },
  {
    subject: "progress", status: "draft",
    agreement: text(
      "Elke organisatie vult elk kwartaal de eigen metingen in. … volgt de voortgang en maakt het overzicht.",
      "Every organisation fills in its measurements every quarter. … follows the progress and makes the overview.",
    ),
  },
  {
    subject: "participation", status: "draft",
    agreement: text(
      "Elk bestuur bevestigt schriftelijk dat de organisatie meedoet, met hoeveel tijd en tot wanneer.",
      "Every board confirms in writing that its organisation takes part, with how much time and until when.",
    ),
  },
];
