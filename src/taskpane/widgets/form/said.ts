import { severities, type Finding, type Severity } from "../../../domain/finding";
import type { Language } from "../../../messages";
import { tell } from "../../../messages/findings";
import { forms } from "../../../messages/forms";

/** What was typed, what the rules find in it, and how often adding it was refused. */
interface Typed {
  texts: Readonly<Record<string, string>>;
  findings: readonly Finding[];
  refusals: number;
}

/** What is said at a field, and how serious it is. */
export interface Said {
  text: string;
  state: "error" | "warning" | "none";
}

const states: Readonly<Record<Severity, Said["state"]>> = { error: "error", warning: "warning", open: "none", tip: "none" };

/**
 * What the rules say of a field; nothing of one that is still empty until adding was tried, and nothing of what may wait:
 * the check asks for that later. The worst comes first.
 */
export function said(column: string, { texts, findings, refusals }: Typed, language: Language): Said | undefined {
  if (refusals === 0 && !texts[column]) return undefined;
  const own = findings.filter((finding) => finding.column === column && finding.severity !== "open");
  const order = severities;
  const [worst] = order.filter((severity) => own.some((finding) => finding.severity === severity));
  if (!worst) return undefined;
  // In a form there is no row yet that could be taken away.
  const sentences = own.map((finding) => ({ finding, sentence: finding.code === "required" ? forms[language].required : tell(finding, language) }));
  return { text: order.flatMap((severity) => sentences.filter(({ finding }) => finding.severity === severity)).map(({ sentence }) => sentence).join(" "), state: states[worst] };
}
