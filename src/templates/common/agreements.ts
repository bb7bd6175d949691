import type { ListItem, RowOf } from "../../workbook/content";
import { text } from "../text";

/**
 * The subjects of agreement in words that suit any network, for templates whose source has no list of its own.
 * Source of the subjects: step 3 of the Leidraad. An id that another template has too means the same there.
 */
export const agreementSubjects: readonly ListItem[] = [
  { id: "ambition", text: text("Gezamenlijke ambitie", "Joint ambition") },
  { id: "path", text: text("Stapsgewijze weg daarnaartoe", "Path towards it, step by step") },
  { id: "whoDoesWhat", text: text("Wie doet wat als er zorgen zijn", "Who does what when there is concern") },
  { id: "together", text: text("Waar we samen optrekken", "Where we act together") },
  { id: "whichImplement", text: text("Wie de aanpak invoert", "Who implements the approach") },
  { id: "whatOthersDo", text: text("Wat de andere organisaties doen", "What the other organisations do") },
  { id: "timeline", text: text("Tijdslijn", "Timeline") },
  { id: "tasks", text: text("Taken in het netwerk", "Tasks in the network") },
  { id: "meetings", text: text("Hoe vaak we bijeenkomen", "How often we meet") },
  { id: "informationSharing", text: text("Informatie delen", "Sharing information") },
  { id: "privacy", text: text("Privacy", "Privacy") },
  { id: "progress", text: text("Voortgang meten", "Measuring progress") },
  { id: "participation", text: text("Bevestiging van deelname", "Confirmation of taking part") },
];

/** A draft on each of them. The three dots are for the network to fill in. */
export const agreements: readonly RowOf<"agreements">[] = [
  { subject: "ambition", status: "draft", agreement: text("Onze ambitie staat in dit werkboek. We lezen die elk jaar samen opnieuw.", "Our ambition is in this workbook. We read it again together every year.") },
  { subject: "path", status: "draft", agreement: text("We werken in stappen. De eerste stap is klaar op …", "We work in steps. The first step is done on …") },
  { subject: "whoDoesWhat", status: "draft", agreement: text("Wie zorgen heeft, belt eerst met … Samen bepalen we wie wat doet.", "Whoever is concerned first calls … Together we decide who does what.") },
  { subject: "together", status: "draft", agreement: text("Scholing en … doen we samen.", "Training and … we do together.") },
  { subject: "whichImplement", status: "draft", agreement: text("De aanpak wordt ingevoerd door …", "The approach is implemented by …") },
  { subject: "whatOthersDo", status: "draft", agreement: text("De andere organisaties signaleren, denken mee en …", "The other organisations notice, think along and …") },
  { subject: "timeline", status: "draft", agreement: text("We beginnen in … en kijken terug in …", "We begin in … and look back in …") },
  { subject: "tasks", status: "draft", agreement: text("De coördinator is … Verslagen maakt …", "The coordinator is … Minutes are made by …") },
  { subject: "meetings", status: "draft", agreement: text("We komen elke … weken bij elkaar.", "We meet every … weeks.") },
  { subject: "informationSharing", status: "draft", agreement: text("In dit werkboek staan alleen gegevens over de samenwerking. Andere informatie delen we via …", "This workbook holds only data on working together. Other information we share through …") },
  { subject: "privacy", status: "draft", agreement: text("We zetten hier niets neer over cliënten, jongeren of gezinnen. Kleine aantallen laten we weg.", "We put nothing here about clients, young people or families. We leave out small numbers.") },
  { subject: "progress", status: "draft", agreement: text("Elke organisatie vult elk kwartaal de eigen metingen in. De voortgang volgt …", "Every organisation fills in its measurements each quarter. The progress is followed by …") },
  { subject: "participation", status: "draft", agreement: text("Elke partij bevestigt op papier dat ze meedoet.", "Every party confirms in writing that it takes part.") },
];
