import { openExample, type OpenedExample } from "./support/example";
import { expectFit } from "./support/fit";
import { inColours, showPart } from "./support/page";
import { started } from "./support/started";

/** The network as people see it: the pane that ships, beside the example network, in which one test goes on where the one before it ended. */
const run = started();
let there: OpenedExample;

beforeAll(async () => {
  there = await openExample(run);
  await showPart(there.frame, "Netwerk");
  await there.frame.getByRole("img", { name: /^Tekening van het netwerk: 14 partijen/ }).waitFor();
});

test("the drawing is opened to a party, held beside an earlier half-year, followed to its row, and put on the sheet", async () => {
  const { frame, button, page } = there;
  await expectFit(there);

  // In words, with the keyboard: what the lines say.
  await button(/^\d+\. Veilig Thuis Voorbeeldregio: 6 relaties$/).focus();
  await page.keyboard.press("Enter");
  await frame.getByText("Politieteam Voorbeeldstad: sterk").waitFor();
  await frame.getByLabel("Vergelijk met").locator("option").nth(1).waitFor({ state: "attached" });
  const moments = await frame.getByLabel("Vergelijk met").locator("option").allTextContents();
  await frame.getByLabel("Vergelijk met").selectOption(moments.at(-1)!);
  await frame.getByText(/Gemeente Voorbeeldstad: sterk ▲ sterker geworden, was kan beter/).waitFor();
  await expectFit(there);

  await button(/^Naar de rij: .*Politieteam/).click();
  await page.getByRole("tab", { name: "Relaties", exact: true, selected: true }).waitFor();

  await button("Zet op het blad Netwerkkaart").click();
  await frame.getByText(/^De tekening staat op het blad Netwerkkaart/).waitFor();
  await page.getByRole("img", { name: /^Tekening van het netwerk: 14 partijen/ }).waitFor({ state: "attached" });
  await button("Zet op het blad Netwerkkaart").click();
  await frame.getByText(/^De tekening staat op het blad Netwerkkaart/).waitFor();
  const shapes = await frame.evaluate(() => Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem("Netwerkkaart").shapes.getCount();
    await context.sync();
    return count.value;
  }));
  expect(shapes).toBe(1);
});

test.each(["dark", "contrast"] as const)("in %s colours everyone can read the network", async (colours) => {
  await inColours(there, colours);
  await expectFit(there);
});
