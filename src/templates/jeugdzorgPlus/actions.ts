import type { RowOf } from "../../workbook/content";
import { text } from "../text";
import { indicators } from "./indicators";
import { goal } from "./lists";

/** Example actions, without dates or names: the ideas of the plan, as something to do. */
export const actions: readonly RowOf<"actions">[] = [
  { action: text("Professionals scholen in het gesprek over suïcidaliteit", "Train professionals in talking about suicide"), goal: goal.safe, level: "organisation", theme: "talking", status: "notStarted", indicator: indicators.trained.name },
  { action: text("Samen vastleggen wat separeren is, en het terugdringen", "Define seclusion together, and reduce it"), goal: goal.safe, level: "network", theme: "seclusion", status: "notStarted", indicator: indicators.seclusions.name },
  { action: text("Het hele gezin bij de hulp betrekken, vanaf de eerste dag", "Involve the whole family in the help, from the first day"), goal: goal.safe, level: "organisation", theme: "family", status: "notStarted" },
  { action: text("Groepen kleiner maken en volgen wat dat doet met de veiligheid", "Make groups smaller and follow what that does for safety"), goal: goal.safe, level: "organisation", theme: "groups", status: "notStarted" },
  { action: text("Bij elke overplaatsing vragen of zij echt nodig is", "Ask at every transfer whether it is really needed"), goal: goal.prevented, level: "organisation", theme: "transfers", status: "notStarted", indicator: indicators.transfers.name },
  { action: text("Met de keten afspreken hoe hulp eerder en beter past", "Agree with the whole chain how help fits earlier and better"), goal: goal.prevented, level: "network", theme: "earlier", status: "notStarted" },
  { action: text("Tijd en ruimte vrijmaken om nieuwe werkwijzen te leren", "Free time and room to learn new ways of working"), goal: goal.learned, level: "network", theme: "room", status: "notStarted" },
  { action: text("Elk halfjaar cijfers en ervaringen vergelijken tussen instellingen", "Compare figures and experiences between institutions every half-year"), goal: goal.learned, level: "network", theme: "room", status: "notStarted", indicator: indicators.seclusions.name },
];
