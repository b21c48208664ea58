import type { Transporter } from 'nodemailer';
import { letterTo, type Letter } from './letter.js';

/** Where mail goes out and what it says of itself. */
export interface MailerSettings {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly url: string;
  /** Address that mail comes from. */
  readonly from: string;
  /** Address of the sign-in page; left out of the letter when unset. */
  readonly origin?: string | undefined;
}

/** Mail was refused. Holds a code only: what servers say quotes addresses. */
export class MailRefused extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'MailRefused';
  }
}

/** How sending ended; `away`: the server is not there or asks for another try. */
export type Sent = 'sent' | 'away';

const AWAY = new Set(['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EHOSTUNREACH', 'ENOTFOUND']);

// A stalled server must not hold a message for longer than its job may last.
const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000, dnsTimeout: 5_000 };

/** Sends the one letter by SMTP, over connections that are kept for the next. */
export class Mailer {
  readonly #letter: Letter;
  #transport: Promise<Transporter> | undefined;

  constructor(private readonly settings: MailerSettings) {
    this.#letter = letterTo(settings.origin);
  }

  /**
   * Sends to one address. The same `id` gives the same Message-ID, so that a letter sent twice
   * (the worker died before it wrote the first one down) is known as one. Throws {@link MailRefused}.
   */
  async send(address: string, id: string): Promise<Sent> {
    const transport = await (this.#transport ??= openTransport(this.settings));
    try {
      await transport.sendMail({
        ...this.#letter,
        from: this.settings.from,
        to: { name: '', address },
        messageId: `<${id}@${domainOf(this.settings)}>`,
        xMailer: false,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return 'sent';
    } catch (failure) {
      const { code = 'EMAIL', responseCode } = failure as { code?: string; responseCode?: number };
      if (AWAY.has(code) || (responseCode !== undefined && responseCode >= 400 && responseCode < 500)) return 'away';
      throw new MailRefused(responseCode === undefined ? code : `SMTP_${responseCode}`);
    }
  }

  /** Closes the kept connections. */
  async close(): Promise<void> {
    (await this.#transport)?.close();
  }
}

// Loaded with the first letter: the API shares this library and sends none.
async function openTransport(settings: MailerSettings): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const { protocol, hostname, port, username, password } = new URL(settings.url);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const auth = username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  return createTransport({
    pool: true,
    maxConnections: 2,
    host,
    port: Number(port) || (secure ? 465 : 25),
    secure,
    ...auth,
    // A password goes to another machine over TLS or not at all.
    requireTLS: !secure && username !== '' && !isThisMachine(host),
    name: domainOf(settings),
    logger: false,
    ...TIMEOUTS,
  });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

// Our machine's own name is nobody's business.
function domainOf({ origin, from }: MailerSettings): string {
  return origin ? new URL(origin).hostname : (from.split('@').at(-1) ?? 'localhost');
}
