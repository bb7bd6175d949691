import { makeStyles, tokens } from "@fluentui/react-components";

/** How a tab looks, and what opens the parts that have none in sight. */
export const useTabStyles = makeStyles({
  tab: {
    display: "inline-flex", flexShrink: 0, alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "36px", padding: "0 5px", whiteSpace: "nowrap",
    font: "inherit", color: tokens.colorNeutralForeground2, backgroundColor: "transparent", cursor: "pointer",
    border: "none", borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // A contrast theme draws what is transparent: then every tab would look like the one that is shown.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    // Within the tab: the line of tabs cuts off what comes out of it.
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  // Drawn thicker instead of in a wider letter: the tabs stay where they are, whichever of them is shown.
  shown: { color: tokens.colorNeutralForeground1, WebkitTextStroke: "0.5px currentColor", borderBottomColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
});
