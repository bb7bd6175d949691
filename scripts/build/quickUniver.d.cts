interface Change {
  in: RegExp | string;
  quick: string;
}

declare const quicker: ((source: string) => string) & { changes: Record<"fields" | "texts" | "ranges", Change> };
export = quicker;
