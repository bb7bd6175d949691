const { createHash } = require("node:crypto");

/*
 * What takes most of the time of calculating in Univer, written so that it gives the same in less. A loader for webpack, which builds
 * the local host's page, and a transform for jest.
 */

/**
 * Its classes set each field by a helper that serves any object and any key, and calculating makes a hundred thousand such objects. Where
 * nothing above has a thing of that name, which is what the helper looks at too, an assignment does the same.
 */
const fields = {
  in: /^(\s*)_defineProperty\(this, ("\w+"), (.*)\);$/gm,
  quick: "$1if ($2 in this) _defineProperty(this, $2, $3); else this[$2] = $3;",
};

/** It remembers which texts are numbers or dates to Excel, and looks anew at each text that is none, as most are. */
const texts = {
  in: "function stringIsNumberPattern(input) {",
  quick: `const notNumbers = new Set();
function stringIsNumberPattern(input) {
	if (notNumbers.has(input)) return { isNumberPattern: false };
	const found = lookForNumberPattern(input);
	if (!found.isNumberPattern && notNumbers.size < 100000) notNumbers.add(input);
	return found;
}
function lookForNumberPattern(input) {`,
};

/** The ranges that a formula looks at are made each time that they are asked for: here once instead of twice for each of them. */
const ranges = {
  in: /for \(let i = 0; i < tree\.rangeList\.length; i\+\+\) \{\s*const \{ unitId, sheetId, range \} = tree\.rangeList\[i\];/,
  quick: "for (const { unitId, sheetId, range } of tree.rangeList) {",
};

/** Both ways of a choice are calculated before IF takes one of them, and what IFERROR falls back on also where there is no error: here only what is taken. */
const choices = {
  in: /^\t\t\tthis\._execute\(item, refOffsetX, refOffsetY\);$(?=\s+\}\s+if \(node\.nodeType === 1\))/m,
  quick: `			if (i > 0 && isNotTaken(node, children[0], i)) item.setValue(NullValueObject.create());
			else this._execute(item, refOffsetX, refOffsetY);`,
};

/** What the above asks. Of an array each value can go another way, so there both are calculated. */
const taken = {
  in: /^let Interpreter = class/m,
  quick: `function isNotTaken(node, decides, place) {
	const name = node.nodeType === 4 ? node.getToken() : "";
	if (name !== "IF" && name !== "IFERROR") return false;
	let value = decides.getValue();
	if (!value) return false;
	if (name === "IFERROR") return !value.isReferenceObject() && !value.isArray() && value.isValueObject() && !value.isError();
	if (value.isReferenceObject()) value = value.toArrayValueObject();
	if (value.isArray()) {
		if (value.getRowCount() !== 1 || value.getColumnCount() !== 1) return false;
		value = value.get(0, 0);
	}
	if (!value || !value.isValueObject()) return false;
	return value.isError() || place !== (value.getValue() ? 1 : 2);
}
let Interpreter = class`,
};

const changes = { fields, texts, ranges, choices, taken };

/** The text of a module of Univer's, made quicker. */
const quicker = (source) => Object.values(changes).reduce((text, change) => text.replace(change.in, change.quick), source);

/** By it jest knows what it made before: of this module and of these changes. */
const getCacheKey = (source) => createHash("sha1").update(source).update(JSON.stringify(Object.values(changes).map(({ in: pattern, quick }) => [String(pattern), quick]))).digest("hex");

module.exports = Object.assign(quicker, { changes, getCacheKey, process: (source) => ({ code: quicker(source) }) });
