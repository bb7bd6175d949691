const { sep } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** What opens a browser or a workbook in Excel: in few lines, and for long. */
const isLong = ["e2e", "excel", "older"].map((folder) => `${sep}test${sep}${folder}${sep}`);

/**
 * The longest first, so that no worker is at one for a minute while the others are done. Where the tests were never run, jest goes by the
 * size of a file, which says nothing of how long it takes.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const begins = ({ path, duration }) => duration === undefined && isLong.some((folder) => path.includes(folder));
    return [...sorted.filter(begins), ...sorted.filter((test) => !begins(test))];
  }
};
