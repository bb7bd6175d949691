import { failure, success, type Outcome } from "../domain/outcome";
import { keptTables, readAsides, writeAsides, type Aside } from "../workbook/check/kept";
import { askKept, canKeep, keptCells, keptMeanwhile, writeKept, type AskedKept } from "./keep";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/** Keeps in the workbook that these findings were set aside, and why. Gives all that are set aside now. Two requests, however large the workbook is. */
export function setAside(asides: readonly Aside[]): Promise<Outcome<readonly Aside[]>> {
  return change((kept) => [...without(kept, asides.map(({ id }) => id)), ...asides]);
}

/** Forgets that these findings, by their keys, were set aside. Gives those that still are. */
export function bringBack(keys: readonly string[]): Promise<Outcome<readonly Aside[]>> {
  return change((kept) => without(kept, keys));
}

/** Looks at what is kept now, so that what others set aside meanwhile stays, and writes it as it will be. */
async function change(next: (kept: readonly Aside[]) => readonly Aside[]): Promise<Outcome<readonly Aside[]>> {
  const outcome = await inExcel(async (context) => {
    const store = askKept(context.workbook, keptTables.asides);
    await context.sync();
    if (!canKeep(store)) return failure("notOurWorkbook");
    let asides: readonly Aside[] = [];
    for (let asked: AskedKept | undefined = store; asked;) {
      // Once more where somebody else kept something meanwhile.
      asides = next(readAsides(keptCells(asked)));
      const stood: Excel.Range | undefined = await writeKept(context.workbook, asked, writeAsides(asides), boundedRequests(context));
      // eslint-disable-next-line no-restricted-syntax -- see above
      await context.sync();
      asked = keptMeanwhile(asked, stood);
    }
    return success(asides);
  });
  return outcome.ok ? outcome.value : outcome;
}

function without(kept: readonly Aside[], keys: readonly string[]): Aside[] {
  return kept.filter(({ id }) => !keys.includes(id));
}
