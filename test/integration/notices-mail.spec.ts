import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, NoticePageView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { createTransport } from 'nodemailer';
import { openMailSink, type MailSink, type Received } from '../support/mail-sink.js';
import { eventually } from '../support/postgres.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { opened, type SealedValue } from '../support/sealed.js';
import { SALTED_TABLES } from '../support/kills/held.js';
import { secretsOf, secretsToldBy, type Secret } from '../support/tells.js';
import { startWorker, type RunningWorker } from '../support/worker.js';
import { World } from '../support/world.js';

const { health, legalaid } = DEMO_AGENCIES;
const FROM = 'hop-thu@example.invalid';
const ORIGIN = 'https://vao.example.invalid';
const ADDRESS = { [health.id]: 'mot@example.invalid', [legalaid.id]: 'hai@example.invalid' };
const WORDS = ['legal_aid', 'trợ giúp pháp lý', 'legal aid', 'nạn nhân', 'mua bán người', 'victim', 'trafficking', 'chuyển tuyến', 'referral', 'Lối Về'];
const QUESTION = 'chị-ấy-có-giấy-tờ-không';

let world: World;
let sink: MailSink;
let worker: RunningWorker;
let theCase: CaseView;
let referral: ReferralView;

beforeAll(async () => {
  [world, sink] = await Promise.all([World.make({ env: { RECALL_WINDOW_SECONDS: '0' } }), openMailSink()]);
  for (const [agencyId, address] of Object.entries(ADDRESS)) {
    await world.sql('INSERT INTO mail_addresses VALUES ($1, $2) ON CONFLICT (agency_id) DO UPDATE SET address = EXCLUDED.address', [agencyId, address]);
  }
  await world.sql('DELETE FROM mail_addresses WHERE agency_id <> ALL ($1)', [Object.keys(ADDRESS)]);
  worker = await startWorker(world.database, { MAIL_URL: sink.url, MAIL_FROM: FROM, PUBLIC_ORIGIN: ORIGIN, RECALL_WINDOW_SECONDS: '0' });
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await sink?.close();
  await world?.close();
});

async function step(username: string, event: Record<string, unknown>): Promise<void> {
  const browser = await world.as(username);
  const now = await browser.get(`/api/referrals/${referral.id}`);
  const headers = { 'idempotency-key': randomUUID(), 'if-match': now.headers.get('etag') ?? '' };
  const answer = await browser.post(`/api/referrals/${referral.id}/events`, event, headers);
  expect({ event, status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ event, status: 200, text: '' });
}

const notices = async (username: string) => ((await (await world.as(username)).get('/api/notices')).body as NoticePageView).items;
const lettersTo = (agencyId: string) => sink.letters.filter(({ to }) => to.includes(ADDRESS[agencyId]!));

/** Everything that the tables hold of the case: texts of every kind, and the ids of everything in it. */
async function secrets(): Promise<{ texts: Secret[]; ids: Secret[] }> {
  const tables = await world.sql<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND (column_name = 'case_id' OR table_name IN ('cases', 'agencies', 'people', 'accounts'))
       AND table_name NOT IN ('outbox', 'notices', 'read_days')`,
  );
  const found: Secret[] = WORDS.map((what) => ({ where: 'words', what }));
  for (const { name } of tables) {
    const rows = await world.sql<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM ${name} t`);
    found.push(...rows.flatMap(({ row }) => secretsOf(name, row)));
  }
  found.push(...(await saidInside()).flatMap((fields) => secretsOf('sealed', fields)));
  const distinct = [...new Map(found.map((one) => [one.what, one])).values()];
  const isId = ({ what }: Secret) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(what);
  const codes = /^(agency|police|duty|case|supervisors|referralIn|referralOut|notify|mail)$/;
  return { texts: distinct.filter((one) => !isId(one) && !codes.test(one.what) && one.what.length > 4), ids: distinct.filter(isId) };
}

/** What people said, which the tables hold sealed. */
async function saidInside(): Promise<Record<string, unknown>[]> {
  const compartments = Object.entries(SALTED_TABLES).filter(([name]) => name !== 'record');
  const values = await world.sql<SealedValue>(
    [
      ...compartments.map(
        ([name, table]) => `SELECT case_id AS "caseId", seq, '${table}' AS "table", '${name}' AS name, 'sealed' AS "column", sealed FROM ${table}`,
      ),
      `SELECT case_id, seq, 'referral_entries', part, part || ':' || referral_id, sealed FROM referral_entries WHERE sealed IS NOT NULL`,
    ].join(' UNION ALL '),
  );
  return (await opened(world.database.dataDir, values)).flatMap((one) => (one === null ? [] : [one.fields]));
}

/** What no row and no line of our own may hold: all of it but the names that effects and codes have in common with a word. */
const inside = (texts: readonly Secret[]): Secret[] =>
  texts.filter(({ where, what }) => what !== 'referral' && !/^accounts|fieldNames|\.(role|type|state|status|phase|basis|rung|nobody)$/.test(where));

describe('a referral from one agency to another', () => {
  it('is told to each end as it goes on, in the list and by one letter each time', async () => {
    const consented = await withConsent(world, await caseOfHealth(world));
    theCase = consented.theCase;
    const body = { to: legalaid.id, service: 'legal_aid', urgency: 'now', packet: ['identity.fullName'], note: 'xin-giúp-gấp-vì-sắp-ra-toà', consentId: consented.consentId, send: true };
    const answer = await (await world.as('health')).post(`/api/cases/${theCase.id}/referrals`, body, { 'idempotency-key': randomUUID() });
    expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
    referral = answer.body as ReferralView;
    await eventually(async () => expect(await notices('legalaid')).toHaveLength(1), 15_000);
    expect((await notices('legalaid'))[0]).toMatchObject({ about: 'referralIn', referralId: referral.id, caseId: null, escalated: false });
    await step('legalaid', { type: 'ask', text: QUESTION });
    await eventually(async () => expect((await notices('health')).map(({ about, referralId }) => [about, referralId])).toContainEqual(['referralOut', referral.id]), 15_000);
    await step('health', { type: 'answer', text: 'có-giấy-khai-sinh-cũ' });
    await step('legalaid', { type: 'accept' });
    await eventually(async () => {
      expect(lettersTo(legalaid.id).length).toBeGreaterThanOrEqual(2);
      expect(lettersTo(health.id).length).toBeGreaterThanOrEqual(2);
    }, 15_000);
  });

  it('brings one notice and at most one letter for each message', async () => {
    await eventually(async () => expect(await world.sql('SELECT 1 FROM outbox WHERE delivered_at IS NULL AND not_before <= now()')).toEqual([]), 15_000);
    const [count] = await world.sql<{ told: number; asked: number; letters: number }>(
      `SELECT (SELECT count(*)::int FROM notices) AS told, (SELECT count(*)::int FROM outbox WHERE effect = 'notify' AND delivered_at IS NOT NULL) AS asked,
         (SELECT count(*)::int FROM notices n JOIN mail_addresses USING (agency_id)) AS letters`,
    );
    expect(count!.told).toBe(count!.asked);
    expect(sink.letters).toHaveLength(count!.letters);
    const ids = sink.letters.map(({ raw }) => /^Message-ID: <([^>]+)>/im.exec(raw.toString())?.[1]);
    expect(new Set(ids).size).toBe(sink.letters.length);
    const mails = await world.sql<{ id: string }>(`SELECT id FROM outbox WHERE effect = 'mail'`);
    expect(new Set(ids)).toEqual(new Set(mails.map(({ id }) => `${id}@vao.example.invalid`)));
  });
});

describe('what goes out', () => {
  it('tells nothing of the case: no name, code, alias, place, agency, service, word or id', async () => {
    const { texts, ids } = await secrets();
    for (const what of [theCase.code, referral.code, theCase.alias!, SAID.fullName, SAID.safeContact, QUESTION, legalaid.nameVi, health.nameVi]) {
      expect(texts.map((one) => one.what)).toContain(what);
    }
    expect(ids.map(({ what }) => what)).toEqual(expect.arrayContaining([theCase.id, referral.id]));
    expect(sink.letters.length).toBeGreaterThanOrEqual(4);
    for (const { raw } of sink.letters) expect(secretsToldBy(raw, [...texts, ...ids])).toEqual([]);
  });

  it('is the same letter each time, whatever it is about', () => {
    const bare = ({ raw }: Received) => raw.toString().replace(/^(Message-ID|Date|To):.*$/gim, '');
    expect(new Set(sink.letters.map(bare)).size).toBe(1);
    const letter = sink.letters[0]!.raw.toString();
    expect(letter).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(letter).not.toMatch(/x-mailer|nodemailer|received:/i);
    expect(letter).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(secretsToldBy(sink.letters[0]!.raw, [{ where: '', what: 'Bạn có một việc mới' }, { where: '', what: ORIGIN }])).toHaveLength(2);
  });

  it('and what waits inside holds ids and codes alone: notices, the outbox, and the queue’s own tables', async () => {
    const { texts } = await secrets();
    const queue = await world.sql<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullq'`);
    expect(queue.length).toBeGreaterThan(0);
    let read = 0;
    for (const name of ['notices', 'notice_reads', 'outbox', 'inbox', ...queue.map((one) => one.name)]) {
      const rows = await world.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      read += rows.length;
      const said = rows.map(({ row }) => row).join('\n');
      expect({ name, told: secretsToldBy(said, inside(texts)) }).toEqual({ name, told: [] });
    }
    expect(read).toBeGreaterThan(20);
  });

  it('nor does the worker write any of it, or an address, into its log', async () => {
    const { texts } = await secrets();
    const said = worker.lines.join('\n');
    expect(secretsToldBy(said, inside(texts))).toEqual([]);
    expect(said).not.toContain('@');
  });
});

describe('the search for what is told', () => {
  const planted = async (letter: Parameters<ReturnType<typeof createTransport>['sendMail']>[0]): Promise<string[]> => {
    const own = await openMailSink();
    const transport = createTransport({ host: '127.0.0.1', port: Number(new URL(own.url).port), ignoreTLS: true });
    await transport.sendMail({ from: FROM, to: 'ba@example.invalid', subject: 'x', text: 'x', ...letter });
    transport.close();
    await own.close();
    const { texts, ids } = await secrets();
    return secretsToldBy(own.letters[0]!.raw, [...texts, ...ids]).map(({ what }) => what);
  };

  it.each<[string, () => Parameters<typeof planted>[0], () => string]>([
    ['the code in the subject', () => ({ subject: `Việc mới về ${theCase.code}` }), () => theCase.code],
    ['the alias in a head of its own', () => ({ headers: { 'X-About': theCase.alias! } }), () => theCase.alias!],
    ['a name without marks in the text', () => ({ text: 'Lo Thi Kin Dao dang cho' }), () => SAID.fullName],
    ['a name put together otherwise, as quoted-printable', () => ({ text: `Có người: ${SAID.fullName.normalize('NFD')}`, textEncoding: 'quoted-printable' }), () => SAID.fullName],
    ['a contact in a text of base64', () => ({ text: `Gọi: ${SAID.safeContact} ${'và chờ. '.repeat(40)}`, textEncoding: 'base64' }), () => SAID.safeContact],
    ['the other agency as the sender’s name', () => ({ from: { name: legalaid.nameVi, address: FROM } }), () => legalaid.nameVi],
    ['the kind of service', () => ({ text: 'Có một yêu cầu trợ giúp pháp lý' }), () => 'trợ giúp pháp lý'],
    ['an id in a link', () => ({ text: `${ORIGIN}/chuyen-tuyen/${referral.id}` }), () => referral.id],
    ['a word in a file that hangs on it', () => ({ attachments: [{ filename: 'a.txt', content: QUESTION }] }), () => QUESTION],
  ])('would find %s', async (_, letter, what) => {
    expect(await planted(letter())).toContain(what());
  });
});

describe('a mail server', () => {
  /** Has the last letter written down as not sent, and not tried. */
  async function again(): Promise<string> {
    const [mail] = await world.sql<{ id: string }>(`SELECT id FROM outbox WHERE effect = 'mail' ORDER BY created_at DESC LIMIT 1`);
    await world.sql('DELETE FROM inbox WHERE message_id = $1', [mail!.id]);
    await world.sql('UPDATE outbox SET delivered_at = NULL, queued_at = NULL, attempts = 0, failure = NULL, generation = generation + 1 WHERE id = $1', [mail!.id]);
    return mail!.id;
  }
  const sent = (id: string) => sink.letters.filter(({ raw }) => raw.includes(id)).length;
  const delivered = (id: string) => world.sql('SELECT 1 FROM outbox WHERE id = $1 AND delivered_at IS NOT NULL', [id]);

  it('gets a letter that is sent again under the number it had', async () => {
    const id = await again();
    await eventually(async () => expect(await delivered(id)).toHaveLength(1), 15_000);
    expect(sent(id)).toBe(2);
  });

  it.each([
    [450, 'asks for patience', { attempts: 0, failure: 'mailAway' }],
    [550, 'refuses', { attempts: expect.any(Number), failure: 'MailRefused SMTP_550' }],
  ])('with %i %s, and gets it when it takes it', async (code, _, noted) => {
    sink.answer(code);
    const id = await again();
    const before = sent(id);
    await eventually(async () => expect(await world.sql('SELECT attempts, failure FROM outbox WHERE id = $1', [id])).toEqual([noted]), 15_000);
    sink.answer(250);
    await eventually(async () => expect(await delivered(id)).toHaveLength(1), 30_000);
    expect(sent(id)).toBe(before + 1);
    expect(worker.lines.join('\n')).not.toContain('@');
  });

  it('is left without a connection when the worker stops', async () => {
    const asked = performance.now();
    expect(await worker.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    await eventually(async () => expect(sink.connections()).toBe(0), 2_000);
  });
});
