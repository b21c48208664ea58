import type { SearchView } from '@loive/contracts';
import { searchFind } from '../generated/api/sdk.gen.js';

/** Looks for somebody in one's own cases; what is looked for stands in the body. Keep the answer out of every store. */
export const findPerson = async (q: string, signal: AbortSignal): Promise<SearchView> => (await searchFind({ throwOnError: true, body: { q }, signal })).data;
