import { getRouteApi } from '@tanstack/react-router';
import { MissingPage } from '../app/FallbackPages.js';
import { screensOf } from '../app/screens.js';
import { AdminPeople } from './AdminPeople.js';
import { HeadPeople } from './HeadPeople.js';

const inside = getRouteApi('/inside');

/** People of the own agency: for its administrators their roles, for its head their work. */
export function PeoplePage() {
  const { session } = inside.useRouteContext();
  if (session.role === 'agencyAdmin') return <AdminPeople session={session} />;
  return screensOf(session).includes('people') ? <HeadPeople session={session} /> : <MissingPage />;
}
