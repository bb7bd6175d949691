import { readFileSync, writeFileSync } from "node:fs";
import { severities } from "../src/domain/finding";
import { findsOf, ruleKinds } from "../src/domain/rules";
import { severityOf } from "../src/domain/severity";
import type { FindingCode } from "../src/messages";
import { findings } from "../src/messages/findings";

/** The document that lists every finding, and the heading from which on the list follows from the code. */
export const document = { path: "docs/controle.md", from: "## Fouten" } as const;

const titles = { error: "Fouten", warning: "Waarschuwingen", open: "Nog in te vullen", tip: "Tips" } as const;

/** Every finding by severity, in the order of the messages, as Markdown. */
export function listed(): string {
  const codes = Object.keys(findings.nl) as FindingCode[];
  return severities.flatMap((severity) => [
    `## ${titles[severity]}`, "", "| Wat je doet | Wat er staat | In de cel | Code |", "| --- | --- | --- | --- |",
    ...codes.filter((code) => severityOf[code] === severity).map((code) => `| ${findings.nl[code].todo} | ${findings.nl[code].sentence} | ${inCell(code)} | \`${code}\` |`),
    "",
  ]).join("\n");
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
