import { usualSettings, type Settings } from "../../domain/settings";
import type { Text } from "../../messages";
import { absolute, address, cell, quoted } from "../address";
import type { Setting } from "../definition/setting";
import { styles } from "../styles";
import type { Content, Name, Table, Validation } from "../types";
import { settingsRow } from "./layout";

/** The table of settings, above the figures that they are for. */
export const settingsTable = "tblInstellingen";

type Key = keyof Settings;
type NumberKey = Exclude<Key, "course">;

interface Definition {
  name: string;
  label: Text;
  explain: Text;
}

/** The bounds of the settings that are numbers. */
const bounds: Record<NumberKey, { min: number; max: number }> = {
  attentionMargin: { min: 0, max: 100 },
  smallNumberBound: { min: 0, max: 100 },
  trendValues: { min: 3, max: 20 },
};

const courseWords: Record<Settings["course"], Text> = {
  line: { nl: "Stap voor stap", en: "Step by step" },
  target: { nl: "Meteen de streefwaarde", en: "The target at once" },
};

const definitions: Record<Key, Definition> = {
  attentionMargin: {
    name: "Instelling_Aandacht",
    label: { nl: "Aandacht tot (%)", en: "Attention up to (%)" },
    explain: {
      nl: "Zo ver mag een waarde achter de koers liggen voordat hij ‘niet op koers’ is: een percentage van de weg van nulwaarde naar streefwaarde.",
      en: "How far a value may be behind its course before it is off course: a percentage of the road from baseline to target.",
    },
  },
  course: {
    name: "Instelling_Koers",
    label: { nl: "Koers", en: "Course" },
    explain: {
      nl: "Stap voor stap: de rechte lijn van de nulwaarde naar de streefwaarde op de streefdatum. Of meteen de streefwaarde.",
      en: "Step by step: the straight line from the baseline to the target on its date. Or the target at once.",
    },
  },
  smallNumberBound: {
    name: "Instelling_Kleine_aantallen",
    label: { nl: "Grens kleine aantallen", en: "Bound of small numbers" },
    explain: {
      nl: "Een aantal onder deze grens staat als ‘<5’ in alles wat dit werkboek verlaat.",
      en: "A count below this bound stands as “<5” in everything that leaves this workbook.",
    },
  },
  trendValues: {
    name: "Instelling_Trend",
    label: { nl: "Waarden voor de trend", en: "Values for the trend" },
    explain: { nl: "Over zoveel laatste waarden gaan trend en verwachting.", en: "Trend and forecast are about this many last values." },
  },
};

const keys = Object.keys(definitions) as Key[];

/** The defined name of a setting's cell, before it is renamed where the name was taken. */
export function settingName(key: Key): string {
  return definitions[key].name;
}

/** Between what a setting must be, and what it is where it is not. */
export function settingBounds(key: NumberKey) {
  return { ...bounds[key], usual: usualSettings[key] };
}

/** What a setting says in a cell. */
function content(key: Key, setting: Setting): Content {
  const value = usualSettings[key];
  return typeof value === "string" ? setting.text(courseWords[value]) : value;
}

/** The table of settings with what stands in it, its rules and names. */
export function drawSettings(setting: Setting) {
  const rows = keys.map((key) => [setting.text(definitions[key].label), content(key, setting), setting.text(definitions[key].explain), key]);
  const headings = [{ nl: "Instelling", en: "Setting" }, { nl: "Keuze", en: "Choice" }, { nl: "Uitleg", en: "Explanation" }, { nl: "ID", en: "ID" }].map((one) => setting.text(one));
  const [first, last] = [settingsRow + 1, settingsRow + keys.length];
  const column = (index: number, style: { name: string }) => ({ address: address({ top: first, bottom: last, left: index, right: index }), style: style.name });
  const table: Table = {
    name: setting.named(settingsTable), address: address({ top: settingsRow, bottom: last, left: 0, right: headings.length - 1 }),
    columns: headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: false,
  };
  return {
    table,
    block: { at: cell(settingsRow, 0), content: [headings, ...rows] },
    formats: [
      { address: address({ top: settingsRow, bottom: settingsRow, left: 0, right: headings.length - 1 }), style: styles.heading.name },
      column(0, styles.label), column(1, styles.input), column(2, styles.note), column(3, styles.id),
    ],
    validations: keys.map((key, i) => validation(key, cell(first + i, 1), setting)),
  };
}

function validation(key: Key, at: string, setting: Setting): Validation {
  const { label, explain } = definitions[key];
  const prompt = { title: setting.text(label).slice(0, 32), message: setting.text(explain).slice(0, 255) };
  const title = setting.text({ nl: "Dat kan hier niet", en: "That is not possible here" });
  if (key === "course") {
    const words = Object.values(courseWords).map((word) => setting.text(word));
    return { address: at, rule: { kind: "list", source: words.join(",") }, prompt, error: { style: "stop", title, message: setting.text({ nl: "Kies uit de lijst.", en: "Choose from the list." }) } };
  }
  const { min, max } = bounds[key];
  return {
    address: at, rule: { kind: "whole", operator: "between", min, max }, prompt,
    error: { style: "stop", title, message: setting.text({ nl: `Typ een heel getal van ${min} tot en met ${max}.`, en: `Type a whole number from ${min} to ${max}.` }) },
  };
}

/** The defined names by which formulas find the settings. */
export function settingNames(setting: Setting): Name[] {
  return keys.map((key, i) => ({
    name: setting.named(settingName(key)),
    formula: `=${quoted(setting.sheet("figures"))}!${absolute(cell(settingsRow + 1 + i, 1))}` as const,
  }));
}

/** The literal of a word for a choice, as a formula compares it. */
export function courseText(setting: Setting, course: Settings["course"]): string {
  return setting.text(courseWords[course]);
}

/** Settings as they stand in the rows of their table; what is missing or impossible is as usual. */
export function readSettings(rows: readonly (readonly unknown[])[]): Settings {
  const found = new Map(rows.map((row) => [row[3], row[1]]));
  const number = (key: NumberKey) => {
    const [value, { min, max, usual }] = [found.get(key), settingBounds(key)];
    return typeof value === "number" && value >= min && value <= max ? value : usual;
  };
  const same = (word: string) => word.toLowerCase() === String(found.get("course") ?? "").toLowerCase();
  return {
    attentionMargin: number("attentionMargin"),
    course: Object.values(courseWords.target).some(same) ? "target" : "line",
    smallNumberBound: number("smallNumberBound"),
    trendValues: number("trendValues"),
  };
}
