/** What is known of a published list before any of its files is opened. */

/** One way in which a publication can be had. */
export interface Download {
  /** The layout that reads it. */
  readonly layout: string;
  /** Files of one version, the one with the entries first. Names are the publisher's own; part as the layout calls it. */
  readonly files: readonly { readonly url: string; readonly part: string; readonly name: string }[];
}

export interface Publication {
  readonly title: string;
  readonly publisher: string;
  /** The page where the publisher speaks of the list. */
  readonly homepage: string;
  /** Ways to have it, the fullest first. Nothing is fetched unless the user asks. */
  readonly downloads: readonly Download[];
  /** Under which terms it may be used, in a few words. */
  readonly licence: string;
  /** How many entries a whole publication has; fewer or more speak of a cut or another file. */
  readonly expected: { readonly min: number; readonly max: number };
  /** FollowTheMoney topics of whoever is on the list. */
  readonly topics: readonly string[];
  /** Whose authority lists: ISO 3166-1 alpha-2 in lower case, `eu` for the European Union, `un` for the United Nations. */
  readonly country: string;
  /** What the publisher's short names of programmes stand for. */
  readonly programmes: Readonly<Record<string, string>>;
}
