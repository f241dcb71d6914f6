import { expect, test } from '@playwright/test';

const html = { Accept: 'text/html' };

test('pages and files need no session and give no cookie', async ({ request }) => {
  const page = await (await request.get('/signup', { headers: html })).text();
  const script = /src="\.?\/?(VAADIN\/build\/[^"]+\.js)"/.exec(page)?.[1];
  for (const path of ['/', '/signup', '/legal/terms', '/sw.js', `/${script}`]) {
    const answer = await request.get(path, { headers: html });
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['set-cookie'], path).toBeUndefined();
    expect(answer.headers()['content-security-policy'], path).toContain("script-src 'self'");
  }
  const hashed = await request.get(`/${script}`);
  expect(hashed.headers()['cache-control']).toBe('max-age=31536000, public, immutable');
});

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/signup', { headers: html });
  const tag = first.headers().etag ?? '';
  const second = await request.get('/signup', { headers: { ...html, 'If-None-Match': tag } });
  expect(second.status()).toBe(304);
});

test('the landing page is light and speaks the language of its visitor', async ({ page }) => {
  let bytes = 0;
  page.on('response', async (answer) => {
    bytes += (await answer.request().sizes()).responseBodySize;
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(bytes).toBeLessThan(60_000);
  await expect(page.locator('html')).toHaveAttribute('lang', /^es/);
  const english = await page.request.get('/', { headers: { ...html, 'Accept-Language': 'en' } });
  expect(await english.text()).toContain('<html lang="en"');
});

test('an address that is nothing is a page for people and a code for programs', async ({ page, request }) => {
  const shown = await page.goto('/no-such-page');
  expect(shown?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const told = await request.get('/no-such-page', { headers: { Accept: 'application/json' } });
  expect(told.status()).toBe(404);
  expect(await told.json()).toMatchObject({ code: 'NOT_FOUND', requestId: expect.stringMatching(/^req_/) });
});
