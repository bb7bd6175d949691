import { documentColumns } from "./document";
import type { TableSchema } from "./table";

/** The plan of approach, a row for each of its parts. */
export const approach = { columns: documentColumns } as const satisfies TableSchema<typeof documentColumns>;
