import { documentColumns } from "./document";
import type { TableSchema } from "./table";

/** The analysis report, a row for each of its parts. */
export const analysis = { columns: documentColumns } as const satisfies TableSchema<typeof documentColumns>;
