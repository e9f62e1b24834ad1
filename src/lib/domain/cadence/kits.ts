import { cadenceCodes, type CadenceCode, type CadenceStep, type CadenceVersion, type Track } from '../cadence.ts';
import type { Channel } from '../channel.ts';
import { idOf, type CadenceId, type CadenceVersionId } from '../ids.ts';
import type { Write } from '../rows.ts';
import type { Instant } from '../time.ts';

type KitStep = readonly [channel: Channel, gap: number];
type Kit = Readonly<Partial<Record<Track, readonly KitStep[]>>>;

/** After an interested answer: fix a meeting while the interest is there. */
const towardsMeeting: readonly KitStep[] = [
  ['call', 1],
  ['e-mail', 2],
  ['call', 3]
];

/**
 * Cadences to start from, as channel and working days after the step before. Rules of thumb, from no data of the rep:
 * the screens say so. Where sources count calendar days, 30 of them are 21 or 22 working days.
 */
const kits: Readonly<Record<CadenceCode, Kit>> = {
  // 5 touches in 10 working days.
  inbound: {
    main: [
      ['call', 0],
      ['e-mail', 1],
      ['call', 2],
      ['sms', 3],
      ['e-mail', 4]
    ],
    positive: towardsMeeting
  },
  // 8 touches in 20 working days.
  outbound: {
    main: [
      ['call', 0],
      ['e-mail', 1],
      ['linkedin', 2],
      ['call', 3],
      ['e-mail', 3],
      ['call', 3],
      ['linkedin', 4],
      ['e-mail', 4]
    ],
    positive: towardsMeeting
  },
  // 5 touches, 3 to 5 working days apart.
  'after-demo': {
    main: [
      ['e-mail', 0],
      ['call', 3],
      ['whatsapp', 4],
      ['call', 4],
      ['e-mail', 5]
    ]
  },
  'after-proposal': {
    main: [
      ['call', 3],
      ['e-mail', 3],
      ['call', 4],
      ['whatsapp', 4],
      ['e-mail', 5]
    ]
  },
  // 4 touches in 21 working days.
  revive: {
    main: [
      ['e-mail', 0],
      ['call', 5],
      ['linkedin', 7],
      ['e-mail', 9]
    ],
    positive: towardsMeeting
  },
  // 90, 60, 30 and 14 days before the end of the contract; begun 90 days before it.
  renewal: {
    main: [
      ['e-mail', 0],
      ['call', 22],
      ['meeting', 21],
      ['call', 11]
    ]
  },
  // 30, 60 and 90 days after it was begun.
  'keep-in-touch': {
    main: [
      ['e-mail', 21],
      ['call', 22],
      ['e-mail', 21]
    ]
  }
};

/** Minutes within which a fresh enquiry should be answered. */
const firstAnswer = 60;

const stepsOf = (code: CadenceCode, track: Track): CadenceStep[] =>
  (kits[code][track] ?? []).map(([channel, gap], index) => ({
    key: `${track[0] ?? ''}${String(index + 1)}`,
    channel,
    gap,
    ...(code === 'inbound' && track === 'main' && index === 0 && { within: firstAnswer })
  }));

export const kitSteps = (code: CadenceCode): CadenceVersion['steps'] => ({
  main: stepsOf(code, 'main'),
  positive: stepsOf(code, 'positive'),
  negative: stepsOf(code, 'negative')
});

const nameOf = (code: CadenceCode): string => `kit${code.replaceAll('-', '')}`;

/** Ids come from the code, so that two devices that begin to use a kit make one cadence of it. */
export const kitId = (code: CadenceCode): CadenceId => idOf('cadence', nameOf(code));
export const kitVersionId = (code: CadenceCode): CadenceVersionId => idOf('version', nameOf(code));

/** The kit that an id stands for, in the book or not yet. */
export const kitOf = (id: string): CadenceCode | undefined => cadenceCodes.find(code => kitId(code) === id);

/** What puts a kit into the book. */
export function kitWrites(code: CadenceCode, createdAt: Instant): Write[] {
  const cadence = kitId(code);
  const version = kitVersionId(code);
  return [
    { table: 'cadences', row: { id: cadence, code, version, createdAt } },
    { table: 'cadenceVersions', row: { id: version, cadence, steps: kitSteps(code), createdAt } }
  ];
}
