import type { Language } from "../messages";

interface EntryTexts {
  title: string;
  required: string;
  text: string;
  name: string;
  list: string;
  stakeholders: string;
  indicators: string;
  date: string;
  dateAfter: string;
  number: string;
  progress: string;
}

/** What Excel itself says about an entry: at most 32 characters for the title and 255 for a message. */
export const entryTexts: Record<Language, EntryTexts> = {
  nl: {
    title: "Dit kan hier niet",
    required: "Verplicht.",
    text: "Deze tekst is te lang. Gebruik hoogstens {max} tekens.",
    name: "Deze naam staat er al. Andere bladen verwijzen ernaar, dus gebruik elke naam één keer. Toch zo laten staan?",
    list: "Kies een waarde uit de lijst. Staat jouw waarde er niet bij? Vraag de coördinator om die toe te voegen op het blad Lijsten.",
    stakeholders: "Deze naam staat niet op het blad Stakeholders. Kies uit de lijst, of voeg de organisatie daar eerst toe. Toch zo laten staan?",
    indicators: "Deze naam staat niet op het blad Indicatoren. Kies uit de lijst, of voeg de indicator daar eerst toe. Toch zo laten staan?",
    date: "Typ een datum, bijvoorbeeld 1-9-2026.",
    dateAfter: "Typ een datum, bijvoorbeeld 1-12-2026. De einddatum ligt niet vóór de startdatum.",
    number: "Typ een getal. Gebruik geen eenheid of tekst, die staat al bij de indicator.",
    progress: "Typ een percentage van 0% tot en met 100%.",
  },
  en: {
    title: "This is not possible here",
    required: "Required.",
    text: "This text is too long. Use at most {max} characters.",
    name: "This name is there already. Other sheets refer to it, so use each name once. Keep it anyway?",
    list: "Choose a value from the list. Is yours not there? Ask the coordinator to add it on the sheet Lists.",
    stakeholders: "This name is not on the sheet Stakeholders. Choose from the list, or add the organisation there first. Keep it anyway?",
    indicators: "This name is not on the sheet Indicators. Choose from the list, or add the indicator there first. Keep it anyway?",
    date: "Type a date, for example 9/1/2026.",
    dateAfter: "Type a date, for example 12/1/2026. The end date is not before the start date.",
    number: "Type a number, without unit or text: the unit stands with the indicator.",
    progress: "Type a percentage from 0% to 100%.",
  },
};
