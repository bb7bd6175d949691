/** Brings the chart's code, with the library that draws: a piece of its own, asked for when Voortgang is first shown. */
export const loadChart = () => import(/* webpackChunkName: "chart" */ "./IndicatorChart");
