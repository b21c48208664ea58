import { describe, expect, it } from '@jest/globals';
import type { Effect, Participation } from '@loive/domain';
import { namedAfter, sealsAfter } from './access-after.js';
import type { ParticipantRow, SealRow } from '../standing/case-record.js';
import type { AcceptedEvent } from './accepted-event.js';

const NOW = '2026-03-02T02:00:00.000Z';
const SEN = { id: 'sen', name: 'Hoàng Thị Sen' };
const MAI = { id: 'mai', name: 'Đinh Thị Mai' };

const tie = (agencyId: string, until: string | null = null): Participation => ({ agencyId, basis: 'duty', since: '2026-01-01T00:00:00.000Z', until });
const row = (agencyId: string, assignee: ParticipantRow['assignee'], until: string | null = null): ParticipantRow => ({ ...tie(agencyId, until), assignee });

function event(effects: readonly Effect[], person: { id: string; name: string } | null = null): AcceptedEvent {
  return { decision: { effects }, now: NOW, person: person === null ? undefined : { ...person, agencyId: 'health' } } as unknown as AcceptedEvent;
}

const names = (rows: readonly ParticipantRow[]): unknown => Object.fromEntries(rows.map(({ agencyId, assignee }) => [agencyId, assignee?.id ?? null]));

describe('whom an agency has named', () => {
  const before = [row('health', SEN), row('police', null)];
  const ties = [tie('health'), tie('police')];

  it('stays until somebody else is named, in that agency alone', () => {
    expect(names(namedAfter(before, event([]), ties))).toEqual({ health: 'sen', police: null });
    const effect = { name: 'assign', personId: 'mai', agencyId: 'police' } as const;
    expect(names(namedAfter(before, event([effect], MAI), ties))).toEqual({ health: 'sen', police: 'mai' });
  });

  it('is followed by whoever takes over from somebody who leaves, wherever they were named', () => {
    const effect = { name: 'assign', personId: 'mai', agencyId: null, insteadOf: 'sen' } as const;
    expect(names(namedAfter(before, event([effect], MAI), ties))).toEqual({ health: 'mai', police: null });
  });

  it('ends with the person’s leaving, and with the tie that it was given under', () => {
    expect(names(namedAfter(before, event([{ name: 'endAssignment', personId: 'sen' }]), ties))).toEqual({ health: null, police: null });
    const over = [row('health', SEN, '2026-02-01T00:00:00.000Z')];
    expect(names(namedAfter(over, event([]), [tie('health')]))).toEqual({ health: null });
  });
});

describe('seals', () => {
  const seal: SealRow = { id: 's1', personId: null, personName: null, agencyId: 'police', ground: 'suspectedUnit', since: NOW, sourceSeq: 4 };

  it('are added with the event that confirmed them, and gone once lifted', () => {
    const added = sealsAfter([seal], event([{ name: 'seal', personId: 'mai', agencyId: null, ground: 'relative' }], MAI), 9);
    expect(added).toMatchObject([{ id: 's1' }, { personId: 'mai', personName: MAI.name, sourceSeq: 9, since: NOW }]);
    expect(sealsAfter(added, event([{ name: 'unseal', sealId: 's1' }]), 10).map(({ personId }) => personId)).toEqual(['mai']);
  });
});
