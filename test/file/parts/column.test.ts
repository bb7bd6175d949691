import { readColumns, writeColumns } from "../../../src/file/parts/column";
import { parse } from "../../../src/file/xml";

test("points become digits of Calibri 11: the ordinary column is 48 points, 64 pixels, 9.14 digits", () => {
  expect(writeColumns([{ index: 1, width: 48 }])).toBe(`<cols><col min="2" max="2" width="${48 / 5.25}" customWidth="1"/></cols>`);
});

test.each([
  ["9.140625", 48, "as Excel saves 64 pixels"], ["34.28515625", 180, "as Excel saves 240 pixels"], ["19.047619", 100, "between two pixels, as we write it"],
])("a width of %s digits is %d points, %s", (width, points) => {
  expect(readColumns(parse(`<cols><col min="3" max="4" width="${width}"/></cols>`))).toEqual([
    { index: 2, width: points, hidden: undefined }, { index: 3, width: points, hidden: undefined },
  ]);
});
