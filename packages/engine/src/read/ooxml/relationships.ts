/** The relationships of a part: which other parts it refers to, by id and by type. */
import { readXml } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI: `header`, `footnotes`, `oleObject`. */
  readonly type: string;
  /** Path of the member, or the address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of the part at `path`, in file order; none where the part has no such member. */
export function readRelationships(members: ReadonlyMap<string, Uint8Array>, path: string): Relationship[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const bytes = members.get(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  readXml(bytes, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return;
      const external = TargetMode === 'External';
      const target = external ? Target : resolveTarget(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    },
  });
  return found;
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
