import type { Address } from "../../workbook/types";
import { unguarded, type Element } from "../xml";

/** What somebody wrote beside a cell. */
export interface Comment { address: Address; text: string }

/** The comments of a sheet, old ones ("notes") and those in threads: of each the text in one piece. */
export function readComments(root: Element | undefined): Comment[] {
  const found: Comment[] = [];
  const look = (element: Element) => {
    const address = element.attributes.get("ref");
    if (/^(?:threadedC|c)omment$/.test(element.name) && address && /^[A-Z]{1,3}\d{1,7}$/.test(address)) found.push({ address, text: unguarded(textOf(element)) });
    else element.children.forEach(look);
  };
  if (root) look(root);
  return found;
}

function textOf(element: Element): string {
  return element.name === "t" || element.name === "text" || element.children.length === 0 ? element.text + element.children.map(textOf).join("") : element.children.map(textOf).join("");
}
