import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Each theme's colours and each width's layout are seen once. */
const looks = [
  { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

/** axe finds nothing on the page as it is now. */
export async function accessible(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target}`)).toEqual([]);
}

/** The same on the phone and on the desk, and nothing stands beyond the edge; without motion, so that no colour is on its way. */
export async function accessibleInBothThemes(page: Page, where: string) {
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    const look = `${where}, ${colorScheme}, ${viewport.width} px`;
    await accessible(page, look);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${look} is wider than the screen`).toBeLessThanOrEqual(0);
  }
}
