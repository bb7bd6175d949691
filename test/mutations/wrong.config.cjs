const base = require("../../jest.config.cjs");

const { file = "none" } = JSON.parse(process.env.WRONG ?? "{}");

/** The tests over a product in which one thing is wrong. */
module.exports = {
  ...base, rootDir: "../..",
  transform: { [`/src/${file.replace(/[.]/g, "[.]")}$`]: "<rootDir>/test/mutations/wrong.cjs", ...base.transform },
};
