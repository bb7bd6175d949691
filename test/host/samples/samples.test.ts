import { startHeadless, type Headless } from "../../../src/host/headless";
import { ending, samples } from "./samples";

let excel: Headless;
beforeAll(async () => { excel = await startHeadless({ profile: { api: "1.20" } }); });
afterAll(() => excel.close());

test.each(samples.map((sample) => [sample.name, sample] as const))("%s ends as the documents say, or is refused by name", async (_, sample) => {
  expect(["told", "refused"]).toContain(await ending(excel, sample));
});
