/** Milliseconds after which the browser has surely taken the bytes over. */
const takenOver = 60_000;

/** A file that somebody saves. */
export interface SavedFile {
  name: string;
  bytes: Uint8Array;
  type: string;
}

/** Gives bytes to the browser to save under a name; where that goes is the browser's or Office's own choice. */
export function download({ name, bytes, type }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), takenOver);
}
