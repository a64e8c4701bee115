/** Shape of the table of FollowTheMoney schemata. */

export interface FtmPropertyRow {
  readonly label: string;
  /** `name`, `date`, `country`, `entity`, `identifier`, `topic`, `string` … */
  readonly type: string;
  /** Of entity properties: the schema of what they point at. */
  readonly range?: string;
  /** Of entity properties: the name of the way back. */
  readonly reverse?: string;
  /** True of ways back: no values of their own. */
  readonly stub?: true;
  readonly matchable?: true;
  readonly description?: string;
}

export interface FtmSchemaRow {
  readonly label: string;
  readonly plural: string;
  readonly extends: readonly string[];
  readonly abstract?: true;
  readonly matchable?: true;
  readonly description?: string;
  readonly caption: readonly string[];
  readonly featured: readonly string[];
  /** For edges: which property leads from where to where. */
  readonly edge?: {
    readonly source: string;
    readonly target: string;
    readonly directed: boolean;
    readonly label: string;
  };
  /** Its own, without those of what it extends. */
  readonly properties: Readonly<Record<string, FtmPropertyRow>>;
}
