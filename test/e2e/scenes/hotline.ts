import type { Visitor } from '../../support/visitor.js';
import { press, titled, type Say, type Scene } from './scene.js';

/** The call of the demo set that still waits to be passed on. */
async function waitingCall(visitor: Visitor, say: Say): Promise<void> {
  await press(visitor, 'Chờ chuyển', 'To be passed on', say);
  await visitor.page.getByRole('button', { name: say('Chờ chuyển', 'To be passed on'), pressed: true }).waitFor();
  await visitor.page.locator('[data-row-link]').filter({ hasText: say('Tố giác', 'Report') }).first().click();
  await visitor.page.getByText('Tỉnh Lạng Sơn').waitFor();
}

/** Calls to the hotline: its desk, its receivers, oversight. */
export const HOTLINE_SCENES: readonly Scene[] = [
  { name: 'tong-dai', by: 'hotline', path: () => '/tong-dai', both: true, until: (visitor) => visitor.page.locator('[data-row-link]').first().waitFor() },
  { name: 'tong-dai-cuoc', by: 'hotline', path: () => '/tong-dai', until: waitingCall },
  {
    name: 'tong-dai-chuyen',
    by: 'hotline',
    path: () => '/tong-dai',
    both: true,
    until: async (visitor, say) => {
      await waitingCall(visitor, say);
      await press(visitor, 'Chuyển tin', 'Pass on', say);
      const dialog = visitor.page.getByRole('dialog', { name: say('Chuyển tin', 'Pass on') });
      await dialog.getByRole('button', { name: say('Chuyển tin', 'Pass on') }).click();
      await dialog.getByText(say('Cần điền mục này', 'Please fill this in')).first().waitFor();
    },
  },
  {
    name: 'tin-tong-dai',
    by: 'police',
    path: () => '/tin-tong-dai',
    until: (visitor) => visitor.page.locator('[data-row-link]').first().waitFor(),
  },
  {
    name: 'tin-tong-dai-mot',
    by: 'police',
    path: () => '/tin-tong-dai',
    both: true,
    until: async (visitor, say) => {
      await visitor.page.locator('[data-row-link]').first().click();
      await titled(/chuyển lúc/, /passed on at/)(visitor, say);
    },
  },
  { name: 'giam-sat-tong-dai', by: 'auditor', path: () => '/tong-dai', both: true, until: (visitor) => visitor.page.locator('main tbody tr').first().waitFor() },
];
