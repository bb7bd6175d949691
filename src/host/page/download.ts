import { element } from "./dom";

/** Milliseconds after which the browser has surely taken the bytes over. */
const takenOver = 60_000;

/** Hands bytes to the person as a file. */
export function download(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), takenOver);
}
