import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A button that looks like what stands in it: a row that goes somewhere or opens. All of them answer alike to pointer and keyboard. */
export const pressable = {
  font: "inherit", textAlign: "start", color: tokens.colorNeutralForeground1, backgroundColor: "transparent", cursor: "pointer",
  border: "none", borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;
