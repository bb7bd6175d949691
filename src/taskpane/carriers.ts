import { failure, success, type Outcome } from "../domain/outcome";

/** The carrier into Excel, as far as the pane uses it. */
export type Excel = Pick<typeof import("../excel"), "look" | "conflicts" | "write" | "goTo" | "watch">;

/** Templates, sheets and planner. */
export type Content = typeof import("./content");

/** What carries a workbook and what makes one: loaded when first needed, so that the pane itself is there at once. */
export interface Carriers {
  excel(): Promise<Outcome<Excel>>;
  content(): Promise<Outcome<Content>>;
}

/** The real ones. A part that does not arrive (the network fell away, say) is a problem, and is asked for again the next time. */
export const carriers: Carriers = {
  excel: () => arrive(import(/* webpackChunkName: "excel" */ "../excel")),
  content: () => arrive(import(/* webpackChunkName: "content" */ "./content")),
};

async function arrive<Part>(loading: Promise<Part>): Promise<Outcome<Part>> {
  try {
    return success(await loading);
  } catch {
    return failure("partNotLoaded");
  }
}
