import { child, Kind, method, property, reads } from "../protocol/kind";
import { decimalSign } from "../profile";
import { optional, text, word } from "../protocol/types";
import { refuse } from "../refusal";
import type { Workbook } from "../state/workbook";

const numberFormat = new Kind<Workbook>("NumberFormatInfo", {
  properties: {
    CurrencySymbol: reads(({ profile }) => (profile.culture === "nl-NL" ? "€" : "$"), { since: 12 }),
    NumberDecimalSeparator: reads(({ profile }) => decimalSign(profile), { since: 11 }),
    NumberGroupSeparator: reads(group, { since: 11 }),
  },
});

const datetimeFormat = new Kind<Workbook>("DatetimeFormatInfo", {
  properties: {
    DateSeparator: reads(({ profile }) => (profile.culture === "nl-NL" ? "-" : "/"), { since: 12 }),
    ShortDatePattern: reads(({ profile }) => (profile.culture === "nl-NL" ? "d-M-yyyy" : "M/d/yyyy"), { since: 12 }),
  },
});

function group({ profile }: Workbook): string {
  return profile.culture === "nl-NL" ? "." : ",";
}

const cultureInfo = new Kind<Workbook>("CultureInfo", {
  properties: { Name: reads(({ profile }) => profile.culture, { since: 11 }) },
  children: {
    DatetimeFormat: child((workbook) => datetimeFormat.of(workbook), { since: 12 }),
    NumberFormat: child((workbook) => numberFormat.of(workbook), { since: 11 }),
  },
});

/** Excel itself. */
export const application = new Kind<Workbook>("Application", {
  properties: {
    CalculationMode: property(word("Automatic", "AutomaticExceptTables", "Manual"), ({ calculationMode }) => calculationMode, (workbook, value) => {
      workbook.guard();
      workbook.calculationMode = value;
    }),
    CalculationState: reads(({ changes, dependencies }) => (changes.uncalculated || dependencies.stale.size > 0 ? "Pending" : "Done"), { since: 9 }),
    DecimalSeparator: reads(({ profile }) => decimalSign(profile), { since: 11 }),
    ThousandsSeparator: reads(group, { since: 11 }),
    UseSystemSeparators: reads(() => true, { since: 11 }),
  },
  children: { CultureInfo: child((workbook) => cultureInfo.of(workbook), { since: 11 }) },
  methods: {
    Calculate: method([word("Recalculate", "Full", "FullRebuild")], (workbook: Workbook) => workbook.changes.structure()),
    CreateWorkbook: method([optional(text)], () => refuse("GeneralException", "a new workbook opens in a window of its own, which the local host has not"), { since: 8 }),
    SuspendApiCalculationUntilNextSync: method([], (workbook: Workbook) => { workbook.suspended = true; }, { since: 6, freezes: true }),
    SuspendScreenUpdatingUntilNextSync: method([], () => undefined, { since: 9 }),
  },
});
