import type { Loose } from "../../workbook/check/loose";
import { area, cell } from "../../workbook/address";
import { localAddress } from "./rows";

/** Comments of which a check asks where they stand; a workbook has some, and one with thousands would be asked a thousand things. */
const most = 500;

/** Asks for the comments that people wrote beside cells. Notes, the comments of before there were threads, this library does not know. */
export function askWritten({ comments }: Excel.Workbook): Excel.CommentCollection {
  return comments.load("items/content,items/replies/items/content");
}

/** What people wrote, with the answers to it, and at which cell: one request more where there is any. */
export async function written(context: Excel.RequestContext, { items }: Excel.CommentCollection): Promise<Loose[]> {
  const all = items.slice(0, most).map((comment) => {
    const cells = comment.getLocation();
    cells.untrack();
    const text = [comment.content, ...comment.replies.items.map(({ content }) => content)].join("\n");
    return { text, cells: cells.load("address,worksheet/name") };
  });
  if (all.length === 0) return [];
  await context.sync();
  return all.map(({ text, cells }): Loose => {
    const { top, left } = area(localAddress(cells.address));
    return { sheet: cells.worksheet.name, cell: cell(top, left), value: text, is: "comment" };
  });
}
