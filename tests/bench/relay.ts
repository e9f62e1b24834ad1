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
  const many = await Promise.all(Array.from({ length: 50 }, () => RawDevice.at(relay.address)));
  const one = many.slice(0, 1);
  await appendLoad(many, relay.address, 1000);
  const kept = await appendLoad(many, relay.address, runs);
  const answered = await appendLoad(many, plain.address, runs);
  const alone = await appendLoad(one, relay.address, runs / 2);
  const bare = { alone: bareSqlite(1, runs / 2), group: bareSqlite(50, runs / 2) };

  const workload = '50 writers, one entry of 406 bytes after the other';
  const rate = { workload, value: kept.perSecond, unit: '1/s' };
  say({ what: 'durable appends, against plain node:http that keeps nothing', ...rate, floor: answered.perSecond });
  say({ what: 'durable appends, against bare SQLite in commits of 50 rows', ...rate, floor: bare.group });
  say({ what: 'durable appends, against bare SQLite in commits of one row', ...rate, floor: bare.alone });
  say({ what: 'append p99', workload, value: kept.p99, unit: 'ms', floor: answered.p99 });
  say({ what: 'append p50', workload: '1 writer', value: alone.p50, unit: 'ms', floor: 1000 / bare.alone });
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
for (const measure of [appends, idleConnections]) {
  const relay = await Server.start({ folder, env: { LIMITS: JSON.stringify(limits) } });
  const plain = await PlainServer.start();
  await measure(relay, plain);
  await relay.stop();
  plain.stop();
}
await rm(folder, { recursive: true });
process.exit(0);
