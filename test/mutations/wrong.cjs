const { createTransformer } = require("@swc/jest").default ?? require("@swc/jest");
const { transform } = require("../../jest.config.cjs");

const [, options] = Object.values(transform).at(-1);
const swc = createTransformer(options);

/** The file as it would be with what is wrong: `WRONG` says what stands in it and what stands there instead (test/mutations/sharing.ts). */
const wrong = JSON.parse(process.env.WRONG ?? "{}");
const wrongly = (source) => source.replace(wrong.from, () => wrong.to);

module.exports = {
  process: (source, path, more) => swc.process(wrongly(source), path, more),
  getCacheKey: (source, path, more) => swc.getCacheKey(wrongly(source), path, more),
};
