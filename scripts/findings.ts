import { readFileSync, writeFileSync } from "node:fs";
import { severities } from "../src/domain/finding";
import { native, type Native } from "../src/domain/rules/native";
import { severityOf } from "../src/domain/severity";
import { findings, type FindingCode } from "../src/messages";

/** The document that lists every finding, and the heading from which on the list follows from the code. */
export const document = { path: "docs/controle.md", from: "## Fouten" } as const;

const titles = { error: "Fouten", warning: "Waarschuwingen", tip: "Tips" } as const;

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
  const kinds = Object.values<Native>(native);
  const typing = kinds.some(({ validation = [] }) => validation.includes(code));
  const shown = kinds.some(({ conditional = [] }) => conditional.includes(code));
  return [...(typing ? ["bij typen"] : []), ...(shown ? ["kleur"] : [])].join(", ");
}

/** `npm run findings`: writes the list anew, after a rule was added or a sentence changed. */
if (process.argv[1]?.endsWith("findings.ts")) {
  const text = readFileSync(document.path, "utf8");
  writeFileSync(document.path, text.slice(0, text.indexOf(document.from)) + listed());
}
