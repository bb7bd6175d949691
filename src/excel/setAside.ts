import { failure, success, type Outcome } from "../domain/outcome";
import { keptTables, readAsides, writeAsides, type Aside } from "../workbook/check/kept";
import { askKept, canKeep, keptCells, writeKept } from "./keep";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/** Keeps in the workbook that these findings were set aside, and why. */
export function setAside(asides: readonly Aside[]): Promise<Outcome<void>> {
  return change((kept) => [...without(kept, asides.map(({ id }) => id)), ...asides]);
}

/** Forgets that these findings, by their keys, were set aside. */
export function bringBack(keys: readonly string[]): Promise<Outcome<void>> {
  return change((kept) => without(kept, keys));
}

/** Looks at what is kept now, so that what others set aside meanwhile stays, and writes it as it will be. */
async function change(next: (kept: readonly Aside[]) => readonly Aside[]): Promise<Outcome<void>> {
  const outcome = await inExcel(async (context) => {
    const store = askKept(context.workbook, keptTables.asides);
    await context.sync();
    if (!canKeep(store)) return failure("notOurWorkbook");
    await writeKept(context.workbook, store, writeAsides(next(readAsides(keptCells(store)))), boundedRequests(context));
    await context.sync();
    return success(undefined);
  });
  return outcome.ok ? outcome.value : outcome;
}

function without(kept: readonly Aside[], keys: readonly string[]): Aside[] {
  return kept.filter(({ id }) => !keys.includes(id));
}
