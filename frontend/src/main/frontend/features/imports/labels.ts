import type { ImportObject } from '../../shared/graph/generated/graphql';
import type { MessageKey, Translate } from '../../shared/i18n/catalogue';
import { es } from '../../shared/i18n/es';
import type { IconName } from '../../shared/ui/icon';

/** The name of a field; one that this version does not know yet bears its own. */
export function targetName(target: string, t: Translate): string {
  const key = `imports.target.${target}`;
  return key in es ? t(key as MessageKey) : target;
}

export const objects: readonly ImportObject[] = ['COMPANY', 'PERSON', 'DEAL', 'MEMBER', 'PRODUCT'];

export const objectIcons: Readonly<Record<ImportObject, IconName>> = {
  COMPANY: 'building',
  PERSON: 'user',
  DEAL: 'deal',
  MEMBER: 'people',
  PRODUCT: 'list',
};

/** Where the records of an import are found. */
export const objectPlaces: Readonly<Record<ImportObject, string>> = {
  COMPANY: '/companies',
  PERSON: '/people',
  DEAL: '/deals',
  MEMBER: '/settings/members',
  PRODUCT: '/deals',
};

/** The name of a delimiter, which by itself is hardly seen. */
export function delimiterName(delimiter: string, t: Translate): string {
  switch (delimiter) {
    case ',':
      return t('imports.delimiter.comma');
    case ';':
      return t('imports.delimiter.semicolon');
    case '\t':
      return t('imports.delimiter.tab');
    case '|':
      return t('imports.delimiter.bar');
    default:
      return delimiter;
  }
}
