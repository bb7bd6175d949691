import type { Migration } from "./migration";

/**
 * From the first workbook with nine sheets to the one in which quarters close, figures are formulas and forms have their sheets. All of
 * that came while workbooks still said that they were of version 1, so each of them misses something else of it.
 */
export const version2: Migration = {
  to: 2,
  columns: {
    steps: ["involved"],
    stakeholders: ["load"],
    relations: ["state"],
    governance: ["holds", "state"],
    journey: ["moment", "state"],
    relatives: ["state"],
    actions: ["means", "counted", "sourceId"],
    indicators: ["definition", "method", "reporters"],
    measurements: ["blank"],
    reflection: ["state"],
    closed: ["way", "sign", "period", "rest", "smallest", "people", "fewest", "key", "seal"],
  },
  headings: {
    steps: ["who"],
    relations: ["moment"],
    agreements: ["owner"],
    findings: ["source"],
    journey: ["owner"],
    relatives: ["moment"],
    indicators: ["source"],
    reflection: ["owner"],
    cycles: ["owner"],
  },
  lists: [
    "findingSubject", "blankReason", "relationQuality", "stepStatus", "governanceSection", "trust", "findingSource", "journeyPhase",
    "relativesPhase", "presence", "quarterState", "correctedField", "moment",
  ],
  items: { aggregation: ["cumulative"], correctedField: ["indicator", "organisation", "quarter", "state"] },
  texts: ["text", "given"],
  pages: ["dashboard", "report", "figures", "networkMap"],
};
