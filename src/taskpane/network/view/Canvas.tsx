import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomFitRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { network as messages } from "../../../messages/network";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  tools: { display: "flex", gap: tokens.spacingHorizontalXS },
  // The paper stays white in dark colours too: the drawing is the same wherever it goes.
  window: {
    overflow: "auto", maxHeight: "70vh", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: "#FFFFFF",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** As many times as wide as the pane. */
const sizes = [1, 1.5, 2, 3, 4];

/** A window on the drawing that can be made larger; it scrolls with the keyboard and the hand. `children` gets the size, 1 is as wide as the pane. */
export function Canvas({ children }: { children: (size: number) => ReactNode }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].zoom;
  const [step, setStep] = useState(0);
  const size = sizes[step] ?? 1;
  return (
    <div>
      <div className={styles.tools} role="toolbar" aria-label={words.label}>
        <Button appearance="subtle" icon={<ZoomInRegular />} aria-label={words.in} title={words.in} disabledFocusable={step === sizes.length - 1} onClick={() => setStep(Math.min(step + 1, sizes.length - 1))} />
        <Button appearance="subtle" icon={<ZoomOutRegular />} aria-label={words.out} title={words.out} disabledFocusable={step === 0} onClick={() => setStep(Math.max(step - 1, 0))} />
        <Button appearance="subtle" icon={<ZoomFitRegular />} aria-label={words.fit} title={words.fit} disabledFocusable={step === 0} onClick={() => setStep(0)} />
      </div>
      <div className={styles.window} tabIndex={0} role="group" aria-label={words.label}>
        <div style={{ width: `${size * 100}%` }}>{children(size)}</div>
      </div>
    </div>
  );
}
