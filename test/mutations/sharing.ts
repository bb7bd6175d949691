/** One thing that the code of sharing would do wrong: what stands in a file, once, and what would stand there instead. */
export interface Wrong {
  /** What it would come to. */
  says: string;
  /** Path from src. */
  file: string;
  from: string;
  to: string;
}

/** By the file, from src: each wrong as what it comes to, what stands there, and what would stand there instead. */
const byFile: Readonly<Record<string, readonly (readonly [says: string, from: string, to: string])[]>> = {
  "domain/sharing/cases.ts": [
    ["a row that both took out asks", "(f.theirsIsSent || f.rowGone)", "f.theirsIsSent"],
    ["what an older copy says is taken over", `f.theirsIsEarlier && f.mineIsSent, kind: "older"`, `f.theirsIsEarlier && f.mineIsSent, kind: "change"`],
    ["an emptied cell is taken over unasked", `&& f.mineIsSent, kind: "emptied"`, `&& f.mineIsSent, kind: "change"`],
    ["a part of what belongs together that was emptied is taken over unasked", "(f.theirsEmpty || f.emptiedOnly)", "f.theirsEmpty"],
    ["of two that differ theirs is taken", `when: (f) => f.baseKnown, kind: "choose"`, `when: (f) => f.baseKnown, kind: "change"`],
    ["a row that they took out goes unasked", `new Set<CaseKind>(["change", "new", "fill"])`, `new Set<CaseKind>(["change", "new", "fill", "removed"])`],
    ["a row of another party is taken over", `{ says: "the row is of another party, or came along for reading", when: (f) => f.foreign,`, `{ says: "the row is of another party, or came along for reading", when: () => false,`],
    ["a closed quarter is written over", `{ says: "the quarter was closed since", when: (f) => f.closed,`, `{ says: "the quarter was closed since", when: () => false,`],
  ],
  "domain/sharing/compareRow.ts": [
    ["a row that we deleted is new", "const deletedHere = own === undefined && !wasBlank;", "const deletedHere = false;"],
    ["what stands here counts as what was sent", "mineIsSent: theirsIsMine ? theirsIsSent : isSent(ours),", "mineIsSent: true,"],
    ["a row of others counts as one of their own", "!isOwn(table, cells, copy.organisation) : own !== undefined;", "false : own !== undefined;"],
  ],
  "domain/sharing/propose.ts": [
    ["a row that both took out is not agreed", "return own === undefined ? [{ sendId, table, row, gone: true }] : [];", "return [];"],
    ["what both came to say is not agreed", "return isNews ? [{ sendId, table, row: id, unit: unit.id, hash }] : [];", "return [];"],
    ["a proposal is known by its kind too", `wholeRow.includes(kind) ? kind : "", words`, `kind, words`],
    ["a proposal is not known by its words", `: "", words].join`, `: ""].join`],
    ["a row of a colleague seems to be taken out", "!found.has(id) && !isOfAColleague(id)", "!found.has(id)"],
    ["a row that is gone is asked after again", "here.has(id) || gone || left.has(id)", "here.has(id) || left.has(id)"],
    ["rows stand in the order of the copy", "proposals: joined([...once.values()]).sort(inOrder)", "proposals: joined([...once.values()])"],
    ["what did not go along counts nowhere", " + notShared(table, all, theirs)", ""],
    ["a column that is gone empties its cells", "return held > 1 && rows.length > 0", "return false && rows.length > 0"],
    ["what is the same counts nowhere", `same: count(units.filter((unit) => unit.kind === "same" && !rowUnits.includes(unit))),`, "same: 0,"],
  ],
  "domain/sharing/identity.ts": [
    ["any id that a row bears counts", `const isKnown = (id: string) => id !== "" && (`, `const isKnown = (id: string) => id !== "" || (`],
    ["of rows with one id the last is that row", "b.near - a.near || byWords(a, b)", "a.near - b.near || byWords(a, b)"],
    ["rows that are as near go by their place", "a.cameIn - b.cameIn || b.near - a.near || byWords(a, b)", "a.cameIn - b.cameIn || b.near - a.near"],
    ["two rows without an id that say the same are one", "const own = idOfWords(words, count, ground);", "const own = idOfWords(words, 0, ground);"],
    ["a row that lost its id and nothing else is new", "missing.get(hashesOf(row.cells, ground))?.shift() ?? own;", "own;"],
    ["the second row in a blank one takes the place of the first", `isKnown(one.row.id) && !isOther ? one.row.id : "";`, `isKnown(one.row.id) ? one.row.id : "";`],
  ],
  "domain/sharing/blankRows.ts": [
    ["of two rows in one blank the first file counts", "[...rows].sort((a, b) => (words(a) < words(b) ? -1 : 1))", "rows"],
    ["who goes on in a new row writes another one", "isCalledOtherwise && filled.filter(({ same }) => same).length * 2 <= filled.length", "isCalledOtherwise"],
  ],
  "domain/sharing/joint.ts": [
    ["of two that bring something else both are taken", "ticked: false };", "ticked: one.ticked };"],
    ["of new rows with one name nothing is said", `(names.get(\`\${one.table}|\${sameName(one.rowName)}\`)?.size ?? 0) > 1`, "false"],
  ],
  "domain/sharing/decide.ts": [
    ["the first of two answers for the same cells counts", "(a.id < b.id ? -1 : 1))) {\n    const answer = told", "(a.id > b.id ? -1 : 1))) {\n    const answer = told"],
    ["an emptied cell is not written", `"add" : "set", cells: theirs };`, `"add" : "set", cells: Object.fromEntries(Object.entries(theirs).filter(([, value]) => value !== null)) };`],
    ["a removal is not noted", "if (theirs === null) return [{ ...all, hashes: {}, gone: true }];", "if (theirs === null) return [];"],
    ["a no is not noted", "settled.push(...settledBy(proposal, answer, idOf));", `if (answer === "theirs") settled.push(...settledBy(proposal, answer, idOf));`],
    ["that a row came in is not noted", `kind === "new" || kind === "twin" || kind === "foreign" ? { came: true } : {}`, "{}"],
    ["what was agreed is not noted", "const settled: Settled[] = agreed.map(", "const settled: Settled[] = agreed.slice(agreed.length).map("],
    ["what was refused counts as taken", `tally[answer === "theirs" ? "taken" : "refused"] += cells;`, "tally.taken += cells;"],
    ["what is open counts nowhere", "tally.open += cells;", "tally.open += 0;"],
  ],
  "domain/sharing/settle.ts": [
    ["what counted as sent before is forgotten", "...(earlier ? { earlier } : {}),", ""],
    ["a cell that was emptied counts as it was sent", "{ ...row?.hashes, ...hashes }", "{ ...hashes, ...row?.hashes }"],
    ["a row that went is asked after again", "...(gone ? { gone } : {}), ...(is", "...(is"],
  ],
  "domain/sharing/base.ts": [
    ["an older copy is taken for a newer one where the plan does not know", "{ ...withWhatWentOut(row, other.hashes), was:", "{ ...row, was:"],
    ["values that were not sent count as sent", "was: valuesThatFit(noted.sendId, table, row, other.was, idOf)", "was: other.was"],
  ],
  "domain/sharing/print.ts": [
    ["the last digits of a number make a difference", "String(Number(value.toPrecision(digits)))", "String(value)"],
    ["the order of parties makes a difference", `.sort().join(";")`, `.join(";")`],
    ["a party is its name", "return id === undefined ? sameName(name) : `#${id}`;", "return sameName(name);"],
  ],
  "workbook/sharing/returnedTables.ts": [
    ["what stands below a heading that is gone is lost", "return matched[place] ?? (headings.length", "return matched[place] ?? (headings.length < 0 && headings.length"],
    ["the row in the place of the headings is lost", "isHeadless ? [top, ...below] : below;", "below;"],
    ["a column at the left whose heading is gone is not looked at", "while (left > 0 && rows.some", "while (left < 0 && rows.some"],
  ],
  "domain/sharing/ownRows.ts": [["a party gets the rows of all", "return byParty.get(sameName(party)) ?? [];", "return rows;"]],
  "domain/sharing/parcel.ts": [
    ["of other parties their contacts go along", `...others.map((row) => picked(row, columnsOfOwner("stakeholders")))`, `...others.map((row) => picked(row, sharedColumns("stakeholders")))`],
    ["every party goes along", "cells }) => id !== \"\" && id !== party.id && isNamed(\"stakeholders\", cells[\"organisation\"])", "cells }) => id !== \"\" && id !== party.id && cells !== undefined"],
    ["every indicator goes along", `id !== "" && isNamed("indicators", cells["name"])`, `id !== "" && cells["name"] !== null`],
  ],
  "workbook/sharing/taking/takeBack.ts": [
    ["a cell that somebody changed since is taken back", "return holds(after) ? { proposal, is, cells: before } : undefined;", "return { proposal, is, cells: before };"],
    ["a new row in which somebody wrote goes", "return holds(after) && onlyThose(own ?? {}, after, book, key) ?", "return holds(after) ?"],
    ["a row that was taken out does not come back", "return own === undefined ? { proposal, is: \"add\", cells } : undefined;", "return undefined;"],
    ["of what was done to one row only the first is taken back", "one.batch === batch).reverse();", "one.batch === batch).slice(0, 1);"],
  ],
  "workbook/sharing/taking/edits.ts": [
    ["of two changes of one row the second counts", "after: { ...set?.after, ...edit.cells } });", "after: edit.cells });"],
    ["what stood there before is forgotten", "done.push({ edit, before, after: edit.cells });\n    } else {", "done.push({ edit, before: {}, after: edit.cells });\n    } else {"],
    ["a row is not taken out", `...[...removed].map(([table, rows]): BookChange => ({ is: "empty", table, rows: rows.sort((a, b) => a.row - b.row) })),`, ""],
  ],
};

/** What is tried: each of them must fail a law or a case. */
export const wrongs: readonly Wrong[] = Object.entries(byFile).flatMap(([file, all]) => all.map(([says, from, to]): Wrong => ({ says, file, from, to })));
