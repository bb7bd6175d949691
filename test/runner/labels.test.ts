import type { JSDOM as Window } from "jsdom";

/** A page made by jsdom as it is, or with what makes its labels fast. */
function page(isFast: boolean): Document {
  let made: Document | undefined;
  jest.isolateModules(() => {
    if (isFast) jest.requireActual("./labels.cjs");
    const { JSDOM } = jest.requireActual<{ JSDOM: typeof Window }>("jsdom");
    made = new JSDOM('<main id="top"><div id="twice"></div></main>').window.document;
  });
  if (!made) throw new Error("no page");
  return made;
}

/** For each element how many labels it has and which, and for each label what it is of: by place in the page, and in what hangs beside it. */
function answers(document: Document, beside: Element): unknown[] {
  const all = [...document.querySelectorAll("*"), beside, ...beside.querySelectorAll("*")];
  return all.map((one) => {
    const { labels, control } = one as Partial<HTMLInputElement & HTMLLabelElement>;
    return [one.localName, labels && [...labels].map((label) => all.indexOf(label)), control && all.indexOf(control)];
  });
}

/** What happens to a page, one after the other: labels, fields and ids come, go, move, and say something else. */
const steps: ((page: Document, beside: Element) => void)[] = [
  (page) => { page.body.innerHTML += '<label for="name">A</label><label for="name">B</label><input id="name"><label>C <span><select></select></span></label>'; },
  (page) => { page.querySelector("main")?.insertAdjacentHTML("beforeend", '<textarea id="name"></textarea><label for="">D <input></label><label for="nothing">E<button></button></label>'); },
  (page) => { page.querySelector("textarea")?.setAttribute("id", "other"); },
  (page) => { page.querySelector("input[id]")?.setAttribute("type", "hidden"); },
  (page) => { page.querySelector("input[id]")?.removeAttribute("type"); },
  (page) => { page.querySelectorAll("label")[1]?.setAttribute("for", "other"); },
  (page) => { page.querySelectorAll("label")[2]?.setAttribute("for", "twice"); },
  (page) => { page.querySelector("#twice")?.replaceWith(Object.assign(page.createElement("output"), { id: "twice" })); },
  (page, beside) => { beside.append(page.querySelector("main") ?? ""); },
  (page, beside) => { beside.querySelector("label")?.setAttribute("for", "other"); },
  (page, beside) => { page.body.prepend(beside.querySelector("textarea") ?? ""); },
  (page) => { page.querySelectorAll("label").forEach((label) => { label.removeAttribute("for"); }); },
];

test("a label and its field find each other as jsdom itself finds them, whatever happens to the page", () => {
  const pages = [true, false].map((isFast) => { const document = page(isFast); return { document, beside: document.createElement("section") }; });
  const seen = steps.map((step) => pages.map(({ document, beside }) => { step(document, beside); return answers(document, beside); }));
  for (const [fast, asItIs] of seen) expect(fast).toEqual(asItIs);
  // Each step changes what is found.
  seen.forEach((one, i) => { expect(one).not.toEqual(seen[i - 1]); });
});
