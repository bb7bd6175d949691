/** English names of functions and their Dutch ones, where the two differ. Source: the function list of Dutch Excel. */
export const dutchNames: Readonly<Record<string, string>> = {
  AGGREGATE: "AGGREGAAT", AND: "EN", AVERAGE: "GEMIDDELDE", AVERAGEIF: "GEMIDDELDE.ALS", AVERAGEIFS: "GEMIDDELDEN.ALS",
  CEILING: "AFRONDEN.BOVEN", CHAR: "TEKEN", CHOOSE: "KIEZEN", CLEAN: "WISSEN.CONTROL", COLUMN: "KOLOM", COLUMNS: "KOLOMMEN",
  CONCAT: "TEKST.SAMENV", CONCATENATE: "TEKST.SAMENVOEGEN", COUNT: "AANTAL", COUNTA: "AANTALARG", COUNTBLANK: "AANTAL.LEGE.CELLEN",
  COUNTIF: "AANTAL.ALS", COUNTIFS: "AANTALLEN.ALS", DATE: "DATUM", DATEDIF: "DATUMVERSCHIL", DATEVALUE: "DATUMWAARDE", DAY: "DAG",
  DAYS: "DAGEN", EDATE: "ZELFDE.DAG", EOMONTH: "LAATSTE.DAG", EXACT: "GELIJK", FALSE: "ONWAAR", FIND: "VIND.ALLES",
  FLOOR: "AFRONDEN.BENEDEN", HLOOKUP: "HORIZ.ZOEKEN", IF: "ALS", IFERROR: "ALS.FOUT", IFNA: "ALS.NB", IFS: "ALS.VOORWAARDEN",
  INT: "INTEGER", ISBLANK: "ISLEEG", ISERROR: "ISFOUT", ISNA: "ISNB", ISNUMBER: "ISGETAL", ISTEXT: "ISTEKST", LARGE: "GROOTSTE",
  LEFT: "LINKS", LEN: "LENGTE", LOOKUP: "ZOEKEN", LOWER: "KLEINE.LETTERS", MATCH: "VERGELIJKEN", MAXIFS: "MAX.ALS.VOORWAARDEN",
  MEDIAN: "MEDIAAN", MID: "DEEL", MINIFS: "MIN.ALS.VOORWAARDEN", MOD: "REST", MONTH: "MAAND", NA: "NB", NETWORKDAYS: "NETTO.WERKDAGEN",
  NOT: "NIET", NOW: "NU", OFFSET: "VERSCHUIVING", OR: "OF", PROPER: "BEGINLETTERS", RANK: "RANG", REPLACE: "VERVANGEN",
  REPT: "HERHALING", RIGHT: "RECHTS", ROUND: "AFRONDEN", ROUNDDOWN: "AFRONDEN.NAAR.BENEDEN", ROUNDUP: "AFRONDEN.NAAR.BOVEN",
  ROW: "RIJ", ROWS: "RIJEN", SEARCH: "VIND.SPEC", SEQUENCE: "REEKS", SMALL: "KLEINSTE", SORT: "SORTEREN", SORTBY: "SORTEREN.OP",
  SQRT: "WORTEL", STDEV: "STDEV", SUBSTITUTE: "SUBSTITUEREN", SUBTOTAL: "SUBTOTAAL", SUM: "SOM", SUMIF: "SOM.ALS", SUMIFS: "SOMMEN.ALS",
  SUMPRODUCT: "SOMPRODUCT", SWITCH: "SCHAKELEN", TEXT: "TEKST", TEXTJOIN: "TEKST.COMBINEREN", TIME: "TIJD", TODAY: "VANDAAG",
  TRIM: "SPATIES.WISSEN", TRUE: "WAAR", TRUNC: "GEHEEL", UNIQUE: "UNIEK", UPPER: "HOOFDLETTERS", VALUE: "WAARDE",
  VLOOKUP: "VERT.ZOEKEN", WEEKDAY: "WEEKDAG", WEEKNUM: "WEEKNUMMER", WORKDAY: "WERKDAG", XLOOKUP: "X.ZOEKEN", XMATCH: "X.VERGELIJKEN",
  YEAR: "JAAR", YEARFRAC: "JAAR.DEEL",
};

/** English names by Dutch ones. */
export const englishNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(dutchNames).filter(([english, dutch]) => english !== dutch).map(([english, dutch]) => [dutch, english]),
);

/** Errors as Dutch Excel shows them. */
export const dutchErrors: Readonly<Record<string, string>> = {
  "#N/A": "#N/B", "#VALUE!": "#WAARDE!", "#NAME?": "#NAAM?", "#REF!": "#VERW!", "#DIV/0!": "#DEEL/0!", "#NUM!": "#GETAL!",
  "#NULL!": "#LEEG!", "#SPILL!": "#OVERLOPEN!",
};

/** Items of structured references as Dutch Excel writes them. */
export const dutchItems: Readonly<Record<string, string>> = {
  "#This Row": "#Deze rij", "#Headers": "#Kopteksten", "#Data": "#Gegevens", "#All": "#Alles", "#Totals": "#Totalen",
};
