import { large, type Size } from "../workbook/sized";

/** The networks that are measured with, in which every party delivers everything and all quarters lie behind. */
export const middle: Size = { indicators: 20, organisations: 15, quarters: 12, actions: 60, full: true };
export const largest: Size = { ...large, full: true };
