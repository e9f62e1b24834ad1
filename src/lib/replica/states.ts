import * as Y from 'yjs';

/** Many updates of one document as one. */
export const combine = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdates([...updates]);

/** An update that Yjs cannot read would else break off the merge of everything that came with it, each time anew. */
export function isSound(update: Uint8Array): boolean {
  try {
    docOf([update]).destroy();
    return true;
  } catch {
    return false;
  }
}

/** Does a state hold what the parts hold, less, or more? Deletions count as well as insertions. */
export function compareStates(parts: readonly Uint8Array[], state: Uint8Array): 'same' | 'lacks-some' | 'has-more' {
  const made = docOf(parts);
  const both = docOf([...parts, state]);
  const whole = Y.snapshot(both);
  if (!Y.equalSnapshots(Y.snapshot(docOf([state])), whole)) return 'lacks-some';
  return Y.equalSnapshots(Y.snapshot(made), whole) ? 'same' : 'has-more';
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}
