import type { AgencyView } from '@loive/contracts';
import { useLanguage } from './words.js';

/** An agency's name in the reader's language; Vietnamese names are marked as such for screen readers. */
export function AgencyName({ agency }: { agency: AgencyView }) {
  const language = useLanguage();
  const english = language === 'en' && agency.nameEn !== '';
  return <span lang={english ? 'en' : 'vi'}>{english ? agency.nameEn : agency.nameVi}</span>;
}
