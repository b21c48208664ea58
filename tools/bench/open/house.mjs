import { openHouse, signIn, startApi } from '../house.mjs';
import { openDatabase } from './database.mjs';
import { STAND_INS } from './stand-ins.mjs';

/**
 * A second house beside the measured one: the same routes and the same rows, with no policy, no row security, no ticket
 * and nothing sealed. Resolves with its parts, and as many sessions of `username` as asked for.
 */
export async function openWithout(cleanups, { clients, username }) {
  const house = await openHouse(cleanups);
  await openDatabase(house.ownerUrl, username);
  const replaced = new Set();
  const preload = new URL('./preload.mjs', import.meta.url).href;
  const api = await startApi(house, cleanups, { preload, onMessage: ({ standIn }) => standIn && replaced.add(standIn) });
  const missing = Object.keys(STAND_INS).filter((path) => !replaced.has(path));
  if (missing.length > 0) throw new Error(`the API that is compared with still has the product's own ${missing.join(', ')}`);
  const sessions = [];
  for (let count = 0; count < clients; count++) sessions.push(await signIn(api.address, username));
  return { house, api, sessions };
}
