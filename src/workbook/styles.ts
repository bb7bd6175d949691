import type { LookName } from "../domain/signals/decision";
import type { Look, Style } from "./types";

/** The product's colours. Every pair of text and ground has a contrast of 4.5 or more, also when printed in grey. */
export const colours = {
  ink: "#1F2A30",
  muted: "#52616B",
  accent: "#0B6E6E",
  accentSoft: "#E3F0EF",
  line: "#B8C4C9",
  input: "#FFF9E5",
  paper: "#FFFFFF",
  given: "#F3F7F7",
  good: "#D9EFE0",
  goodInk: "#145A32",
  busy: "#DCE9F7",
  busyInk: "#1B4F8A",
  warn: "#FFE9C7",
  warnInk: "#7A4100",
  bad: "#F9D9D6",
  badInk: "#8C1D18",
  rest: "#ECEFF1",
  restInk: "#46535B",
} as const;

/** How a state looks. The colour only repeats what the cell says in words; something that is to be filled in has no word yet. */
export const looks = {
  good: { fill: colours.good, color: colours.goodInk },
  busy: { fill: colours.busy, color: colours.busyInk },
  warn: { fill: colours.warn, color: colours.warnInk, bold: true },
  bad: { fill: colours.bad, color: colours.badInk, bold: true },
  rest: { fill: colours.rest, color: colours.restInk },
  asked: { fill: colours.input },
} as const satisfies Readonly<Record<LookName, Look>>;

/** Colours for bars and lines; they differ in lightness too, so that they differ in grey and for colour-blind eyes. */
export const chartColours = {
  strong: "#0B6E6E",
  middle: "#5BA8A0",
  light: "#BFDAD6",
  alarm: "#7A100B",
  target: "#1F2A30",
  rest: "#A9B4BA",
  compare: "#52616B",
  mark: "#7A4100",
  pale: "#E3E7EA",
} as const;

const font = (size: number, more: Partial<Style["font"]> = {}): Style["font"] => ({
  name: "Calibri", size, color: colours.ink, ...more,
});
const box: Style["border"] = { sides: ["top", "bottom", "left", "right"], style: "thin", color: colours.line };
const data = { font: font(11), border: box, vertical: "top", wrap: true } as const;

/** A cell of this format keeps what is typed as the text that it is: "1-2" and "maart 2026" are no days there (support.microsoft.com, "Stop automatically changing numbers to dates"). */
export const asText = "@";

/** The named styles of the workbook by what they are for. Their names are Dutch: people see them in Excel's gallery. */
export const styles = {
  title: { name: "NP Titel", font: font(20, { bold: true, color: colours.accent }), vertical: "center" },
  subtitle: { name: "NP Tussenkop", font: font(13, { bold: true, color: colours.accent }), vertical: "center" },
  purpose: { name: "NP Uitleg", font: font(11, { color: colours.muted }), vertical: "center" },
  explain: { name: "NP Kolomuitleg", font: font(9, { italic: true, color: colours.muted }), vertical: "bottom", wrap: true },
  hint: { name: "NP Hint", font: font(10, { italic: true, color: colours.muted }), vertical: "top", wrap: true, horizontal: "left", indent: 1 },
  heading: {
    name: "NP Kop", font: font(11, { bold: true }), fill: colours.accentSoft,
    border: { sides: ["bottom"], style: "medium", color: colours.accent }, vertical: "center", wrap: true,
  },
  text: { name: "NP Tekst", ...data, numberFormat: asText },
  date: { name: "NP Datum", ...data, horizontal: "left", numberFormat: "d-m-yyyy" },
  number: { name: "NP Getal", ...data, horizontal: "right", indent: 1, numberFormat: "General" },
  progress: { name: "NP Voortgang", ...data, horizontal: "right", indent: 1, numberFormat: "0%" },
  calculated: { name: "NP Berekend", ...data, font: font(11, { color: colours.muted }) },
  id: { name: "NP Kenmerk", ...data, font: font(9, { color: colours.muted }) },
  given: { name: "NP Gegeven", ...data, fill: colours.given, numberFormat: asText },
  label: { name: "NP Label", font: font(11, { bold: true }), vertical: "top", wrap: true },
  input: { name: "NP Invulveld", font: font(12), fill: colours.input, border: box, vertical: "top", wrap: true, horizontal: "left" },
  choice: { name: "NP Keuze", font: font(13, { bold: true }), fill: colours.input, border: { sides: ["top", "bottom"], style: "thin", color: colours.line }, vertical: "center" },
  plain: { name: "NP Cijfer", font: font(10), vertical: "center" },
  plainLeft: { name: "NP Cijfer links", font: font(10), vertical: "center", horizontal: "left" },
  plainIndented: { name: "NP Cijfer ingesprongen", font: font(10), vertical: "center", horizontal: "left", indent: 2 },
  plainHeading: { name: "NP Cijferkop", font: font(10, { bold: true }), border: { sides: ["bottom"], style: "thin", color: colours.line }, vertical: "center" },
  link: { name: "NP Koppeling", font: font(11, { color: colours.accent, underline: true }), vertical: "top", wrap: true },
  note: { name: "NP Toelichting", font: font(11), vertical: "top", wrap: true },
  mark: {
    name: "NP Voorbeeldmelding", font: font(11, { bold: true, color: colours.warnInk }), fill: colours.warn, vertical: "center",
  },
  figure: { name: "NP Kengetal", font: font(26, { bold: true, color: colours.accent }), fill: colours.accentSoft, vertical: "center", horizontal: "left", indent: 1 },
  filterLabel: { name: "NP Filterlabel", font: font(10, { color: colours.muted }), vertical: "bottom", indent: 1 },
  filter: { name: "NP Filter", font: font(11, { bold: true }), fill: colours.input, border: box, vertical: "center", horizontal: "left", indent: 1 },
  panel: { name: "NP Vak", font: font(11, { bold: true }), vertical: "bottom", wrap: true, horizontal: "left", indent: 1 },
  verdict: { name: "NP Oordeel", font: font(10, { bold: true }), vertical: "center", horizontal: "left", indent: 1 },
  panelVerdict: { name: "NP Oordeel vak", font: font(10, { bold: true }), vertical: "top", wrap: true, horizontal: "left", indent: 1 },
  sentence: { name: "NP Zin", font: font(14, { bold: true }), vertical: "center" },
  key: { name: "NP Legenda", font: font(9, { color: colours.muted }), vertical: "center" },
  story: { name: "NP Verhaal", font: font(9, { color: colours.muted }), vertical: "top", wrap: true, horizontal: "left", indent: 1 },
  figureLabel: { name: "NP Kengetal label", font: font(10, { color: colours.ink }), fill: colours.accentSoft, vertical: "top", horizontal: "left", indent: 1 },
} as const satisfies Record<string, Style>;

export type StyleKey = keyof typeof styles;

/** All of them, as a book carries them. */
export const allStyles: Style[] = Object.values(styles).map((style) => structuredClone(style) as Style);
