import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Pager.module.css';

/** Next and previous of a keyset list; there are no page numbers to jump to. */
export function Pager(props: { children: ReactNode; onPrevious: (() => void) | null; onNext: (() => void) | null }) {
  const { t } = useTranslation();
  const { children, onPrevious, onNext } = props;
  return (
    <div className={css['pager']}>
      <p>{children}</p>
      {(onPrevious ?? onNext) !== null && (
        <div className={`${css['buttons']} no-print`}>
          <Button size="xs" variant="default" leftSection={<IconChevronLeft size={16} aria-hidden />} disabled={onPrevious === null} onClick={() => onPrevious?.()}>
            {t('worklist.previous')}
          </Button>
          <Button size="xs" variant="default" rightSection={<IconChevronRight size={16} aria-hidden />} disabled={onNext === null} onClick={() => onNext?.()}>
            {t('worklist.next')}
          </Button>
        </div>
      )}
    </div>
  );
}
