import { createServer } from 'node:net';
import { freePort } from '../postgres.mjs';

/** The port to listen on (a free one for 0); throws one line that names the setting to change. */
export async function usablePort(host, port) {
  if (port === 0) return freePort();
  const failure = await tryListening(host, port);
  if (!failure) return port;
  if (failure.code === 'EADDRINUSE')
    throw new Error(`Port ${port} of ${host} is taken: set PORT to another one, such as PORT=${port + 1}`);
  if (failure.code === 'EACCES')
    throw new Error(`This account may not listen on port ${port}: set PORT to one above 1023`);
  throw new Error(`Cannot listen on ${host} (${failure.code}): set HOST to an address of this machine`);
}

/** The address to open in a browser on this machine. */
export function addressOf(host, port) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** True when the API there says that it can serve. */
export async function isReady(address) {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

function tryListening(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
