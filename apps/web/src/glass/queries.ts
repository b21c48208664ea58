import type { BreakGlassBox } from '@loive/contracts';
import { queryOptions } from '@tanstack/react-query';
import { listGlasses } from '../api/access-calls.js';
import { pollEvery } from '../api/live.js';

/** A box of emergency openings. */
export const glassQuery = (box: BreakGlassBox) =>
  queryOptions({ queryKey: ['glass', box], queryFn: ({ signal }) => listGlasses(box, signal), refetchInterval: pollEvery });
