import { describe, expect, it } from 'vitest';
import { differs, everything, hrefOf, stateOf } from './address';

const state = (text: string) => stateOf(new URLSearchParams(text));

describe('what a list shows', () => {
  it('is the same whatever the order of the parameters', () => {
    expect(state('owner=a&status=OPEN')).toBe(state('status=OPEN&owner=a'));
  });

  it('leaves out which view it is, what is empty and what is open', () => {
    expect(state('view=view_1&new=&q=&status=OPEN')).toBe('status=OPEN');
    expect(state('view=all')).toBe('');
  });

  it('keeps what has to be written in another form', () => {
    const address = state('q=a%26b%3D%C3%B1&where=%7B%22all%22%3A%5B%5D%7D');
    expect(new URLSearchParams(address).get('q')).toBe('a&b=ñ');
    expect(differs(address, state(address))).toBe(false);
  });

  it('differs once a condition does', () => {
    expect(differs('status=OPEN', state('status=WON&view=view_1'))).toBe(true);
  });
});

describe('where a view leads', () => {
  it('is the list, and for a board the board', () => {
    expect(hrefOf({ id: 'view_1', address: 'q=x' }, '/deals/list', '/deals')).toBe('/deals/list?q=x&view=view_1');
    expect(hrefOf({ id: 'view_2', address: 'as=board' }, '/deals/list', '/deals')).toBe('/deals?as=board&view=view_2');
    expect(hrefOf(everything, '/companies')).toBe('/companies?view=all');
  });
});
