import { bin } from './es/bin';
import { common } from './es/common';
import { customFields } from './es/custom-fields';
import { deals } from './es/deals';
import { directory } from './es/directory';
import { edits } from './es/edits';
import { exports } from './es/exports';
import { fields } from './es/fields';
import { files } from './es/files';
import { frame } from './es/frame';
import { imports } from './es/imports';
import { leads } from './es/leads';
import { members } from './es/members';
import { money } from './es/money';
import { parties } from './es/parties';
import { pipelines } from './es/pipelines';
import { products } from './es/products';
import { search } from './es/search';
import { session } from './es/session';
import { signup } from './es/signup';
import { tags } from './es/tags';
import { views } from './es/views';
import { where } from './es/where';

/** Spanish of Colombia: the first language, and the list of all keys. */
export const es = {
  ...bin,
  ...common,
  ...customFields,
  ...deals,
  ...directory,
  ...edits,
  ...exports,
  ...fields,
  ...files,
  ...frame,
  ...imports,
  ...leads,
  ...members,
  ...money,
  ...parties,
  ...pipelines,
  ...products,
  ...search,
  ...session,
  ...signup,
  ...tags,
  ...views,
  ...where,
};
