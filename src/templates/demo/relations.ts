import { halfYearOf, type Quarter } from "../../domain/quarter";
import type { Quality } from "../../domain/networkMap/relation";
import type { RowOf } from "../../workbook/content";
import type { Text } from "../../messages";
import { text } from "../text";
import { party } from "./parties";

type Party = keyof typeof party;

/** A pair, how it worked together in each of the last three half-years (nobody looked where it is undefined), and what was said of it last. */
type Pair = readonly [Party, Party, readonly (Quality | undefined)[], { goesWell?: Text; inTheWay?: Text; missing?: Text; action?: Text }?];

const [strong, better, hardly] = ["strong", "canBeBetter", "hardly"] as const satisfies readonly Quality[];

const pairs: readonly Pair[] = [
  ["municipality", "localTeam", [strong, strong, strong], { goesWell: text("Wekelijks overleg, korte lijnen", "Weekly meeting, short lines") }],
  ["municipality", "safeAtHome", [better, better, strong], { goesWell: text("Samen aan tafel bij elke nieuwe afspraak", "Together at the table for each new agreement") }],
  ["municipality", "housing", [hardly, better, better], { inTheWay: text("Urgentie bij woningen loopt langs drie loketten", "Urgent housing goes past three desks"), action: text("Eén aanspreekpunt kiezen", "Choose one point of contact") }],
  ["municipality", "experience", [better, strong, strong], { goesWell: text("Het panel leest elk plan mee", "The panel reads every plan") }],
  ["localTeam", "safeAtHome", [better, strong, strong], { goesWell: text("Samen op huisbezoek bij zorgen over veiligheid", "Home visits together where there are worries about safety") }],
  ["localTeam", "protection", [better, better, strong], { goesWell: text("De overdracht doen we nu altijd met z'n drieën", "Handovers are now always done with the three of us") }],
  ["localTeam", "generalPractitioners", [hardly, better, better], { inTheWay: text("De praktijk is overdag slecht bereikbaar", "The practice is hard to reach during the day"), action: text("Overlegtelefoon proberen", "Try a phone line for consultation") }],
  ["localTeam", "schools", [better, better, strong], { goesWell: text("Vaste gezichten in elke school", "The same faces in every school") }],
  ["localTeam", "welfare", [strong, strong, strong]],
  ["localTeam", "adultMentalHealth", [hardly, hardly, better], { inTheWay: text("Wachttijden bij de ggz", "Waiting lists in mental health care"), action: text("Consultatie vragen vóór aanmelding", "Ask for consultation before referral") }],
  ["safeAtHome", "police", [strong, strong, strong], { goesWell: text("Elke ochtend samen langs de meldingen", "Going through the reports together every morning") }],
  ["safeAtHome", "shelter", [strong, strong, strong]],
  ["safeAtHome", "protection", [better, better, better], { inTheWay: text("Verschil in werkwijze bij spoed", "Different ways of working in a crisis") }],
  ["safeAtHome", "addictionCare", [hardly, hardly, hardly], { missing: text("Er is geen vaste contactpersoon", "There is no fixed contact"), action: text("Kennismaken in het volgende overleg", "Get to know each other in the next meeting") }],
  ["protection", "youthMentalHealth", [better, better, better]],
  ["protection", "experience", [hardly, better, better]],
  ["adultMentalHealth", "youthMentalHealth", [better, strong, strong]],
  ["adultMentalHealth", "addictionCare", [strong, strong, better], { inTheWay: text("Het gezamenlijke spreekuur is gestopt", "The joint consulting hour has stopped"), action: text("Spreekuur weer starten", "Start the consulting hour again") }],
  ["police", "shelter", [better, better, strong]],
  ["schools", "youthMentalHealth", [hardly, hardly, better]],
  ["schools", "generalPractitioners", [undefined, hardly, hardly], { missing: text("Scholen en huisartsen kennen elkaar niet", "Schools and doctors do not know each other") }],
  ["welfare", "housing", [better, better, undefined]],
  ["welfare", "experience", [undefined, undefined, strong], { goesWell: text("Samen een inloop begonnen", "Started a walk-in together") }],
];

/** How the parties worked together, looked at in the last three half-years of these quarters; what was said stands with the last one. */
export function relations(quarters: readonly Quarter[]): readonly RowOf<"relations">[] {
  const moments = [...new Set(quarters.map(halfYearOf))].slice(-3);
  return moments.flatMap((moment, i) => pairs.flatMap(([first, second, qualities, said]): RowOf<"relations">[] => {
    const quality = qualities[qualities.length - moments.length + i];
    return quality ? [{ first: party[first], second: party[second], moment, quality, ...(i === moments.length - 1 ? said : {}) }] : [];
  }));
}
