import { common } from './es/common';
import { customFields } from './es/custom-fields';
import { deals } from './es/deals';
import { directory } from './es/directory';
import { fields } from './es/fields';
import { frame } from './es/frame';
import { imports } from './es/imports';
import { leads } from './es/leads';
import { members } from './es/members';
import { search } from './es/search';
import { session } from './es/session';
import { signup } from './es/signup';

/** Spanish of Colombia: the first language, and the list of all keys. */
export const es = {
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
