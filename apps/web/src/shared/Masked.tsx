import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from './Tag.js';

/** Something that exists and is not shown; `label` names it when "masked" says too little. */
export function Masked({ label, children }: { label?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <span>
      <Tag icon={<IconLock aria-hidden />}>{label ?? t('part.masked')}</Tag> {children}
    </span>
  );
}
