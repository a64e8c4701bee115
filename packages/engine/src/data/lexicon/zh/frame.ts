/**
 * Chinese verbs that make claims: which role the subject, the object and each preposition fill. A verb may head more than one frame; the
 * first whose arguments fit wins. Nouns of happening (`nominal`) make the same claim with 的 and 对: 对X的供货.
 */
export interface ChineseFrame {
  readonly verbs: readonly string[];
  readonly kind: string;
  readonly phase?: string;
  readonly subject?: string;
  readonly object?: string;
  /** What the object must be for the frame to fit. */
  readonly objectKind?: 'goods' | 'party' | 'place' | 'money' | 'person' | 'none';
  /** A second object, behind 给 or straight after the verb: 交付给X, 供应X。 */
  readonly receiver?: string;
  /** Where the verb carries 至, 往, 到: 运往X. */
  readonly goal?: string;
  readonly prepositions: Readonly<Record<string, string>>;
  /** At least one of these must be filled, beside the doer. */
  readonly needs: readonly string[];
  /** All of these must be filled. */
  readonly wants?: readonly string[];
  /** The verb is also a noun of happening. */
  readonly nominal?: boolean;
  /** The verb takes any thing as its object, so that a noun in no table is a good. */
  readonly anyThing?: boolean;
  /** A noun that must be the object: 开具发票. */
  readonly beside?: readonly string[];
}
