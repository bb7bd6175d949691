import type { Network } from "../../../domain/network";
import { isOpen } from "../../../domain/signals/actions";
import { fill, quarter as texts, type Language } from "../../../messages";
import type { CalendarDay } from "../../words/calendar";

/** The days of a plan that are still to come: by when figures are wanted, when an agreement is looked at again, and when an open action ends. */
export function planDays({ quarterStates, agreements, actions, today }: Network, language: Language): CalendarDay[] {
  const words = texts[language].delivered.days;
  const days = [
    ...quarterStates.map(({ quarter, deadline, state }) => ({ id: `deadline-${quarter}`, day: state === "closed" ? undefined : deadline, title: fill(words.deadline, { quarter }) })),
    ...agreements.map(({ id, agreement, review }) => ({ id: `review-${encodeURIComponent(id || agreement)}`, day: review, title: fill(words.review, { name: agreement }) })),
    ...actions.map((action) => ({ id: `action-${encodeURIComponent(action.id || action.action)}`, day: isOpen(action) ? action.end : undefined, title: fill(words.action, { name: action.action }) })),
  ];
  return days.flatMap(({ id, day, title }) => (day !== undefined && day >= today ? [{ id, day, made: today, title }] : []));
}
