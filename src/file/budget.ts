import { Refused } from "./refused";

/** What a file may hold beside its bytes, counted over all its parts while they are read: memory is taken as it goes, not before. */
export interface ReadBudget {
  /** Filled or formatted cells. */
  cells: number;
  /** Elements that are no cells: rules, styles, names, links, series of charts. */
  elements: number;
  /** Characters of texts and formulas as they stand in the file. */
  characters: number;
  /** Characters of formulas that cells share, told out for each cell. */
  shared: number;
  /** Texts that cells share. */
  texts: number;
}

/**
 * A plan of 100,000 measurements has about a million cells; Excel itself knows 65,490 cell formats (support.microsoft.com, "Excel
 * specifications and limits"), which are two elements each. With all of it taken, reading stays within 300 MB.
 */
export const ordinaryRoom: ReadBudget = { cells: 1_500_000, elements: 300_000, characters: 40_000_000, shared: 5_000_000, texts: 1_500_000 };

/** Keeps count of what a file takes. */
export class Budget {
  private readonly left: ReadBudget;

  constructor(private readonly room: ReadBudget = ordinaryRoom) {
    this.left = { ...room };
  }

  /** Takes so many of a kind; throws `Refused` where there are no more. */
  take(kind: keyof ReadBudget, count: number): void {
    if ((this.left[kind] -= count) < 0) throw new Refused({ code: problems[kind], details: { max: this.room[kind] } });
  }
}

const problems = { cells: "fileTooManyCells", elements: "fileTooManyRules", characters: "fileTooMuchText", shared: "fileTooMuchText", texts: "fileTooManyTexts" } as const;
