import type { RowOf } from "../../workbook/content";
import { text } from "../text";
import { indicators } from "./indicators";
import { goal } from "./lists";

/** Example actions, without dates or names. */
export const actions: readonly RowOf<"actions">[] = [
  { action: text("Bij elke start vragen wie de eerste contactpersoon is", "Ask at every start who the first contact is"), goal: goal.triad, level: "organisation", theme: "startWithRelatives", status: "notStarted", indicator: indicators.contactKnown.name },
  { action: text("Het startgesprek met z'n drieën een vaste plek geven", "Give the first talk with the three a fixed place"), goal: goal.triad, level: "organisation", theme: "startWithRelatives", status: "notStarted", indicator: indicators.startTalks.name },
  { action: text("In elk crisisplan zetten wie je kunt bellen", "Put in every crisis plan whom to call"), goal: goal.safety, level: "organisation", theme: "startWithRelatives", status: "notStarted" },
  { action: text("Training voor naasten aanbieden, samen met andere organisaties", "Offer training for relatives, together with other organisations"), goal: goal.supported, level: "network", theme: "treatmentWithRelatives", status: "notStarted", indicator: indicators.relativesSatisfied.name },
  { action: text("Een onafhankelijk klankbord voor naasten regelen", "Arrange an independent sounding board for relatives"), goal: goal.supported, level: "network", theme: "treatmentWithRelatives", status: "notStarted" },
  { action: text("Elke behandeling samen met de naaste evalueren", "Evaluate every treatment together with the relative"), goal: goal.triad, level: "organisation", theme: "closingWithRelatives", status: "notStarted", indicator: indicators.evaluatedTogether.name },
  { action: text("Scholing geven over beroepsgeheim, zorgplicht en naasten", "Give training on confidentiality, duty of care and relatives"), goal: goal.anchored, level: "network", theme: "conditions", status: "notStarted", indicator: indicators.staffTrained.name },
];
