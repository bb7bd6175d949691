import { child, isHandle, Kind, method, property, reads, type Property } from "../protocol/kind";
import { anything, between, flag, number, record, short, type Type, word } from "../protocol/types";
import { invalid } from "../refusal";
import { lastColumn, lastRow } from "../formula/reference";
import type { HeaderFooter, Layout } from "../state/layout";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";
import type { Area } from "../../workbook/address";
import { range } from "./kinds";
import { areaNamed } from "./reach";

function change(sheet: Sheet): Layout {
  sheet.workbook.guard();
  sheet.workbook.changes.touch(sheet, "layout");
  return sheet.layout;
}

function part<K extends keyof Layout>(type: Type<Layout[K]>, key: K): Property<Sheet> {
  return property<Sheet, Layout[K]>(type, (sheet) => sheet.layout[key], (sheet, value) => { change(sheet)[key] = value; }, { since: 9 });
}

function margin(key: keyof Layout["margins"]): Property<Sheet> {
  return property<Sheet, number>(between(0, 3528), (sheet) => sheet.layout.margins[key], (sheet, value) => { change(sheet).margins[key] = value; }, { since: 9 });
}

/** Either a scale or pages across and down; the object is set as a whole. */
const zoom: Type<Layout["zoom"]> = (value, where) => {
  const given = record(value, where);
  const pages = between(0, 32767);
  const read: Layout["zoom"] = {};
  if (given.scale !== undefined && given.scale !== null) read.scale = between(10, 400)(given.scale, "scale");
  if (given.horizontalFitToPages !== undefined && given.horizontalFitToPages !== null) read.horizontalFitToPages = pages(given.horizontalFitToPages, "horizontalFitToPages");
  if (given.verticalFitToPages !== undefined && given.verticalFitToPages !== null) read.verticalFitToPages = pages(given.verticalFitToPages, "verticalFitToPages");
  if (Object.keys(read).length === 0) invalid("zoom needs a scale or pages to fit");
  return read;
};

const papers = word("Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5");

function header(page: keyof Layout["pages"]) {
  const text = (key: keyof HeaderFooter): Property<Sheet> => property<Sheet, string>(short(255),
    (sheet) => sheet.layout.pages[page][key], (sheet, value) => { change(sheet).pages[page][key] = value; });
  return new Kind<Sheet>("HeaderFooter", {
    properties: {
      CenterFooter: text("centerFooter"), CenterHeader: text("centerHeader"), LeftFooter: text("leftFooter"),
      LeftHeader: text("leftHeader"), RightFooter: text("rightFooter"), RightHeader: text("rightHeader"),
    },
  });
}

const pages = { defaultForAllPages: header("defaultForAllPages"), evenPages: header("evenPages"), firstPage: header("firstPage"), oddPages: header("oddPages") };

const headersFooters = new Kind<Sheet>("HeaderFooterGroup", {
  properties: {
    State: part(word("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"), "state"),
    UseSheetMargins: part(flag, "useSheetMargins"),
    UseSheetScale: part(flag, "useSheetScale"),
  },
  children: {
    DefaultForAllPages: child((sheet) => pages.defaultForAllPages.of(sheet)),
    EvenPages: child((sheet) => pages.evenPages.of(sheet)),
    FirstPage: child((sheet) => pages.firstPage.of(sheet)),
    OddPages: child((sheet) => pages.oddPages.of(sheet)),
  },
});

function areaOf(sheet: Sheet, value: unknown): Area {
  if (isHandle(value) && value.kind === range) return (value.it as Place).area;
  return areaNamed(sheet, typeof value === "string" ? value : invalid("a range or its address is needed"));
}

const units: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** A row that begins a page. */
const pageBreak = new Kind<{ sheet: Sheet; row: number }>("PageBreak", { properties: { RowIndex: reads(({ row }) => row, { since: 9 }) } });

/** Where pages begin: the rows that somebody chose. */
export const horizontalPageBreaks = new Kind<Sheet>("PageBreakCollection", {
  items: (sheet) => (sheet.layout.rowBreaks ?? []).map((row) => pageBreak.of({ sheet, row })),
  item: (sheet, key) => { const row = sheet.layout.rowBreaks?.[Number(key)]; return row === undefined ? undefined : pageBreak.of({ sheet, row }); },
  methods: {
    Add: method([anything], (sheet: Sheet, value) => {
      const { top: row } = areaOf(sheet, value);
      if (row === 0) invalid("a page cannot begin above the first row");
      const layout = change(sheet);
      layout.rowBreaks = [...new Set([...(layout.rowBreaks ?? []), row])].sort((a, b) => a - b);
      return pageBreak.of({ sheet, row });
    }, { since: 9 }),
    GetCount: method([], (sheet: Sheet) => sheet.layout.rowBreaks?.length ?? 0, { since: 9 }),
    RemovePageBreaks: method([], (sheet: Sheet) => { delete change(sheet).rowBreaks; }, { since: 9 }),
  },
});

/** How a sheet is printed. */
export const pageLayout = new Kind<Sheet>("PageLayout", {
  properties: {
    BlackAndWhite: part(flag, "blackAndWhite"),
    BottomMargin: margin("bottom"),
    CenterHorizontally: part(flag, "centerHorizontally"),
    CenterVertically: part(flag, "centerVertically"),
    DraftMode: part(flag, "draftMode"),
    FirstPageNumber: part((value, where) => (value === "" ? "" : number(value, where)), "firstPageNumber"),
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: part(word("Portrait", "Landscape"), "orientation"),
    PaperSize: part(papers, "paperSize"),
    PrintComments: part(word("NoComments", "EndSheet", "InPlace"), "printComments"),
    PrintErrors: part(word("AsDisplayed", "Blank", "Dash", "NotAvailable"), "printErrors"),
    PrintGridlines: part(flag, "printGridlines"),
    PrintHeadings: part(flag, "printHeadings"),
    PrintOrder: part(word("DownThenOver", "OverThenDown"), "printOrder"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: part(zoom, "zoom"),
  },
  children: { HeadersFooters: child((sheet) => headersFooters.of(sheet), { since: 9 }) },
  methods: {
    GetPrintTitleRowsOrNullObject: method([], (sheet: Sheet) => (sheet.layout.titleRows ? range.of({ sheet, area: sheet.layout.titleRows }) : null), { since: 9 }),
    SetPrintArea: method([anything], (sheet: Sheet, value) => { change(sheet).area = areaOf(sheet, value); }, { since: 9 }),
    SetPrintMargins: method([word("Points", "Inches", "Centimeters"), record], (sheet: Sheet, unit, given) => {
      const { margins } = change(sheet);
      for (const key of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        if (given[key] !== undefined) margins[key] = between(0, 3528)(number(given[key], key) * (units[unit] ?? 1), key);
      }
    }, { since: 9 }),
    SetPrintTitleColumns: method([anything], (sheet: Sheet, value) => {
      const { left, right } = areaOf(sheet, value);
      change(sheet).titleColumns = { top: 0, left, bottom: lastRow, right };
    }, { since: 9 }),
    SetPrintTitleRows: method([anything], (sheet: Sheet, value) => {
      const { top, bottom } = areaOf(sheet, value);
      change(sheet).titleRows = { top, left: 0, bottom, right: lastColumn };
    }, { since: 9 }),
  },
});
