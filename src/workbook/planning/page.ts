import type { Text } from "../../messages";
import { address, cell } from "../address";
import type { Inside, SheetDefinition } from "../definition/definition";
import { styles } from "../styles";
import type { Block, Format, Print, Row, Sheet } from "../types";
import type { Setting } from "../definition/setting";

/** Points that the mark of the demonstration takes, in a bold font of eleven. */
export const markWidth = 320;

/** What every sheet begins with. */
interface PageHead extends Sheet {
  rows: Row[];
  blocks: Block[];
  formats: Format[];
}

const demoMark = {
  nl: "Voorbeeld: alles hier is verzonnen.",
  en: "Example: everything here is made up.",
};

/**
 * An empty sheet with its title in row 1 and its purpose in row 2.
 * The demonstration is marked as such over the columns `mark` (from 0), in the title's row; or in another one, where the title runs over them.
 */
export function pageHead(definition: SheetDefinition, setting: Setting, { left, right, row = 0 }: { left: number; right: number; row?: number }): PageHead {
  return {
    key: definition.key,
    name: setting.sheet(definition.key),
    visibility: definition.later && !setting.demo ? "hidden" : definition.visibility,
    tab: definition.tab,
    gridlines: false,
    columns: [],
    rows: [{ index: 0, height: 30 }, { index: 1, height: 20 }],
    blocks: [
      { at: "A1", content: [[setting.text(definition.name)]] },
      ...(setting.demo ? [{ at: cell(row, left), content: [[setting.text(demoMark)]] }] : []),
      { at: "A2", content: [[setting.text(definition.purpose)]] },
    ],
    formats: [
      { address: "A1", style: styles.title.name },
      ...(setting.demo ? [{ address: address({ top: row, bottom: row, left, right }), style: styles.mark.name }] : []),
      { address: "A2", style: styles.purpose.name },
    ],
    tables: [], validations: [], conditionals: [], links: [], charts: [],
  };
}

/** Letters of a title that fit over the width of a page. */
export const titleLetters = 66;

/** What every printed page of a sheet says that shows real numbers, however small, or people to call: it is not to be given away. */
const insideMarks: Readonly<Record<Inside, Text>> = {
  figures: {
    nl: "Alleen voor binnen het netwerk: hier kunnen kleine aantallen staan. Voor anderen is er het Kwartaalrapport.",
    en: "Only for inside the network: there may be small numbers here. For others there is the Quarterly report.",
  },
  contacts: { nl: "Alleen voor binnen het netwerk: hier staan contactgegevens.", en: "Only for inside the network: this holds contact details." },
};

/** A4 landscape, as wide as one page; the network's name at the foot, and opposite to it the sheet and page numbers. */
export function printSetup(setting: Setting, { inside }: Pick<SheetDefinition, "inside">): Print {
  const marks = [...(setting.demo ? [demoMark] : []), ...(inside ? [insideMarks[inside]] : [])].map((mark) => setting.text(mark));
  const page = setting.text({ nl: "Pagina", en: "Page" });
  const of = setting.text({ nl: "van", en: "of" });
  return {
    orientation: "landscape",
    paper: "a4",
    wide: 1,
    ...(marks.length > 0 ? { header: { center: marks.join("\n") } } : {}),
    footer: { left: footerText(setting.choices.name), right: `&A · ${page} &P ${of} &N` },
  };
}

/** Letters of the network's name that leave the other half of an upright page to what stands opposite. */
const footerLetters = 60;

/** A footer reads & as the start of a code. */
function footerText(text: string): string {
  const fitting = text.length > footerLetters ? `${text.slice(0, footerLetters - 1)}…` : text;
  return fitting.replace(/&/g, "&&");
}
