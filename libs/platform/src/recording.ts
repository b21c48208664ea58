import type { Provider } from '@nestjs/common';
import type { AgencyView } from '@loive/contracts';
import { Logger } from '@nestjs/common';
import {
  AgencyRegister,
  CallReader,
  CallRecorder,
  CaseReader,
  CaseSearch,
  FileKeyStore,
  DutyReader,
  GlassReader,
  GlassRecorder,
  IntakeDrafts,
  LawSettingsReader,
  ProviderReader,
  ProviderRecorder,
  Recorder,
  ReferralReader,
  RescueReader,
  RescueRecorder,
  RightsSheets,
  type Sealing,
} from '@loive/persistence';
import { DataSource } from 'typeorm';
import { Settings } from './settings.js';

/** Names agencies for answers; the register behind it holds no rights and may be two seconds old. */
export class AgencyNames {
  constructor(private readonly register: AgencyRegister) {}

  /** A look-up over the agencies as they are known now. */
  async lookUp(): Promise<(id: string) => AgencyView> {
    const byId = new Map((await this.register.all()).map((agency) => [agency.id, agency]));
    return (id) => {
      const agency = byId.get(id);
      return agency === undefined
        ? { id, type: '', nameVi: '', nameEn: '' }
        : { id, type: agency.type, nameVi: agency.nameVi, nameEn: agency.nameEn };
    };
  }
}

/** What values are sealed with. One that does not open is told to the log by where it stands. */
function sealingOf(store: FileKeyStore): Sealing {
  const log = new Logger('sealing');
  return { store, report: (code, { table, caseId, seq, column }) => log.error(`${code} ${table} ${caseId} ${seq} ${column}`) };
}

/** The one write path, the readers and the register, made once for the process. */
export const RECORDING: Provider[] = [
  {
    provide: FileKeyStore,
    inject: [Settings],
    useFactory: ({ keyStore: { directory, ...limits } }: Settings) => new FileKeyStore(directory, { limits }),
  },
  { provide: AgencyRegister, inject: [DataSource], useFactory: (db: DataSource) => new AgencyRegister(db) },
  { provide: LawSettingsReader, inject: [DataSource], useFactory: (db: DataSource) => new LawSettingsReader(db) },
  { provide: RightsSheets, inject: [DataSource], useFactory: (db: DataSource) => new RightsSheets(db) },
  { provide: AgencyNames, inject: [AgencyRegister], useFactory: (register: AgencyRegister) => new AgencyNames(register) },
  {
    provide: Recorder,
    inject: [DataSource, AgencyRegister, Settings, FileKeyStore],
    useFactory: (db: DataSource, register: AgencyRegister, { keys, recallWindowSeconds, readBudgets }: Settings, store: FileKeyStore) =>
      new Recorder(db, register, { ...keys, sealing: sealingOf(store) }, { recallWindowSeconds, readBudgets }),
  },
  {
    provide: GlassRecorder,
    inject: [DataSource, AgencyRegister, Settings, FileKeyStore],
    useFactory: (db: DataSource, register: AgencyRegister, { keys, glassTries }: Settings, store: FileKeyStore) =>
      new GlassRecorder(db, register, { ...keys, sealing: sealingOf(store) }, glassTries),
  },
  {
    provide: DutyReader,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys }: Settings) => new DutyReader(db, keys.ticket),
  },
  {
    provide: RescueReader,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys }: Settings) => new RescueReader(db, keys.ticket),
  },
  {
    provide: RescueRecorder,
    inject: [DataSource, AgencyRegister, Settings],
    useFactory: (db: DataSource, register: AgencyRegister, { keys }: Settings) => new RescueRecorder(db, register, keys),
  },
  {
    provide: GlassReader,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys }: Settings) => new GlassReader(db, keys.ticket),
  },
  {
    provide: CaseReader,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys, readBudgets }: Settings) => new CaseReader(db, keys.ticket, readBudgets),
  },
  {
    provide: CaseSearch,
    inject: [DataSource, Settings, FileKeyStore],
    useFactory: (db: DataSource, { keys, searches }: Settings, store: FileKeyStore) =>
      new CaseSearch(db, { ticket: keys.ticket, sealing: sealingOf(store) }, searches),
  },
  {
    provide: ReferralReader,
    inject: [DataSource, Settings, FileKeyStore],
    useFactory: (db: DataSource, { keys, readBudgets }: Settings, store: FileKeyStore) =>
      new ReferralReader(db, keys.ticket, sealingOf(store), readBudgets),
  },
  {
    provide: IntakeDrafts,
    inject: [DataSource, Settings, FileKeyStore],
    useFactory: (db: DataSource, { keys, draftDays }: Settings, store: FileKeyStore) =>
      new IntakeDrafts(db, { ticket: keys.ticket, sealing: sealingOf(store) }, draftDays),
  },
  {
    provide: CallRecorder,
    inject: [DataSource, AgencyRegister, Settings, FileKeyStore],
    useFactory: (db: DataSource, register: AgencyRegister, { keys }: Settings, store: FileKeyStore) =>
      new CallRecorder(db, register, { ...keys, sealing: sealingOf(store) }),
  },
  {
    provide: CallReader,
    inject: [DataSource, Settings, FileKeyStore],
    useFactory: (db: DataSource, { keys }: Settings, store: FileKeyStore) => new CallReader(db, keys.ticket, sealingOf(store)),
  },
  {
    provide: ProviderRecorder,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys }: Settings) => new ProviderRecorder(db, keys),
  },
  {
    provide: ProviderReader,
    inject: [DataSource, AgencyRegister, Settings],
    useFactory: (db: DataSource, register: AgencyRegister, { keys }: Settings) => new ProviderReader(db, keys.ticket, register),
  },
];
