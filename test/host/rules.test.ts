import { at, front, opened, type Opened, tableAt } from "./opened";

let excel: Opened;
beforeAll(async () => {
  excel = await opened();
  await excel.run((context) => { tableAt(context, "H1:I3", "tblStatus", [["Status", "Uren"], ["Loopt", 1], ["Klaar", 2]]); });
});

describe("6. validation", () => {
  test.each([
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x,".repeat(130) } }],
    ["two rules at once", { list: { inCellDropDown: true, source: "a,b" }, wholeNumber: { formula1: 1, operator: "EqualTo" } }],
    ["a number in a rule for dates", { date: { formula1: 45000, operator: "GreaterThan" } }],
    ["a structured reference", { list: { inCellDropDown: true, source: "=tblStatus[Status]" } }],
    ["a list of two columns", { list: { inCellDropDown: true, source: "=$H$1:$I$3" } }],
    ["a custom formula without =", { custom: { formula: "A1>0" } }],
    ["an unknown operator", { decimal: { formula1: 1, operator: "Bigger" } }],
    ["no rule at all", {}],
  ])("%s is InvalidArgument", async (_, rule) => {
    expect(await excel.refused((context) => { at(context, "A1").dataValidation.rule = rule as never; })).toBe("InvalidArgument");
  });

  test("titles have 32 and messages 255 characters at most", async () => {
    const prompt = (title: number, message: number) => excel.refused((context) => {
      at(context, "A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(title), message: "x".repeat(message) };
    });
    expect(await prompt(33, 1)).toBe("InvalidArgument");
    expect(await prompt(1, 256)).toBe("InvalidArgument");
    expect(await prompt(32, 255)).toBe("");
    expect(await excel.refused((context) => {
      at(context, "A1").dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "x".repeat(33), message: "" };
    })).toBe("InvalidArgument");
  });

  test("a;b is ONE item, and a comma always parts items", async () => {
    await excel.run((context) => {
      at(context, "A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a;b,c" } };
    });
    expect(await excel.host.type("Blad1", "A2", "a")).toMatchObject({ accepted: false });
    expect(await excel.host.type("Blad1", "A2", "a;b")).toMatchObject({ accepted: true });
    expect(await excel.host.type("Blad1", "A2", "c")).toMatchObject({ accepted: true });
  });

  test("a range or a defined name may be the source of a list; bounds of dates are ISO texts", async () => {
    await excel.run((context) => {
      at(context, "A3").dataValidation.rule = { list: { inCellDropDown: true, source: at(context, "H2:H3") as never } };
      context.workbook.names.add("lijst_Status", "=Blad1!$H$2:$H$3");
      at(context, "A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=lijst_Status" } };
      at(context, "A5").dataValidation.rule = { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } };
    });
    expect((await excel.loaded((context) => at(context, "A3").dataValidation, "rule,type")).rule).toEqual({ list: { inCellDropDown: true, source: "=Blad1!$H$2:$H$3" } });
    expect(await excel.host.type("Blad1", "A4", "loopt")).toMatchObject({ accepted: true });
    expect(await excel.host.type("Blad1", "A4", "anders")).toMatchObject({ accepted: false });
    expect(await excel.host.type("Blad1", "A5", "1-7-2026")).toMatchObject({ accepted: true });
    expect(await excel.host.type("Blad1", "A5", "1-7-2027")).toMatchObject({ accepted: false });
  });

  test("while a cell that a bound refers to is blank everything is let in, unless blanks are not ignored", async () => {
    await excel.run((context) => {
      at(context, "C2:C3").dataValidation.rule = { date: { formula1: "=MAX(36526,B2)", operator: "GreaterThanOrEqualTo" } };
      at(context, "C3").dataValidation.ignoreBlanks = false;
    });
    expect(await excel.host.type("Blad1", "C2", "1-1-1950")).toMatchObject({ accepted: true });
    expect(await excel.host.type("Blad1", "C3", "1-1-1950")).toMatchObject({ accepted: false });
  });

  test("a custom rule sees the entry in its place", async () => {
    await excel.run((context) => { at(context, "B2:B4").dataValidation.rule = { custom: { formula: "=COUNTIF($B$2:$B$4,B2)=1" } }; });
    expect(await excel.host.type("Blad1", "B2", "x")).toMatchObject({ accepted: true });
    expect(await excel.host.type("Blad1", "B3", "x")).toMatchObject({ accepted: false });
    expect((await excel.loaded((context) => at(context, "B2:B3"), "values")).values).toEqual([["x"], [""]]);
  });

  test("parts of a range with different rules read as inconsistent", async () => {
    expect((await excel.loaded((context) => at(context, "A2:A5").dataValidation, "type")).type).toBe("Inconsistent");
  });

  test("Excel on the web takes no rule over a range of which a part has a prompt, also where the whole got one since; the desktop does", async () => {
    const rule: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "a,b" } };
    const prompt = (message: string) => ({ showPrompt: true, title: "Kies", message });
    await excel.run((context) => { at(context, "K5:K10").dataValidation.prompt = prompt("Een deel."); });
    const over = () => excel.refused((context) => { at(context, "K1:K10").dataValidation.rule = rule; });
    expect(await over()).toBe("InvalidArgument");
    await excel.run((context) => { at(context, "K1:K10").dataValidation.prompt = prompt("Alles."); });
    expect(await over()).toBe("InvalidArgument");
    const read = await excel.run((context) => ["K1", "K7"].map((one) => at(context, one).dataValidation.load("prompt,type")));
    expect(read.map((one) => [one.prompt.message, one.type])).toEqual([["Alles.", "None"], ["Alles.", "None"]]);
    await excel.run((context) => {
      at(context, "K1:K10").dataValidation.clear();
      at(context, "K1:K10").dataValidation.rule = rule;
      at(context, "K1:K10").dataValidation.prompt = prompt("Alles.");
      at(context, "K1:K10").dataValidation.rule = rule;
    });
    expect((await excel.loaded((context) => at(context, "K1:K10").dataValidation, "type,prompt"))).toMatchObject({ type: "List", prompt: { message: "Alles." } });

    const desktop = await opened({ platform: "desktop" });
    await desktop.run((context) => {
      at(context, "K5:K10").dataValidation.prompt = prompt("Een deel.");
      at(context, "K1:K10").dataValidation.rule = rule;
    });
    expect((await desktop.loaded((context) => at(context, "K1:K10").dataValidation, "type")).type).toBe("List");
    desktop.close();
  });

  test("a value that was pasted or written goes past the rule", async () => {
    await excel.run((context) => { at(context, "A4").values = [["anders"]]; });
    expect((await excel.loaded((context) => at(context, "A4").dataValidation, "valid")).valid).toBe(false);
  });
});

describe("7. conditional formats", () => {
  test("a structured reference, a formula without = and a bare text are InvalidArgument", async () => {
    const custom = (formula: string) => excel.refused((context) => {
      at(context, "C1:C5").conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
    expect(await custom('=tblStatus[Status]="x"')).toBe("InvalidArgument");
    expect(await custom("C1>0")).toBe("InvalidArgument");
    const cell = (formula1: string) => excel.refused((context) => {
      at(context, "C1:C5").conditionalFormats.add("CellValue").cellValue.rule = { operator: "EqualTo", formula1 };
    });
    expect(await cell("Gereed")).toBe("InvalidArgument");
    expect(await cell('="Gereed"')).toBe("");
    expect(await cell("5")).toBe("");
  });

  test("adding twice stacks two, the newest on top; they are never replaced", async () => {
    await excel.run((context) => {
      const formats = at(context, "D1:D5").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=$D1=1";
      formats.add("Custom").custom.rule.formula = "=$D1=2";
    });
    const formats = await excel.loaded((context) => at(context, "D1:D5").conditionalFormats, "items/priority,items/custom/rule/formula");
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(["=$D1=2", "=$D1=1"]);
    expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1]);
    await excel.run((context) => at(context, "D1:D5").conditionalFormats.clearAll());
    expect((await excel.run((context) => at(context, "D1:D5").conditionalFormats.getCount())).value).toBe(0);
  });

  test("relative references that are set count from the range one calls it on, those that are read from the format's top left", async () => {
    await excel.run((context) => { at(context, "E1:E9").conditionalFormats.add("Custom").custom.rule.formula = "=E1>0"; });
    await excel.run((context) => { at(context, "E3").conditionalFormats.getItemAt(0).custom.rule.formula = "=E3>5"; });
    const formats = await excel.loaded((context) => at(context, "E7").conditionalFormats, "items/custom/rule/formula");
    expect(formats.items[0]?.custom.rule.formula).toBe("=E1>5");
  });

  test("the object of another type is invalid, or null", async () => {
    await excel.run((context) => { front(context).getRange("F1:F5").conditionalFormats.add("DataBar"); });
    expect(await excel.refused((context) => at(context, "F1:F5").conditionalFormats.getItemAt(0).custom.rule.load("formula"))).toBe("InvalidOperation");
    const none = await excel.loaded((context) => at(context, "F1:F5").conditionalFormats.getItemAt(0).customOrNullObject, "rule/formula");
    expect(none.isNullObject).toBe(true);
  });

  test("a data bar between two numbers needs the numbers", async () => {
    expect(await excel.refused((context) => { at(context, "F1:F5").conditionalFormats.getItemAt(0).dataBar.lowerBoundRule = { type: "Number" }; })).toBe("InvalidArgument");
    await excel.run((context) => {
      const { dataBar } = at(context, "F1:F5").conditionalFormats.getItemAt(0);
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      dataBar.positiveFormat.fillColor = "#5B9BD5";
    });
    expect(excel.host.toBook().sheets[0]?.conditionals).toContainEqual({ kind: "dataBar", address: "F1:F5", color: "#5B9BD5", min: 0, max: 1 });
  });
});
