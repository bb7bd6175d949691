import { openExample, type OpenedExample } from "./support/example";
import { expectFit } from "./support/fit";
import { inColours, showPart, tabTo, untilFocused } from "./support/page";
import { started } from "./support/started";

/** The pane as it is shipped, with the real office.js, beside a workbook: what jsdom cannot see of it. */
const run = started();

/** The host's page with the pane's part of it at hand. */
async function open(settings = "") {
  const opened = await run.open(settings);
  const complaints: string[] = [];
  opened.page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const pane = opened.pane();
  return {
    ...opened,
    complaints,
    frame: pane,
    button: (name: string | RegExp) => pane.getByRole("button", { name }),
    field: (name: RegExp) => pane.getByRole("textbox", { name }),
    heading: (name: string) => pane.getByRole("heading", { level: 1, name }),
    text: (words: string | RegExp) => pane.getByText(words),
    tab: (name: string) => opened.page.getByRole("tab", { name, exact: true }),
  };
}

describe("a newcomer", () => {
  const networkName = "=Netwerk Veilig Thuis 🌱 Noord";
  let there: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    there = await open();
  });

  test("is greeted once", async () => {
    await there.heading("Eén werkboek voor je hele netwerk").waitFor();
    await expectFit(there);
    await there.button("Sla over").click();
    await there.heading("Welk stappenplan volgen jullie?").waitFor();
    await expectFit(there);
    await there.button("Volgende").click();
    await there.heading("Jullie netwerk").waitFor();
    await expectFit(there);
  });

  test("sees every problem at its field, and stands at the first", async () => {
    await there.button("Volgende").click();
    await there.text("Geef het netwerk een naam.").waitFor();
    await untilFocused(there.field(/Naam van het netwerk/));
    await expectFit(there);
  });

  test("makes a workbook with the keyboard alone, and reads what is next", async () => {
    await there.page.keyboard.type(networkName);
    await there.page.keyboard.press("Tab");
    for (const name of ["GGD", "Veilig Thuis", "Politie"]) {
      await there.page.keyboard.type(name);
      await there.page.keyboard.press("Enter");
    }
    await there.text("3 partijen, geen dubbel").waitFor();
    await tabTo(there.page, there.button("Volgende"));
    await there.page.keyboard.press("Enter");
    await there.heading("Dit wordt jullie werkboek").waitFor();
    await expectFit(there);
    await tabTo(there.page, there.button("Maak het werkboek"));
    await there.page.keyboard.press("Enter");
    await there.text("Je werkboek staat klaar").waitFor();
    await there.heading(networkName).waitFor();
    await there.button(/^Alle bladen/).click();
    await there.button(/Stakeholders.*3 partijen/).waitFor();
    await expectFit(there);
  });

  test("brings a sheet to the front from its line", async () => {
    await there.button(/^Actieplan.*\d+ acties/).click();
    await there.page.getByRole("tab", { name: "Actieplan", exact: true, selected: true }).waitFor();
  });

  test("sees that a sheet was deleted, and puts it back without touching the others", async () => {
    await there.frame.evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Afspraken").delete();
      await context.sync();
    }));
    await there.button("Zet terug").waitFor();
    await expectFit(there);
    await there.button("Zet terug").click();
    await there.text(/Het werkboek is weer compleet/).waitFor();
    await there.tab("Afspraken").waitFor();
    await there.button(/^Alle bladen/).click();
    await there.button(/Stakeholders.*3 partijen/).waitFor();
  });

  test("finds a party, lets everyone take part, sets a target and opens the first quarter, with the keyboard alone", async () => {
    const { page, frame, button } = there;
    const pressOn = async (name: string | RegExp) => {
      await tabTo(page, button(name));
      await page.keyboard.press("Enter");
    };
    await tabTo(page, frame.getByRole("searchbox"));
    await page.keyboard.type("veilig");
    await pressOn(/^Veilig Thuis/);
    await page.getByRole("tab", { name: "Stakeholders", exact: true, selected: true }).waitFor();
    await pressOn(/^Open \d{4}-K\d en vraag de cijfers op/);
    await pressOn("Alle 3 doen mee");
    await there.text("3 partijen doen nu mee.").first().waitFor();
    await pressOn("Zet streefwaarden");
    await button("Bewaar streefwaarden").waitFor();
    await expectFit(there);
    await tabTo(page, frame.getByRole("textbox").first());
    await page.keyboard.type("12");
    await pressOn("Bewaar streefwaarden");
    await there.text("1 indicator heeft nu een streefwaarde.").first().waitFor();
    await pressOn(/^Open \d{4}-K\d$/);
    // It begins where figures are filled in, and nothing of before it opened is left to take back there.
    await frame.getByRole("combobox", { name: "Organisatie" }).waitFor();
    expect(await button("Draai terug").count()).toBe(0);
    await expectFit(there);
  });

  test("has the parts in one line of a narrow pane, and those without room under Meer, by keyboard", async () => {
    const { frame, page } = there;
    for (const width of [450, 320]) {
      await page.evaluate((pixels) => document.querySelector("iframe")!.style.setProperty("width", `${pixels}px`), width);
      await frame.waitForFunction(() => {
        const tabs = [...document.querySelectorAll("[data-overflow-item], [data-overflow-menu]")].map((one) => one.getBoundingClientRect()).filter((one) => one.width > 0);
        return tabs.length >= 4 && new Set(tabs.map(({ top }) => top)).size === 1 && tabs.every(({ right }) => right <= innerWidth);
      });
    }
    await tabTo(page, there.button("Meer"));
    await page.keyboard.press("Enter");
    await expectFit(there);
    await tabTo(page, there.button(/^Netwerk/));
    await page.keyboard.press("Enter");
    await there.heading("Netwerk").waitFor();
    await expectFit(there);
  });

  test("has sent nothing to any other address, and the pane kept to its own policy", () => {
    const elsewhere = there.requests.filter((address) => !address.startsWith(`${run.host.address}/`) && !/^(data|blob|about):/.test(address));
    expect(elsewhere).toEqual([]);
    expect(there.complaints).toEqual([]);
    expect(there.errors).toEqual([]);
  });
});

test("a sheet of the user's that is called as one of ours stays theirs; one click takes the other name", async () => {
  const there = await open("?theme=dark");
  await there.frame.evaluate(() => Excel.run(async (context) => {
    const theirs = context.workbook.worksheets.add("Dashboard");
    theirs.getRange("A1").values = [["van mij"]];
    await context.sync();
  }));
  await there.button("Sla over").click();
  await there.text(/Deze werkmap is niet leeg/).waitFor();
  await there.button("Bekijk een voorbeeld").click();
  await there.text("“Dashboard” wordt “Dashboard 2”").waitFor();
  await expectFit(there);
  await there.button("Ga verder met deze namen").click();
  await there.text("Voorbeeld: dit netwerk is verzonnen").waitFor();
  await there.tab("Dashboard 2").waitFor();
  const kept = await there.frame.evaluate(() => Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Dashboard").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  }));
  expect(kept).toEqual([["van mij"]]);
  await expectFit(there);
  expect(there.errors).toEqual([]);
});

test("a ribbon button without a plan opens the pane where one can be made, in the language of Office", async () => {
  const there = await open("?language=en");
  await there.button("Skip").click();
  await there.page.getByRole("button", { name: "Dashboard", exact: true }).click();
  await there.text("There is no plan in this workbook yet. Make one here.").waitFor();
  await expectFit(there);
});

const allColours = ["light", "dark", "contrast"] as const;

describe("in all colours everyone can read", () => {
  let example: OpenedExample;
  beforeAll(async () => {
    example = await openExample(run);
  });

  test.each(allColours)("every part of the pane (%s)", async (colours) => {
    await inColours(example, colours);
    for (const part of ["Controle", "Kwartaal", "Voortgang", "Netwerk", "Bestuur", "Delen", "Toevoegen", "Overzicht"]) {
      await showPart(example.frame, part);
      await example.frame.getByRole("heading", { level: 1 }).waitFor();
      await expectFit(example);
    }
    expect(example.errors).toEqual([]);
  });

  test.each(allColours)("the steps to a new workbook, each on one screen (%s)", async (colours) => {
    const there = await open(`?theme=${colours}`);
    await inColours(there, colours);
    // As high as a pane is beside a workbook on a laptop (1366 by 768 pixels) whose ribbon is folded.
    const expectStep = async () => {
      await expectFit(there);
      expect(await there.frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(700);
    };
    await expectFit(there);
    await there.button("Sla over").click();
    await there.heading("Welk stappenplan volgen jullie?").waitFor();
    await expectStep();
    await there.button("Volgende").click();
    await there.field(/Naam van het netwerk/).fill("Netwerk Noord");
    await there.field(/Wie doen er mee/).fill("GGD\nggd\nPolitie");
    await there.text(/Dit staat er dubbel/).waitFor();
    await expectStep();
    await there.button("Houd één").click();
    await there.button("Volgende").click();
    await there.heading("Dit wordt jullie werkboek").waitFor();
    await expectStep();
    expect(there.errors).toEqual([]);
  });
});
