import { button, element } from "./dom";

/** Asks a question in a window over the page; the first answer is the one that Enter gives. Escape gives the last. */
export function ask(title: string, text: string, answers: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let given = answers[answers.length - 1] ?? "";
    const close = (answer: string): void => {
      given = answer;
      dialog.close();
    };
    const dialog = element("dialog", { class: "notice", "aria-label": title },
      element("h2", {}, title),
      element("p", {}, text),
      element("div", { class: "notice-buttons" }, ...answers.map((answer) => button(answer, () => close(answer)))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(given);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
