/**
 * Something that takes a while, done one at a time: asked for while it is being done, it is done once more after that, however often it was asked.
 * @param work looks at what is known when it begins
 * @returns asks for it, and settles when it was done with what was known at the last time that somebody asked
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | undefined;
  let isAsked = false;
  const whileAsked = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false;
        await work();
      }
    } finally {
      doing = undefined;
    }
  };
  return () => {
    isAsked = true;
    return doing ??= whileAsked();
  };
}
