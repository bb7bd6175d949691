import type { AudienceTold } from "../../domain/audience/told";
import type { Language, Text } from "../../messages";
import { address } from "../address";
import { styles } from "../styles";
import type { Address, Block, Format, Print, Row, Sheet } from "../types";

/** A sheet of a copy for an audience, before anything but its head stands on it. */
export interface AudiencePage extends Sheet {
  rows: Row[];
  blocks: Block[];
  formats: Format[];
}

/** The head of such a sheet: its title, and a line that says what it is. */
export function audiencePage(told: AudienceTold, { name, title = name, line, tab, widths }: { name: string; title?: string; line: string; tab: string; widths: readonly number[] }): AudiencePage {
  return {
    name, visibility: "visible", tab, gridlines: false, columns: widths.map((width, index) => ({ index, width })),
    rows: [{ index: 0, height: 30 }, { index: 1, height: 20 }],
    blocks: [{ at: "A1", content: [[title]] }, { at: "A2", content: [[line]] }],
    formats: [{ address: "A1", style: styles.title.name }, { address: "A2", style: styles.purpose.name }],
    tables: [], validations: [], conditionals: [], links: [], charts: [], print: print(told),
  };
}

const pages = { page: { nl: "Pagina", en: "Page" }, of: { nl: "van", en: "of" } } as const;

/** A4 as wide as one page; a footer reads & as the start of a code. */
function print({ story: { name, language } }: AudienceTold): Print {
  return { orientation: "landscape", paper: "a4", wide: 1, footer: { left: name.slice(0, 60).replace(/&/g, "&&"), right: `&A · ${pages.page[language]} &P ${pages.of[language]} &N` } };
}

/** The words of a text in the language of the copy. */
export type Say = (text: Text) => string;

/** Says texts in a language. */
export function saying(language: Language): Say {
  return (text) => text[language];
}

/** A look for the cells of some rows and columns, from 0. */
export function looking(place: { top: number; bottom: number; left: number; right: number }, { name }: { name: string }, numberFormat?: string): Format {
  const where: Address = address(place);
  return { address: where, style: name, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
