import { Injectable } from '@nestjs/common';
import type { DraftMarkView, DraftRowView, DraftView, DraftWords } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { IntakeDrafts } from '@loive/persistence';
import { ProblemError } from '@loive/platform';

/** Drafts of openings over HTTP. */
@Injectable()
export class DraftsService {
  constructor(private readonly drafts: IntakeDrafts) {}

  /** The reader's own drafts. */
  async list(actor: Actor): Promise<{ items: DraftRowView[] }> {
    return { items: await this.drafts.list(actor) };
  }

  /** Begins a draft; the same id again is the same draft, and one that ended under it is not there any more. */
  async begin(actor: Actor, id: string, words: DraftWords): Promise<DraftMarkView> {
    const mark = await this.drafts.begin(actor, id, kept(words));
    if (mark === 'ended') throw new ProblemError('notFound');
    if (mark === 'tooMany') throw new ProblemError('invalid', { fields: [{ path: 'words', code: 'tooManyDrafts' }] });
    return mark;
  }

  /** A draft with its words. One that does not open any more is not there. */
  async find(actor: Actor, id: string): Promise<DraftView> {
    const found = await this.drafts.find(actor, id);
    if (found === null || found.words === null) throw new ProblemError('notFound');
    return { ...found, words: found.words as DraftWords };
  }

  /** Keeps words at the version that the client saw. */
  async save(actor: Actor, id: string, version: number, words: DraftWords): Promise<DraftMarkView> {
    const done = await this.drafts.save(actor, id, version, kept(words));
    if (done === null) throw new ProblemError('notFound');
    if (!done.saved) throw new ProblemError('stale', { version: done.mark.version, since: [] });
    return done.mark;
  }

  /** Discards a draft. */
  async discard(actor: Actor, id: string): Promise<void> {
    if (!(await this.drafts.discard(actor, id))) throw new ProblemError('notFound');
  }
}

const kept = (words: DraftWords): { words: DraftWords; channel: string | null } => ({ words, channel: words.channel === '' ? null : words.channel });
