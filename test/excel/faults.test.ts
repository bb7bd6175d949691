/** Whatever goes wrong at whichever request of an operation: doing it again ends as if nothing had happened, and nothing is lost or doubled. */
import type { Headless } from "../../src/host/headless";
import { openExcel } from "./opened";
import { operations } from "./operations";
import { faults, survives } from "./survival";

let excel: Headless;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

test.each(Object.keys(operations))("%s survives every fault", async (name) => {
  expect((await survives(excel.host, name)).filter(({ survived }) => !survived)).toEqual([]);
});

test("there are six faults", () => expect(Object.keys(faults)).toHaveLength(6));
