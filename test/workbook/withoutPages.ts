import type { Book } from "../../src/workbook/types";

const pages = ["Dashboard", "Kwartaalrapport", "Cijfers", "Netwerkkaart"];

/** A Dutch workbook without its pages of figures: what is tried in its tables does not ask after them, and every one that is opened would be calculated. */
export function withoutPages(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.filter(({ name }) => !pages.includes(name)),
    names: book.names.filter(({ formula }) => !pages.some((page) => formula.includes(`${page}!`) || formula.includes(`${page}'!`))),
  };
}
