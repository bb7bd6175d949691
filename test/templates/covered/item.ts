/** Something that a source has, by an id that never changes. */
export interface Item {
  id: string;
  /** What it is, in a few words. */
  what: string;
  /** Words of our own that stand where it was taken, all of them where an item has more parts; absent where it was left out. */
  words?: RegExp | readonly RegExp[];
}
