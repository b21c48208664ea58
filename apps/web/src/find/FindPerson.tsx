import type { CaseHitView, SearchView } from '@loive/contracts';
import { SEARCH_LENGTH } from '@loive/domain';
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findPerson } from '../api/find-calls.js';
import { AgencyName } from '../shared/AgencyName.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Tag } from '../shared/Tag.js';
import css from './FindPerson.module.css';

/**
 * Asks whether somebody is in one's own cases already. No form of its own: it stands within one. What is typed goes into
 * no address and no store, and is looked for when it is asked for, since every search is written down.
 */
export function FindPerson() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [short, setShort] = useState(false);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const search = useMutation({ mutationFn: (q: string) => findPerson(q, running.current.signal), gcTime: 0 });
  const ask = (): void => {
    const q = typed.trim();
    setShort(q.length < SEARCH_LENGTH.min);
    if (q.length >= SEARCH_LENGTH.min && !search.isPending) search.mutate(q);
  };
  // One search runs for a person at a time: one that nobody waits for any more would stand in the way of the next.
  const stop = (): void => {
    running.current.abort();
    running.current = new AbortController();
    search.reset();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    ask();
  };
  return (
    <div role="search" aria-label={t('find.title')} className={css['find']}>
      <div className={css['line']}>
        <TextInput
          className={css['field']}
          label={t('find.label')}
          description={t('find.hint')}
          error={short ? t('find.short', { n: SEARCH_LENGTH.min }) : null}
          autoComplete="off"
          spellCheck={false}
          maxLength={SEARCH_LENGTH.max}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setShort(false);
            stop();
          }}
          onKeyDown={onKeyDown}
        />
        <Button type="button" variant="default" leftSection={<IconSearch size={17} aria-hidden />} aria-disabled={search.isPending} onClick={ask}>
          {search.isPending ? t('find.searching') : t('find.search')}
        </Button>
      </div>
      {search.isError && <ProblemNote error={search.error} />}
      <div role="status">{search.data && <Answer found={search.data} />}</div>
    </div>
  );
}

function Answer({ found: { items, complete } }: { found: SearchView }) {
  const { t } = useTranslation();
  return (
    <>
      {items.length === 0 ? (
        complete && <p className={css['none']}>{t('find.none')}</p>
      ) : (
        <>
          <p className={css['maybe']}>{t('find.maybe')}</p>
          <ul className={css['hits']}>
            {items.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </ul>
        </>
      )}
      {!complete && <p className={css['none']}>{t('find.partly')}</p>}
    </>
  );
}

function Hit({ hit }: { hit: CaseHitView }) {
  const { t } = useTranslation();
  return (
    <li className={css['hit']}>
      <Link to="/ho-so/$ma" params={{ ma: hit.code }} className={css['code']}>
        {hit.code}
        {hit.alias !== null && ` · ${hit.alias}`}
      </Link>
      <span className={css['why']}>
        {hit.by.map((by) => (
          <Tag key={by} tone={by === 'alias' || by === 'name' ? 'plain' : 'ochre'}>
            {t(`find.by.${by}`)}
          </Tag>
        ))}
        {hit.status === 'closed' && <Tag>{t('find.closed')}</Tag>}
        <AgencyName agency={hit.owner} />
      </span>
    </li>
  );
}
