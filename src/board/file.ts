import type { Story } from "../domain/board/told";
import { board } from "../messages";
import { pack } from "./pack";
import { presentation } from "./presentation";
import { keepable, wordsOf } from "./words";

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
const kinds = {
  presentation: { make: presentation, ending: "pptx", type: `${office}.presentationml.presentation` },
  pack: { make: pack, ending: "docx", type: `${office}.wordprocessingml.document` },
} as const;

/** A name longer than this is too long for some folders with the folder before it. */
const mostOfName = 80;

/** Makes the file of a story that a board gets. */
export async function fileOf(kind: BoardFileKind, story: Story): Promise<BoardFile> {
  const { make, ending, type } = kinds[kind];
  return { name: `${fileName(kind, keepable(story))}.${ending}`, bytes: await make(story), type };
}

/** A name that Windows, Mac and SharePoint all take. */
function fileName(kind: BoardFileKind, story: Story): string {
  const network = [...(story.name || wordsOf(story).unnamed).replace(/[\\/:*?"<>|#%~\s]+/g, " ").trim()].slice(0, mostOfName).join("").trim();
  return `${board[story.language].files[kind]} ${network} ${story.quarter}`;
}
