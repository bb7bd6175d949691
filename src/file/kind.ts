import type { Problem } from "../domain/problem";

/**
 * What a file is that is no zip and so no .xlsx, judged by its first bytes whatever its name says; undefined for text and for what nobody
 * can tell. A web page or a sheet in XML is often called .xls, and Excel opens it so.
 */
export function otherKind(bytes: Uint8Array): Problem | undefined {
  if (startsWith(bytes, compoundFile)) return problem(holds(bytes, "EncryptedPackage") ? "fileLocked" : holds(bytes, "Workbook") || holds(bytes, "Book") ? "fileOldExcel" : "fileLocked");
  const head = new TextDecoder(bytes[1] === 0 || startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 2048)).trimStart();
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|style|div)[\s>]/i.test(head) || /^MIME-Version:/i.test(head)) return problem("fileIsPage");
  if (/^<\?xml[\s\S]*<(?:html)[\s>]/i.test(head)) return problem("fileIsPage");
  return /^<\?xml\s|^<(?:\w+:)?[A-Za-z][\w.-]*(?:\s+[\w:.-]+\s*=\s*["'][^"']*["'])*\s*\/?>\s*</.test(head) ? problem("fileIsXml") : undefined;
}

/** What a zip is that holds no .xlsx, by the names of its parts; undefined where it may be one. */
export function otherPackage(names: readonly string[], text: (name: string) => string): Problem | undefined {
  const lower = new Set(names.map((name) => name.toLowerCase()));
  if (lower.has("xl/workbook.bin")) return problem("fileIsBinaryExcel");
  if (lower.has("mimetype") && text("mimetype").startsWith("application/vnd.oasis.opendocument")) return problem("fileIsOpenDocument");
  return undefined;
}

/** The container of an old .xls, and of any workbook with a password to open it. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function problem(code: Problem["code"]): Problem {
  return { code, details: {} };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** The names in a compound file are UTF-16, and each begins an entry of its directory, which are 128 bytes (Microsoft, MS-CFB 2.6). */
function holds(bytes: Uint8Array, name: string): boolean {
  const signature = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = 0; at < bytes.length; at += 128) {
    if (bytes[at] === signature[0] && signature.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}
