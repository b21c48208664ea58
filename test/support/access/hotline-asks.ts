import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.js';
import { works } from './oracle.js';
import type { Principal } from './subject.js';

/** Requests about calls to the hotline: its own people's, masked for oversight, and word to whoever works on cases. None changes anything. */
export function asksOfHotline(who: Principal): Ask[] {
  const ofLine = who.agencyType === 'HOTLINE_111' && works(who);
  const told = works(who) && !ofLine;
  const ask = (route: string, status: readonly number[], rest: Partial<Ask> = {}): Ask => {
    const [method, path] = route.split(' ') as [Ask['method'], string];
    return { route, what: '', method, path: path.replace('{id}', randomUUID()), status, ...rest };
  };
  return [
    ask('GET /api/hotline/calls', [ofLine || who.role === 'auditor' ? 200 : 403]),
    ask('POST /api/hotline/calls', [ofLine ? 422 : 403], { body: { noSuchField: 1 } }),
    ask('GET /api/hotline/calls/{id}', [ofLine ? 404 : 403]),
    ask('POST /api/hotline/calls/{id}/events', [ofLine ? 404 : 403], { version: 1, body: { type: 'classify', kind: 'tip' } }),
    ask('GET /api/hotline/told', [told ? 200 : 403]),
    ask('GET /api/hotline/told/{id}', [told ? 404 : 403]),
    ask('POST /api/hotline/told/{id}/case', [told ? 404 : 403], { body: { caseId: randomUUID() } }),
  ];
}
