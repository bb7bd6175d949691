import type { QuarterFigure, IndicatorSeries } from "../../../../domain/indicators/series";
import { isCumulative } from "../../../../domain/indicators/totals";
import { figures, fill, type Language } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { valueText } from "../../../words/numbers";

/** What a chart is drawn of. */
export interface Charted {
  /** Every quarter of the plan in order; with a course only where it is a line of its own, which it is of a total over the period. */
  quarters: readonly QuarterFigure[];
  language: Language;
  names: { value: string; target: string; baseline: string; course: string };
  /** The unit of the values; empty where it stands beside each. */
  unit: string;
  /** A value as it stands at the axis and in the table. */
  amount: (value: number) => string;
  /** What a screen reader says of a dot. */
  describe: (figure: QuarterFigure) => string;
}

/** What the chart of an indicator is drawn of. */
export function charted({ indicator, quarters }: IndicatorSeries, language: Language): Charted {
  const words = progress[language];
  const { value, target, baseline, course } = words.chart;
  const amount = (number: number) => valueText(number, indicator, language);
  return {
    quarters: quarters.map((figure) => (isCumulative(figure) ? figure : { ...figure, course: undefined })),
    language, unit: indicator.unit === "%" ? "" : indicator.unit, amount, names: { value, target, baseline, course },
    describe: (figure) => fill(words.chart.point, {
      quarter: figure.quarter, value: figure.value === undefined ? words.table.empty : valueText(figure.value, { ...indicator, target: figure.target }, language), status: figures[language].status[figure.status].word,
    }),
  };
}
