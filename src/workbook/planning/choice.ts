import type { Text } from "../../messages";
import { absolute, quoted } from "../address";
import type { SheetKey } from "../meta";
import type { Name, Validation } from "../types";
import type { Setting } from "../definition/setting";

/** What can be chosen in a cell. */
export interface Choice {
  label: Text;
  hint: Text;
  /** The defined name of its list. */
  list: string;
}

/** The defined name of a cell in which something is chosen. */
export function choiceName(setting: Setting, sheet: SheetKey, name: string, at: string): Name {
  return { name: setting.named(name), formula: `=${quoted(setting.sheet(sheet))}!${absolute(at)}` };
}

/** Excel's list in a cell in which something is chosen. */
export function listValidation(setting: Setting, at: string, { label, hint, list }: Choice): Validation {
  return {
    address: at,
    rule: { kind: "list", source: `=${setting.named(list)}` },
    prompt: { title: setting.text(label).slice(0, 32), message: setting.text(hint) },
    error: {
      style: "stop",
      title: setting.text({ nl: "Dit staat niet in de lijst", en: "This is not in the list" }),
      message: setting.text({ nl: "Kies iets uit de lijst, of maak de cel leeg.", en: "Choose something from the list, or empty the cell." }),
    },
  };
}
