import { Kind, method, reads } from "../protocol/kind";
import { integer } from "../protocol/types";
import type { Workbook } from "../state/workbook";

/** What a function of the worksheet gives without a cell to stand in. */
const functionResult = new Kind<number>("FunctionResult", {
  properties: { Error: reads(() => null), Value: reads((value) => value) },
});

/** Days between the first day of the one calendar and that of the other. */
const lagOf1904 = 1462;
const firstDay = Date.UTC(1899, 11, 30);

/** Functions that are called and not written in a cell; this host knows the one that tells how a workbook counts its days. */
export const functions = new Kind<Workbook>("Functions", {
  methods: {
    Date: method([integer, integer, integer], (workbook: Workbook, year, month, day) => {
      const days = Math.round((Date.UTC(year, month - 1, day) - firstDay) / 86_400_000);
      return functionResult.of(days - (workbook.countsFrom1904 ? lagOf1904 : 0));
    }, { since: 2 }),
  },
});
