import { cells } from "../../src/workbook/comparable";
import { planOf } from "./network";

test("a map with more parties than it has room for says how many of how many it shows, blank rows left out", () => {
  const map = planOf("leidraad", { sheets: ["relations", "networkMap"] }).book.sheets.find(({ name }) => name === "Netwerkkaart");
  const said = Object.values(map ? cells(map) : {}).flatMap((content) => (content !== null && typeof content === "object" ? [content.formula] : [])).filter((formula) => formula.includes("Op deze kaart staan de eerste "));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^=IF\(IF\(ROWS\((.+?)\)>(ROWS\(\$B\$\d+:\$B\$\d+\)),COUNTIF\(INDEX\(\1,.*"Op deze kaart staan de eerste "&\2&" van "&COUNTIF\(\1,"\?\*"\)&" partijen\./);
});
