import { absolute, area, quoted } from "../address";
import type { SheetKey } from "../meta";
import type { Setting } from "../definition/setting";
import type { Address, Name } from "../types";

/**
 * The defined names of the lists that have a row for each indicator, in the order in which they grow: what the other pages count stands
 * in the figures. Excel keeps a name with its rows wherever they go, so by it each list is found and made longer.
 */
export const roomNames = { figures: "Cijfers_Rijen", dashboard: "Dashboard_Rijen", report: "Rapport_Rijen" } as const satisfies Partial<Record<SheetKey, string>>;

/** The same of the lists that have a row for each party: who has delivered. */
export const partyRoomNames = { dashboard: "Dashboard_Partijen", report: "Rapport_Partijen" } as const satisfies Partial<Record<SheetKey, string>>;

/** The same of what has a row and a column for each party: who works with whom. It grows in both directions. */
export const mapRoomNames = { networkMap: "Netwerkkaart_Rijen" } as const satisfies Partial<Record<SheetKey, string>>;

/** The defined name of the rows of a list with a row for each indicator. */
export function roomName(setting: Setting, key: keyof typeof roomNames, rows: Address): Name {
  return listName(setting, key, roomNames[key], rows);
}

/** The same of one with a row for each party. */
export function partyRoomName(setting: Setting, key: keyof typeof partyRoomNames, rows: Address): Name {
  return listName(setting, key, partyRoomNames[key], rows);
}

/** The same of the map. */
export function mapRoomName(setting: Setting, rows: Address): Name {
  return listName(setting, "networkMap", mapRoomNames.networkMap, rows);
}

function listName(setting: Setting, key: SheetKey, name: string, rows: Address): Name {
  return { name: setting.named(name), formula: `=${quoted(setting.sheet(key))}!${absolute(rows)}` };
}

/** How many rows a list has, from the formula of its name; undefined where that points at nothing any more. */
export function roomIn(formula: string): number | undefined {
  const rows = /!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/.exec(formula)?.[1];
  if (rows === undefined) return undefined;
  const { top, bottom } = area(rows.replaceAll("$", ""));
  return bottom - top + 1;
}
