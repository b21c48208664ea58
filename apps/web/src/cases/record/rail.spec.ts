import { describe, expect, it } from '@jest/globals';
import type { TimelineEventView } from '@loive/contracts';
import { INITIAL_STAGE } from '@loive/domain';
import { railNodes, regionOf } from './rail.js';

const agency = { id: 'a1', type: 'PROV_HEALTH', nameVi: 'Sở Y tế', nameEn: 'Health' };
const event = (seq: number, type: string, at: string): TimelineEventView => ({
  seq,
  type,
  at,
  recordedAt: at,
  agency,
  role: 'social',
  person: null,
  fieldNames: [],
  record: null,
  commits: {},
  hash: '',
  prev: '',
});
const marks = (nodes: ReturnType<typeof railNodes>) => Object.fromEntries(nodes.map(({ phase, mark }) => [phase, mark]));

describe('the rail of a case', () => {
  it('shows support and protection as open to start while the person is still being received', () => {
    expect(marks(railNodes(INITIAL_STAGE, []))).toEqual({
      receipt: 'now',
      verification: 'later',
      identification: 'later',
      protection: 'ready',
      support: 'ready',
      reintegration: 'later',
    });
  });

  it('shows two stages under way at once when support runs beside verification', () => {
    const nodes = railNodes({ ...INITIAL_STAGE, receipt: 'received', verification: 'verifying', support: 'initial' }, []);
    expect(marks(nodes)).toMatchObject({ receipt: 'done', verification: 'now', support: 'now', identification: 'later' });
  });

  it('tells since when and by whom from the last event that moved the stage', () => {
    const events = [
      event(1, 'openCase', '2026-11-20T02:00:00Z'),
      event(2, 'startVerification', '2026-11-20T04:00:00Z'),
      event(3, 'informRights', '2026-11-20T05:00:00Z'),
    ];
    const nodes = railNodes({ ...INITIAL_STAGE, receipt: 'received', verification: 'verifying' }, events);
    expect(nodes.find(({ phase }) => phase === 'verification')?.since).toEqual({ at: '2026-11-20T04:00:00Z', agency });
    expect(nodes.find(({ phase }) => phase === 'support')?.since).toBeNull();
  });

  it('knows which events move a stage and which only set facts', () => {
    expect(regionOf('startInitialSupport')).toBe('support');
    expect(regionOf('giveConsent')).toBeNull();
  });
});
