import type { Page } from '@playwright/test';

/** What goes wrong where nobody sees it; what the browser only warns of is none of it. */
export function troubles(page: Page) {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      found.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('response', async (response) => {
    if (response.status() >= 500) {
      found.push(`${response.url()} was answered ${response.status()}`);
    } else if (response.url().endsWith('/graphql')) {
      const answer = await response.json().catch(() => ({}));
      if (answer.errors !== undefined) {
        found.push(`${page.url()}: ${JSON.stringify(answer.errors)}`);
      }
    }
  });
  return found;
}
