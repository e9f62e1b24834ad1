export { liveQuery } from 'dexie';
export { recentPeople } from '#lib/book/people.ts';
export { openBook } from '#lib/book/tables.ts';
export { todayList } from '#lib/book/today.ts';
export { scanned, scorecardFromRows, scorecardFromSums } from './whole-scorecard.ts';
