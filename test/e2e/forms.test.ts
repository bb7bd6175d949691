import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { readTemplate } from "../../src/templates/own";
import { expectFit } from "./support/fit";
import { choose, tabTo } from "./support/page";
import { started } from "./support/started";

/** Adding through forms with the keyboard alone: the pane that ships, the real office.js, and a small workbook beside it. */
const run = started();

/** Where pictures of the pane are kept for whoever asks for them. */
const pictures = process.env["PICTURES"];

/** A network of two parties with the sheets that a workbook begins with, and the one of findings that was added to it. */
async function open() {
  const opened = await run.open("");
  const frame = opened.pane();
  const button = (name: string | RegExp) => frame.getByRole("button", { name });
  await button("Sla over").click();
  await button("Volgende").click();
  await frame.getByRole("textbox", { name: /Naam van het netwerk/ }).fill("Netwerk Noord");
  await frame.getByRole("textbox", { name: /Wie doen er mee/ }).fill("GGD\nPolitie");
  await button("Volgende").click();
  await button("Maak het werkboek").click();
  await frame.getByText("Je werkboek staat klaar").waitFor();
  await button(/^Kan erbij/).click();
  await tabTo(opened.page, button("Voeg Bevindingen toe"));
  await opened.page.keyboard.press("Enter");
  await button(/^Alle bladen/).click();
  await button(/^Bevindingen/).waitFor();
  const picture = async (name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await opened.page.locator("iframe").screenshot({ path: `${pictures}/${name}.png` });
  };
  const cells = (sheet: string, address: string) => frame.evaluate(([title, at]) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(title!).getRange(at).load("values");
    await context.sync();
    return range.values as unknown[][];
  }), [sheet, address]);
  return { ...opened, frame, button, picture, cells };
}

test("a party, an agreement, an indicator, a finding and the action that comes of it, added with the keyboard alone, stand in the grid and in the overview", async () => {
  const there = await open();
  const { frame, page, button, picture, cells } = there;
  const { keyboard } = page;
  const focus = () => frame.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.textContent);
  const chooseForm = async (name: string) => {
    await choose(page, frame.getByRole("combobox", { name: "Wat wil je toevoegen?" }), name);
    await frame.getByRole("form", { name }).waitFor();
  };
  const tab = async (name: string) => {
    for (let i = 0; i < 40 && await focus() !== name; i++) await keyboard.press("Tab");
    expect(await focus()).toBe(name);
  };
  const pressOn = async (name: string) => {
    await tabTo(page, button(name));
    await keyboard.press("Enter");
  };
  const showMore = async () => {
    await tab((await button(/^Nog \d+ velden$/).textContent())!);
    await keyboard.press("Enter");
  };

  await pressOn("Toevoegen");
  await frame.getByRole("form", { name: "Een partij" }).waitFor();
  await expectFit(there);
  await picture("partij");

  // Nothing filled in but what is asked for only on request: refused, at the first fault.
  await showMore();
  await tab("function");
  await keyboard.type("Adviseur");
  await keyboard.press("Enter");
  await frame.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true");
  expect(await focus()).toBe("organisation");
  await expectFit(there);
  await picture("fout");
  await keyboard.type("Wijkteam =1");
  await tab("circle");
  await choose(page, frame.getByRole("combobox", { name: "Kring" }), "Kerng");
  await tab("Voeg toe");
  await keyboard.press("Enter");
  await frame.getByText("Toegevoegd op blad Stakeholders, rij 7").waitFor();
  await frame.waitForFunction(() => document.activeElement?.getAttribute("name") === "organisation");
  expect(await frame.getByRole("combobox", { name: "Kring" }).inputValue()).toBe("Kerngroep");
  expect((await cells("Stakeholders", "A7:F7"))[0]).toEqual(["Wijkteam =1", "", "Adviseur", "", "", "Kerngroep"]);
  await expectFit(there);
  await picture("toegevoegd");

  // An agreement of that party, with a day and how firm it is.
  await chooseForm("Een afspraak");
  await tab("subject");
  await choose(page, frame.getByRole("combobox", { name: /^Onderwerp/ }), "Privacy");
  await tab("agreement");
  await keyboard.type("Wie belt, zegt het door");
  await choose(page, frame.getByRole("combobox", { name: /^Verantwoordelijke/ }), "Wijkteam");
  await choose(page, frame.getByRole("combobox", { name: /^Status/ }), "Afgesproken");
  await tab("Voeg toe");
  await keyboard.press("Enter");
  await frame.getByText(/^Toegevoegd op blad Afspraken/).waitFor();
  await expectFit(there);

  // An indicator of their own, beside those of the step plan.
  await chooseForm("Een indicator");
  await tab("name");
  await keyboard.type("Gezinnen met een vaste hulpverlener");
  await choose(page, frame.getByRole("combobox", { name: /^Soort/ }), "Aantal");
  await choose(page, frame.getByRole("combobox", { name: /^Richting/ }), "Hoger");
  await tab("target");
  await keyboard.type("25");
  await keyboard.press("Enter");
  await frame.getByText(/^Toegevoegd op blad Indicatoren/).waitFor();
  await expectFit(there);

  await chooseForm("Een bevinding");
  await tab("organisation");
  await keyboard.type("Wijkteam");
  await tab("subject");
  await keyboard.press("ArrowDown");
  await tab("improvement");
  await keyboard.type("Elk halfjaar een training");
  await keyboard.press("Enter");
  await frame.getByText(/^Toegevoegd op blad Bevindingen/).waitFor();

  await tab("Maak actie");
  await keyboard.press("Enter");
  await frame.getByText("Deze actie komt uit: Elk halfjaar een training").waitFor();
  await frame.waitForFunction(() => document.activeElement?.getAttribute("name") === "action");
  await tab("Wijkteam =1");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await frame.getByRole("button", { name: "GGD, Wijkteam =1" }).waitFor();
  await expectFit(there);
  await frame.getByRole("checkbox", { name: "GGD" }).scrollIntoViewIfNeeded();
  await picture("actie");
  await tab("theme");
  await tab("Voeg toe");
  await keyboard.press("Enter");
  await frame.getByText(/^Toegevoegd op blad Actieplan/).waitFor();

  await pressOn("Ga naar de rij");
  await page.getByRole("tab", { name: "Actieplan", exact: true, selected: true }).waitFor();
  const tableOf = (name: string) => frame.evaluate((one) => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(one).getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  }), name);
  const actions = await tableOf("tblActieplan");
  expect(actions.at(-1)).toEqual(expect.arrayContaining(["Elk halfjaar een training", "GGD; Wijkteam =1", "Niet gestart"]));
  // The baseline says by itself what came of the finding.
  const findings = await tableOf("tblBevindingen");
  const of = (heading: string) => findings[1]?.[findings[0]!.indexOf(heading)];
  expect([of("Actie"), of("Stand van de actie")]).toEqual(["Elk halfjaar een training", "○ Niet gestart"]);

  // Whatever else stands in those rows, this is what was typed.
  const added = async (name: string) => {
    const [headings = [], ...rows] = await tableOf(name);
    return Object.fromEntries(headings.map((heading, i) => [String(heading), rows.at(-1)?.[i]]));
  };
  expect(await added("tblAfspraken")).toMatchObject({ Onderwerp: "Privacy", Afspraak: "Wie belt, zegt het door", Verantwoordelijke: "Wijkteam =1", Status: "Afgesproken" });
  expect(await added("tblIndicatoren")).toMatchObject({ Indicator: "Gezinnen met een vaste hulpverlener", Soort: "Aantal", Richting: "Hoger is beter", Streefwaarde: 25 });

  await pressOn("Overzicht");
  await button(/^Alle bladen/).click();
  await button(/Stakeholders.*3 partijen/).waitFor();
  await button(new RegExp(`Actieplan.*${actions.length - 1} acties`)).waitFor();

  // What they made of it can be passed on.
  await pressOn("Bewaar als sjabloon");
  await frame.getByRole("heading", { level: 1, name: "Eigen sjabloon" }).waitFor();
  await expectFit(there);
  await picture("sjabloon");
  await tabTo(page, frame.getByRole("textbox", { name: /Naam van het sjabloon/ }));
  await keyboard.type("Zo doen wij het");
  const [file] = await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toBe("sjabloon Zo doen wij het.json");
  const own = readTemplate(await readFile(await file.path(), "utf8"));
  expect(own).toMatchObject({ ok: true, value: { follows: ["leidraad"], template: { parties: [], name: { nl: "Zo doen wij het" } } } });
  expect(JSON.stringify(own)).not.toContain("Elk halfjaar een training");
  expect(there.errors).toEqual([]);
});
