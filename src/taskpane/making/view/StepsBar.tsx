import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  step: { flexGrow: 1, height: "4px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralStroke2, forcedColorAdjust: "none" },
  behind: { backgroundColor: tokens.colorCompoundBrandBackground },
});

/** How far a form of so many steps is; the words stand above its title. */
export function StepsBar({ step, of }: { step: number; of: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.bar}>
      {Array.from({ length: of }, (_, place) => <div key={place} className={mergeClasses(styles.step, place < step && styles.behind)} />)}
    </div>
  );
}
