import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { RightsSheets, withOwner } from '@loive/persistence';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { plantCounted } from '../support/counted.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { inventedSheet } from '../support/invented-sheet.js';
import { axeFindings, keepPicture, leftovers, sideways } from '../support/look.js';
import { Visitor } from '../support/visitor.js';
import { SCENES } from './scenes/index.js';
import type { Scene, SceneCases } from './scenes/scene.js';

type Language = 'vi' | 'en';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };

let house: DemoHouse;
let browser: Browser;
let cases: SceneCases;
const visitors = new Map<string, Promise<Visitor>>();

beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse({ queue: true });
  // The demo set is younger than any reporting period that is over.
  const { health, healthKhanhHoa, embassy, steering } = DEMO_AGENCIES;
  await withOwner(house.database.ownerUrl, async (db) => {
    await new RightsSheets(db).add(inventedSheet());
    await plantCounted((text, values) => db.query(text, values), [
      { agency: health.id, day: '2025-08-20', opened: 42, identified: 23 },
      { agency: healthKhanhHoa.id, day: '2025-08-20', opened: 25, identified: 12 },
      { agency: embassy.id, day: '2025-08-20', opened: 13 },
    ]);
    // Nor has anybody been silent for a day.
    await db.query(
      `WITH late AS (UPDATE duties SET opened_at = now() - interval '3 days'
         WHERE state = 'open' AND verified AND due_at < now() AND owner_agency_id = $1 RETURNING id, due_at, case_id, owner_agency_id)
       INSERT INTO duty_rungs (duty_id, due_at, rung, case_id, silent_agency_id, agency_ids)
         SELECT id, due_at, 'steering', case_id, owner_agency_id, ARRAY[$2]::uuid[] FROM late`,
      [health.id, steering.id],
    );
  });
  cases = {
    child: (await house.caseOf('health', 'Em N.')).code,
    adult: (await house.caseOf('health', 'Chị P.')).code,
    proposed: (await house.caseOf('police.khanhhoa', 'Anh Đ.')).code,
  };
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** The browser of somebody in a language; those who look at several scenes sign in once. */
function visitorFor({ by }: Scene, language: Language): Promise<Visitor> {
  if (by === undefined) return Visitor.arrive(browser, house.address, { language });
  const key = `${by} ${language}`;
  const found = visitors.get(key) ?? Visitor.letIn(browser, house.address, by, { language });
  visitors.set(key, found);
  return found;
}

async function lookAt(scene: Scene, language: Language): Promise<void> {
  const visitor = await visitorFor(scene, language);
  const { page } = visitor;
  visitor.complaints.length = 0;
  await page.setViewportSize(DESK);
  await visitor.go(scene.path(cases));
  await scene.until(visitor, (vi, en) => (language === 'vi' ? vi : en));
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await keepPicture(page, `${scene.name}-${language}-${size.width}`);
    // What the page has pushed half under its own bar is small only until somebody scrolls on.
    await page.evaluate('scrollTo(0, 0)');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  }
  await page.setViewportSize(NARROWEST);
  expect(await sideways(page)).toBe(0);
  expect(await leftovers(page)).toEqual([]);
  expect(visitor.complaints).toEqual([]);
}

describe('Every screen is readable for everybody, on a desk and on a phone', () => {
  it.each(SCENES.map((scene) => [scene.name, scene] as const))(
    '%s in Vietnamese',
    (_name, scene) => lookAt(scene, 'vi'),
    40_000,
  );

  it.each(SCENES.filter(({ both }) => both).map((scene) => [scene.name, scene] as const))(
    '%s in English',
    (_name, scene) => lookAt(scene, 'en'),
    40_000,
  );
});
