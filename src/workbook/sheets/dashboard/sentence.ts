import { cell } from "../../address";
import { filterNames } from "../../filters";
import { standing } from "../../planning/standing";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { styles } from "../../styles";
import type { Block, Format } from "../../types";
import { places } from "./grid";
import type { Order } from "./order";

/** What the figures say, in a sentence above them, and which indicators ask for care. No organisation is held against the network's target. */
export function drawSentence(setting: Setting, order: Order): { blocks: Block[]; formats: Format[] } {
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const [theme, organisation] = [setting.named(filterNames.theme), setting.named(filterNames.organisation)];
  const none = `IF(${theme}="",${text("Nog geen indicatoren. Kies er drie tot vijf op het blad Indicatoren; dan staan ze hier.", "No indicators yet. Choose three to five on the sheet Indicators; then they are here.")},`
    + `${text("Geen indicator in dit thema. Kies een ander thema, of maak de cel leeg.", "No indicator in this theme. Choose another theme, or empty the cell.")})`;
  const { first, second } = standing(setting, order, none);
  const own = `${text("Hieronder staan de cijfers van ", "Below are the figures of ")}&${organisation}&${text(". Oordeel en streefwaarde gelden voor het hele netwerk.", ". Verdict and target hold for the whole network.")}`;
  return {
    blocks: [{ at: cell(places.sentence, 0), content: [[{ formula: `=${first}` }], [{ formula: `=IF(${organisation}="",${second},${own})` }]] }],
    formats: [{ address: cell(places.sentence, 0), style: styles.sentence.name }, { address: cell(places.sentence + 1, 0), style: styles.purpose.name }],
  };
}
