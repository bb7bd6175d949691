import type { Link } from "../../workbook/types";
import { children, element, type Element } from "../xml";

/** The links of a sheet as XML; empty where it has none. */
export function writeLinks(links: readonly Link[]): string {
  if (links.length === 0) return "";
  return element("hyperlinks", {}, ...links.map(({ address, to, tip }) => element("hyperlink", { ref: address, location: to, tooltip: tip })));
}

/** The links that stay inside the workbook; those that leave it are dropped. */
export function readLinks(of: Element | undefined): Link[] {
  return children(of, "hyperlink").flatMap((link): Link[] => {
    const address = link.attributes.get("ref");
    const to = link.attributes.get("location");
    const tip = link.attributes.get("tooltip");
    if (!address || !to || link.attributes.has("id")) return [];
    return [{ address, to, ...(tip ? { tip } : {}) }];
  });
}
