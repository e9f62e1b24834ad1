import type { System } from '#lib/domain/messages/link.ts';

/** Links to other apps differ by system, and nothing but its name tells which one it is. */
export function systemOf(agent: string): System {
  if (/iPhone|iPad|Macintosh/.test(agent)) return 'apple';
  if (agent.includes('Android')) return 'android';
  return agent.includes('Windows') ? 'windows' : 'other';
}
