import { at, front, opened, type Opened } from "./opened";

let excel: Opened;
beforeEach(async () => { excel = await opened(); });

const write = (context: Excel.RequestContext) => { at(context, "A1").values = [["x"]]; };

test.each([
  ["sessionLost", "InvalidOrTimedOutSession"], ["tooManyRequests", "ActivityLimitReached"], ["accessDenied", "AccessDenied"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"], ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
] as const)("a connection that fails with %s is %s to the add-in, once", async (failure, code) => {
  excel.host.faults.plan(failure);
  expect(await excel.refused(write)).toBe(code);
  expect(await excel.refused(write)).toBe("");
});

test("a batch that breaks in the middle keeps what was done before", async () => {
  const batch = (context: Excel.RequestContext) => {
    at(context, "A1").values = [["eerst"]];
    at(context, "A2").values = [["dan"]];
  };
  const other = await opened();
  await other.run(batch);
  // The second value is set by the last action.
  excel.host.faults.plan("GeneralException", { afterActions: (other.host.log[0]?.actions ?? 0) - 1 });
  expect(await excel.refused(batch)).toBe("GeneralException");
  expect((await excel.loaded((context) => at(context, "A1:A2"), "values")).values).toEqual([["eerst"], [""]]);
});

test("a call that is refused is refused wherever it stands, until that is lifted; what came before it stays", async () => {
  excel.host.faults.refuse("PageLayout.paperSize");
  const print = (context: Excel.RequestContext) => {
    write(context);
    front(context).pageLayout.paperSize = "A4";
  };
  expect([await excel.refused(print), await excel.refused(print)]).toEqual(["InvalidArgument", "InvalidArgument"]);
  expect((await excel.loaded((context) => at(context, "A1"), "values")).values).toEqual([["x"]]);
  excel.host.faults.lift();
  expect(await excel.refused(print)).toBe("");
});

test("an answer that is lost comes after all was done", async () => {
  excel.host.faults.plan("answerLost");
  expect(await excel.refused(write)).toBe("InvalidOrTimedOutSession");
  expect((await excel.loaded((context) => at(context, "A1"), "values")).values).toEqual([["x"]]);
});

test("a request that hangs keeps nobody else waiting", async () => {
  excel.host.faults.plan("hangs");
  void excel.run(write);
  await excel.host.type("Blad1", "A2", "intussen");
  expect((await excel.loaded((context) => at(context, "A1:A2"), "values")).values).toEqual([[""], ["intussen"]]);
});

test("somebody else can do something before each request", async () => {
  const stop = excel.host.faults.between(async (request) => { await excel.host.typeElsewhere("Blad1", "B1", String(request)); });
  const values = async () => (await excel.loaded((context) => at(context, "B1"), "values")).values[0]?.[0];
  expect([await values(), await values()]).toEqual([1, expect.any(Number)]);
  stop();
  await excel.host.type("Blad1", "B1", "rust");
  expect(await values()).toBe("rust");
});

test("of a batch that is refused the messages come back that were traced before", async () => {
  const error: unknown = await excel.run((context) => {
    context.trace("een");
    write(context);
    context.trace("twee");
    at(context, "A1").numberFormat = [["x"], ["y"]];
    context.trace("drie");
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ traceMessages: ["een", "twee"] });
});

describe("30. Excel on the web takes and gives 5 MB", () => {
  const large = (context: Excel.RequestContext) => { at(context, "A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30000)]); };

  test("a larger request is refused, and so is a larger response", async () => {
    expect(await excel.refused(large)).toBe("RequestPayloadSizeLimitExceeded");
    for (const half of ["A1:A100", "A101:A200"]) {
      await excel.run((context) => { at(context, half).values = Array.from({ length: 100 }, () => ["x".repeat(30000)]); });
    }
    expect(await excel.refused((context) => at(context, "A1:A200").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("one operation touches 33,554,000 cells at most", async () => {
    expect(await excel.refused((context) => { at(context, "A:AH").format.font.bold = true; })).toBe("OperationCellsExceedLimit");
  });

  test("the desktop has no such limit", async () => {
    const desktop = await opened({ platform: "desktop" });
    expect(await desktop.refused(large)).toBe("");
  });
});

describe("31. an API above the declared set", () => {
  test.each(["1.14", "1.17", "1.20"] as const)("%s is what isSetSupported says, and what the host allows", async (api) => {
    const { Office: { context: { requirements } } } = await opened({ api });
    expect(["1.14", "1.15", "1.17", "1.18", "1.20", "1.21"].filter((version) => requirements.isSetSupported("ExcelApi", version)).at(-1)).toBe(api);
  });

  test("ExcelApiOnline is there on the web alone", async () => {
    const remove = (context: Excel.RequestContext) => {
      at(context, "A1:A3").values = [["a"], [1], [2]];
      front(context).tables.add("A1:A3", true).rows.deleteRowsAt(0);
    };
    expect(await excel.refused(remove)).toBe("");
    const desktop = await opened({ platform: "desktop" });
    expect(await desktop.refused(remove)).toBe("ApiNotFound");
  });

  test("a member that the host does not know is refused by its name", async () => {
    expect(await excel.refused((context) => at(context, "A1").showCard())).toBe("ApiNotFound");
    expect(await excel.refused((context) => front(context).pivotTables.load("items/name"))).toBe("ApiNotFound");
    expect(excel.host.log.some(({ error }) => error?.includes('"ShowCard"'))).toBe(true);
  });
});

test("32. sheets of another file and a new workbook are refused as on the web", async () => {
  expect(await excel.refused((context) => context.workbook.insertWorksheetsFromBase64("UEsDBA=="))).toBe("UnsupportedFeature");
  expect(await excel.refused(() => excel.Excel.createWorkbook("UEsDBA=="))).not.toBe("");
  expect(await excel.refused((context) => context.workbook.comments.add("Blad1!A1", "x"))).toBe("NotImplemented");
});

test("what is read while calculation is suspended is old, and the next batch sees it new", async () => {
  await excel.run((context) => { at(context, "A1:B1").formulas = [[1, "=A1*2"]]; });
  await excel.Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    at(context, "A1").values = [[5]];
    const stale = at(context, "B1").load("values");
    await context.sync();
    expect(stale.values).toEqual([[2]]);
    const fresh = at(context, "B1").load("values");
    await context.sync();
    expect(fresh.values).toEqual([[10]]);
  });
});

test("the log counts requests and bytes, those in which office.js tidies up apart", async () => {
  await excel.run((context) => at(context, "A1").load("values"));
  const [first] = excel.host.log.filter(({ tidying }) => !tidying);
  expect(excel.host.log.filter(({ tidying }) => !tidying)).toHaveLength(1);
  expect(first?.request).toBeGreaterThan(100);
  expect(first?.response).toBeGreaterThan(20);
});
