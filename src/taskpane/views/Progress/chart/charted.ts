import type { QuarterFigure, Series } from "../../../../domain/indicators/series";
import { figures, fill, type Language } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { valueText } from "../../../numbers";

/** What a chart is drawn of. */
export interface Charted {
  /** Every quarter of the plan in order. */
  quarters: readonly QuarterFigure[];
  language: Language;
  names: { value: string; target: string; baseline: string };
  /** The unit of the values; empty where it stands beside each. */
  unit: string;
  /** A value as it stands at the axis and in the table. */
  amount: (value: number) => string;
  /** What a screen reader says of a dot. */
  describe: (figure: QuarterFigure) => string;
}

/** What the chart of an indicator is drawn of. */
export function charted({ indicator, quarters }: Series, language: Language): Charted {
  const words = progress[language];
  const { value, target, baseline } = words.chart;
  const amount = (number: number) => valueText(number, indicator, language);
  return {
    quarters, language, unit: indicator.unit === "%" ? "" : indicator.unit, amount, names: { value, target, baseline },
    describe: (figure) => fill(words.chart.point, {
      quarter: figure.quarter, value: figure.value === undefined ? words.table.empty : amount(figure.value), status: figures[language].status[figure.status].word,
    }),
  };
}
