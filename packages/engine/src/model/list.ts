/** Published sanctions and export-control lists, held by version. */
import type { IsoDate } from '../values/index.ts';
import type { ListedEntity } from './entity.ts';
import type { Issue } from './issue.ts';

/** The name of a list or dataset: lower-case letters, digits and `_`, such as `us_ofac_sdn`. */
export type ListId = string;

export interface ListName {
  readonly value: string;
  /** `weak` for aliases the publisher marks as low quality. */
  readonly kind: 'primary' | 'alias' | 'weak';
}

/** "Linked To: X" and its like: an edge the list itself states. Read from the entry: it `owns` X, it is `ownedBy` X. */
export interface ListLink {
  readonly kind:
    | 'linkedTo'
    | 'owns'
    | 'ownedBy'
    | 'controls'
    | 'controlledBy'
    | 'family'
    | 'associate'
    | 'actsFor';
  /** The other name as printed. */
  readonly name: string;
  /** The entry of the same list it names exactly, where there is one. */
  readonly entry?: string;
  /** Percent of ownership, both bounds inclusive, where the list says it. */
  readonly share?: { readonly min: number; readonly max: number };
  /** Since when and until when, where the list says it. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The words that say it, where they say more than kind and name. */
  readonly words?: string;
}

export interface ListEntry {
  /** The publisher's own id: OFAC ent_num, UN reference number. */
  readonly id: string;
  /** FollowTheMoney schema: Person, Organization, Company, PublicBody, Vessel, Airplane, LegalEntity. */
  readonly schema: string;
  readonly names: readonly ListName[];
  readonly programmes: readonly string[];
  /** Null where the publication gives none (the OFAC legacy CSV): then as-of is answered from held versions only. */
  readonly listedOn: IsoDate | null;
  /** The last day on which the listing holds, where the publication says so (the end of a denial order). */
  readonly delistedOn?: IsoDate;
  /** FollowTheMoney properties: birthDate, nationality, country, address, innCode, registrationNumber, passportNumber, imoNumber, website, topics… */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly ListLink[];
  /** The published record itself, line by line as printed: the canonical text of the entry's own child source. */
  readonly record: string;
}

export interface ListVersion {
  readonly list: ListId;
  readonly title: string;
  readonly publisher: string;
  /** The publication's own date where it has one (UN dateGenerated), else the first 12 hex of its content. */
  readonly version: string;
  readonly publishedOn: IsoDate | null;
  /** The files it was read from: path relative to the folder, SHA-256, bytes. */
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
  /** In the order of the publication. */
  readonly entries: readonly ListEntry[];
  /** Where the publication is FollowTheMoney: its entities as published, edges among them. Then `entries` are its targets. */
  readonly entities?: readonly ListedEntity[];
  readonly issues: readonly Issue[];
}
