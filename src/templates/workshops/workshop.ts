import type { Text } from "../../messages";
import type { Workshop, WorkshopPart } from "../../workbook/content";

export type { Workshop };

/** What a step plan says otherwise of a workshop: whole texts, and of a part by its id its name, its questions or both. */
type OwnWords = Partial<Pick<Workshop, "name" | "aim" | "who" | "prepare">> & { parts?: Readonly<Record<string, Partial<Pick<WorkshopPart, "name" | "ask">>>> };

/** The same workshop, with the same parts and minutes, in the words of another step plan: whoever reads it has to see their own subject. */
export function inWordsOf(workshop: Workshop, { parts = {}, ...own }: OwnWords): Workshop {
  return { ...workshop, ...own, parts: workshop.parts.map((part) => ({ ...part, ...parts[part.id] })) };
}

/** The questions of a part, to change one of them. */
export function askedIn(workshop: Workshop, part: string): readonly Text[] {
  return workshop.parts.find(({ id }) => id === part)?.ask ?? [];
}
