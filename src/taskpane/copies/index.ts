/** What the pane needs to make copies for partners and to take them back, in one piece that loads when the part is first shown. */
export { readReturned } from "../../file/readReturned";
export { lastBatch } from "../../workbook/sharing/taking/takeBack";
export { notedSends } from "../../workbook/sharing/taking/noted";
export { makePackage } from "./making";
export { copyForAudience, previewFor } from "./forAudience";
export { bringBack } from "./bringing";
export { offerOf } from "./offer";
export { calendarOf } from "./calendar";
/** What the pane says of copies: it comes with this piece, not with the pane. */
export { sharing as sharingWords } from "../../messages/sharing";
