import { isReady } from './address.mjs';
import { startService } from './service.mjs';

/** Starts the API as a service; it is ready when it answers at `address`. */
export function startApi({ address, ...how }) {
  return startService({ name: 'API', main: 'dist/apps/api/src/main.js', isReady: () => isReady(address), ...how });
}
