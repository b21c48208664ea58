import type { RescueView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { openRescueCases, type RescueRowsBody } from '../api/rescue-calls.js';
import { useOnline } from '../app/shell/OfflineBar.js';
import { LeaveGuard } from '../intake/LeaveGuard.js';
import { Card } from '../shared/Card.js';
import { ErrorSummary, focusField } from '../shared/ErrorSummary.js';
import { Held } from '../shared/Held.js';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { say } from '../shared/toasts.js';
import { formatDate, formatTime } from '../shared/dates.js';
import { PersonRows } from './PersonRows.js';
import { rescueQuery } from './queries.js';
import css from './Rescue.module.css';
import { emptyRow, isBlank, nextKey, rowId, rowsBody, rowsFaults, rowsFaultsFromApi, rowsFor, sharedId, type RescueFault, type SharedForm } from './rescue-rows.js';
import { SharedFields } from './SharedFields.js';
import { useRescueFaults } from './use-fault-words.js';
import { useSendingOnce } from './use-sending-once.js';

/** Quick rows: what the group shares, and a line for each person; all of them are opened in one step. */
export function RowsForm({ rescue }: { rescue: RescueView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const online = useOnline();
  const [shared, setShared] = useState<SharedForm>(() => ({ day: formatDate(serverNow()), clock: formatTime(serverNow()), safety: 'unknown', language: 'vi', nationality: 'VN', together: false }));
  const [rows, setRows] = useState(() => rowsFor(rescue.people - rescue.opened));
  const [faults, setFaults] = useState<readonly RescueFault[]>([]);
  const { words, summary } = useRescueFaults();
  // Rows that had their case from a try before: what was corrected in them since is not in it.
  const [before, setBefore] = useState<readonly string[]>([]);
  const send = async (body: RescueRowsBody, key: string) => {
    setBefore([]);
    try {
      return await openRescueCases(rescue.id, body, key);
    } catch (failure) {
      // Some may have been opened: the list below tells which.
      void queries.invalidateQueries({ queryKey: rescueQuery(rescue.id).queryKey });
      throw failure;
    }
  };
  const sending = useSendingOnce(send, async ({ rows: opened }) => {
    await queries.invalidateQueries({ queryKey: rescueQuery(rescue.id).queryKey });
    void queries.invalidateQueries({ queryKey: ['cases', 'list'] });
    void queries.invalidateQueries({ queryKey: ['rescues', 'list'] });
    const left = queries.getQueryData(rescueQuery(rescue.id).queryKey) ?? rescue;
    setRows((was) => rowsFor(left.people - left.opened, nextKey(was)));
    setBefore(opened.filter(({ again }) => again).map(({ code }) => code));
    say(t('rescue.done', { count: opened.filter(({ again }) => !again).length }));
  });
  const { busy } = sending;
  const filled = rows.filter((row) => !isBlank(row)).length;
  const errorOf = (id: string): string | undefined => {
    const fault = faults.find((one) => one.id === id);
    return fault === undefined ? undefined : words(fault);
  };
  const show = (found: readonly RescueFault[]): void => {
    setFaults(found);
    const first = found[0];
    if (first) requestAnimationFrame(() => focusField(first.id));
  };
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (busy || !online) return;
    const found = rowsFaults(shared, rows, serverNow());
    show(found);
    if (found.length > 0) return;
    const body = rowsBody(shared, rows, (number) => t('rescue.row', { number }));
    void sending.go(body).then((fields) => fields.length > 0 && show(rowsFaultsFromApi(fields, rows)));
  };
  const change = (put: () => void): void => {
    put();
    setFaults([]);
  };
  const add = (): void => {
    const row = emptyRow(nextKey(rows));
    setRows((was) => [...was, row]);
    requestAnimationFrame(() => focusField(rowId(row, 'alias')));
  };

  return (
    <form onSubmit={submit} noValidate aria-label={t('rescue.rows')} className={css['page']} onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}>
      <ErrorSummary errors={summary(faults)} />
      <Held busy={busy}>
        <Card title={t('rescue.shared')}>
          <p className={css['lead']}>{t('rescue.sharedLead')}</p>
          <SharedFields form={shared} errorOf={(field) => errorOf(sharedId(field))} onChange={(part) => change(() => setShared((was) => ({ ...was, ...part })))} />
        </Card>
        <Card title={t('rescue.rows')}>
          <p className={css['lead']}>
            {t('rescue.rowsLead')} {t('rescue.aliasHint')} {t('rescue.ageHint')}
          </p>
          <PersonRows rows={rows} errorOf={errorOf} onChange={(changed) => change(() => setRows(changed))} onAdd={add} />
          {before.length > 0 && <Note tone="ochre" role="status">{t('rescue.before', { count: before.length, codes: before.join(', ') })}</Note>}
          {sending.error !== null && (
            <>
              <ProblemNote error={sending.error} />
              <Note tone="ochre">{t('rescue.goOn')}</Note>
            </>
          )}
          <div className={css['send']}>
            <Button type="submit" disabled={busy || !online || filled === 0} miw={170}>
              {busy ? t('app.saving') : filled === 0 ? t('intake.submit') : t('rescue.open', { count: filled })}
            </Button>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add} disabled={busy}>
              {t('rescue.addRow')}
            </Button>
            <p role="status" className={css['meta']}>
              {busy ? t('rescue.opening', { count: filled }) : ''}
            </p>
            {!online && <p className={css['meta']}>{t('app.offline')}</p>}
          </div>
        </Card>
      </Held>
      <LeaveGuard on={filled > 0} title={t('rescue.leaveTitle')} body={t('rescue.leaveBody')} />
    </form>
  );
}
