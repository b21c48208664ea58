import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it came over the wire. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Head and body, byte for byte. */
  readonly raw: Buffer;
}

/** A mail server of a test: it keeps what it is given, or refuses it. */
export interface MailSink {
  readonly url: string;
  readonly letters: Received[];
  /** How the next letters are answered: 250 takes them. Takes a reply code. */
  answer(code: number): void;
  /** Connections that are open now. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function openMailSink(): Promise<MailSink> {
  const letters: Received[] = [];
  let code = 250;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        if (code !== 250) return done(Object.assign(new Error(`refused ${rcptTo[0]?.address}`), { responseCode: code }));
        letters.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw: Buffer.concat(parts) });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    answer: (next) => (code = next),
    connections: () => server.connections.size,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
