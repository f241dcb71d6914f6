import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { en } from '../src/main/frontend/shared/i18n/en';
import { es } from '../src/main/frontend/shared/i18n/es';

/** The values that a message takes, those inside its plurals too. */
function valuesOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => valuesOf(value))];
      case TYPE.tag:
        return valuesOf(element.children);
      default:
        return [element.value];
    }
  });
}

const namesIn = (message: string) => [...new Set(valuesOf(parse(message)))].sort();

test('every message compiles and takes the same values in both languages', () => {
  for (const [key, spanish] of Object.entries(es)) {
    const english = en[key as keyof typeof es];
    expect(namesIn(english), key).toEqual(namesIn(spanish));
  }
});
