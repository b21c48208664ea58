import { describe, expect, it } from '@jest/globals';
import { AgencyRegister, AssignmentRecorder, FileKeyStore, Recorder, SuccessionRecorder } from '@loive/persistence';
import { routesOf } from '@loive/queue';
import { DataSource } from 'typeorm';
import { processorsOf } from './processors.js';
import { RulesGate } from './rules-gate.js';

describe('the worker', () => {
  it('carries out every effect that leaves its transaction, each by one processor', () => {
    const db = new DataSource({ type: 'postgres' });
    const keys = { ticket: Buffer.alloc(32), codes: Buffer.alloc(32) };
    const recorder = new Recorder(db, new AgencyRegister(db), keys);
    const assignments = new AssignmentRecorder(db, new AgencyRegister(db), keys);
    const successions = new SuccessionRecorder(db, new AgencyRegister(db), keys);
    const rules = new RulesGate(db, 60, () => undefined);
    expect(routesOf(processorsOf({ db, recorder, assignments, successions, mailer: undefined, keyStore: new FileKeyStore('none'), tidyPackets: () => Promise.resolve(), rules })).queues).toEqual(['duties', 'mail', 'notices', 'referrals']);
  });
});
