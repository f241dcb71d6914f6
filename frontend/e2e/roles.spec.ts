import { expect, type Page, test } from '@playwright/test';
import { records, routes } from './pages';
import { signIn } from './sign-in';
import { troubles } from './troubles';

const walked = Object.values(routes).filter((path) => path.startsWith('/t/andina'));

/** The page is whole, on the phone and on the desk. */
async function whole(page: Page, where: string) {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole('heading', { level: 1 }), where).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 }), where).not.toBeEmpty();
    await expect(page.getByText('Algo falló'), where).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${where} is wider than ${width} pixels`).toBeLessThanOrEqual(0);
    if (process.env.CANTERA_SHOTS) {
      const name = where.replaceAll(/[^a-z]+/g, '-');
      await page.screenshot({ path: `${process.env.CANTERA_SHOTS}/${name}-${width}.png` });
    }
  }
}

// an admin's are looked at with axe
for (const role of ['rep', 'gerente']) {
  test(`every page is whole for ${role}`, async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, `${role}@andina.example`);
    const found = troubles(page);
    for (const path of walked) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await whole(page, `${role} ${path}`);
    }
    for (const [record, list] of Object.entries(records)) {
      const kind = /\{(\w+)Id\}/.exec(record)?.[1];
      await page.goto(list);
      await page.locator(`main a[href*="/${kind}_"]`).first().click();
      await page.waitForURL(new RegExp(`/${kind}_`));
      await page.waitForLoadState('networkidle');
      await whole(page, `${role} ${record}`);
    }
    expect(found).toEqual([]);
  });
}
