import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AgencyView, ColleagueView, Page } from '@loive/contracts';
import { SYSTEM_AGENCY_TYPE, dayInVietnam } from '@loive/domain';
import { Clock } from '@loive/platform';

const FIND = `
  SELECT id, type, name_vi AS "nameVi", name_en AS "nameEn" FROM agencies
  WHERE valid_from <= $1::date AND (valid_to IS NULL OR valid_to >= $1::date)
    AND ($2::text IS NULL OR type = $2) AND ($3::text IS NULL OR province = $3) AND type <> $4
  ORDER BY name_vi, id LIMIT 100`;

/** Finds agencies that exist today by the law's day, and the people of one's own. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At most 100: a picker narrows by type and province. The queue acts under an agency of its own, which nobody picks. */
  async find({ type, province }: { type?: string; province?: string }): Promise<Page<AgencyView>> {
    const today = dayInVietnam(this.clock.now().toISOString());
    const items: AgencyView[] = await this.db.query(FIND, [today, type ?? null, province ?? null, SYSTEM_AGENCY_TYPE]);
    return { items, next: null };
  }

  /** People who work in the agency, at most 100. */
  async colleagues(agencyId: string): Promise<Page<ColleagueView>> {
    const items: ColleagueView[] = await this.db.query(
      `SELECT p.id, p.name, r.role FROM people p CROSS JOIN app.role_of(p.id) AS r(role)
       WHERE p.agency_id = $1 AND p.active AND r.role IS NOT NULL ORDER BY p.name, p.id LIMIT 100`,
      [agencyId],
    );
    return { items, next: null };
  }
}
