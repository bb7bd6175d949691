import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** One draft for each subject, so that you see at once what still has to be agreed. The three dots are for the network to fill in. */
export const agreements: readonly RowOf<"agreements">[] = [
  {
    subject: "ambition", status: "draft",
    agreement: text(
      "We bespreken onze ambitie elk jaar met bestuur, professionals en huishoudens.",
      "We discuss our ambition every year with managers, professionals and households.",
    ),
  },
  {
    subject: "path", status: "draft",
    agreement: text(
      "De voorbereiding is klaar in …, en de eerste acties beginnen in …",
      "The preparation is done in …, and the first actions begin in …",
    ),
  },
  {
    subject: "whoDoesWhatUnsafe", status: "draft",
    agreement: text(
      "Wie een onveilige thuissituatie ziet, bespreekt dat met … De regie heeft … Alle partijen blijven samen verantwoordelijk tot het thuis goed gaat.",
      "Whoever sees an unsafe home discusses it with … The lead is with … All parties stay responsible until it is safe at home.",
    ),
  },
  {
    subject: "together", status: "draft",
    agreement: text(
      "Samen doen we: casusbespreking, scholing, op- en afschalen en … De rest doet elke organisatie zelf.",
      "Together: case discussion, training, scaling up and down and … Each organisation does the rest.",
    ),
  },
  {
    subject: "whichImplement", status: "draft",
    agreement: text(
      "Volgens de gezamenlijke werkwijze werken en scholen: …",
      "These adopt the joint way of working, and train: …",
    ),
  },
  {
    subject: "whatOthersDo", status: "draft",
    agreement: text(
      "De buitenring adviseert en is klankbord. We leggen hun plannen en uitkomsten voor, namelijk …",
      "The outer ring advises and is a sounding board. We ask them about …",
    ),
  },
  {
    subject: "timeline", status: "draft",
    agreement: text(
      "De analyse is klaar in …, het activiteitenplan in … Op … kijken we voor het eerst samen terug.",
      "The analysis is ready in …, the activity plan in … We first look back on …",
    ),
  },
  {
    subject: "tasks", status: "draft",
    agreement: text(
      "De kerngroep bereidt voor, organiseert bijeenkomsten en volgt de voortgang. De projectgroep, een afvaardiging van de buitenring, werkt uit. Besluiten neemt …",
      "The core group prepares and follows the progress. The project group, a delegation of the outer ring, works things out. … decides.",
    ),
  },
  {
    subject: "meetings", status: "draft",
    agreement: text(
      "De kerngroep komt elke … weken bij elkaar, de projectgroep elke … weken en de buitenring … keer per jaar.",
      "The core group meets every … weeks, the project group every … weeks and the outer ring … times a year.",
    ),
  },
  {
    subject: "informationSharing", status: "draft",
    agreement: text(
      "In dit werkboek delen we plannen en cijfers. Informatie over een huishouden delen we alleen via …, samen met het huishouden.",
      "In this workbook we share plans and figures. Information on a household only through …, together with them.",
    ),
  },
  {
    subject: "privacy", status: "draft",
    agreement: text(
      "Hier staat niets over een persoon of huishouden. Vragen gaan naar …",
      "Nothing here is about a person or household. Questions go to …",
    ),
  },
  {
    subject: "progress", status: "draft",
    agreement: text(
      "Elke organisatie vult elk kwartaal de metingen in. De voortgang volgt …",
      "Every organisation measures every quarter. … follows the progress.",
    ),
  },
  {
    subject: "participation", status: "draft",
    agreement: text(
      "Elke organisatie bevestigt schriftelijk dat ze meedoet, met welke inzet en middelen en tot wanneer.",
      "Every organisation confirms in writing that it takes part, with which means and until when.",
    ),
  },
];
