import type { Template } from "../../workbook/content";

/** A template that a network made of its own workbook. */
export interface OwnTemplate {
  /** Ids of the step plans that the workbook followed; a workbook made of this template says that it follows them too. */
  follows: readonly string[];
  /** Without parties and without rows of data. */
  template: Template;
}

/** The id of an own template beside those of the product. */
export const ownId = "own";
