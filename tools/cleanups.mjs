/**
 * What undoes the parts in `cleanups`, the last one first, each once, also those that join meanwhile. One that fails is told and
 * keeps none of the others back. Whoever asks again waits for what is under way.
 */
export function undoOf(cleanups, tell = console.error) {
  let undone = Promise.resolve();
  const undo = async () => {
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
      try {
        await cleanup();
      } catch (error) {
        tell(error.message);
      }
    }
  };
  return () => (undone = undone.then(undo));
}
