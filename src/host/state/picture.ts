import { invalid } from "../refusal";
import type { Sheet } from "./sheet";

/** A picture on a sheet. Place and size are in points from the sheet's top left. */
export class Picture {
  top = 0;
  left = 0;
  altTitle = "";
  altDescription = "";
  lockAspectRatio = true;
  visible = true;

  constructor(
    readonly id: string, public name: string, readonly sheet: Sheet,
    readonly format: "PNG" | "JPEG", readonly base64: string, public width: number, public height: number,
  ) {}
}

/** Excel shows a picture without a resolution of its own at 96 pixels an inch; a point is 1/72 inch. */
const pointsOfPixel = 0.75;

/** Puts a picture on a sheet, at the top left and in its own size. Refuses what is neither PNG nor JPEG (Microsoft's reference of ShapeCollection.addImage). */
export function addPicture(sheet: Sheet, base64: string): Picture {
  const { workbook } = sheet;
  const bytes = decoded(base64);
  const image = readPng(bytes) ?? readJpeg(bytes) ?? invalid("the picture is neither PNG nor JPEG");
  const word = workbook.profile.culture === "nl-NL" ? "Afbeelding" : "Picture";
  const number = workbook.nextId();
  let count = 1;
  while (sheet.pictures.some(({ name }) => name === `${word} ${count}`)) count++;
  const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const picture = new Picture(id, `${word} ${count}`, sheet, image.format, base64, image.width * pointsOfPixel, image.height * pointsOfPixel);
  sheet.pictures.push(picture);
  workbook.changes.touch(sheet, "charts");
  return picture;
}

function decoded(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) invalid("the picture is not base64");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

interface Image {
  format: "PNG" | "JPEG";
  /** Pixels. */
  width: number;
  height: number;
}

/** Width and height stand right behind the signature, in the first chunk. */
function readPng(bytes: Uint8Array): Image | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer);
  return { format: "PNG", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Width and height stand in the frame header; the segments before it tell their own length. */
function readJpeg(bytes: Uint8Array): Image | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    // 0xC0 to 0xCF begin a frame, but for 0xC4, 0xC8 and 0xCC.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { format: "JPEG", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}
