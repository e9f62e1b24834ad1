/** Ways to reach a person, with stable codes. */
export const channels = [
  'call',
  'e-mail',
  'sms',
  'whatsapp',
  'telegram',
  'linkedin',
  'meeting',
  'demo',
  'visit',
  'letter'
] as const;
export type Channel = (typeof channels)[number];

export const isChannel = (text: string): text is Channel => (channels as readonly string[]).includes(text);

/** Ways that take an hour of two calendars: they have a time and a place. */
export const appointmentChannels = ['meeting', 'demo', 'visit'] as const;

export const isAppointment = (channel: Channel): boolean =>
  (appointmentChannels as readonly string[]).includes(channel);
