import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

type Listener = { readonly address: string; readonly pid: number | undefined };

/** What a program has taken from the machine before it is measured: its first connections cost more than the others. */
const warmUp = 1000;

const residentOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]);

/** KiB of memory for each connection that has asked, was answered its head, and hears nothing more. */
export async function idleCost(server: Listener, request: { path: string; token: string }, count: number) {
  const first = await dial(server, request, warmUp);
  const before = residentOf(server.pid);
  const sockets = await dial(server, request, count);
  await pause(4000);
  const cost = (residentOf(server.pid) - before) / count;
  for (const socket of [...first, ...sockets]) socket.destroy();
  return cost;
}

async function dial({ address }: Listener, { path, token }: { path: string; token: string }, count: number) {
  const { host, port, hostname } = new URL(address);
  const sockets: Socket[] = [];
  for (let n = 0; n < count; n += 1) {
    const socket = connect(Number(port), hostname);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n\r\n`);
    sockets.push(socket);
    if (n % 50 === 49) await once(socket, 'data');
  }
  return sockets;
}
