import { Injectable } from '@nestjs/common';
import type { OperationsView, ReplayView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { RulesWatch, Settings } from '@loive/platform';
import { DataSource } from 'typeorm';
import { readOperations } from './read-operations.js';
import { replay } from './replay.js';

/** What an operator may see and do: queues and dead letters, under the operator's own ticket. */
@Injectable()
export class OperationsService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly rules: RulesWatch,
  ) {}

  /** Queues and dead letters as they stand. */
  async look(actor: Actor): Promise<OperationsView> {
    return { ...(await readOperations(this.db, this.settings.keys.ticket, actor)), stopped: this.rules.fault };
  }

  /** Sets a dead letter going again. */
  replay(actor: Actor, letterId: string, key: string): Promise<ReplayView> {
    return replay(this.db, this.settings.keys.ticket, actor, letterId, key);
  }
}
