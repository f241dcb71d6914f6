import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { accessibleInBothThemes, accessibleInEveryLook } from './axe';
import { bringDealsIn } from './imports';
import { onTheWay, records, refused, routes } from './pages';
import { signIn } from './sign-in';
import { createAccount, createCompany } from './sign-up';
import { troubles } from './troubles';

test('every page of the file router is visited', () => {
  const views = readdirSync('src/main/frontend/views', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)[^_/]*\.tsx$/.test(file) && !file.endsWith('@layout.tsx'))
    .map((file) => file.replace(/\.tsx$/, ''));
  const visited = [...Object.keys(routes), ...Object.keys(records), ...Object.keys(refused), ...onTheWay];
  expect(views.filter((view) => !visited.includes(view))).toEqual([]);
});

test('axe finds nothing before signing in, in any look', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of ['/', '/legal/terms', '/legal/privacy']) {
    await page.goto(path);
    await accessibleInEveryLook(page, path);
  }
  await page.goto('/login');
  await expect(page.locator('#username')).toBeVisible();
  await accessibleInEveryLook(page, 'e-mail');
  await page.locator('#username').fill('nadie@andina.example');
  await page.keyboard.press('Enter');
  await expect(page.locator('#password')).toBeVisible();
  await accessibleInEveryLook(page, 'password');
  await page.locator('#password').fill('no es la contraseña');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await accessibleInEveryLook(page, 'wrong password');
});

test('axe finds nothing on any page of the product, in both themes', async ({ page }) => {
  test.setTimeout(480_000);
  await signIn(page, 'admin@andina.example');
  const found = troubles(page);
  for (const path of Object.values(routes)) {
    await page.goto(path);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 }), path).not.toBeEmpty();
    await expect(page.getByText('Algo falló'), path).toHaveCount(0);
    await accessibleInBothThemes(page, path);
  }
  expect(found).toEqual([]);
  for (const path of Object.values(refused)) {
    await page.goto(path);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await accessibleInBothThemes(page, path);
  }
});

for (const role of ['rep', 'admin']) {
  test(`axe finds nothing on records of ${role}, in both themes`, async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, `${role}@andina.example`, undefined, '/t/andina/deals/list');
    const found = troubles(page);
    for (const [record, list] of Object.entries(records)) {
      const kind = /\{(\w+)Id\}/.exec(record)?.[1];
      await page.goto(list);
      await page.locator(`main a[href*="/${kind}_"]`).first().click();
      await page.waitForURL(new RegExp(`/${kind}_`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.getByText('Algo falló'), record).toHaveCount(0);
      await accessibleInBothThemes(page, record);
    }
    expect(found).toEqual([]);
  });
}

// one sign-up for all looks: there are few in an hour, and a page is seen sooner in another look than come to again
test('axe finds nothing from the sign-up to the first import, in any look', async ({ page }) => {
  test.setTimeout(240_000);
  const now = Date.now();
  await createAccount(page, `luz.${now}@ejemplo.example`, accessibleInEveryLook);
  await createCompany(page, `Distribuciones Luz ${now}`, accessibleInEveryLook);
  await accessibleInEveryLook(page, 'first steps');
  await bringDealsIn(page, accessibleInEveryLook);
});
