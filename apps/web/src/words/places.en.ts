import type { placesVi } from './places.vi.js';
import type { SameWords } from './shape.js';

/** Words of choosing a place. */
export const placesEn: SameWords<typeof placesVi> = {
  hint: 'Type a commune, ward or province, marks not needed; old names are found too. Add the province after a comma to narrow.',
  searching: 'Looking…',
  none: 'No place matches. Try another name, or the province alone.',
  failed: 'Cannot look now. You can open the case first and record the place later.',
  more: 'There are others: write more, or add the province after a comma.',
  found_one: '1 place to choose from',
  found_other: '{{count}} places to choose from',
  clear: 'Take the chosen place out',
  list: 'Places found',
  former: '{{name}} ({{province}}): an old name, now in',
  ended: '{{name}}: until {{day}}, now',
  notYet: '{{name}}: since {{day}}. On this day it was',
  notYetNone: '{{name}}: since {{day}}. Choose the province of this day.',
  provinceAlone: 'commune not known, the province alone',
  since: 'since {{day}}',
  part: { whole: '', part: 'a part of it', unclear: 'perhaps only a part of it' },
};
