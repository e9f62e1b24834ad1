import { existsSync, readFileSync } from 'node:fs';

/** Data of other people, kept beside the project and never in it. */
const shared = new URL('../../../../shared/data/', import.meta.url);

export const hasShared = existsSync(shared);

/** For the title of what is skipped without it. */
export const unlessShared = hasShared ? '' : ' (skipped: ../shared/data is not on this machine)';

export const sharedBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, shared)));
export const sharedText = (path: string): string => readFileSync(new URL(path, shared), 'utf8');

export const sharedJson = (path: string): unknown => JSON.parse(sharedText(path));
