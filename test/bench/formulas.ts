import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serial } from "../../src/domain/quarter";
import type { Engine } from "../../src/host/engine/engine";
import { Host } from "../../src/host/host";
import { writeBook } from "../../src/file/write";
import { escaped } from "../../src/file/xml";
import { say } from "../../src/messages";
import { sizedPlan, type Size } from "../workbook/sized";
import type { Figure } from "./figure";
import { largest, middle } from "./sizes";

const today = serial(2026, 5, 20);

const measurementsOf = ({ indicators, organisations, quarters }: Size) => indicators * organisations * quarters;

/** Opens each file, calculates all of it five times over and after one typed value five times more, and writes down the least milliseconds for each. */
const macro = `Sub Main(files As String, answer As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Open answer For Output As #1
  For Each file In Split(files, "|")
    book = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, hidden())
    least = 1E9
    For i = 1 To 5
      from = GetSystemTicks()
      book.calculateAll()
      spent = GetSystemTicks() - from
      If spent < least Then least = spent
    Next i
    Print #1, least
    table = book.DatabaseRanges.getByName("tblMetingen").DataArea
    typed = book.Sheets.getByIndex(table.Sheet).getCellByPosition(table.StartColumn + 3, table.EndRow)
    least = 1E9
    For i = 1 To 5
      from = GetSystemTicks()
      typed.Value = typed.Value + 1
      book.calculate()
      spent = GetSystemTicks() - from
      If spent < least Then least = spent
    Next i
    Print #1, least
    book.close(True)
  Next file
  Close #1
  StarDesktop.terminate()
End Sub`;

/** The milliseconds in which LibreOffice calculates every formula of each file, and what one typed value touches. Throws where there is no LibreOffice. */
async function calculated(files: readonly string[], folder: string): Promise<number[]> {
  const [profile, answer] = [join(folder, "profile"), join(folder, "answer.txt")];
  const office = (...args: string[]) => promisify(execFile)("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", ...args]);
  // The first start makes the profile, with a module for people's own macros.
  await office("--terminate_after_init");
  await writeFile(join(profile, "user", "basic", "Standard", "Module1.xba"), `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(macro)}</script:module>`);
  await office(`macro:///Standard.Module1.Main("${files.join("|")}","${answer}")`);
  return (await readFile(answer, "utf8")).trim().split("\n").map(Number);
}

/** The seconds for the middle and for the largest network, and for one value that is typed in the largest. */
async function bothSizes(): Promise<{ some: number; all: number; edit: number }> {
  const folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
  try {
    const files: string[] = [];
    for (const size of [middle, largest]) {
      const written = await writeBook(sizedPlan(size, today).book);
      if (!written.ok) throw new Error(say(written.problem, "en"));
      files.push(join(folder, `plan${files.length}.xlsx`));
      await writeFile(files.at(-1)!, written.value);
    }
    const [some = NaN, , all = NaN, edit = NaN] = await calculated(files, folder);
    return { some: some / 1000, all: all / 1000, edit: edit / 1000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

let both: ReturnType<typeof bothSizes> | undefined;
/** Measured once for all of these figures, of which each is the least of five rounds already. */
const once = () => (both ??= bothSizes());

/** All formulas of the largest network (60 indicators, 40 organisations, 20 quarters), calculated once. */
export const formulasSeconds: Figure = {
  figure: "formulas.large.seconds", kind: "time", unit: "s", goal: 3,
  measure: async () => (await once()).all,
};

/** The time for a measurement in the largest network, over that in one of 20 indicators, 15 organisations and 12 quarters. */
export const formulasGrowth: Figure = {
  figure: "formulas.recalc.growth", kind: "ratio", unit: "times", goal: 1.5, reached: 2,
  async measure() {
    const { some, all } = await once();
    return all / measurementsOf(largest) / (some / measurementsOf(middle));
  },
};

/** What one typed value of the largest network takes, over what all of it takes. */
export const formulasEdit: Figure = {
  figure: "formulas.edit.ratio", kind: "ratio", unit: "times", goal: 0.5, reached: 1.1,
  async measure() {
    const { all, edit } = await once();
    return edit / all;
  },
};

/** Calculates nothing: only who looks at whom is asked here. */
const still: Engine = { reset: () => {}, tell: () => {}, calculate: () => Promise.resolve([]), evaluate: () => Promise.resolve(0), dispose: () => {} };

/** How many formulas of the largest network look at the value of a measurement in the open quarter, themselves or through a name. */
export const formulasDependents: Figure = {
  figure: "formulas.edit.dependents", kind: "count", unit: "formulas", goal: 400, reached: 5698,
  measure() {
    const host = Host.create({ engine: still });
    host.load(sizedPlan(largest, today).book);
    const { workbook } = host;
    const { structural, cells } = workbook.changes.takeForEngine();
    workbook.dependencies.takeIn(new Map(cells), structural);
    const table = workbook.tables.find(({ name }) => name === "tblMetingen");
    if (!table) throw new Error("the measurements have no table");
    const value = { sheet: table.sheet, row: table.area.bottom, column: table.area.left + 3 };
    return Promise.resolve(workbook.dependencies.readers([value], new Set()).length);
  },
};
