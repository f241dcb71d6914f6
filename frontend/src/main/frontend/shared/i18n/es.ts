import { common } from './es/common';
import { frame } from './es/frame';
import { session } from './es/session';

/** Spanish of Colombia: the first language, and the list of all keys. */
export const es = { ...common, ...frame, ...session };
