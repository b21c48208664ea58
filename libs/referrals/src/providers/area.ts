import { provinceOf } from '@loive/domain';
import type { AgencyEntity } from '@loive/persistence';

/** Province in which help is needed: of the place named, else of the agency that asks; null: not known. */
export function provinceOfNeed(placeId: string | null, asking: Pick<AgencyEntity, 'province'> | undefined): string | null {
  return (placeId === null ? null : provinceOf(placeId)) ?? asking?.province ?? null;
}
