import { createContext, useContext } from "react";
import { pane, type Language } from "../../messages";

const Context = createContext<Language>("nl");

/** Gives everything inside it the language of the pane. */
export const LanguageProvider = Context.Provider;

/** The language of the pane and what it says in it. */
export function useWords(): { language: Language; words: (typeof pane)[Language] } {
  const language = useContext(Context);
  return { language, words: pane[language] };
}

/** The pane's language for a language tag of Office: English for English, Dutch for every other, as the ribbon has it. */
export function languageOf(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? "") ? "en" : "nl";
}
