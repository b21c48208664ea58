import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the database that counts what the server says it has done. */
export interface Wire {
  /** The database's address by way of this line. */
  readonly url: string;
  /** Tags of the commands completed while `work` ran, in order: BEGIN, SELECT 1, COMMIT, ... */
  during(work: () => Promise<unknown>): Promise<string[]>;
  close(): void;
}

/**
 * Opens a counting line to the database at `url`. It reads the server's own CommandComplete messages,
 * one for each SQL statement however it was sent, so that no code of ours can hide one.
 */
export async function openWire(url: string): Promise<Wire> {
  const target = new URL(url);
  const ends = new Set<Socket>();
  let tags: string[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const read = commandReader((tag) => tags.push(tag));
    far.on('data', read);
    for (const [from, to] of [[near, far], [far, near]] as const) {
      ends.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.toString(),
    during: async (work) => {
      tags = [];
      await work();
      return [...tags];
    },
    close: () => {
      server.close();
      for (const end of ends) end.destroy();
    },
  };
}

// A message of the server: one letter, four bytes of length that count themselves, the rest.
function commandReader(completed: (tag: string) => void): (part: Buffer) => void {
  let kept: Buffer = Buffer.alloc(0);
  return (part) => {
    kept = Buffer.concat([kept, part]);
    while (kept.length >= 5) {
      const end = 1 + kept.readUInt32BE(1);
      if (kept.length < end) return;
      if (kept[0] === 0x43) completed(kept.toString('utf8', 5, end - 1));
      kept = kept.subarray(end);
    }
  };
}
