import type { Text } from "../../messages";
import { absolute } from "../address";
import { indicatorsBelow, indicatorsUncounted } from "../figures/full";
import { figureColumn } from "../figures/layout";
import { statusText } from "../figures/words";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import type { Address } from "../types";
import { shortenedInside } from "./shortened";

/** The indicators that a page tells of, with dollars. */
interface Told {
  /** The verdict on each of them; "" where there is no value. */
  verdicts: Address;
  /** A number for each of them, "" for others. */
  keys: Address;
  /** Their rows on the sheet with figures (from 1), first what asks for most care. */
  sorted: Address;
}

/** Letters of a name, and how many names, that fit behind "Niet op koers: ". */
const [letters, names] = [44, 2];

/**
 * What the figures of a page say, as two parts of formulas: how many indicators are on course, and which ones are not. Where that cannot
 * be told yet it says what is missing and what to do. Never "all" of them where some are not counted.
 * @param none what it says where the page tells of no indicator: a part of a formula
 * @param rest what it says behind the number of those without a verdict: of one quarter most are not asked for, which will not come later
 */
export function standing(setting: Setting, { verdicts, keys, sorted }: Told, none: string, rest: Text = { nl: " nog zonder oordeel", en: " without a verdict yet" }): { first: string; second: string } {
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const count = (status: "onCourse" | "attention" | "offCourse" | "noVerdict") => `COUNTIF(${verdicts},${literal(statusText(setting, status))})`;
  const [all, valued] = [`COUNT(${keys})`, `COUNTIF(${verdicts},"?*")`];
  const judged = `(${valued}-${count("noVerdict")})`;
  const name = (place: number) => shortenedInside(`INDEX(${figureColumn(setting, "name").area},INDEX(${absolute(sorted)},${place}))`, letters);
  /** The first so many names, of which the first `passed` are passed over. */
  const named = (how: string, count: string, passed = "0") => `${how}&${Array.from({ length: names }, (_, i) => {
    const one = name(i + 1).replaceAll(`,${i + 1})`, `,${passed}+${i + 1})`);
    return i === 0 ? one : `IF(${count}>${i},"; "&${one},"")`;
  }).join("&")}&IF(${count}>${names},${text("; en nog ", "; and ")}&(${count}-${names})&${text("", " more")},"")&"."`;
  const [off, attention] = [count("offCourse"), count("attention")];
  return {
    first: `IF(${all}=0,${none},IF(${valued}=0,${text("Nog geen cijfers.", "No figures yet.")},IF(${judged}=0,${text("Er zijn cijfers, maar nog geen oordeel.", "There are figures, but no verdict yet.")},`
      + `IF(AND(${count("onCourse")}=${judged},${judged}=${all},${indicatorsBelow(setting)}=0),IF(${all}=1,${text("De indicator ligt op koers.", "The indicator is on course.")},${text("Alle ", "All ")}&${all}&${text(" indicatoren liggen op koers.", " indicators are on course.")}),`
      + `${count("onCourse")}&${text(" van ", " of ")}&${judged}&IF(${judged}=1,${text(" beoordeelde indicator op koers", " judged indicator on course")},${text(" beoordeelde indicatoren op koers", " judged indicators on course")})&IF(${all}>${judged},"; "&(${all}-${judged})&${literal(setting.text(rest))},"")&${indicatorsUncounted(setting)}&"."))))`,
    second: `IF(${all}=0,"",IF(${valued}=0,${text("Open een kwartaal in het paneel, bij Kwartaal. Dan komen de cijfers hier.", "Open a quarter in the pane, under Quarter. Then the figures come here.")},`
      + `IF(${judged}=0,${text("Vul op het blad Indicatoren de streefwaarde en de richting in, dan volgt het oordeel.", "Fill in the target and the direction on the sheet Indicators: the verdict follows.")},`
      + `IF(${off}>0,${named(text("Niet op koers: ", "Off course: "), off)},IF(${attention}>0,${named(text("Vraagt aandacht: ", "Needs attention: "), attention)},""))))) `.trimEnd(),
  };
}
