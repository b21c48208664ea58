import { Injectable } from '@nestjs/common';
import type { NoticePageView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { NoticeReader } from '@loive/persistence';
import { Settings, cursorOf, placeOf } from '@loive/platform';
import { DataSource } from 'typeorm';
import { PAGE_ROWS, type NoticeQueryDto } from './notices.dtos.js';

/** The notices of the reader's agency and the reader's own marks on them. */
@Injectable()
export class NoticesService {
  private readonly reader: NoticeReader;

  constructor(db: DataSource, { keys }: Settings) {
    this.reader = new NoticeReader(db, keys.ticket);
  }

  /** One page, newest first. Throws `badCursor`. */
  async list(actor: Actor, { cursor, limit = PAGE_ROWS }: NoticeQueryDto): Promise<NoticePageView> {
    const query = cursor === undefined ? { limit } : { limit, after: placeOf(cursor) };
    const { rows, next, unread } = await this.reader.list(actor, query);
    return { items: [...rows], next: cursorOf(next), unread };
  }

  /** Marks notices as read by this person; marking twice is marking once, and what is not there is passed over. */
  async markRead(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.reader.markRead(actor, ids);
  }
}
