import { expectFit } from "./support/fit";
import { content, goTo, tabTo } from "./support/page";
import { started } from "./support/started";

/** Taking over a list as people do it: the pane that ships, the real office.js, a file from their own computer. */
const run = started();

/** As Excel in the Netherlands writes a plain .csv: semicolons, Windows-1252. */
const list = Buffer.from("Ledenlijst regio Noord;;;\r\n\r\nNaam organisatie;Telefoon;Naam;Ring\r\nStichting Beïnvloed;088 123 45 67;Zoë;Kern\r\nHalt;;=SOM(A1);Buiten\r\nPOLITIE;;Wijkagent;\r\n", "latin1");

test("a list is opened, a column corrected, the preview read and the rows taken over, with the keyboard alone", async () => {
  const there = await run.open();
  const { page } = there;
  const frame = there.pane();
  const press = async (name: string | RegExp) => {
    await tabTo(page, frame.getByRole("button", { name }));
    await page.keyboard.press("Enter");
  };
  await press("Sla over");
  await press(/^Twee plannen samen/);
  await tabTo(page, frame.getByRole("radio", { name: /^Zonder stappenplan/ }));
  await page.keyboard.press("Space");
  await press("Volgende");
  await tabTo(page, frame.getByRole("textbox", { name: /Naam van het netwerk/ }));
  await page.keyboard.type("Noord");
  await tabTo(page, frame.getByRole("textbox", { name: /Wie doen er mee/ }));
  await page.keyboard.type("Politie");
  await press("Volgende");
  await press("Maak het werkboek");
  await frame.getByText("Je werkboek staat klaar").waitFor();

  await press("Neem een lijst over");
  await frame.getByRole("heading", { level: 1, name: "Lijst overnemen" }).waitFor();
  await expectFit(there);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Open een bestand")]);
  await chooser.setFiles({ name: "leden.csv", mimeType: "text/csv", buffer: list });
  await frame.getByText("leden.csv").waitFor();
  await frame.getByText("2 nieuwe rijen").waitFor();
  await frame.getByText("1 rij staat er al: overgeslagen").waitFor();
  await expectFit(there);

  // “Naam” stands above the contacts here.
  await tabTo(page, frame.getByRole("combobox", { name: "Naam", exact: true }));
  // Over other columns an arrow key would choose those on its way. Letters belong together within a second: nobody waits between them for the page.
  await Promise.all([..."Contactp"].map((letter) => page.keyboard.press(letter)));
  await frame.getByText("Zoë", { exact: true }).waitFor();
  await expectFit(there);
  await press("Neem 2 rijen over en vul 1 rij aan");
  await frame.getByText("2 rijen staan nu op het blad Stakeholders. In 1 rij zijn lege cellen gevuld.").waitFor();
  await expectFit(there);

  // The focus is where it goes on.
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Stakeholders", exact: true, selected: true }).waitFor();
  const cells = await frame.evaluate(() => Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblStakeholders").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([organisation, contact, , details, , circle]: unknown[]) => [organisation, contact, details, circle]);
  }));
  expect(cells).toEqual([
    ["Politie", "Wijkagent", "", ""],
    ["Stichting Beïnvloed", "Zoë", "088 123 45 67", "Kerngroep"],
    ["Halt", "=SOM(A1)", "", "Buitenring"],
  ]);
  await goTo(page, "B7");
  expect(await content(page)).toBe("'=SOM(A1)");
  expect(there.errors).toEqual([]);
});
