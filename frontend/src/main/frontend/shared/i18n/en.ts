import type { Catalogue } from './catalogue';
import { bin } from './en/bin';
import { common } from './en/common';
import { customFields } from './en/custom-fields';
import { deals } from './en/deals';
import { directory } from './en/directory';
import { edits } from './en/edits';
import { exports } from './en/exports';
import { fields } from './en/fields';
import { files } from './en/files';
import { frame } from './en/frame';
import { imports } from './en/imports';
import { leads } from './en/leads';
import { members } from './en/members';
import { money } from './en/money';
import { parties } from './en/parties';
import { pipelines } from './en/pipelines';
import { products } from './en/products';
import { search } from './en/search';
import { session } from './en/session';
import { signup } from './en/signup';
import { tags } from './en/tags';
import { views } from './en/views';
import { where } from './en/where';

/** English; a missing or unknown key does not compile. */
export const en: Catalogue = {
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
