import type { Provider } from '@nestjs/common';
import type { AgencyView } from '@loive/contracts';
import { AgencyRegister, CaseReader, ProviderReader, ProviderRecorder, Recorder, ReferralReader } from '@loive/persistence';
import { DataSource } from 'typeorm';
import { Settings } from './settings.js';

/** Names agencies for answers; the register behind it holds no rights and may be a minute old. */
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

/** The one write path, the readers and the register, made once for the process. */
export const RECORDING: Provider[] = [
  { provide: AgencyRegister, inject: [DataSource], useFactory: (db: DataSource) => new AgencyRegister(db) },
  { provide: AgencyNames, inject: [AgencyRegister], useFactory: (register: AgencyRegister) => new AgencyNames(register) },
  {
    provide: Recorder,
    inject: [DataSource, AgencyRegister, Settings],
    useFactory: (db: DataSource, register: AgencyRegister, { keys, recallWindowSeconds }: Settings) =>
      new Recorder(db, register, keys, { recallWindowSeconds }),
  },
  {
    provide: CaseReader,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys }: Settings) => new CaseReader(db, keys.ticket),
  },
  {
    provide: ReferralReader,
    inject: [DataSource, Settings],
    useFactory: (db: DataSource, { keys }: Settings) => new ReferralReader(db, keys.ticket),
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
