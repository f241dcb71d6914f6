import { expect, test } from '@playwright/test';
import { signIn } from './sign-in';

for (const width of [1440, 360]) {
  test(`a list is kept under a name and opens with it, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 860 });
    const name = `Por ciudad ${width} ${Date.now()}`;
    await signIn(page, 'rep@andina.example', undefined, '/t/andina/companies?city=me&sort=CITY');
    await page.getByRole('button', { name: 'Guardar como vista' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nueva vista' });
    await expect(dialog.getByText('Compartir con todo el equipo')).toHaveCount(0);
    await dialog.getByLabel('Nombre').fill(name);
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    const views = page.getByRole('navigation', { name: 'Vistas' });
    await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');

    await page.getByRole('button', { name: `Vista ${name}` }).click();
    await page.getByRole('button', { name: 'Abrir siempre con esta' }).click();
    await page.goto('/t/andina/companies');
    await expect(page).toHaveURL(/city=me.*view=view_/);

    await page.getByRole('searchbox', { name: 'Ciudad' }).fill('bogo');
    await expect(views.getByRole('img', { name: 'Con cambios sin guardar' })).toBeVisible();
    await page.getByRole('button', { name: 'Guardar cambios' }).click();
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Ciudad' })).toHaveValue('bogo');

    await page.getByRole('button', { name: `Vista ${name}` }).click();
    await page.getByRole('button', { name: 'Eliminar la vista' }).click();
    await expect(views.getByRole('link', { name })).toHaveCount(0);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await expect(views.getByRole('link', { name })).toBeVisible();
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: `Vista ${name}` }).click();
    await page.getByRole('button', { name: 'Eliminar la vista' }).click();
    await expect(views.getByRole('link', { name: 'Todas' })).toHaveAttribute('aria-current', 'page');
  });
}
