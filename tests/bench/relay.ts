import { rm } from 'node:fs/promises';
import { bellPath } from '#lib/sync/wire/paths.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { RawDevice } from '../support/relay-client.ts';
import { Server } from '../support/server.ts';
import { idleCost } from './idle-cost.ts';
import { appendLoad } from './relay-load.ts';
import { bareSqlite, PlainServer } from './relay-floors.ts';

const runs = 4000;
const connections = 6000;
const limits = { putsPerMinute: 1e9, bytesPerMinute: 1e12, spaceBytes: 1e12, bells: 2 * connections };

type Figure = {
  what: string;
  against?: string;
  workload: string;
  value: number;
  unit: string;
  floor: number;
  ratio: number;
};
const round = (value: number) => Math.round(value * 100) / 100;

function say(figure: Omit<Figure, 'ratio'>): void {
  const { value, floor } = figure;
  const line = { ...figure, value: round(value), floor: round(floor), ratio: round(value / floor) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function appends(relay: Server, plain: PlainServer): Promise<void> {
  const durable = await PlainServer.start('durable');
  const many = await Promise.all(Array.from({ length: 50 }, () => RawDevice.at(relay.address)));
  const one = many.slice(0, 1);
  await appendLoad(many, relay.address, 1000);
  const kept = await appendLoad(many, relay.address, runs);
  const bare = await appendLoad(many, durable.address, runs);
  const answered = await appendLoad(many, plain.address, runs);
  const alone = await appendLoad(one, relay.address, runs / 2);
  const bareAlone = await appendLoad(one, durable.address, runs / 2);
  durable.stop();

  const workload = '50 writers, one entry of 406 bytes after the other';
  const rate = { what: 'durable appends', workload, value: kept.perSecond, unit: '1/s' };
  say({ ...rate, against: 'bare SQLite in group commits behind node:http', floor: bare.perSecond });
  say({ ...rate, against: 'node:http that keeps nothing', floor: answered.perSecond });
  say({ ...rate, against: 'SQLite alone, commits of 50 rows', floor: bareSqlite(50, runs / 2) });
  say({ ...rate, against: 'SQLite alone, commits of one row', floor: bareSqlite(1, runs / 2) });
  const group = { against: 'bare SQLite in group commits behind node:http', unit: 'ms' };
  say({ ...group, what: 'append p99', workload, value: kept.p99, floor: bare.p99 });
  say({ ...group, what: 'append p50', workload: '1 writer', value: alone.p50, floor: bareAlone.p50 });
}

async function idleConnections(relay: Server, plain: PlainServer): Promise<void> {
  const { space, token } = await RawDevice.at(relay.address);
  const bare = await PlainServer.start('net');
  const asked = { path: bellPath(space.name), token };
  const value = await idleCost(relay, asked, connections);
  const workload = `${String(connections)} devices that listen and hear nothing`;
  const figure = { what: 'memory of an idle device', workload, value, unit: 'KiB' };
  say({ ...figure, against: 'open answers of plain node:http', floor: await idleCost(plain, asked, connections) });
  say({ ...figure, against: 'sockets of node:net', floor: await idleCost(bare, asked, connections) });
  bare.stop();
}

const folder = await aBuiltApp();
const benches = { appends, idle: idleConnections };
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const relay = await Server.start({ folder, env: { LIMITS: JSON.stringify(limits) } });
  const plain = await PlainServer.start();
  await measure(relay, plain);
  await relay.stop();
  plain.stop();
}
await rm(folder, { recursive: true });
process.exit(0);
