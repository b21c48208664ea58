import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';

/** Why an act was not recorded: its reason where the API names one, in the words of a group. */
export function Refusal({ failure, title, words = 'people.blocker' }: { failure: unknown; title?: string; words?: string }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (failure === null) return null;
  const problem = problemOf(failure);
  if (problem?.code !== 'blocked') return <ProblemNote error={failure} />;
  return (
    <Note tone="ochre" role="alert" icon={<IconAlertCircle aria-hidden />} title={title ?? t('people.blockedTitle')}>
      {(problem.blockers ?? []).map(({ code }) => word(words, code)).join(' ')}
    </Note>
  );
}
