import { describe, expect, it } from '@jest/globals';
import type { BlockerView } from '@loive/contracts';
import { whoCanHelp } from './who-can-help.js';

const blocker = (...who: [BlockerView['who'][number]['role'], string[]][]): BlockerView => ({
  code: 'verified',
  who: who.map(([role, agencyTypes]) => ({ role, agencyTypes })),
});

describe('who can help with a blocked step', () => {
  it('is named by role and kind of agency', () => {
    expect(whoCanHelp([blocker(['supervisor', ['PROV_POLICE']])])).toEqual({
      who: [{ role: 'supervisor', agencyTypes: ['PROV_POLICE'] }],
      more: false,
    });
  });

  it('is named once, whatever the number of blockers', () => {
    const both = [blocker(['police', ['PROV_POLICE']]), blocker(['police', ['COMMUNE_POLICE', 'PROV_POLICE']])];
    expect(whoCanHelp(both).who).toEqual([{ role: 'police', agencyTypes: ['PROV_POLICE', 'COMMUNE_POLICE'] }]);
  });

  it('is never a wall of agencies', () => {
    const many = blocker(['intake', ['A', 'B', 'C']], ['police', ['D']], ['social', ['E']], ['legalAid', ['F']]);
    expect(whoCanHelp([many])).toEqual({
      who: [
        { role: 'intake', agencyTypes: [] },
        { role: 'police', agencyTypes: ['D'] },
      ],
      more: true,
    });
  });
});
