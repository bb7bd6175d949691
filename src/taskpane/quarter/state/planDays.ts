import type { Network } from "../../../domain/network";
import { isOpen } from "../../../domain/signals/actions";
import { fill, quarter as texts, type Language } from "../../../messages";
import type { SavedFile } from "../../base/download";
import { calendar, calendarType, type CalendarDay } from "../../words/calendar";

/**
 * The days of a plan that are still to come: by when figures are wanted, when an agreement or a round of improving is looked at again, when
 * the network meets to look back, and when an open action ends. Each names the network (`name`), and is known by it: rows of a template
 * have the same ids in the workbook of every network.
 */
export function planDays({ quarterStates, agreements, actions, cycles, sessions, today }: Network, name: string, language: Language): CalendarDay[] {
  const words = texts[language].delivered.days;
  const days = [
    ...quarterStates.map(({ quarter, deadline, state }) => ({ id: `deadline-${quarter}`, day: state === "closed" ? undefined : deadline, title: fill(words.deadline, { quarter }) })),
    ...agreements.map(({ id, agreement, review }) => ({ id: `review-${encodeURIComponent(id || agreement)}`, day: review, title: fill(words.review, { name: agreement }) })),
    ...cycles.map(({ id, cycle, review, status }) => ({ id: `cycle-${encodeURIComponent(id || cycle)}`, day: isOpen({ status }) ? review : undefined, title: fill(words.cycle, { name: cycle }) })),
    ...sessions.map(({ id, session, date }) => ({ id: `session-${encodeURIComponent(id || session)}`, day: date, title: fill(words.session, { name: session }) })),
    ...actions.map((action) => ({ id: `action-${encodeURIComponent(action.id || action.action)}`, day: isOpen(action) ? action.end : undefined, title: fill(words.action, { name: action.action }) })),
  ];
  return days.flatMap(({ id, day, title }) => (day !== undefined && day >= today ? [{ id: `${encodeURIComponent(name)}-${id}`, day, made: today, title, note: name }] : []));
}

/** Those days as a file for a calendar. */
export function daysFile(network: Network, name: string, language: Language): SavedFile {
  return { name: "netwerkplan.ics", bytes: new TextEncoder().encode(calendar(planDays(network, name, language))), type: calendarType };
}
