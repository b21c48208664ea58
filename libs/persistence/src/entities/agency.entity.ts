import type { Succession } from '@loive/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency of the register, with the days between which it existed. */
@Entity({ name: 'agencies' })
export class AgencyEntity {
  @PrimaryColumn('uuid') id: string;
  /** Code of the law data, such as `PROV_HEALTH`. */
  @Column('text') type: string;
  @Column('text', { name: 'name_vi' }) nameVi: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  /** Id of the territory register. */
  @Column('text', { nullable: true }) province: string | null;
  @Column('text', { nullable: true }) commune: string | null;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  /** What became of it, from a table of its own. */
  became?: readonly Succession[];
}
