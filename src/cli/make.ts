import { serial } from "../domain/quarter";
import { success, type Outcome } from "../domain/outcome";
import { writeBook } from "../file/write";
import { demonstration, followed, templateOf } from "../templates";
import type { Plan } from "../workbook/meta";
import { plan, planDemonstration } from "../workbook/plan";
import type { Request } from "./request";

/** A finished file and what it took. */
export interface Made {
  file: Uint8Array;
  /** How many times Excel was asked anything; none for a file. */
  requests: number;
  /** Over the wire to Excel, or the file's size. */
  bytes: number;
  /** Of those the ones of the largest request to Excel: on the web it takes five million at once. */
  largest: number;
}

/** The plan that is asked for. The templates are known to exist. */
export function planOf({ choices, own, language }: Request): Plan {
  const now = new Date();
  const example = demonstration(serial(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  const ids = choices?.templates ?? [example.template];
  const template = templateOf(ids, own);
  if (!template) throw new Error(`no template ${ids.join(", ")}`);
  return choices ? plan(template, { ...choices, templates: followed(ids, own) }) : planDemonstration(template, example, language);
}

/** Writes the plan to a file by itself. */
export async function makeFile({ book }: Plan): Promise<Outcome<Made>> {
  const written = await writeBook(book);
  return written.ok ? success({ file: written.value, requests: 0, bytes: written.value.length, largest: 0 }) : written;
}
