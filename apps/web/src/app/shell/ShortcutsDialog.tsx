import { mayLogCalls } from '@loive/domain';
import { Checkbox, Modal } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcutsSwitch } from '../shortcuts.js';
import css from './ShortcutsDialog.module.css';

const inside = getRouteApi('/inside');

const ROWS = [
  ['search', ['/']],
  ['next', ['J']],
  ['previous', ['K']],
  ['open', ['Enter']],
  ['create', ['N']],
  ['call', ['N']],
  ['steps', ['B']],
  ['goWork', ['G', 'V']],
  ['goDuties', ['G', 'N']],
  ['goReferrals', ['G', 'C']],
  ['list', ['?']],
  ['close', ['Esc']],
] as const;

/** The list of keys, and the switch that turns single keys off. */
export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useShortcutsSwitch();
  const { agency, role } = inside.useRouteContext().session;
  const rows = ROWS.filter(([name]) => name !== 'call' || mayLogCalls({ role, agencyType: agency.type }));
  return (
    <Modal returnFocus={false} opened={opened} onClose={onClose} title={t('shortcut.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <dl className={css['list']}>
        {rows.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`shortcut.${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('shortcut.hide')}</dd>
        </div>
      </dl>
      <Checkbox label={t('shortcut.use')} checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
    </Modal>
  );
}
