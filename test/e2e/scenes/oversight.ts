import type { Scene } from './scene.js';

/** What oversight sees. */
export const OVERSIGHT_SCENES: readonly Scene[] = [
  {
    name: 'giam-sat',
    by: 'auditor',
    path: () => '/giam-sat',
    until: (visitor) => visitor.page.locator('[data-row-link]').first().waitFor(),
  },
  {
    name: 'giam-sat-ho-so',
    by: 'auditor',
    path: (cases) => `/giam-sat/${cases.child}?muc=2`,
    both: true,
    until: async (visitor, say) => {
      await visitor.page.getByRole('status').getByText(say('Chuỗi nguyên vẹn', 'Chain whole')).waitFor();
      await visitor.page.locator('[data-entry="2"][aria-current]').waitFor();
    },
  },
];
