import type { Catalogue } from './catalogue';
import { common } from './en/common';
import { frame } from './en/frame';
import { session } from './en/session';

/** English; a missing or unknown key does not compile. */
export const en: Catalogue = { ...common, ...frame, ...session };
