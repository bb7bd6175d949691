const { rememberStyles } = require("./styles.cjs");
require("./labels.cjs");
const { TestEnvironment } = require("jest-environment-jsdom");
const { kept } = require("./kept.cjs");

class Window extends TestEnvironment {
  constructor(...given) {
    super(...given);
    rememberStyles(this.global);
  }
}

/** A window, which each test file finds with an empty page. */
module.exports = kept(Window, ({ document, localStorage, sessionStorage }) => {
  document.body.replaceChildren();
  for (const one of [document.documentElement, document.body]) for (const name of one.getAttributeNames()) one.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
});
