import type { RowData } from "../../workbook/content";
import { text } from "../text";

/** One draft for each subject, so that you see at once what still has to be agreed. The three dots are for the network to fill in. */
export const agreements: readonly RowData[] = [
  {
    subject: "ambition", status: "draft",
    agreement: text(
      "Onze ambitie staat op het blad Start. We bespreken haar elk jaar met bestuur, professionals en huishoudens.",
      "Our ambition is on the Start sheet. We discuss it every year with managers, professionals and households.",
    ),
  },
  {
    subject: "path", status: "draft",
    agreement: text(
      "We volgen de acht stappen. De voorbereiding is klaar in … en de eerste acties beginnen in …",
      "We follow the eight steps. The preparation is done in … and the first actions begin in …",
    ),
  },
  {
    subject: "whoDoesWhat", status: "draft",
    agreement: text(
      "Wie een onveilige thuissituatie ziet, bespreekt dat met … Eén partij houdt de regie, namelijk … Die blijft betrokken tot …",
      "Whoever sees an unsafe home discusses it with … One party keeps the lead, namely … It stays involved until …",
    ),
  },
  {
    subject: "together", status: "draft",
    agreement: text(
      "Samen doen we: casusbespreking, scholing, op- en afschalen en … De rest doet elke organisatie zelf.",
      "Together we do case discussion, training, scaling up and down and … The rest each organisation does itself.",
    ),
  },
  {
    subject: "whichImplement", status: "draft",
    agreement: text(
      "Deze organisaties werken volgens de gezamenlijke werkwijze en scholen hun mensen daarin: …",
      "These organisations follow the joint way of working and train their people in it: …",
    ),
  },
  {
    subject: "whatOthersDo", status: "draft",
    agreement: text(
      "De buitenring signaleert, denkt mee en weet wie ze kan bellen. Van hen vragen we …",
      "The outer ring watches for signs, thinks along and knows whom to call. We ask them to …",
    ),
  },
  {
    subject: "timeline", status: "draft",
    agreement: text(
      "De analyse is klaar in …, het activiteitenplan in … Op … kijken we voor het eerst samen terug.",
      "The analysis is ready in …, the activity plan in … On … we look back together for the first time.",
    ),
  },
  {
    subject: "tasks", status: "draft",
    agreement: text(
      "De kerngroep bereidt voor en volgt de voortgang. De projectgroep werkt uit. Besluiten neemt …",
      "The core group prepares and follows the progress. The project group works things out. Decisions are taken by …",
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
      "In this workbook we share plans and figures. Information on a household we share only through …, together with the household.",
    ),
  },
  {
    subject: "privacy", status: "draft",
    agreement: text(
      "In dit werkboek staat niets over een persoon of huishouden. Kleine aantallen laten we niet zien. Vragen gaan naar …",
      "This workbook holds nothing about a person or household. We do not show small numbers. Questions go to …",
    ),
  },
  {
    subject: "progress", status: "draft",
    agreement: text(
      "Elke organisatie vult elk kwartaal haar metingen in. … volgt de voortgang en bereidt het gesprek erover voor.",
      "Every organisation fills in its measurements every quarter. … follows the progress and prepares the talk about it.",
    ),
  },
  {
    subject: "participation", status: "draft",
    agreement: text(
      "Elke organisatie bevestigt schriftelijk dat ze meedoet, met welke inzet en middelen en tot wanneer.",
      "Every organisation confirms in writing that it takes part, with what effort and means and until when.",
    ),
  },
];
