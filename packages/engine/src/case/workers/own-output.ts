/** Tells what Waybill wrote itself from documents. */
import { OWN_OUTPUTS } from '../../data/case/own-outputs.ts';
import type { Issue } from '../../model/index.ts';

const HEAD = 4096;

/** The issue of a file that is a dossier or an export of ours; undefined for all others. */
export function ownOutputIssue(path: string, bytes: Uint8Array): Issue | undefined {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD));
  const output = OWN_OUTPUTS.find(({ sign }) => sign.test(head));
  return (
    output && {
      code: 'case.own-output',
      severity: 'warning',
      message: `This is ${output.what} that Waybill wrote. It is not read, for what it repeats would count as said once more; move it out of the folder, and put the documents behind it in.`,
      place: { path },
    }
  );
}
