/** Puts the focus back on the button that opens a masked line, once that button is on the page again. */
export function focusWayIn(line: string | null): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-look="${CSS.escape(line ?? '')}"]`)?.focus());
}
