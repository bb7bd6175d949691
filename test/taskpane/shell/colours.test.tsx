/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { openPane } from "../pane";

test.each([[true, "dark"], [false, "light"]])("what the browser draws itself, such as the calendar of a date and scroll bars, follows Excel's colours: dark is %s", (isDark, scheme) => {
  const { container } = openPane({ isDark });
  expect(container.querySelector(".fui-FluentProvider")).toHaveStyle({ colorScheme: scheme });
});
