const kibi = 1024;
const mebi = 1024 * kibi;

/** What keeps one client, broken or hostile, from costing the others. Any of them may be set from outside. */
export const defaultLimits = {
  connectionsPerAddress: 20,
  newConnectionsPerMinute: 60,
  connections: 20_000,
  sessionsPerMinute: 30,
  newSpacesPerHour: 10,
  mailsPerMinute: 600,
  putsPerMinute: 120,
  bytesPerMinute: 5 * mebi,
  spaceBytes: 64 * mebi,
  devices: 10,
  streams: 200,
  bells: 10,
  bellBuffer: 256 * kibi,
  heartbeat: 45_000,
  /** How often the relay looks whom to wake. */
  wakeEvery: 30_000,
  /** Below this share of free disk nothing more is taken. */
  freeDisk: 0.05,
  /** Above this share of used heap no bell is opened. */
  usedHeap: 0.8,
  /** A proxy or a test on this machine speaks for many: 1 counts its connections and requests like any other's. */
  countsLoopback: 0
};

export type Limits = Readonly<typeof defaultLimits>;

export type Settings = {
  readonly limits: Limits;
  /** Pages on these origins may speak to the relay; its own pages always may. */
  readonly appOrigins: readonly string[];
  /** The relay's own origins as clients know them; without any, what the Host header says. */
  readonly ownOrigins: readonly string[];
  readonly invite?: string;
  /** Without an invitation to show: may anybody bring a new space? */
  readonly isOpen: boolean;
  /** Push services that may be called: hosts, and with a leading dot all hosts under it. */
  readonly pushHosts: readonly string[];
  /** How many proxies stand before us: only then is X-Forwarded-For believed. */
  readonly proxies: number;
  readonly logLevel: string;
};

/** Of Chrome, Firefox, Safari and Edge. */
const pushServices = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com'
];

export const defaultSettings: Settings = {
  limits: defaultLimits,
  appOrigins: [],
  ownOrigins: [],
  isOpen: true,
  pushHosts: pushServices,
  proxies: 0,
  logLevel: 'info'
};

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws a sentence for the operator when a variable cannot be understood */
export function settingsFrom(env: Environment, host: string): Settings {
  const invite = env['INVITE'];
  const proxies = Number(env['TRUST_PROXY'] ?? 0);
  if (!Number.isInteger(proxies) || proxies < 0)
    throw new Error('TRUST_PROXY is the number of proxies before the relay: 0, 1, …');
  return {
    limits: { ...defaultLimits, ...limitsFrom(env['LIMITS'] ?? '{}') },
    appOrigins: originsFrom('APP_ORIGIN', env['APP_ORIGIN']),
    ownOrigins: originsFrom('RELAY_ORIGIN', env['RELAY_ORIGIN']),
    ...(invite ? { invite } : {}),
    isOpen: !invite && (isLoopback(host) || env['OPEN'] === 'yes'),
    pushHosts: [...pushServices, ...(env['PUSH_HOSTS'] ?? '').split(/[\s,]+/).filter(Boolean)],
    proxies,
    logLevel: env['LOG_LEVEL'] ?? 'info'
  };
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^(::ffff:)?127\./.test(host);

function originsFrom(name: string, list = ''): string[] {
  const origins = list.split(/[\s,]+/).filter(text => text !== '');
  const wrong = origins.find(origin => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined) throw new Error(`${name} has "${wrong}", which is not an origin like https://app.example`);
  return origins;
}

function limitsFrom(json: string): Partial<Limits> {
  const sentence = `LIMITS is JSON with any of: ${Object.keys(defaultLimits).join(', ')}`;
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new Error(sentence);
  }
  if (typeof given !== 'object' || given === null) throw new Error(sentence);
  for (const [name, value] of Object.entries(given))
    if (!(name in defaultLimits) || typeof value !== 'number' || !(value >= 0)) throw new Error(sentence);
  return given;
}
