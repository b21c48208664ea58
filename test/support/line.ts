import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A line to a database that a test can cut and mend, as a restart or a pulled cable would. */
export interface Line {
  /** The database's address by way of this line. */
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Opens a line to the database at `url`. */
export async function openLine(url: string): Promise<Line> {
  const target = new URL(url);
  const ends = new Set<Socket>();
  let server: Server;
  let port = 0;

  const mend = () =>
    new Promise<void>((resolve) => {
      server = createServer((near) => {
        const far = connect(Number(target.port), target.hostname);
        for (const [from, to] of [[near, far], [far, near]] as const) {
          ends.add(from);
          from.on('error', () => to.destroy());
          from.on('close', () => to.destroy());
          from.pipe(to);
        }
      }).listen(port, '127.0.0.1', resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const end of ends) end.destroy();
      ends.clear();
    });

  await mend();
  port = (server!.address() as AddressInfo).port;
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return { url: through.toString(), cut, mend };
}
