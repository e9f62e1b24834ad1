import type { Book } from './tables.ts';

/** Whether this device shares its book with others. Asked of the disk, so that nothing else has to be loaded. */
export const isShared = async (book: Book): Promise<boolean> => (await book.meta.get('space')) !== undefined;

/** The name under which this device's changes go. */
export const ownDevice = async (book: Book): Promise<unknown> => (await book.meta.get('device'))?.value;
