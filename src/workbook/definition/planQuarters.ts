import { listPlaces } from "../lists";
import type { Setting } from "./setting";

/** The quarters of the plan as a column of the workbook: a list that people can make longer. */
export function quarterList(setting: Setting): string {
  const { table, heading } = listPlaces.quarter;
  return `${setting.named(table)}[${setting.text(heading)}]`;
}

/**
 * The quarter with this number (from 1, part of a formula) among those that figures and charts show: as many as the plan was made
 * with, and of a plan that was made longer the last ones. So a chart never has to be drawn again.
 */
export function shownQuarter(setting: Setting, number: string): string {
  const list = quarterList(setting);
  return `INDEX(${list},${number}+MAX(0,ROWS(${list})-${setting.lists.quarter.length}))`;
}
