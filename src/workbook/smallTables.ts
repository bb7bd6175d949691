import { settingsTable } from "./figures/settings";
import { listPlaces } from "./lists";

/** The usual names of the tables beside those of data: each list, and the settings of the figures. */
export const smallTables: readonly string[] = [...Object.values(listPlaces).map(({ table }) => table), settingsTable];
