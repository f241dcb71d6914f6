import { store } from '../store';

const key = 'cantera.converting';

/** Whether sums are shown in the company's own currency, as this device remembers it. */
export const converting = store(localStorage.getItem(key) === '1');

export function setConverting(on: boolean) {
  localStorage.setItem(key, on ? '1' : '0');
  converting.set(on);
}
