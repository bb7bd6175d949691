import type { ParticipationTold } from "../domain/board/participation";
import type { PlanTold } from "../domain/board/plan";
import type { Story } from "../domain/board/told";
import type { Language } from "../messages";
import { board } from "../messages/board";
import { documents } from "../messages/documents";
import type { Workshop, WorkshopPart } from "../workbook/content";
import { pack } from "./pack";
import { presentation } from "./presentation";
import { participationDocument } from "./signed/participation";
import { planDocument } from "./signed/plan";
import { workshopDocument } from "./signed/workshop";

/** presentation: slides (.pptx); pack: pages to print (.docx). */
export type BoardFileKind = "presentation" | "pack";

/** A finished file. */
export interface BoardFile {
  /** What it is saved as, such as "Presentatie Netwerk Noord 2026-K2.pptx". */
  name: string;
  bytes: Uint8Array;
  /** What it is, as a browser calls it. */
  type: string;
}

const office = "application/vnd.openxmlformats-officedocument";
const word = { ending: "docx", type: `${office}.wordprocessingml.document` } as const;
const kinds = {
  presentation: { make: presentation, ending: "pptx", type: `${office}.presentationml.presentation` },
  pack: { make: pack, ...word },
} as const;

/** Makes the file of a story that a board gets. */
export async function fileOf(kind: BoardFileKind, story: Story): Promise<BoardFile> {
  const { make, ending, type } = kinds[kind];
  return { name: `${fileName(board[story.language].files[kind], story, story.quarter)}.${ending}`, bytes: await make(story), type };
}

/** Makes the plan of approach that boards sign. */
export async function planFile(told: PlanTold): Promise<BoardFile> {
  return { name: `${fileName(documents[told.language].files.plan, told)}.${word.ending}`, bytes: await planDocument(told), type: word.type };
}

/** Makes the declarations in it, a page each. */
export async function participationFile(told: ParticipationTold): Promise<BoardFile> {
  const [only, ...others] = told.declarations;
  const { participation, participations } = documents[told.language].files;
  const isOne = only !== undefined && others.length === 0;
  return {
    name: `${isOne ? fileName(participation, told, cleaned(only.organisation)) : fileName(participations, told)}.${word.ending}`,
    bytes: await participationDocument(told), type: word.type,
  };
}

/** Makes a workshop on paper. @param sheet what a sheet is called in the workbook */
export async function workshopFile(workshop: Workshop, language: Language, sheet: (key: WorkshopPart["place"]) => string): Promise<BoardFile> {
  return { name: `${documents[language].files.workshop} ${cleaned(workshop.name[language])}.${word.ending}`, bytes: await workshopDocument(workshop, language, sheet), type: word.type };
}

/** A name longer than this is too long for some folders with the folder before it. */
const mostOfName = 80;

/** A name that Windows, Mac and SharePoint all take: what it is, of which network, and what tells it from its like. */
function fileName(kind: string, { name, language }: { name: string; language: Language }, which = ""): string {
  return [kind, cleaned(name) || documents[language].unnamed, which].filter((part) => part !== "").join(" ");
}

function cleaned(name: string): string {
  // eslint-disable-next-line no-control-regex
  const kept = name.replace(/[\\/:*?"<>|#%~\s\u0000-\u001F]+/g, " ").replace(/\p{Surrogate}/gu, "").trim();
  return [...kept].slice(0, mostOfName).join("").trim();
}
