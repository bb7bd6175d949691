import { write } from "../../../src/excel";
import { requests } from "../../../src/excel/writing/requests";
import { steps } from "../../../src/excel/writing/steps";
import { planOf } from "../../workbook/network";
import { openExcel } from "../opened";
import { emptyWorkbook } from "../samples";

test("a request is never larger than its steps were thought to be, nor much smaller", async () => {
  const { host, close } = await openExcel();
  const plan = planOf("leidraad");
  const thought = requests(steps(plan, emptyWorkbook, new Map())).map((batch) => batch.reduce((sum, { bytes }) => sum + bytes, 0));
  await write(plan);
  const real = host.log.slice(1).map(({ request }) => request);
  expect(real).toHaveLength(thought.length);
  real.forEach((bytes, i) => {
    expect(bytes).toBeLessThan(thought[i] ?? 0);
    expect(bytes).toBeGreaterThan((thought[i] ?? 0) / 2);
  });
  close();
});
