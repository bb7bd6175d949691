import { combinations, planOf } from "../network";
import { outline } from "./outline";

test.each(combinations)("a workbook from %s in %s is, in outline, this", (templates, language) => {
  expect(outline(planOf(templates, { language }))).toMatchSnapshot();
});
