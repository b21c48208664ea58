import type { CaseView } from '@loive/contracts';
import { Button, Popover } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconArrowRight, IconChevronDown } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../app/shortcuts.js';
import { StepList } from './StepList.js';
import css from './NextSteps.module.css';
import { agenciesQuery } from '../record/queries.js';
import { useRecord } from '../record/record-context.js';

/** "Bước tiếp theo": what this reader may record now and what is missing for the rest. From the API alone. */
export function NextSteps({ view, agencyId }: { view: CaseView; agencyId: string }) {
  const { t } = useTranslation();
  const record = useRecord();
  const client = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useShortcut('b', () => {
    // So that closing the panel gives the focus back to the button and not to nothing.
    button.current?.focus();
    setOpened((before) => !before);
  });

  const close = (): void => {
    setOpened(false);
    button.current?.focus();
  };

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(640px, calc(100vw - 24px))"
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
      offset={6}
    >
      <Popover.Target>
        <Button
          ref={button}
          className={css['button']}
          leftSection={<IconArrowRight size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-keyshortcuts="B"
          onPointerEnter={() => void client.prefetchQuery(agenciesQuery)}
          onClick={() => setOpened(!opened)}
        >
          {t('cases.steps.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css['panel']} aria-label={t('cases.steps.button')}>
        <StepList
          view={view}
          agencyId={agencyId}
          onChoose={(type) => {
            close();
            record({ type });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
