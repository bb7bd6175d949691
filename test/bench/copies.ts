import { countedId } from "../../src/domain/id";
import { writeBook } from "../../src/file/write";
import { makeCopy, planCopies } from "../../src/workbook/sharing/makeCopies";
import { seconds, type Figure } from "./figure";
import { must, sharedPlanInFile } from "./sharedWorld";

const partners = 30;

/** Making the copies of thirty partners of a network with sixty indicators and five hundred actions, as files; the plan having been read. */
export const copiesSeconds: Figure = {
  figure: "copies.seconds", kind: "time", unit: "s", goal: 30,
  async measure() {
    const { plan, origin } = await sharedPlanInFile();
    const [send, blank] = [countedId("send"), countedId("blank")];
    return seconds(async () => {
      const planned = must(planCopies(plan, {}, send)).slice(0, partners);
      if (planned.length < partners) throw new Error(`only ${planned.length} parties get a copy`);
      for (const one of planned) must(await writeBook(makeCopy(one, plan, origin, blank).book));
    });
  },
};
