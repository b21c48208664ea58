import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Runs what serves one request, so that every ticket signed in it bears the request's id. */
export function inRequest(id: string, work: () => void): void {
  requests.run(id, work);
}

/** Id of the request that is being served; undefined outside of one. */
export function presentRequest(): string | undefined {
  return requests.getStore();
}
