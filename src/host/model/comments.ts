import { Kind, method, reads } from "../protocol/kind";
import { anything } from "../protocol/types";
import { refuse } from "../refusal";
import type { Sheet } from "../state/sheet";
import type { Workbook, Written } from "../state/workbook";
import { range } from "./kinds";

/** Where comments are asked for: in the workbook, or on one of its sheets. */
interface Asked { workbook: Workbook; sheet?: Sheet }

const reply = new Kind<{ content: string; place: number }>("CommentReply", {
  id: ({ place }) => ({ Id: String(place) }),
  properties: { Content: reads(({ content }) => content), Id: reads(({ place }) => String(place)) },
});

const replies = new Kind<Written>("CommentReplyCollection", {
  items: (written) => written.replies.map((content, place) => reply.of({ content, place })),
});

const comment = new Kind<Written>("Comment", {
  id: ({ id }) => ({ Id: id }),
  properties: { Content: reads(({ content }) => content), Id: reads(({ id }) => id) },
  children: { Replies: { get: (written) => replies.of(written) } },
  methods: { GetLocation: method([], ({ sheet, area }: Written) => range.of({ sheet, area })) },
});

const among = ({ workbook, sheet }: Asked) => workbook.written.filter((one) => sheet === undefined || one.sheet === sheet);

/** Comments that somebody wrote beside cells. The local host keeps none of an add-in: it says so rather than losing what was written. */
export const comments = new Kind<Asked>("CommentCollection", {
  items: (asked) => among(asked).map((one) => comment.of(one)),
  item: (asked, id) => { const found = among(asked).find((one) => one.id === id); return found && comment.of(found); },
  methods: {
    Add: method([anything, anything, anything], () => refuse("NotImplemented", "the local host keeps no comments"), { since: 10 }),
  },
});
