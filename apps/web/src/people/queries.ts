import { queryOptions } from '@tanstack/react-query';
import { listActs, listExpiring, listPeople } from '../api/people-calls.js';

/** Everybody of the own agency. */
export const peopleQuery = queryOptions({ queryKey: ['people', 'all'], queryFn: ({ signal }) => listPeople(signal) });

/** Roles that end soon. */
export const expiringQuery = queryOptions({ queryKey: ['people', 'expiring'], queryFn: ({ signal }) => listExpiring(signal) });

/** What administrators did. */
export const actsQuery = queryOptions({ queryKey: ['people', 'acts'], queryFn: ({ signal }) => listActs(signal) });
