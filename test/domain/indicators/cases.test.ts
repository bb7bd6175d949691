import { figures } from "../../../src/domain/indicators/figures";
import { figures as words } from "../../../src/messages";
import { indicatorCases } from "../../cases/indicators";
import { networkOf } from "./support";

const rounded = (value: number | undefined) => (value === undefined ? "" : Number(value.toFixed(6)));

test.each(indicatorCases.map((one) => [one.what, one] as const))("%s", (_, one) => {
  const [series] = figures(networkOf(one));
  const shown = one.becomes.map(([quarter]) => series?.quarters.find((figure) => figure.quarter === quarter));
  expect(shown.map((figure) => figure && [figure.quarter, rounded(figure.value), `${figure.measured} van ${figure.expected}`, words.nl.status[figure.status].word, rounded(figure.change)])).toEqual(one.becomes);
  if (one.missing) expect(shown.at(-1)?.missing).toEqual(one.missing);
  expect(series?.quarters.flatMap(({ quarter, corrected }) => (corrected ? [quarter] : []))).toEqual(one.corrected ?? []);
  expect(series?.quarters.flatMap((figure) => (figure.break ? [`${figure.quarter}: ${figure.break}`] : []))).toEqual(one.breaks ?? []);
  if (one.trend) expect(series?.trend && words.nl.trend[series.trend].word).toBe(one.trend);
  if (one.forecast !== undefined) expect(series?.forecast?.value).toBeCloseTo(one.forecast, 6);
});
