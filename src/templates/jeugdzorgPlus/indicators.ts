import type { RowData } from "../../workbook/content";
import { text } from "../text";

/**
 * What the plan wants to bring down, and what it does for that. Small numbers can point to a person: share them only above
 * the bound of the workbook. Baseline and target are the network's own to find and to choose.
 */
export const indicators = {
  suicides: {
    theme: "talking", name: text("Aantal suïcides", "Number of suicides"), kind: "count", unit: text("jongeren", "young people"), direction: "lower",
    frequency: "year", aggregation: "sum", priority: "high", source: text("Meldingen van calamiteiten, als aantal", "Reports of calamities, as a number"),
  },
  seclusions: {
    theme: "seclusion", name: text("Aantal separaties", "Number of seclusions"), kind: "count", unit: text("separaties", "seclusions"), direction: "lower",
    frequency: "quarter", aggregation: "sum", priority: "high", source: text("Registratie van gedwongen afzondering", "Records of forced isolation"),
  },
  transfers: {
    theme: "transfers", name: text("Onnodige overplaatsingen", "Needless transfers"), kind: "count", unit: text("overplaatsingen", "transfers"), direction: "lower",
    frequency: "quarter", aggregation: "sum", priority: "high", source: text("Registratie, met het oordeel van team en jongere", "Records, with the verdict of team and young person"),
  },
  trained: {
    theme: "talking", name: text("Geschoolde professionals", "Trained professionals in youth care"), kind: "count", unit: text("professionals", "professionals"), direction: "higher",
    frequency: "quarter", aggregation: "sum", priority: "normal", source: text("Aanwezigheidslijsten van scholing", "Attendance lists of trainings"),
  },
} satisfies Record<string, RowData>;
