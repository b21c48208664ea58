import { Injectable } from '@nestjs/common';
import type { SearchView } from '@loive/contracts';
import { actorByTie, mayReadCase, searchFaults, type Actor } from '@loive/domain';
import { CaseSearch } from '@loive/persistence';
import { AgencyNames, ProblemError } from '@loive/platform';
import { presentRow } from '../present-case.js';

/** Searches one's own cases; each search is written down. */
@Injectable()
export class SearchService {
  constructor(
    private readonly search: CaseSearch,
    private readonly agencies: AgencyNames,
  ) {}

  /** Cases that may be about the person who is looked for. Throws `TooOften`, `SearchedOut` and `KeysAway`. */
  async find(actor: Actor, text: string, waiting: AbortSignal): Promise<SearchView> {
    const fields = searchFaults(text);
    if (fields.length > 0) throw new ProblemError('invalid', { fields: [...fields] });
    const agencyOf = await this.agencies.lookUp();
    const { hits, complete } = await this.search.find(actor, text, waiting);
    return {
      items: hits.filter(({ row }) => mayReadCase(actorByTie(actor, row.basis))).map(({ row, by }) => ({ ...presentRow(row, actor, agencyOf), by: [...by] })),
      complete,
    };
  }
}
