/** Open deals stand in what is to go out of use, and it has to be said where they go. */
export interface HoldsDeals {
  readonly kind: 'holds';
  readonly deals: number;
}
