import type { Actor, Basis, ProviderSettings, ReferralEnd, ReferralState, Scope } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { CaseRecord, DutyRow } from '../recorder/standing/case-record.js';
import { DUTY_JSON, dutyRowOf } from '../recorder/standing/load.js';
import { ENTRIES_JSON, REFERRAL_JSON, STEPS_JSON, entriesOf, hasSealed, referralRowOf, type ChainStep, type StoredEntry } from '../recorder/standing/referral-json.js';
import { endOf, type ReferralRow } from '../recorder/standing/referral-row.js';
import { shownSheet, type ReferralSheet } from '../recorder/checks/referral-sheet.js';
import { standingOf, unfitFor } from '../recorder/standing/referral-standing.js';
import { settingsJson } from '../recorder/standing/settings-json.js';
import type { AgencyEntity } from '../entities/agency.entity.js';
import { CaseKeyring, type Sealing } from '../sealing/case-keyring.js';
import { budgetOf, type ReadBudgets } from '../read-budgets.js';
import type { Access, TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/** Tabs of a box: waiting for an answer (for the sender also what came back), under way, ended. */
export const REFERRAL_TABS = ['waiting', 'running', 'ended'] as const;
export type ReferralTab = (typeof REFERRAL_TABS)[number];

/** What a list of referrals may be narrowed by. */
export interface ReferralQuery {
  readonly box: 'in' | 'out';
  /** Absent: all of them. */
  readonly tab?: ReferralTab;
  readonly state?: ReferralState;
  readonly after?: ReferralPlace;
  readonly limit: number;
}

/** Where a page ended: the sort value as the database wrote it, and the referral. */
export interface ReferralPlace {
  readonly at: string;
  readonly id: string;
}

/** A page with the counts of the tabs, each at most 100. `now` is the database's clock. */
export interface ReferralPage {
  readonly now: string;
  readonly rows: readonly ReferralRow[];
  readonly next: ReferralPlace | null;
  readonly counts: Readonly<Record<ReferralTab, number>>;
}

/** One step of a referral, as it stands in the chain of its case. */
export interface ReferralStep {
  readonly seq: number;
  /** Without prefix: `send`, `accept`, `recall`, ... */
  readonly type: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly agencyId: string;
  readonly role: string;
  /** Null where an event of the case itself did it. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly fieldNames: readonly string[];
  /** Values of the part `record`; null: not for this reader. */
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly commits: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly prev: string;
}

const agencyJson = (id: string): string => `(SELECT jsonb_build_object('id', a.id, 'type', a.type, 'province', a.province,
  'validFrom', a.valid_from, 'validTo', a.valid_to) FROM agencies a WHERE a.id = ${id})`;

// What a list needs of the row `r`; the rest the gate tells.
const LISTED = `r.id, r.code, r.case_id, r.version, r.state, r.from_agency_id, r.to_agency_id, r.needs_receiver, r.drafted_at, r.sent_at,
  r.sent_seq, r.offered_at, r.accepted_at, r.answer_by, r.lapse_at, r.open_until, r.updated_at, r.sort_at`;

interface SheetRead {
  readonly now: string;
  readonly row: ReferralRow;
  readonly entries: readonly StoredEntry[];
  readonly steps: readonly ChainStep[];
  readonly basis: Basis | null;
  readonly scope: Scope | null;
  readonly case: Pick<CaseRecord, 'facts' | 'stage'> | null;
  readonly to: AgencyEntity;
  readonly from: AgencyEntity;
  readonly settings: ProviderSettings | null;
  readonly duties: readonly DutyRow[];
  readonly insteadOf: ReferralSheet['insteadOf'];
  readonly replacedBy: ReferralSheet['replacedBy'];
}

const SHEET = /* sql */ `clock_timestamp() AS now, ${REFERRAL_JSON} AS row, ${ENTRIES_JSON} AS entries, ${STEPS_JSON} AS steps,
  (SELECT p.basis FROM participants p WHERE p.case_id = r.case_id AND p.agency_id = (SELECT app.my_agency())) AS basis, app.my_scope() AS scope,
  (SELECT jsonb_build_object('facts', k.facts, 'stage', k.stage) FROM cases k WHERE k.id = r.case_id) AS case,
  ${agencyJson('r.to_agency_id')} AS to, ${agencyJson('r.from_agency_id')} AS from,
  ${settingsJson('r.to_agency_id')} AS settings,
  (SELECT coalesce(jsonb_agg(${DUTY_JSON} ORDER BY d.opened_seq, d.step COLLATE "C"), '[]') FROM duties d
    WHERE d.case_id = r.case_id AND d.referral_id = r.id AND d.owner_agency_id = (SELECT app.my_agency())) AS duties,
  (SELECT jsonb_build_object('id', o.id, 'code', o.code) FROM referrals o WHERE o.id = (app.referral_told(r.id) -> 'facts' ->> 'insteadOf')::uuid) AS "insteadOf",
  (SELECT jsonb_build_object('id', o.id, 'code', o.code) FROM referrals o
    WHERE o.case_id = r.case_id AND app.referral_told(o.id) -> 'facts' ->> 'insteadOf' = r.id::text AND o.state <> 'discarded' ORDER BY o.drafted_at DESC LIMIT 1) AS "replacedBy"`;

/** Reads of referrals under the reader's ticket; each is one statement. */
export class ReferralReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
    private readonly sealing?: Sealing,
    /** Left out: looks are not counted. */
    private readonly budgets?: ReadBudgets,
  ) {}

  /** One page of a box of the reader's agency: one range of an index for each tab asked for. */
  async list(actor: Actor, query: ReferralQuery): Promise<ReferralPage> {
    const args: string[] = [];
    const bind = (value: string, type: string): string => `$1[${args.push(value)}]::${type}`;
    const tabs = bind(`{${(query.tab === undefined ? REFERRAL_TABS : [query.tab]).join(',')}}`, 'text[]');
    const [mine, tab] = query.box === 'in' ? ['r.to_agency_id', 'in_tab'] : ['r.from_agency_id', 'out_tab'];
    const own = `${mine} = (SELECT app.my_agency())${query.box === 'in' ? ' AND r.offered_at IS NOT NULL' : ''}`;
    // What waits is read by its limit, soonest first; the rest newest first.
    const [direction, past] = query.tab === 'waiting' ? ['ASC', '>'] : ['DESC', '<'];
    const order = (of: string): string => `${of}.sort_at ${direction}, ${of}.id ${direction}`;
    const wanted = [
      own,
      `r.${tab} = tabs.tab`,
      ...(query.state === undefined ? [] : [`r.state = ${bind(query.state, 'text')}`]),
      ...(query.after === undefined ? [] : [`(r.sort_at, r.id) ${past} (${bind(query.after.at, 'timestamptz')}, ${bind(query.after.id, 'uuid')})`]),
    ];
    const limit = bind(String(query.limit + 1), 'integer');
    const count = (name: ReferralTab): string =>
      `'${name}', (SELECT count(*)::integer FROM (SELECT 1 FROM referrals r WHERE ${own} AND r.${tab} = '${name}' LIMIT 100) n)`;
    const [read] = await readAs<{ now: string; counts: ReferralPage['counts']; rows: { row: ReferralRow; at: string }[] }>(
      this.db,
      this.key,
      actor,
      { purpose: 'list' },
      `WITH page AS MATERIALIZED (SELECT f.* FROM unnest(${tabs}) AS tabs(tab) CROSS JOIN LATERAL
           (SELECT ${LISTED} FROM referrals r WHERE ${wanted.join(' AND ')} ORDER BY ${order('r')} LIMIT ${limit}) f
         ORDER BY ${order('f')} LIMIT ${limit})
       SELECT clock_timestamp() AS now, jsonb_build_object(${REFERRAL_TABS.map(count).join(', ')}) AS counts,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('row', ${REFERRAL_JSON}, 'at', r.sort_at::text) ORDER BY ${order('r')}), '[]') FROM page r) AS rows,
         app.note_list((SELECT array_agg(s.id) FROM (SELECT r.id FROM page r LIMIT ${bind(String(query.limit), 'integer')}) s)) AS noted`,
      args,
    );
    const found = read?.rows ?? [];
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    return {
      now: new Date(read?.now ?? 0).toISOString(),
      rows: page.map(({ row }) => referralRowOf(row)),
      next: found.length > query.limit && last !== undefined ? { at: last.at, id: last.row.id } : null,
      counts: read?.counts ?? { waiting: 0, running: 0, ended: 0 },
    };
  }

  /** Writes down a look at a referral of which a refusal has told, and counts it. Throws `OverBudget`. */
  async noteLook(actor: Actor, referralId: string): Promise<void> {
    await readAs(this.db, this.key, actor, this.#look(actor, referralId), 'SELECT 1 AS seen', []);
  }

  /** A referral by id or code; null when it is not there for this reader. Throws `KeysAway` when there are texts or values that need a key. */
  async find(actor: Actor, idOrCode: string): Promise<ReferralSheet | null> {
    const which = idOrCode.startsWith('CT-') ? 'r.code = $1[1]' : 'r.id = $1[1]::uuid';
    const [read] = await readAs<SheetRead>(this.db, this.key, actor, this.#look(actor, idOrCode), `SELECT ${SHEET} FROM referrals r WHERE ${which}`, [idOrCode]);
    if (read === undefined) return null;
    const now = new Date(read.now).toISOString();
    const row = referralRowOf(read.row);
    const end = endOf(row, actor);
    const use = { personId: actor.personId, purpose: 'referral' } as const;
    const keys = await CaseKeyring.fetch(hasSealed(read.entries) ? this.sealing : undefined, row.caseId, use);
    const { to, from, settings, insteadOf, replacedBy, basis, scope } = read;
    const { service } = row.facts;
    const placeId = read.case?.facts.placeId ?? null;
    const unfit = row.state === 'draft' ? unfitFor({ agency: to, settings, service, placeId, from, now }) : [];
    return shownSheet({
      now,
      row,
      end,
      basis,
      scope,
      standing: standingOf(row, end, read.case, unfit, now),
      entries: entriesOf(read.entries, read.steps, row.id, keys),
      duties: read.duties.map(dutyRowOf),
      insteadOf,
      replacedBy,
    });
  }

  /** Steps after place `after`, at most `limit`, oldest first; null when the referral is not there for this reader. */
  async timeline(actor: Actor, id: string, after: number, limit: number): Promise<{ end: ReferralEnd | null; steps: ReferralStep[] } | null> {
    const [read] = await readAs<{ row: { fromAgencyId: string; toAgencyId: string }; steps: StepRead[] }>(
      this.db,
      this.key,
      actor,
      this.#look(actor, id),
      `SELECT jsonb_build_object('fromAgencyId', r.from_agency_id, 'toAgencyId', r.to_agency_id) AS row,
         (SELECT coalesce(jsonb_agg(s || jsonb_build_object(
              'personName', (SELECT p.name FROM people p WHERE p.id = (s ->> 'personId')::uuid),
              'record', (SELECT e.fields FROM referral_entries e WHERE e.case_id = r.case_id
                AND e.seq = (s ->> 'seq')::integer AND e.referral_id = r.id AND e.part = 'record'))), '[]')
          FROM app.referral_chain(r.id, $1[2]::integer, $1[3]::integer) s) AS steps
       FROM referrals r WHERE r.id = $1[1]::uuid`,
      [id, after, limit],
    );
    if (read === undefined) return null;
    const end = endOf(read.row, actor);
    return { end, steps: read.steps.map((step) => stepOf(step, end)) };
  }

  // A referral is a look at its case.
  #look(actor: Actor, referral: string): Access {
    return { purpose: 'referral', referral, budget: budgetOf(actor, this.budgets) };
  }
}

type StepRead = ChainStep & { readonly personName: string | null; readonly record: Readonly<Record<string, unknown>> | null };

function stepOf({ personId, personName, version: _version, ...step }: StepRead, end: ReferralEnd | null): ReferralStep {
  const person = personId === null || personName === null ? null : { id: personId, name: personName };
  if (end !== 'receiver' || step.record === null) return { ...step, person };
  // That somebody else was asked before is not for the receiver.
  const { insteadOf: _other, ...record } = step.record;
  return { ...step, person, record, fieldNames: step.fieldNames.filter((name) => name !== 'insteadOf') };
}
