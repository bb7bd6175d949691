const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/**
 * What a test says that opens Excel or a browser, starts another program, or plays a thousand histories of which each is a whole workbook:
 * each of these takes seconds.
 */
const isSlow = /"\.\/histories"|excel\/opened"|"\.\/opened"|startHeadless|throughExcel|started"|axe-core|axe"|ooxml-validator|examineApart|node:child_process/;

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

/** Everything without a browser, without a whole workbook in Excel and without a thousand workbooks: what `npm run test:fast` runs beside types and lint. */
module.exports = {
  ...require("./jest.config.cjs"),
  testPathIgnorePatterns: ["/node_modules/", ...[...filesIn(join(__dirname, "test"))].filter((path) => isSlow.test(readFileSync(path, "utf8"))).map(escaped)],
};

function escaped(path) {
  return path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
