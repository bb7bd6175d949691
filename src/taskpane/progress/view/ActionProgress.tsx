import { useState, type ReactNode } from "react";
import { actionSignal, actionSignals, type ActionSignal } from "../../../domain/signals/actions";
import type { Action } from "../../../domain/network";
import { progress } from "../../../messages/progress";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { SignalIcon } from "../../widgets/SignalIcon";
import { Tally, type Tone } from "./Tally";
import { Timeline } from "./Timeline";

const tones: Readonly<Record<ActionSignal, Tone>> = { late: "wrong", soon: "attention", running: "busy", notStarted: "none", done: "good", stopped: "none" };

interface ActionProgressProps {
  actions: readonly Action[];
  /** What to say where there is nothing to show. */
  none: ReactNode;
  /** Excel's serial number of the day. */
  today: number;
  onGo: (action: Action) => void;
  onChain: (action: Action) => void;
}

/** Actions by how they stand, and along the time; how they stand chooses what the timeline shows. */
export function ActionProgress({ actions, none, today, onGo, onChain }: ActionProgressProps) {
  const { language } = useWords();
  const words = progress[language].actions;
  const [only, setOnly] = useState<ActionSignal>();
  const tallied = actionSignals.flatMap((signal) => {
    const number = actions.filter((action) => actionSignal(action, today) === signal).length;
    return number === 0 ? [] : [{ key: signal, count: number, text: `${number} ${words.signal[signal]}`, icon: <SignalIcon signal={signal} />, tone: tones[signal] }];
  });
  const chosen = tallied.find(({ key }) => key === only)?.key;
  return (
    <>
      <Section title={words.title}>
        {actions.length === 0 ? none : <Tally label={words.label} parts={tallied} chosen={chosen} onChoose={setOnly} />}
      </Section>
      {actions.length > 0 && <Timeline actions={actions} signal={chosen} today={today} onGo={onGo} onChain={onChain} />}
    </>
  );
}
