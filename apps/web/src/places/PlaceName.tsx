import { useQuery } from '@tanstack/react-query';
import { findPlaces } from '../api/calls.js';
import { writtenAs } from './place-options.js';

/** The name that a place bore on a day; its id while the register is asked. */
export function PlaceName({ id, on }: { id: string; on: string }) {
  const { data } = useQuery({ queryKey: ['places', on, id], queryFn: ({ signal }) => findPlaces(id, on, signal), staleTime: Infinity });
  const place = data?.items.find((item) => item.id === id);
  return <span lang="vi">{place ? writtenAs({ name: place.name, province: place.province?.name ?? null }) : id}</span>;
}
