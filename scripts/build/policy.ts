/**
 * The folder that office.js and the scripts it loads come from. In dist/*.html this text stands for the folder and for nothing
 * else, in the script's address and in the policy alike: a server that has its own copy of office.js replaces the text,
 * as it serves the page, by the absolute address of that copy's folder (with the slash), and the bundle stays what is shipped.
 */
export const officeFolder = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * What the pane may do: run itself and office.js, show its own pictures, and nothing else; it cannot connect to anywhere.
 * - Fluent writes its rules into <style> elements that are empty when they enter the page. The hash is that of the empty text,
 *   so those are allowed and a <style> with contents is not: stricter than 'unsafe-inline', and no nonce is needed.
 * - The drawing of the network becomes a PNG through a picture that the pane makes itself, at a blob: address.
 * - A worker is a script of the pane's own, and as bound as the pane.
 * - office.js asks a page beside itself, in a frame, whether the host can be trusted; hence frame-src.
 */
const emptyText = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
export const policy = [
  "default-src 'none'",
  `script-src 'self' ${officeFolder}`,
  `style-src 'self' ${emptyText}`,
  "img-src 'self' blob:",
  "worker-src 'self'",
  `frame-src ${officeFolder}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
