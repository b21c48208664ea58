import { Injectable } from '@nestjs/common';
import type { NoticePageView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { NoticeReader, type NoticePlace } from '@loive/persistence';
import { ProblemError, Settings } from '@loive/platform';
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
    return { items: [...rows], next: next === null ? null : cursorOf(next), unread };
  }

  /** Marks notices as read by this person; marking twice is marking once, and what is not there is passed over. */
  async markRead(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.reader.markRead(actor, ids);
  }
}

function cursorOf({ at, id }: NoticePlace): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

const AT = /^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+00$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeOf(cursor: string): NoticePlace {
  const [at, id] = partsOf(cursor);
  if (typeof at !== 'string' || typeof id !== 'string' || !UUID.test(id) || !isInstant(at)) throw new ProblemError('badCursor');
  return { at, id };
}

// The database would refuse a day that does not exist, and that is no failure of ours.
function isInstant(at: string): boolean {
  const day = AT.exec(at)?.[1];
  const read = new Date(`${at.slice(0, 19).replace(' ', 'T')}Z`);
  return day !== undefined && day > '1900' && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
