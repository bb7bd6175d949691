import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The product's teal, dark to light; 80 is the colour of its icons. */
const teal: BrandVariants = {
  10: "#021212", 20: "#052323", 30: "#073232", 40: "#084141", 50: "#094f4f", 60: "#0a5c5c", 70: "#0a6565", 80: "#0b6e6e",
  90: "#218383", 100: "#48a5a5", 110: "#63b5b5", 120: "#7dc3c3", 130: "#98d0d0", 140: "#b3dddd", 150: "#cfe9e9", 160: "#ebf6f6",
};

export const light: Theme = createLightTheme(teal);
export const dark: Theme = createDarkTheme(teal);
/** For Windows' contrast themes: every part gets an outline, and the system puts its own colours over ours. */
export const contrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase };

/** The same theme for people who ask for more contrast: secondary text and thin lines become as strong as the text. */
export function strengthen(theme: Theme): Theme {
  const strong = theme.colorNeutralForeground1;
  return {
    ...theme,
    colorNeutralForeground2: strong,
    colorNeutralForeground3: strong,
    colorNeutralForeground4: strong,
    colorNeutralStroke1: strong,
    colorNeutralStroke2: strong,
    colorNeutralStrokeAccessible: strong,
  };
}
