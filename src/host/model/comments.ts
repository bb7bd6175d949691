import { Kind, method } from "../protocol/kind";
import { anything } from "../protocol/types";
import { refuse } from "../refusal";
import type { Sheet } from "../state/sheet";

/** Comments of a sheet or workbook. The local host has none: it says so rather than losing what was written. */
export const comments = new Kind<Sheet | undefined>("CommentCollection", {
  items: () => [],
  item: () => undefined,
  methods: {
    Add: method([anything, anything, anything], () => refuse("NotImplemented", "the local host keeps no comments"), { since: 10 }),
  },
});
