const NOTHING = { words: '', key: '' };

/**
 * Keys of what one form sends. The same words keep their key until an answer came, so that an act whose answer was lost is
 * not done twice; once it is done the key goes, since the same words said again are another act.
 */
export class SentOnce {
  #deed = NOTHING;
  #running = false;

  constructor(private readonly newKey: () => string) {}

  /** Does the act, `words` being all that it says; undefined: another one is under way. What `act` throws is thrown on. */
  async send<T>(words: unknown, act: (key: string) => Promise<T>): Promise<T | undefined> {
    if (this.#running) return undefined;
    const said = JSON.stringify(words);
    if (this.#deed.words !== said) this.#deed = { words: said, key: this.newKey() };
    this.#running = true;
    try {
      const answer = await act(this.#deed.key);
      this.#deed = NOTHING;
      return answer;
    } finally {
      this.#running = false;
    }
  }
}
