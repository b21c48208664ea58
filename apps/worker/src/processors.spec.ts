import { describe, expect, it } from '@jest/globals';
import { AgencyRegister, Recorder } from '@loive/persistence';
import { routesOf } from '@loive/queue';
import { DataSource } from 'typeorm';
import { processorsOf } from './processors.js';

describe('the worker', () => {
  it('carries out every effect that leaves its transaction, each by one processor', () => {
    const db = new DataSource({ type: 'postgres' });
    const recorder = new Recorder(db, new AgencyRegister(db), { ticket: Buffer.alloc(32), codes: Buffer.alloc(32) });
    expect(routesOf(processorsOf({ db, recorder, mailer: undefined })).queues).toEqual(['duties', 'mail', 'notices', 'referrals']);
  });
});
