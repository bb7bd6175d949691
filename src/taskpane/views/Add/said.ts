import type { Severity } from "../../../domain/finding";
import { tell, type Language } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { Entry } from "../../adding/adding";

/** What is said at a field, and how serious it is. */
export interface Said {
  text: string;
  state: "error" | "warning" | "none";
}

const states: Readonly<Record<Severity, Said["state"]>> = { error: "error", warning: "warning", tip: "none" };

/**
 * What the rules say of a field; nothing of one that is still empty until adding was tried, and nothing of what may wait:
 * the check asks for that later. The worst comes first.
 */
export function said(column: string, { texts, findings, refusals }: Entry, language: Language): Said | undefined {
  if (refusals === 0 && !texts[column]) return undefined;
  const own = findings.filter((finding) => finding.column === column && finding.code !== "waiting");
  const order = ["error", "warning", "tip"] as const;
  const [worst] = order.filter((severity) => own.some((finding) => finding.severity === severity));
  if (!worst) return undefined;
  // In a form there is no row yet that could be taken away.
  const sentences = own.map((finding) => ({ finding, sentence: finding.code === "required" ? forms[language].required : tell(finding, language) }));
  return { text: order.flatMap((severity) => sentences.filter(({ finding }) => finding.severity === severity)).map(({ sentence }) => sentence).join(" "), state: states[worst] };
}
