import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { dayInVietnam } from '@loive/domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { openRescue, type RescueBody } from '../api/rescue-calls.js';
import { useOnline } from '../app/shell/OfflineBar.js';
import { useAgencyGroups } from '../cases/forms/CaseFields.js';
import { PlaceField } from '../places/PlaceField.js';
import { Card } from '../shared/Card.js';
import { ErrorSummary, focusField } from '../shared/ErrorSummary.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { formatDate, readDay } from '../shared/dates.js';
import { rescueQuery } from './queries.js';
import css from './Rescue.module.css';
import { eventBody, eventFaults, eventFaultsFromApi, eventId, type EventForm, type RescueFault } from './rescue-rows.js';
import { useRescueFaults } from './use-fault-words.js';
import { useSendingOnce } from './use-sending-once.js';

const inside = getRouteApi('/inside');

/** Writes a rescue down: when, where, by whom, how many. */
export function NewRescue() {
  const { t } = useTranslation();
  const { session } = inside.useRouteContext();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const online = useOnline();
  const groups = useAgencyGroups(undefined);
  const [form, setForm] = useState<EventForm>(() => ({ day: formatDate(serverNow()), clock: '', placeId: '', placeText: '', agencyId: session.agency.id, people: '' }));
  const [faults, setFaults] = useState<readonly RescueFault[]>([]);
  const { words, summary } = useRescueFaults();
  const sending = useSendingOnce((body: RescueBody, key) => openRescue(body, key), async (rescue) => {
    queries.setQueryData(rescueQuery(rescue.id).queryKey, rescue);
    void queries.invalidateQueries({ queryKey: ['rescues', 'list'] });
    await navigate({ to: '/giai-cuu/$id', params: { id: rescue.id } });
  });
  const put = (part: Partial<EventForm>): void => {
    setForm((was) => ({ ...was, ...part }));
    setFaults([]);
  };
  const errorOf = (field: keyof EventForm): string | undefined => {
    const fault = faults.find(({ id }) => id === eventId(field));
    return fault === undefined ? undefined : words(fault);
  };
  const line = (field: 'day' | 'clock' | 'people') => ({
    id: eventId(field),
    value: form[field],
    error: errorOf(field),
    autoComplete: 'off',
    inputMode: 'numeric' as const,
    onChange: (event: { currentTarget: HTMLInputElement }) => put({ [field]: event.currentTarget.value }),
  });
  const show = (found: readonly RescueFault[]): void => {
    setFaults(found);
    const first = found[0];
    if (first) requestAnimationFrame(() => focusField(first.id));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = eventFaults(form, serverNow());
    show(found);
    if (found.length === 0 && online && !sending.busy) void sending.go(eventBody(form)).then((fields) => fields.length > 0 && show(eventFaultsFromApi(fields)));
  };

  return (
    <Card title={t('rescue.event')}>
      <form onSubmit={submit} noValidate aria-label={t('rescue.event')}>
        <ErrorSummary errors={summary(faults)} />
        <div className={css['fields']}>
          <TextInput {...line('day')} label={t('rescue.day')} placeholder="22/11/2026" maxLength={12} />
          <TextInput {...line('clock')} label={t('rescue.clock')} placeholder="05:30" maxLength={6} />
          <TextInput {...line('people')} label={t('rescue.people')} maxLength={3} />
          <NativeSelect
            id={eventId('agencyId')}
            label={t('rescue.agency')}
            rightSection={<IconSelector size={16} aria-hidden />}
            value={form.agencyId}
            error={errorOf('agencyId')}
            data={[{ value: '', label: t('cases.form.choose') }, ...groups]}
            onChange={(event) => put({ agencyId: event.currentTarget.value })}
          />
          <div className={css['wide']}>
            <PlaceField
              id={eventId('placeText')}
              label={t('rescue.place')}
              value={{ id: form.placeId, text: form.placeText }}
              on={readDay(form.day) ?? dayInVietnam(new Date(serverNow()).toISOString())}
              error={errorOf('placeText')}
              onChange={({ id, text }) => put({ placeId: id, placeText: text })}
            />
          </div>
        </div>
        {sending.error !== null && <ProblemNote error={sending.error} />}
        <div className={css['send']}>
          <Button type="submit" disabled={sending.busy || !online} miw={150}>
            {sending.busy ? t('app.saving') : t('rescue.record')}
          </Button>
          {!online && <p className={css['meta']}>{t('app.offline')}</p>}
        </div>
      </form>
    </Card>
  );
}
