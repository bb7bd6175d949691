import type { Language } from "../../messages";
import { languageOf } from "../words/words";

/** The language of the pane, from the language of Office. */
export function officeLanguage(): Language {
  return languageOf(Office.context?.displayLanguage);
}

/** Whether Office shows itself dark. Light where Office does not tell: Excel's own sheet is light there. */
export function officeIsDark(): boolean {
  return Office.context?.officeTheme?.isDarkTheme ?? false;
}

/** The key under which Office wants what this page stores. */
export function officePartition(): string | undefined {
  return Office.context?.partitionKey;
}

/** Opens the pane where this Office can do that from code. */
export async function openPane(): Promise<void> {
  if (Office.context?.requirements?.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

/**
 * Whether this Office lets a pane save a file. On Mac and iPad a download does nothing and says nothing: Microsoft calls that by design
 * (docs/adr/0015). On Windows and in a browser it works.
 */
export function officeSavesFiles(): boolean {
  const { platform } = Office.context ?? {};
  return platform !== Office.PlatformType?.Mac && platform !== Office.PlatformType?.iOS;
}
