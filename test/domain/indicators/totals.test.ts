import { indicatorsTold } from "../../../src/domain/board/indicatorsTold";
import { figures } from "../../../src/domain/indicators/figures";
import { shown } from "../../../src/domain/indicators/smallNumbers";
import { networkOf } from "./support";

const trained = {
  indicator: {
    Indicator: "Getrainde professionals", Soort: "Aantal", Eenheid: "professionals", Richting: "Hoger is beter", Meetfrequentie: "Kwartaal", Samenvoegen: "Telt op over de looptijd",
    Nulwaarde: 0, Streefwaarde: 200,
  },
  parties: ["GGD"],
};

test("a total to which a quarter added few is withheld: beside the total before it the few could be worked out", () => {
  const network = networkOf({ ...trained, table: [["2026-K1", 3], ["2026-K2", 30], ["2026-K3", 2], ["2026-K4", 0], ["2027-K1", 20]] });
  const told = figures(network)[0]!.quarters.slice(0, 5).map(({ kind, value, parts }) => shown(kind, value, parts, network.settings).is);
  expect(told).toEqual(["small", "value", "withheld", "withheld", "value"]);
});

test("a board reads the course of a total beside it, and of a sum by quarter nothing of the kind", () => {
  const table = [["2026-K1", 30], ["2026-K2", 25]] as const;
  const courses = (Samenvoegen: string) => {
    const network = networkOf({ ...trained, indicator: { ...trained.indicator, Samenvoegen }, table });
    return indicatorsTold(network, figures(network), 1).flatMap(({ course, points }) => [course, ...points.map((point) => point.course)]).map((one) => one && Math.round(10 * one) / 10);
  };
  expect(courses("Telt op over de looptijd")).toEqual([49.4, 24.4, 49.4]);
  expect(courses("Som")).toEqual([undefined, undefined, undefined]);
});

test("one organisation has its own total, and no target of it", () => {
  const network = networkOf({ ...trained, parties: ["GGD", "Gemeente"], table: [["2026-K1", 10, 5], ["2026-K2", 7, ""]] });
  const [series] = figures(network, { organisation: "GGD" });
  expect(series?.quarters.slice(0, 2).map(({ value, target }) => [value, target])).toEqual([[10, undefined], [17, undefined]]);
});
