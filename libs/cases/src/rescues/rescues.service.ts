import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Page, RescueCasesView, RescueRowView, RescueView } from '@loive/contracts';
import { openCase, openingsOf, pathInRows, rescueFaults, rowsFaults, type Actor, type FieldFault, type Rescue, type RescueRows } from '@loive/domain';
import { Recorder, RescueReader, RescueRecorder, type RescueRow } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, cursorOf, placeOf, problemOf, type AgencyOf } from '@loive/platform';
import type { Repeatable } from '../cases.service.js';
import { presentRow } from '../present-case.js';
import { PAGE_ROWS } from '../worklist.dtos.js';
import type { NewRescueDto, RescuesAskedDto } from './rescue.dtos.js';

/** A form with more faults than this is looked at again as a whole. */
const FAULTS_NAMED = 100;

/** Everything that can be done with a rescue of several people. */
@Injectable()
export class RescuesService {
  constructor(
    private readonly recorder: Recorder,
    private readonly rescues: RescueRecorder,
    private readonly reader: RescueReader,
    private readonly agencies: AgencyNames,
    private readonly clock: Clock,
  ) {}

  /** Writes a rescue down; its cases are opened after it. */
  async open(actor: Actor, { at, placeId, agencyId, people }: NewRescueDto, key: string): Promise<RescueView> {
    refuse(rescueFaults({ at, placeId }, this.#now()));
    const body = { at, agencyId, people, ...(placeId === undefined ? {} : { placeId }) };
    const agencyOf = await this.agencies.lookUp();
    const id = await this.rescues
      .open(actor, { at, agencyId, people, placeId: placeId ?? null }, { route: 'POST /api/rescues', key, body, status: 201 })
      .catch((failure: unknown) => {
        throw problemOf(failure, agencyOf);
      });
    return this.page(actor, id);
  }

  /** One page of the rescues that the reader's agency recorded, newest first. */
  async list(actor: Actor, { cursor, limit = PAGE_ROWS }: RescuesAskedDto): Promise<Page<RescueRowView>> {
    const [agencyOf, page] = await Promise.all([this.agencies.lookUp(), this.reader.list(actor, cursor === undefined ? undefined : placeOf(cursor), limit)]);
    return { items: page.rows.map((row) => presentRescue(row, agencyOf)), next: cursorOf(page.next) };
  }

  /** One rescue with those of its cases that the reader may list. */
  async page(actor: Actor, id: string): Promise<RescueView> {
    const [agencyOf, found] = await Promise.all([this.agencies.lookUp(), this.reader.find(actor, id)]);
    if (found === null) throw new ProblemError('notFound');
    return { ...presentRescue(found, agencyOf), cases: found.cases.map(({ number, row }) => ({ number, case: presentRow(row, actor, agencyOf) })) };
  }

  /**
   * Opens a case for each row, each in a transaction, a chain and under keys of its own. Every row is looked at before
   * the first is opened. If something stops half way, the same request goes on where it stopped: each row has a key of
   * its own, given with it or made from the request's, so that no row is opened twice. A row with a given key keeps its
   * case even when it, or another row, was changed before it was sent again; the answer says that it had one.
   */
  async openCases(actor: Actor, id: string, body: Record<string, unknown>, { key, requestId }: Repeatable): Promise<RescueCasesView> {
    const [agencyOf, found] = await Promise.all([this.agencies.lookUp(), this.reader.find(actor, id)]);
    if (found === null) throw new ProblemError('notFound');
    const asked = rowsOf(body);
    const openings = openingsOf(asked, found.rescue);
    refuse(this.#faultsOf(actor, asked, found.rescue));
    const rows: RescueCasesView['rows'] = [];
    try {
      for (const [row, payload] of openings.entries()) {
        const given = asked.rows[row]?.['key'];
        let again = true;
        const { code, id: caseId } = await this.recorder.open(actor, payload, {
          key: typeof given === 'string' ? given : keyOfRow(key, row),
          requestId,
          route: `POST /api/rescues/${id}/cases`,
          body: typeof given === 'string' ? {} : payload,
          status: 201,
          present: (record) => {
            again = false;
            return { id: record.id, version: record.version, code: record.code };
          },
        });
        rows.push({ row, id: caseId, code, again });
      }
    } catch (failure) {
      throw problemOf(failure, agencyOf);
    }
    return { rows };
  }

  #faultsOf(actor: Actor, asked: RescueRows, rescue: Rescue): readonly FieldFault[] {
    const now = this.#now();
    const found = openingsOf(asked, rescue).flatMap((payload, index) => {
      const decision = openCase(payload, actor, now, rescue);
      if (decision.ok || decision.refusal !== 'form') return [];
      return decision.fields.map(({ path, code }) => ({ path: pathInRows(path, index, asked), code }));
    });
    // What is wrong with a shared fact is wrong in every row, and told once.
    return [...new Map(found.map((one) => [`${one.path} ${one.code}`, one])).values()];
  }

  #now(): string {
    return this.clock.now().toISOString();
  }
}

function rowsOf({ shared, rows, ...more }: Record<string, unknown>): RescueRows {
  refuse([...Object.keys(more).map((path) => ({ path, code: 'unknownField' })), ...rowsFaults({ shared, rows })]);
  return { shared, rows } as RescueRows;
}

function refuse(fields: readonly FieldFault[]): void {
  if (fields.length > 0) throw new ProblemError('invalid', { fields: fields.slice(0, FAULTS_NAMED) });
}

// A UUID of version 8 (RFC 9562): made from the request's key and the place of the row.
function keyOfRow(key: string, row: number): string {
  const hex = createHash('sha256').update(`${key} ${String(row)}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function presentRescue({ rescue: { id, at, placeId, agencyId, people }, opened, createdAt }: RescueRow, agencyOf: AgencyOf): RescueRowView {
  return { id, at, placeId, rescuer: agencyOf(agencyId), people, opened, createdAt };
}
