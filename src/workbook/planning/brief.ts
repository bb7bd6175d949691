/** A number as people say it, as part of a formula: no more decimals than tell something. The same on every page that is drawn. */
export function brief(number: string): string {
  return `ROUND(${number},IF(ABS(${number})>=100,0,IF(ABS(${number})>=10,1,2)))`;
}
