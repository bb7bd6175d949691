type Match = (element: unknown, selector: string) => boolean;
interface Selectors { matchesDontThrow: Match }

const page = `<!doctype html><body class="a"><main><div class="a b">x<span class="A">y</span><b hidden>z</b></div><p data-q="a, b">t</p>
  <ul class="list"><li class="item a">1<li>2</ul><input type="a]b"><input type="checkbox" checked disabled><label class="a:b">l</label>
  <svg><linearGradient class="a"></linearGradient><a xlink:href="#"></a></svg><button class="f1 f2"><i class="fui-Button__icon" data-on></i></button>
  <select><option>o</select><textarea dir="auto"></textarea><table><tr><td>c</table></main>`;

/** As Fluent, jsdom's own sheet and people write them, with what could be read wrongly: commas, spaces and brackets inside others, and marks. */
const selectors = [
  "div", "DIV", "li, p", "ul ul, ol ul", "ul>li", "li+li", "p ~ ul", "table > tr", "linearGradient", "svg|a", "*", ":root", ":focus", "main *", "a", "td, th",
  ".a", ".b", ".A", ".a.b", "div.a", ".f1:hover:active,.f1:active:focus-visible", ".f1 .fui-Button__icon", ".f1>i", ".a span", ".item:first-child", ".f1::after", ".none", ".none, .list",
  "[hidden]", "[data-q]", "[DATA-Q]", "[data-q='a, b']", "[data-q='a, b'] , li", "[data-q~='b']", "[data-q|='a']", '[type="a]b"]', 'input[type="checkbox"]:disabled, select[disabled]>option', "textarea[dir=auto]",
  ":is(.a, .b) span", ":is(.a, .b)", ":not(.a)", "li:not(.a, .b)", ".a:not(:hover, :focus) > b", "b:not([hidden])", ".f1[data-on]", "i[data-on]", ":not(:is(.a, .b))",
  ".a\\:b", "[xlink\\:href]", "undefined", "", ",", "div,", "((", "@namespace x; div", "/* p */ div",
];

test("a style's rule is found for an element where jsdom itself finds it, also after its class or attributes changed", () => {
  jest.isolateModules(() => {
    const found = jest.requireActual<Selectors>("jsdom/lib/jsdom/living/helpers/selectors");
    const asItIs = found.matchesDontThrow;
    jest.requireActual("./styles.cjs");
    const { JSDOM } = jest.requireActual<typeof import("jsdom")>("jsdom");
    const { implForWrapper } = jest.requireActual<{ implForWrapper: (element: Element) => unknown }>("jsdom/lib/jsdom/living/generated/utils");
    const seen = (match: Match, one: Element) => selectors.filter((selector) => match(implForWrapper(one), selector));
    for (const one of new JSDOM(page).window.document.querySelectorAll("*")) {
      const answers = [() => undefined, () => one.classList.toggle("b"), () => one.toggleAttribute("hidden")].map((change) => {
        change();
        const asJsdomFinds = seen(asItIs, one);
        expect(seen(found.matchesDontThrow, one)).toEqual(asJsdomFinds);
        return JSON.stringify(asJsdomFinds);
      });
      expect(new Set(answers).size).toBe(3);
    }
  });
});
