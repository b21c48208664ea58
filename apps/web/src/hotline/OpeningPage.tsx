import { dayInVietnam } from '@loive/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { findPlaces, newKey } from '../api/calls.js';
import { readCall, recordCall, tieTold } from '../api/hotline-calls.js';
import { problemOf } from '../api/problem.js';
import { queryClient } from '../api/queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import { LANGUAGES } from '../intake/choices.js';
import { IntakePage } from '../intake/IntakePage.js';
import type { OpeningForm } from '../intake/opening-form.js';
import { writtenAs } from '../places/place-options.js';
import { formatDate, formatDateTime, formatTime } from '../shared/dates.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { say } from '../shared/toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { callQuery, toldQuery } from './queries.js';

/** Opens a case: on an empty form, from a draft, from a call to the hotline or from word that it passed on. */
export function OpeningPage({ nhap, cuoc, tin }: { nhap: string | undefined; cuoc: string | undefined; tin: string | undefined }) {
  if (cuoc !== undefined) return <FromCall key={cuoc} nhap={nhap} id={cuoc} />;
  if (tin !== undefined) return <FromTold key={tin} nhap={nhap} id={tin} />;
  return <IntakePage nhap={nhap} />;
}

interface From {
  nhap: string | undefined;
  id: string;
}

function FromCall({ nhap, id }: From) {
  const { t } = useTranslation();
  const asked = useQuery(callQuery(id));
  const call = asked.data;
  const place = usePlace(call?.placeId ?? null, call?.at);
  if (call === undefined && asked.isError) return <Failed error={asked.error} onRetry={() => void asked.refetch()} />;
  if (call === undefined || place === undefined) return <Waiting lines={8} />;
  const language = LANGUAGES.find((known) => known === call.language) ?? 'und';
  const opened = async (caseId: string): Promise<void> => {
    try {
      const { version } = await readCall(id);
      await recordCall(id, version, { type: 'openCase', caseId }, newKey());
      await queryClient.invalidateQueries({ queryKey: ['hotline'] });
    } catch {
      // The case is there: the call is tied to it by hand.
      say(t('hotline.notTied'));
    }
  };
  return (
    <IntakePage
      nhap={nhap}
      known={{ channel: 'hotline_111', language, receivedDay: formatDate(call.at), receivedClock: formatTime(call.at), ...place }}
      about={{ words: t('hotline.fromCall', { at: formatDateTime(call.at) }), opened }}
    />
  );
}

function FromTold({ nhap, id }: From) {
  const { t } = useTranslation();
  const asked = useQuery(toldQuery(id));
  const place = usePlace(asked.data?.placeId ?? null, asked.data?.at);
  if (asked.data === undefined && asked.isError) return <Failed error={asked.error} onRetry={() => void asked.refetch()} />;
  if (asked.data === undefined || place === undefined) return <Waiting lines={8} />;
  const { at } = asked.data;
  const opened = async (caseId: string): Promise<void> => {
    try {
      await tieTold(id, caseId, newKey());
      await queryClient.invalidateQueries({ queryKey: ['hotline'] });
    } catch {
      // The case is there all the same.
      say(t('hotline.toldNotTied'));
    }
  };
  return (
    <IntakePage
      nhap={nhap}
      known={{ channel: 'other_agency', receivedDay: formatDate(at), receivedClock: formatTime(at), ...place }}
      about={{ words: t('hotline.fromTold', { at: formatDateTime(at) }), opened }}
    />
  );
}

// The place as the form writes it; undefined while the register is asked.
function usePlace(id: string | null, at: string | undefined): Partial<OpeningForm> | undefined {
  const on = at === undefined ? '' : dayInVietnam(at);
  const asked = useQuery({ queryKey: ['places', on, id], queryFn: ({ signal }) => findPlaces(id ?? '', on, signal), enabled: id !== null && at !== undefined, staleTime: Infinity });
  if (id === null || asked.isError) return {};
  if (asked.data === undefined) return undefined;
  const found = asked.data.items.find((item) => item.id === id);
  return found === undefined ? {} : { placeId: id, placeText: writtenAs({ name: found.name, province: found.province?.name ?? null }) };
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const status = problemOf(error)?.status;
  return status === 403 || status === 404 ? <MissingPage /> : <ProblemNote error={error} onRetry={onRetry} />;
}
