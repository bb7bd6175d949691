import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, type MessageBarProps } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: "8px", paddingBottom: "8px" },
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
  title: { display: "block" },
});

interface BarProps {
  intent: NonNullable<MessageBarProps["intent"]>;
  title?: string;
  children?: ReactNode;
  /** Buttons under the message. */
  buttons?: ReactNode;
  onClose?: () => void;
}

/** A message above the view, with what to do about it. Screen readers hear it when it appears. */
export function Bar({ intent, title, children, buttons, onClose }: BarProps) {
  const styles = useStyles();
  const { words } = useWords();
  const close = onClose && <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.close} onClick={onClose} />;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(buttons || close) && <MessageBarActions containerAction={close}>{buttons}</MessageBarActions>}
    </MessageBar>
  );
}
