import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { Allowance } from './allowance.ts';
import { isLoopback, type Settings } from './settings.ts';

/** Turns away an address that opens too many connections, before it can say a word on the next. */
export function guardConnections(server: Server, { limits, proxies }: Settings): void {
  server.maxConnections = limits.connections;
  // Behind a proxy every connection is the proxy's.
  if (proxies > 0) return;
  const open = new Map<string, number>();
  const fresh = new Allowance(limits.newConnectionsPerMinute, 60_000, Date.now);
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isLoopback(address) && limits.countsLoopback === 0) return;
    const others = open.get(address) ?? 0;
    if (others >= limits.connectionsPerAddress || fresh.take(address) > 0) {
      socket.destroy();
      return;
    }
    open.set(address, others + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
