import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { accessible } from './axe';
import { bringDealsIn } from './imports';
import { mailTo } from './mail';
import { createAccount, createCompany, next, password } from './sign-up';

const phone = { width: 360, height: 740 };
const card = (page: Page, name: string) => page.locator('.board-card').filter({ hasText: name });
const lane = (page: Page, index: number) => page.locator('.lane').nth(index);

/** Lifts a card by a long press, carries it to an edge until the board has scrolled to the lane, and lets go over it. */
async function moveByTouch(page: Page, name: string) {
  const box = await card(page, name).boundingBox();
  if (box === null) {
    throw new Error('the card is not on the screen');
  }
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const y = box.y + box.height - 8;
  const middle = phone.width / 2;
  await touch('touchStart', box.x + box.width / 2, y);
  await expect(page.locator('.board-card[data-lifted], .ghost, .board-ghost').first()).toBeAttached();
  for (let x = box.x + box.width / 2; x < phone.width - 8; x += 16) {
    await touch('touchMove', x, y);
  }
  // a slow machine scrolls past it and comes back, as a finger would
  await expect(async () => {
    const before = await lane(page, 1).boundingBox();
    await touch('touchMove', (before?.x ?? 0) > 100 ? phone.width - 8 : (before?.x ?? 0) < -60 ? 8 : middle, y);
    const after = await lane(page, 1).boundingBox();
    expect(after).toEqual(before);
    expect(after?.x).toBeLessThan(middle - 20);
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeGreaterThan(middle + 20);
  }).toPass({ intervals: [20], timeout: 15_000 });
  await touch('touchEnd');
}

async function moveByMouse(page: Page, name: string) {
  const from = await card(page, name).boundingBox();
  const to = await lane(page, 1).boundingBox();
  if (from === null || to === null) {
    throw new Error('the card is not on the screen');
  }
  await page.mouse.move(from.x + from.width / 2, from.y + from.height - 8);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 140, { steps: 12 });
  await page.mouse.up();
}

async function acceptOnThePhone(context: BrowserContext, link: string) {
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('input[autocomplete=new-password]').fill(password);
  await next(page);
  await page.waitForURL(/\/t\/[^/]+\/deals/);
  // a rep sees the own deals only, and has none yet
  await expect(page.getByText('Empecemos con sus negocios')).toBeVisible();
  await context.close();
}

for (const width of [1440, 360]) {
  test(`a company that signed up a minute ago is selling, at ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: width === 360 ? phone : { width, height: 900 },
      hasTouch: width === 360,
    });
    const page = await context.newPage();
    const now = Date.now();
    await createAccount(page, `laura.${width}.${now}@ejemplo.example`);
    const millis = await createCompany(page, `Distribuciones Prueba ${width} ${now}`);
    expect(millis, 'from the last click to the first screen').toBeLessThan(10_000);

    await bringDealsIn(page, accessible);
    await page.goto(page.url().replace(/\/imports.*/, '/deals'));
    await expect(lane(page, 0).locator('.board-card')).toHaveCount(3);

    await (width === 360 ? moveByTouch(page, 'Línea fría') : moveByMouse(page, 'Línea fría'));
    await expect(lane(page, 1).locator('.board-card').filter({ hasText: 'Línea fría' })).toBeVisible();
    await page.reload();
    await expect(lane(page, 1).locator('.board-card').filter({ hasText: 'Línea fría' })).toBeAttached();

    await lane(page, 1).getByRole('link', { name: 'Línea fría' }).click();
    await page.getByRole('button', { name: 'Ganado', exact: true }).click();
    await expect(page.getByText('¡Negocio ganado!')).toBeVisible();

    await page.goto(page.url().replace(/\/deals.*/, '/settings/members'));
    await page
      .getByRole('button', { name: /invitar/i })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await accessible(page, 'invitation');
    await dialog.getByLabel(/nombre/i).fill('Carlos Peña');
    await dialog.getByLabel(/correo/i).fill(`carlos.${now}@ejemplo.example`);
    await dialog.getByRole('button', { name: /invitar|enviar/i }).click();
    await expect(page.getByText('Carlos Peña').first()).toBeVisible();
    const invitation = await mailTo(`carlos.${now}@ejemplo.example`, /./);
    const link = invitation.links.find((one) => one.includes('/invitation?token='));
    expect(link).toBeDefined();
    await acceptOnThePhone(await browser.newContext({ viewport: phone, hasTouch: true }), link ?? '');

    const account = width === 360 ? /^Más$/ : /Laura Ríos/;
    await page.getByRole('button', { name: account }).click();
    await page.getByText('Cerrar sesión').click();
    await expect(page).toHaveURL(new URL('/', page.url()).href);
    await page.goto('/login');
    await expect(page.locator('#username')).toBeVisible();
    await context.close();
  });
}
