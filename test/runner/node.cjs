const { TestEnvironment } = require("jest-environment-node");
const { kept } = require("./kept.cjs");

/** Node. A test that opens Excel puts office.js where an add-in finds it. */
module.exports = kept(TestEnvironment, (global) => {
  for (const name of ["Excel", "Office", "OfficeExtension"]) delete global[name];
});
