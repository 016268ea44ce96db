/** A consent given by an approver in a standing review of the checked commit. */
export interface ReviewConsent {
  /** Login of the reviewer. */
  readonly by: string;
  readonly means: ConsentMeaning;
}

/**
 * What a review approves. `unnamed`: it names nothing, as a plain approval does. `all`: it says so. `named`: the decisions
 * of these names, in lower case; an empty list approves nothing, for one that tries to name something and does not.
 * `edited`: nothing, since somebody else has changed what the reviewer wrote.
 */
export type ConsentMeaning =
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly names: readonly string[] }
  | { readonly kind: 'edited' };
