import type { Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { contrast, dark, light, strengthen } from "./theme";

const forced = "(forced-colors: active)";
const more = "(prefers-contrast: more)";

/**
 * The theme that fits Office and the system. Excel does not tell when its theme changes,
 * so `isDark` is asked again whenever the pane is looked at; what the system asks for is followed at once.
 */
export function useTheme(isDark: () => boolean): Theme {
  const choose = useCallback(() => chooseTheme(isDark(), matchMedia(forced).matches, matchMedia(more).matches), [isDark]);
  const [theme, setTheme] = useState(choose);
  useEffect(() => {
    const update = () => setTheme(choose());
    const queries = [forced, more].map((query) => matchMedia(query));
    queries.forEach((query) => query.addEventListener("change", update));
    addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      queries.forEach((query) => query.removeEventListener("change", update));
      removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [choose]);
  return theme;
}

const strongLight = strengthen(light);
const strongDark = strengthen(dark);

function chooseTheme(isDark: boolean, isForced: boolean, wantsMore: boolean): Theme {
  if (isForced) return contrast;
  if (wantsMore) return isDark ? strongDark : strongLight;
  return isDark ? dark : light;
}
