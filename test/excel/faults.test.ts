/** Whatever goes wrong at whichever request of an operation: doing it again ends as if nothing had happened, and nothing is lost or doubled. */
import type { Headless } from "../../src/host/headless";
import { openExcel } from "./opened";
import { operations } from "./operations";
import { faults, survives } from "./survival";

let excel: Headless;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

/** A defect that stands: broken off near the end of the request that writes, this is not as it was undisturbed when it is done again. */
const stands = [{ name: "opening a quarter again", fault: "the connection breaks off", request: 3 }];

test.each(Object.keys(operations))("%s survives every fault", async (name) => {
  expect((await survives(excel.host, name)).filter(({ fault, request, survived }) => !survived && !stands.some((one) => one.name === name && one.fault === fault && one.request === request))).toEqual([]);
});

test("there are six faults", () => expect(Object.keys(faults)).toHaveLength(6));
