import { cell } from "../../address";
import { filterNames } from "../../filters";
import { listPlaces, rowLists } from "../../lists";
import { choiceName, listValidation, type Choice } from "../../planning/choice";
import type { Setting } from "../../definition/setting";
import { styles } from "../../styles";
import type { Block, Format, Name, Validation } from "../../types";
import { places, wholeRow } from "./grid";

/** A cell in which people choose what the dashboard shows; empty leaves nothing out. */
interface Filter extends Choice {
  /** The defined name of the cell. */
  name: string;
}

const filters: readonly Filter[] = [
  {
    name: filterNames.theme, list: listPlaces.theme.name,
    label: { nl: "Thema (leeg = alle)", en: "Theme (empty = all)" },
    hint: { nl: "De acties en indicatoren van één thema. Maak de cel leeg voor alle thema's.", en: "The actions and indicators of one theme. Empty the cell for all themes." },
  },
  {
    name: filterNames.organisation, list: rowLists.stakeholders,
    label: { nl: "Organisatie (leeg = hele netwerk)", en: "Organisation (empty = whole network)" },
    hint: { nl: "De cijfers en acties van één organisatie. Maak de cel leeg voor het hele netwerk.", en: "The figures and actions of one organisation. Empty the cell for the whole network." },
  },
  {
    name: filterNames.quarter, list: listPlaces.quarter.name,
    label: { nl: "Kwartaal (leeg = het lopende)", en: "Quarter (empty = the present one)" },
    hint: { nl: "De stand van één kwartaal. Maak de cel leeg voor het kwartaal dat open is.", en: "How it stood in one quarter. Empty the cell for the quarter that is open." },
  },
];

const row = places.filters;

/** The labels above the cells; the cells themselves are empty. */
export function drawFilters(setting: Setting): { blocks: Block[]; formats: Format[]; validations: Validation[]; names: Name[] } {
  return {
    blocks: [{ at: cell(row, 0), content: [filters.map(({ label }) => setting.text(label))] }],
    formats: [{ address: wholeRow(row), style: styles.filterLabel.name }, { address: wholeRow(row + 1), style: styles.filter.name }],
    validations: filters.map((filter, i) => listValidation(setting, cell(row + 1, i), filter)),
    names: filters.map(({ name }, i) => choiceName(setting, "dashboard", name, cell(row + 1, i))),
  };
}
