import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Both themes, on the phone and on the desk. */
const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { colorScheme, viewport: { width: 360, height: 740 } },
  { colorScheme, viewport: { width: 1440, height: 900 } },
]);

/** axe finds nothing on the page as it is now. */
export async function accessible(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target}`)).toEqual([]);
}

/** The same in some looks, and nothing stands beyond the edge; without motion, so that no colour is on its way. */
async function accessibleIn(page: Page, where: string, some: typeof looks) {
  for (const { colorScheme, viewport } of some) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    const look = `${where}, ${colorScheme}, ${viewport.width} px`;
    await accessible(page, look);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${look} is wider than the screen`).toBeLessThanOrEqual(0);
  }
}

/** For a page that is dear to come to. */
export const accessibleInEveryLook = (page: Page, where: string) => accessibleIn(page, where, looks);

/** For a page among many: one theme on the phone, the other on the desk. */
export const accessibleInBothThemes = (page: Page, where: string) =>
  accessibleIn(
    page,
    where,
    looks.filter(({ colorScheme, viewport }) => (colorScheme === 'light') === viewport.width < 768),
  );
