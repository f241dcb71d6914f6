import type { BuyingRole } from '../../../shared/graph/generated/graphql';

/** The parts that somebody can have in a purchase, those that decide most first. */
export const roles: readonly BuyingRole[] = [
  'DECISION_MAKER',
  'CHAMPION',
  'INFLUENCER',
  'BUYER',
  'EVALUATOR',
  'USER',
  'BLOCKER',
];

export const isRole = (text: string): text is BuyingRole => roles.some((role) => role === text);
