import { readFileSync } from "node:fs";
import { figures } from "../../src/domain/indicators/figures";
import { readNumber } from "../../src/domain/reading/number";
import { figures as words } from "../../src/messages";
import { networkOf } from "../domain/indicators/support";

/** The examples of docs/cijfers.md, computed: people hold their own workbook against them. */
const text = readFileSync("docs/cijfers.md", "utf8");
const examples = text.slice(text.indexOf("## Voorbeelden")).split("\n### ").slice(1).map((section) => [section.split("\n")[0] ?? "", section] as const);

type Line = Record<string, string>;

/** The tables of a piece of Markdown, each a list of rows by their headings. */
function tables(section: string): Line[][] {
  const blocks = section.match(/(?:^\|.*\n?)+/gm) ?? [];
  return blocks.map((block) => {
    const [headings = [], , ...rows] = block.trim().split("\n").map((line) => line.split("|").slice(1, -1).map((one) => one.trim()));
    return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ""])));
  });
}

/** A cell as people type it in the workbook: a number where it is one. */
const typed = (cell: string) => readNumber(cell, "nl")?.value ?? cell;
const row = (line: Line) => Object.fromEntries(Object.entries(line).map(([heading, cell]) => [heading, typed(cell)]));
const outcome = ["Waarde", "Geleverd", "Oordeel", "Verschil"];
const dutch = (value: number | undefined) => (value === undefined ? "" : String(Number(value.toFixed(6))).replace(".", ","));

test("there are examples", () => { expect(examples.length).toBeGreaterThan(3); });

test.each(examples)("%s", (_, section) => {
  const all = tables(section);
  const [definition] = all.find(([line]) => line && "Soort" in line) ?? [];
  const lines = all.find(([line]) => line && "Kwartaal" in line) ?? [];
  const closed = all.find(([line]) => line && "Gesloten" in line) ?? [];
  const parties = Object.keys(lines[0] ?? {}).filter((heading) => heading !== "Kwartaal" && !outcome.includes(heading));
  const quarter = (line: Line) => (line.Kwartaal ?? "").replace(" ◆", "");
  const [series] = figures(networkOf({
    indicator: { Indicator: "Het getal", Meetfrequentie: "Kwartaal", ...row(definition ?? {}) },
    parties,
    table: lines.map((line) => [quarter(line), ...parties.map((party) => typed(line[party] ?? ""))]),
    recorded: closed.map(({ Gesloten = "", ...line }) => ({ Kwartaal: Gesloten, ...row(line) })),
  }));
  const said = lines.map((line) => {
    const figure = series?.quarters.find((one) => one.quarter === quarter(line));
    if (!figure) throw new Error(`no ${line.Kwartaal}`);
    const { icon, word } = words.nl.status[figure.status];
    return {
      ...line, Kwartaal: `${figure.quarter}${figure.isBreak ? " ◆" : ""}`, Waarde: dutch(figure.value), Geleverd: `${figure.measured} van ${figure.expected}`,
      Oordeel: `${icon} ${word}`, Verschil: dutch(figure.change),
    };
  });
  expect(lines).toEqual(said);
});
