import { common } from './es/common';
import { deals } from './es/deals';
import { directory } from './es/directory';
import { fields } from './es/fields';
import { frame } from './es/frame';
import { imports } from './es/imports';
import { leads } from './es/leads';
import { members } from './es/members';
import { pipelines } from './es/pipelines';
import { search } from './es/search';
import { session } from './es/session';
import { signup } from './es/signup';

/** Spanish of Colombia: the first language, and the list of all keys. */
export const es = {
  ...common,
  ...deals,
  ...directory,
  ...fields,
  ...frame,
  ...imports,
  ...leads,
  ...members,
  ...pipelines,
  ...search,
  ...session,
  ...signup,
};
