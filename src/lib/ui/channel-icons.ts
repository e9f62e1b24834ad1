import type { Channel } from '#lib/domain/channel.ts';
import type { IconName } from './Icon.svelte';

export const channelIcons: Readonly<Record<Channel, IconName>> = {
  call: 'call',
  'e-mail': 'mail',
  sms: 'chat',
  whatsapp: 'chat',
  telegram: 'chat',
  linkedin: 'people',
  meeting: 'meeting',
  demo: 'demo',
  visit: 'visit',
  letter: 'mail'
};
