import type { Workshop } from "../../workbook/content";

export type { Workshop };
