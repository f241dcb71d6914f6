import type { Catalogue } from './catalogue';
import { common } from './en/common';
import { customFields } from './en/custom-fields';
import { deals } from './en/deals';
import { directory } from './en/directory';
import { fields } from './en/fields';
import { frame } from './en/frame';
import { imports } from './en/imports';
import { leads } from './en/leads';
import { members } from './en/members';
import { search } from './en/search';
import { session } from './en/session';
import { signup } from './en/signup';

/** English; a missing or unknown key does not compile. */
export const en: Catalogue = {
  ...common,
  ...customFields,
  ...deals,
  ...directory,
  ...fields,
  ...frame,
  ...imports,
  ...leads,
  ...members,
  ...search,
  ...session,
  ...signup,
};
