import { Checkbox, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcutsSwitch } from '../shortcuts.js';
import css from './ShortcutsDialog.module.css';

const ROWS = [
  ['search', ['/']],
  ['next', ['J']],
  ['previous', ['K']],
  ['open', ['Enter']],
  ['create', ['N']],
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
  return (
    <Modal returnFocus={false} opened={opened} onClose={onClose} title={t('shortcut.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <dl className={css['list']}>
        {ROWS.map(([name, keys]) => (
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
