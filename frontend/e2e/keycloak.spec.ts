import { createHash, createHmac } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { accessible } from './axe';
import { mailTo } from './mail';
import { run } from './run';
import { createAccount, password } from './sign-up';

/** A page of the sign-on that asks a signed-in person for something, such as `UPDATE_PROFILE`. */
function actionPage(action: string) {
  const challenge = createHash('sha256').update('any').digest('base64url');
  const back = encodeURIComponent(`${run.url}/login/oauth2/code/keycloak`);
  return `${run.identity}/realms/cantera/protocol/openid-connect/auth?client_id=cantera-web&response_type=code&scope=openid&redirect_uri=${back}&code_challenge=${challenge}&code_challenge_method=S256&kc_action=${action}`;
}

/** The code of RFC 6238 that an authenticator app would show now. */
function codeNow(secret: string) {
  const bits = [...secret.replace(/\s/g, '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign));
  const key = Buffer.from(
    (
      bits
        .map((five) => five.toString(2).padStart(5, '0'))
        .join('')
        .match(/.{8}/g) ?? []
    ).map((byte) => Number.parseInt(byte, 2)),
  );
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function shows(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await accessible(page, title);
}

async function enter(page: Page, email: string) {
  await page.goto('/login');
  await page.locator('#username').fill(email);
  await page.keyboard.press('Enter');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('every page of the sign-on is ours, and axe finds nothing', async ({ page, context }) => {
      const email = `marta.${Date.now()}@ejemplo.example`;
      await createAccount(page, email);

      await context.clearCookies();
      await page.goto('/login');
      await page.locator('#username').fill(email);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: '¿Olvidó su contraseña?' }).click();
      await shows(page, '¿Olvidó su contraseña?');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Si ese correo tiene una cuenta')).toBeVisible();
      const mail = await mailTo(email, /contraseña nueva/);
      const link = mail.links.find((one) => one.includes('action-token')) ?? '';
      await page.goto(link);
      await shows(page, 'Cree una contraseña nueva');
      await page.locator('#password-new').fill('corta');
      await page.locator('#password-confirm').fill('corta');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Es muy corta')).toBeVisible();
      await page.locator('#password-new').fill(password);
      await page.locator('#password-confirm').fill(password);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.origin === run.url);
      await context.clearCookies();
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await accessible(page, 'used link');

      await page.goto(`${run.identity}/realms/cantera/protocol/openid-connect/auth?client_id=none`);
      await shows(page, 'No pudimos continuar');

      await enter(page, email);
      await page.waitForURL((url) => url.origin === run.url);
      await page.goto(actionPage('UPDATE_PROFILE'));
      await shows(page, 'Complete sus datos');
      await page.goto(actionPage('CONFIGURE_TOTP'));
      await shows(page, 'Active la verificación en dos pasos');
      await page.getByRole('link', { name: 'No puedo escanear el código' }).click();
      const secret = (await page.locator('#kc-totp-secret-key').textContent()) ?? '';
      await page.locator('#totp').fill(codeNow(secret));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.origin === run.url);

      await context.clearCookies();
      await enter(page, email);
      await expect(page.locator('#otp')).toBeVisible();
      await accessible(page, 'code');
      await page.locator('#otp').fill('000000');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/código no es/i)).toBeVisible();

      await page.goto(`${run.identity}/realms/cantera/protocol/openid-connect/logout`);
      await shows(page, '¿Quiere cerrar la sesión?');
      await page.getByRole('button', { name: 'Cerrar la sesión' }).click();
      await shows(page, 'Su sesión quedó cerrada');
    });
  });
}
