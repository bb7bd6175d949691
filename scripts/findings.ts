import { readFileSync, writeFileSync } from "node:fs";
import { severities } from "../src/domain/finding";
import { findsOf, ruleKinds } from "../src/domain/rules";
import { severityOf } from "../src/domain/severity";
import type { FindingCode } from "../src/messages";
import { findings } from "../src/messages/findings";
import { importing } from "../src/messages/importing";
import { problems } from "../src/messages/nl/problems";

/** The document that lists every finding, and the heading from which on the list follows from the code. */
export const document = { path: "docs/controle.md", from: "## Fouten" } as const;

const titles = { error: "Fouten", warning: "Waarschuwingen", open: "Nog in te vullen", tip: "Tips" } as const;

/** What reading a file or list can say, from src/file and the pane: why it is not read, and what is remarked on one that is. */
function ofFiles(): string[] {
  const refused = Object.entries(problems).filter(([code]) => /^(?:file|list)[A-Z]/.test(code) && code !== "fileNotWritten");
  const { source: { hiddenRows, filteredRows, hiddenColumns }, preview: { mixed, counts } } = importing.nl;
  const remarked = { hiddenRows: hiddenRows.other, filteredRows: filteredRows.other, hiddenColumns: hiddenColumns.other, days: mixed.days, shares: mixed.shares, differs: counts.differs.other, repeated: counts.repeated.other };
  const table = (heading: string, rows: readonly (readonly [string, string])[]) => [`| ${heading} | Code |`, "| --- | --- |", ...rows.map(([code, sentence]) => `| ${sentence} | \`${code}\` |`), ""];
  return ["## Bestanden en lijsten", "", ...table("Waarom een bestand of lijst niet wordt gelezen", refused), ...table("Wat bij een lijst wordt opgemerkt, naast wat de controle in de rijen ervan vindt", Object.entries(remarked))];
}

/** Every finding by severity, in the order of the messages, and behind them what reading files says, as Markdown. */
export function listed(): string {
  const codes = Object.keys(findings.nl) as FindingCode[];
  return [...severities.flatMap((severity) => [
    `## ${titles[severity]}`, "", "| Wat je doet | Wat er staat | In de cel | Code |", "| --- | --- | --- | --- |",
    ...codes.filter((code) => severityOf[code] === severity).map((code) => `| ${findings.nl[code].todo} | ${findings.nl[code].sentence} | ${inCell(code)} | \`${code}\` |`),
    "",
  ]), ...ofFiles()].join("\n");
}

/** What Excel itself tells of it, also to people without the add-in. */
function inCell(code: FindingCode): string {
  const found = ruleKinds.map((kind) => findsOf(kind)[code]);
  return [...(found.some((one) => one?.isRefused) ? ["bij typen"] : []), ...(found.some((one) => one?.isShown) ? ["kleur"] : [])].join(", ");
}

/** `npm run findings`: writes the list anew, after a rule was added or a sentence changed. */
if (process.argv[1]?.endsWith("findings.ts")) {
  const text = readFileSync(document.path, "utf8");
  writeFileSync(document.path, text.slice(0, text.indexOf(document.from)) + listed());
}
