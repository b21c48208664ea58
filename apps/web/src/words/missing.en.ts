import type { missingVi } from './missing.vi.js';
import type { SameWords } from './shape.js';

/** Words of what is still to be asked of somebody, in English. */
export const missingEn: SameWords<typeof missingVi> = {
  title: 'Still missing',
  lead: 'Ask when there is a good moment, in this order. This list only reminds.',
  fill: 'Add',
  fact: { safety: 'Safety', language: 'Language', placeId: 'Area', age: 'Age', nationality: 'Nationality', identity: 'Identity' },
  why: {
    safety: 'Needed to know whether protection cannot wait, and to complete the receipt.',
    language: 'Needed to explain rights in words the person understands, and to complete the receipt.',
    placeId: 'Needed to know which agency is responsible.',
    age: 'The person is treated as a child until the age was assessed.',
    nationality: 'Needed to know which procedure applies.',
    identity: 'Asked last, when the person is ready; they may choose not to tell.',
  },
};
