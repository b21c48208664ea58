import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../api/clock.js';
import { ApiProblem, NoAnswer } from '../api/problem.js';
import { formatDateTime } from './dates.js';
import { Note } from './Note.js';

/** One sentence for any error of a call: what happened, what is kept, what to do. */
export function useProblemWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof ApiProblem) {
      const seconds = error.retryAfter ?? 60;
      return t(`problem.${error.problem.code}`, { seconds, at: formatDateTime(serverNow() + seconds * 1000) });
    }
    return error instanceof NoAnswer ? t('problem.noAnswer') : t('problem.unexpected');
  };
}

/** An error of a call with its trace id, and a way to try again. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const instance = error instanceof ApiProblem ? error.problem.instance : '';
  return (
    <Note tone="clay" role="alert" icon={<IconAlertCircle aria-hidden />} title={`${t('problem.title')}.`}>
      {words(error)}
      {instance !== '' && (
        <p>
          <small>{t('problem.trace', { instance })}</small>
        </p>
      )}
      {onRetry && (
        <p>
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('app.tryAgain')}
          </Button>
        </p>
      )}
    </Note>
  );
}
