import type { DraftWords } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import type { DraftKeeper } from './draft-keeper.js';
import css from './Drafts.module.css';
import { useDraftState } from './use-keeper.js';

/** Whether what was typed is on the server, and since when; what to do where it is not. */
export function DraftBar({ keeper, onTheirs, onMine }: { keeper: DraftKeeper; onTheirs: (words: DraftWords) => void; onMine: () => void }) {
  const { t } = useTranslation();
  const state = useDraftState(keeper);
  const kept = 'savedAt' in state && state.savedAt !== null ? t('drafts.keptAt', { time: formatTime(state.savedAt) }) : '';
  const trouble = (words: string, actions?: ReactNode) => (
    <Note tone="ochre" icon={<IconCloudOff aria-hidden />}>
      <p>{words}</p>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </Note>
  );
  const button = (words: string, onClick: () => void) => (
    <Button size="xs" variant="default" onClick={onClick}>
      {words}
    </Button>
  );
  const calm = state.kind === 'saved' || state.kind === 'saving' || state.kind === 'none';
  const said = state.kind === 'saved' && state.savedAt !== null ? t('drafts.savedAt', { time: formatTime(state.savedAt) }) : t(state.kind === 'none' ? 'drafts.willSave' : 'drafts.saving');
  return (
    <div className={css['bar']} data-state={state.kind}>
      {calm && (
        <p className={css['state']} data-draft={state.kind}>
          {state.kind === 'saved' ? <IconCloudCheck size={15} aria-hidden /> : <IconCloudUp size={15} aria-hidden />}
          {said}
        </p>
      )}
      <div role="status">
        {state.kind === 'unsaved' && trouble(`${t(`drafts.unsaved.${state.why}`)} ${t('drafts.inMemory')} ${kept}`.trim(), button(t('app.tryAgain'), () => keeper.flush()))}
        {state.kind === 'elsewhere' &&
          trouble(t('drafts.elsewhere', { time: formatTime(state.theirs.savedAt) }), (
            <>
              {button(t('drafts.takeTheirs'), () => {
                const words = keeper.takeTheirs();
                if (words !== null) onTheirs(words);
              })}
              {button(t('drafts.keepMine'), onMine)}
            </>
          ))}
        {state.kind === 'gone' && trouble(t('drafts.gone'), button(t('drafts.saveAnew'), onMine))}
      </div>
    </div>
  );
}
