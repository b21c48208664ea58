import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { SYSTEM_ID } from '@loive/domain';
import { SECRET, expectRefusal } from '../support/refusal.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const { health, police, shelter, legalaid, legalaidKhanhHoa, auditor, steering, communeKhanhHoa } = DEMO_AGENCIES;
const ENDED = '00000000-0000-4000-8000-0000000000e1';
const CLOSED = '00000000-0000-4000-8000-0000000000e2';
const FULL = '00000000-0000-4000-8000-0000000000e3';
const NARROW = '00000000-0000-4000-8000-0000000000e4';

let world: World;
let theCase: CaseView;
let consentId: string;
let atLegalAid: ReferralView;
let atShelter: ReferralView;
let before: Record<string, string>;

beforeAll(async () => {
  world = await World.make();
  // Before anybody asks for the register, which is kept for a minute.
  await world.sql(
    `INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to)
     SELECT x::uuid, 'LEGAL_AID_CENTRE', 'Trung tâm ' || right(x, 2), 'Centre ' || right(x, 2), 'vn-lang-son', NULL, '2025-07-01',
       CASE WHEN x = $1 THEN date '2025-12-31' END
     FROM unnest($2::text[]) x`,
    [ENDED, [ENDED, CLOSED, FULL, NARROW]],
  );
  await world.sql(
    `INSERT INTO provider_settings (agency_id, accepting, capacity, services)
     VALUES ($1, false, 'open', NULL), ($2, true, 'full', NULL), ($3, true, 'open', '{legal_advice}')`,
    [CLOSED, FULL, NARROW],
  );
  ({ theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid'));
  atLegalAid = await world.deliver(await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId }), 'legalaid');
  atShelter = await world.deliver(await world.refer('police', theCase.id, { to: shelter.id, service: 'shelter', basis: 'victimTransfer' }), 'shelter');
}, 60_000);
afterAll(() => world?.close());

// Whatever was asked here, nothing may have been recorded.
beforeEach(async () => {
  before = await world.mark();
});
afterEach(async () => {
  expect(await world.mark()).toEqual(before);
});

const draft = (change: object = {}) => ({ to: legalaid.id, service: 'legal_aid', urgency: 'urgent', consentId, send: true, ...change });
const sending = (change: object, username = 'health') => world.tryRefer(username, theCase.id, draft(change));

describe('a receiver that cannot take it', () => {
  it.each<[what: string, to: string, codes: string[]]>([
    ['has ended', ENDED, ['receiverFit', 'ended']],
    ['takes nobody now', CLOSED, ['receiverFit', 'closed']],
    ['is full', FULL, ['receiverFit', 'full']],
    ['does not give this service any more', NARROW, ['receiverFit', 'doesNotServe']],
    ['never gave it', police.id, ['receiverFit', 'doesNotServe']],
    ['works in another province', legalaidKhanhHoa.id, ['receiverFit', 'outsideArea']],
    ['works elsewhere and on other things', communeKhanhHoa.id, ['receiverFit', 'doesNotServe', 'outsideArea']],
    ['takes part in no case', auditor.id, ['receiverFit', 'cannotTakePart']],
    ['takes part in no case either', steering.id, ['receiverFit', 'cannotTakePart']],
    ['is the queue itself', SYSTEM_ID, ['receiverFit', 'cannotTakePart']],
  ])('because it %s is refused with the reason, and the sender is told to choose another', async (_, to, codes) => {
    const answer = await sending({ to });
    expectRefusal(answer, 409, 'blocked');
    expect(answer.body['blockers'].map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(answer.body['blockers'][0].who).toContainEqual(expect.objectContaining({ role: 'social' }));
    const preview = await (await world.as('health')).post(`/api/cases/${theCase.id}/referrals/preview`, { to, service: 'legal_aid', urgency: 'now' });
    expect(preview.body['unfit']).toEqual(codes.slice(1));
  });
});

describe('a draft with a wrong field', () => {
  const tooLong = SECRET.repeat(300);
  it.each<[what: string, change: object, faults: [path: string, code: string][]]>([
    ['oneself for a receiver', { to: health.id }, [['to', 'ownAgency']]],
    ['an agency nobody knows', { to: randomUUID() }, [['to', 'unknownAgency']]],
    ['no receiver', { to: undefined }, [['to', 'required']]],
    ['a name for a receiver', { to: SECRET }, [['to', 'badId']]],
    ['a service of its own', { service: SECRET }, [['service', 'badCode']]],
    ['no urgency', { urgency: undefined }, [['urgency', 'required']]],
    ['neither sent nor kept', { send: undefined }, [['send', 'required']]],
    ['yes for sending', { send: 'yes' }, [['send', 'notBoolean']]],
    ['a field nobody knows', { state: SECRET }, [['state', 'unknownField']]],
    ['the shelter’s address for a lawyer', { packet: ['identity.fullName', 'shelter.address'] }, [['packet.shelter.address', 'notAllowedInPacket']]],
    ['the whole story for a lawyer', { packet: ['statement.account', 'health.condition'] }, [['packet.statement.account', 'notAllowedInPacket'], ['packet.health.condition', 'notAllowedInPacket']]],
    ['a thing that no packet has', { packet: [`identity.${SECRET}`] }, [['packet', 'unknownId']]],
    ['a packet that is no list', { packet: { 0: 'identity.fullName' } }, [['packet', 'notList']]],
    ['the same thing twice', { packet: ['identity.fullName', 'identity.fullName'] }, [['packet', 'twice']]],
    ['a consent and a law at once', { basis: 'childProtection' }, [['basis', 'consentOrBasis']]],
    ['a consent that nobody gave', { consentId: 'chua-tung-co' }, [['consentId', 'unknownConsent']]],
    ['a referral that never came back', { insteadOf: randomUUID() }, [['insteadOf', 'notFound']]],
    ['a note without end', { note: tooLong }, [['note', 'tooLong']]],
    ['a day at court that is over', { courtOn: '2025-10-10' }, [['courtOn', 'inPast']]],
    ['a court day that does not exist', { courtOn: '2027-02-30' }, [['courtOn', 'badDate']]],
    ['a court day for a bed', { service: 'shelter', to: shelter.id, consentId: undefined, basis: 'victimTransfer', courtOn: '2999-01-01' }, [['courtOn', 'unknownField']]],
  ])('is told the field: %s', async (_, change, faults) => {
    const answer = await sending(change);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(faults.map(([path, code]) => ({ path, code })));
  });

  it('is told that police may not pass on what they may not open', async () => {
    const answer = await world.tryRefer('police', theCase.id, { to: shelter.id, service: 'medical', urgency: 'now', basis: 'victimTransfer', packet: ['health.condition', 'case.safety'], send: true });
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path: 'packet.health.condition', code: 'notAllowedInPacket' }]);
  });
});

describe('a disclosure that nothing carries', () => {
  it.each<[what: string, change: object]>([
    ['no consent and no law', { consentId: undefined }],
    ['a law for other senders', { consentId: undefined, basis: 'legalAidNotice' }],
    ['a law for other services', { consentId: undefined, basis: 'victimTransfer' }],
  ])('is refused, and the sender is told who can record a consent: %s', async (_, change) => {
    const answer = await sending(change);
    expectRefusal(answer, 409, 'blocked');
    expect(answer.body['blockers']).toMatchObject([{ code: 'consentGiven', who: expect.arrayContaining([expect.objectContaining({ role: 'social' })]) }]);
  });
});

describe('somebody who has no say', () => {
  it.each([
    ['commune', 403, 'notYours'],
    ['legalaid', 404, 'notFound'],
    ['shelter', 404, 'notFound'],
    ['police.khanhhoa', 404, 'notFound'],
    ['statistician', 404, 'notFound'],
    ['admin', 404, 'notFound'],
    ['operator', 404, 'notFound'],
    ['auditor', 403, 'notYours'],
  ])('sends nothing: %s', async (username, status, code) => {
    expectRefusal(await sending({}, username), status, code);
    if (username === 'commune') return;
    const asked = await (await world.as(username)).post(`/api/cases/${theCase.id}/referrals/preview`, { to: legalaid.id, service: 'legal_aid', urgency: 'now' });
    expectRefusal(asked, status, code);
  });

  it.each([
    ['health', { type: 'accept' }],
    ['legalaid', { type: 'answer', text: 'Vâng.' }],
    ['legalaid', { type: 'recall', reason: 'other' }],
    ['legalaid', { type: 'deliver' }],
    ['legalaid', { type: 'lapse' }],
    ['health', { type: 'deliver' }],
    ['legalaid', { type: 'claim', personId: demoActor('legalaid.head').personId }],
  ])('takes no step of another: %s %j', async (username, step) => {
    expectRefusal(await world.tryStep(username, atLegalAid, step), 403, 'notYours');
  });

  it('is told nothing apart from an id that never was', async () => {
    const ask = async (id: string) => ((await (await world.as('police')).get(`/api/referrals/${id}`)).text).replaceAll(/"instance":"[^"]+"/g, '');
    expect(await ask(atLegalAid.id)).toBe(await ask(randomUUID()));
    expect(await ask(atLegalAid.code)).toBe(await ask('CT-2026-99999'));
    for (const name of ['khong-co', 'LV-2026-10000', '%00', "1' OR true --"]) {
      expectRefusal(await (await world.as('health')).get(`/api/referrals/${encodeURIComponent(name)}`), 404, 'notFound');
    }
    expectRefusal(await world.tryStep('health', { id: randomUUID(), version: 1 }, { type: 'recall', reason: 'other' }), 404, 'notFound');
    expectRefusal(await world.tryRefer('health', randomUUID(), draft()), 404, 'notFound');
  });
});

describe('a return', () => {
  it.each<[what: string, at: 'legalaid' | 'shelter', step: object, faults: [path: string, code: string][]]>([
    ['without reason and words', 'shelter', { type: 'decline' }, [['reason', 'required'], ['text', 'required']]],
    ['with empty words', 'shelter', { type: 'decline', reason: 'noCapacity', text: '   ' }, [['text', 'required']]],
    ['with a reason of its own', 'shelter', { type: 'decline', reason: SECRET, text: 'Không.' }, [['reason', 'badCode']]],
    ['with a reason that only legal aid has', 'shelter', { type: 'decline', reason: 'unlawfulContent', text: 'Không.' }, [['reason', 'notALawfulGround']]],
    ['of legal aid for want of room', 'legalaid', { type: 'decline', reason: 'noCapacity', text: 'Hết người.' }, [['reason', 'notALawfulGround']]],
    ['of legal aid for another reason', 'legalaid', { type: 'decline', reason: 'other', text: 'Khác.' }, [['reason', 'notALawfulGround']]],
    ['that suggests an agency nobody knows', 'shelter', { type: 'decline', reason: 'noCapacity', text: 'Hết chỗ.', suggestedAgencyId: randomUUID() }, [['suggestedAgencyId', 'unknownAgency']]],
  ])('%s is told the field', async (_, at, step, faults) => {
    const answer = await world.tryStep(at, at === 'legalaid' ? atLegalAid : atShelter, step);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(faults.map(([path, code]) => ({ path, code })));
  });

  it('before anything was accepted is told what comes first', async () => {
    const answer = await world.tryStep('shelter', atShelter, { type: 'handBack', reason: 'noCapacity', text: 'Không.' });
    expectRefusal(answer, 409, 'blocked');
    expect(answer.body['blockers']).toMatchObject([{ code: 'notYet', who: expect.arrayContaining([expect.objectContaining({ role: 'social' })]) }]);
  });
});

describe('a step with a wrong form', () => {
  it.each<[what: string, step: object, faults: [path: string, code: string][]]>([
    ['no type', {}, [['type', 'unknownEvent']]],
    ['a type nobody knows', { type: SECRET }, [['type', 'unknownEvent']]],
    ['a type that objects inherit', { type: 'constructor' }, [['type', 'unknownEvent']]],
    ['an event of the case', { type: 'close' }, [['type', 'unknownEvent']]],
    ['an empty question', { type: 'ask', text: '' }, [['text', 'required']]],
    ['a field nobody knows', { type: 'accept', note: SECRET }, [['note', 'unknownField']]],
    ['a time to come', { type: 'accept', at: '2999-01-01T00:00:00Z' }, [['at', 'inFuture']]],
    ['proof for a bed', { type: 'accept', proofMissing: true }, [['proofMissing', 'unknownField']]],
  ])('is told the field: %s', async (_, step, faults) => {
    const answer = await world.tryStep('shelter', atShelter, step);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(faults.map(([path, code]) => ({ path, code })));
  });

  it('without version or key is sent back', async () => {
    const browser = await world.as('shelter');
    const path = `/api/referrals/${atShelter.id}/events`;
    expectRefusal(await browser.post(path, { type: 'accept' }, { 'idempotency-key': randomUUID() }), 428, 'versionMissing');
    expectRefusal(await browser.post(path, { type: 'accept' }, { 'if-match': '"2"' }), 400, 'idempotencyKeyMissing');
    expectRefusal(await browser.post(path, { type: 'accept' }, { 'idempotency-key': randomUUID(), 'if-match': '2' }), 400, 'malformed');
    expectRefusal(await (await world.as('health')).post(`/api/cases/${theCase.id}/referrals`, draft()), 400, 'idempotencyKeyMissing');
  });

  it('gives work to nobody of another agency, whoever leads', async () => {
    const answer = await world.tryStep('legalaid.head', atLegalAid, { type: 'claim', personId: demoActor('health').personId });
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path: 'personId', code: 'unknownPerson' }]);
  });
});

describe('a question that cannot be', () => {
  it.each([
    ['box=both', 422, 'invalid'],
    ['state=nowhere', 422, 'invalid'],
    ['state=constructor', 422, 'invalid'],
    ['limit=0', 422, 'invalid'],
    ['limit=101', 422, 'invalid'],
    ['cursor=abc', 400, 'badCursor'],
    [`cursor=${Buffer.from('["2026-02-30 00:00:00+00","x"]').toString('base64url')}`, 400, 'badCursor'],
    [`order=${SECRET}`, 422, 'invalid'],
  ])('of a box is answered: %s', async (query, status, code) => {
    expectRefusal(await (await world.as('health')).get(`/api/referrals?${query}`), status, code);
  });

  it.each([
    [{ to: randomUUID(), service: 'legal_aid', urgency: 'now' }, [{ path: 'to', code: 'unknownAgency' }]],
    [{ to: legalaid.id, service: SECRET, urgency: 'now' }, [{ path: 'service', code: 'unknownCode' }]],
    [{ to: legalaid.id, service: 'legal_aid' }, [{ path: 'urgency', code: 'required' }]],
    [{ to: legalaid.id, service: 'legal_aid', urgency: 'now', packet: [] }, [{ path: 'packet', code: 'unknownField' }]],
  ])('of a preview is told the field: %j', async (body, fields) => {
    const answer = await (await world.as('health')).post(`/api/cases/${theCase.id}/referrals/preview`, body);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(fields);
  });
});

describe('after all of this', () => {
  it('nothing was answered with a failure of ours', () => {
    expect(world.api.lines.filter((line) => line.includes('"event":"failed"'))).toEqual([]);
  });
});
