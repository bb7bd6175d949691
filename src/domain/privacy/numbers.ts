/** Account numbers: Dutch, and of both neighbours (ISO 13616), in one piece or in groups of four. */
export const accounts = /(?<![A-Za-z\d])(?:NL\d{2} ?[A-Z]{4}(?: ?\d){10}|BE\d{2}(?: ?\d{4}){3}|DE\d{2}(?: ?\d{4}){4} ?\d{2})(?!\d)/g;

const sum = "(?:\\d{1,3}(?:[. ]\\d{3}){1,4}|\\d{1,12})(?:,(?:\\d{1,2}|-))?(?![\\d])";

/** Sums of money: with the sign or word of a currency on either side, behind what is budgeted, or with thousands and cents. */
export const amounts = new RegExp(
  `(?:€|\\bEUR|\\beuro)\\s{0,2}${sum}|\\b(?:budget|begroting|subsidie)\\s(?:van\\s)?\\d{1,3}(?:\\.\\d{3}){1,4}(?!\\d)|(?<![\\d.,])${sum}\\s?(?:€|EUR\\b|euro\\b|mln\\b|miljoen\\b|miljard\\b|duizend\\b)|(?<![\\d.,])\\d{1,3}(?:[. ]\\d{3}){1,4},(?:\\d{2}(?!\\d)|-)`, "gi",
);

/** Days: 12-3-2026, 12/03/26, 2026-03-12. */
export const days = /(?<!\d|\d[-/.])(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d|[-/.]\d)/g;

/** Dutch telephone numbers have ten digits with a zero in front, or nine after +31 or 0031, in any groups; of a mobile one the sign before 31 may be left out. */
export const phones = /(?<![\p{L}\d])(?:(?:\(?(?:\+|00)\s?31[)\s./_-]{0,2}(?:\(0\))?[\s./_-]{0,2}|\(?0)\(?[1-9](?:[\s./)_-]{0,3}\d){8}|316\d{8}|31[\s-]6[\s-]\d{8}|[0oO]6[*,:]\s?\d{8}|[oO]6-?\d{8}|0\s6(?:\s\d){8})(?![\p{L}\d])/gu;
