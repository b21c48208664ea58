import type { Page } from 'playwright-core';

/** More stops than any page of ours has: beyond that, the thing looked for cannot be reached. */
const STOPS = 90;

// Runs in the page, so it is text: the tests themselves know no document.
const FOCUSED = `(() => {
  const at = document.activeElement;
  const name = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
  return { name: name.trim(), tag: at?.tagName ?? '' };
})()`;

/** Somebody who works without a mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses keys one after another. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types text where the focus is. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Presses a key until the focus is on the control with this name; throws when it is never met. */
  async walkTo(name: string, tag?: string, key = 'Tab'): Promise<void> {
    const seen: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      const at = await this.focused();
      if (at.name === name && (tag === undefined || at.tag === tag)) return;
      seen.push(at.name);
      await this.press(key);
    }
    throw new Error(`${key} never reaches “${name}”; it went by ${[...new Set(seen)].join(' | ')}`);
  }

  /** Name and kind of what has the focus. */
  private focused(): Promise<{ name: string; tag: string }> {
    return this.page.evaluate(FOCUSED);
  }
}
