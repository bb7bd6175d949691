/** The languages of pane and workbook; Dutch is the first. */
export type Language = "nl" | "en";

export const languages: readonly Language[] = ["nl", "en"];
