import { allRules, usualLimits, type Rules } from '#lib/sync/room.ts';
import type { Envelope } from '#lib/sync/ports.ts';
import { RelayInMemory } from '../../support/relay-in-memory.ts';
import { Chance } from './chance.ts';
import { contains } from './crdt.ts';
import { calm, Device, documentNames, idOf, openEnvelope, type Weather, type World } from './device.ts';
import type { Image } from './phone.ts';
import { compareAll, settle, Violation } from './rest.ts';
import { Truth } from './truth.ts';

export const modes = ['safe', 'disk-back', 'relay-back', 'both'] as const;
export type Mode = (typeof modes)[number];

/** The rules that live outside the client: R3 at the relay, R6 in the documents. */
export type Broken = Partial<Rules> & { readonly reuseClient?: boolean; readonly truncateUnverified?: boolean };

export type Plan = {
  readonly seed: number;
  readonly mode: Mode;
  readonly steps?: number;
  readonly broken?: Broken;
  readonly envelope?: Envelope;
};

/** What went wrong first, or what happened while nothing did. */
export type Outcome = {
  readonly violation: string | undefined;
  readonly figures: { steps: number; rollbacks: number; restores: number; truncations: number; claims: number };
};

export class Simulation {
  readonly #chance: Chance;
  readonly #mode: Mode;
  readonly #steps: number;
  readonly #world: World;
  readonly #devices: Device[];
  readonly #truth: Truth;
  readonly #relayPast: RelayInMemory['logs'][] = [];
  readonly #pasts = new Map<Device, Image[]>();
  readonly #checked = new Map<Device, string>();
  readonly #figures = { steps: 0, rollbacks: 0, restores: 0, truncations: 0, claims: 0 };

  constructor({ seed, mode, steps = 300, broken = {}, envelope = openEnvelope() }: Plan) {
    this.#chance = new Chance(seed);
    this.#mode = mode;
    this.#steps = steps;
    const { reuseClient = false, truncateUnverified = false, ...rules } = broken;
    const relay = new RelayInMemory(5, truncateUnverified);
    const limits = {
      ...usualLimits,
      tailEntries: 3 + this.#chance.below(10),
      lookEvery: 0,
      part: 150 + this.#chance.below(2_000),
      seenAfter: this.#chance.happens(0.3) ? 0 : 1_000_000,
      readFromStart: 10
    };
    this.#world = {
      relay,
      chance: this.#chance,
      rules: { ...allRules, ...rules },
      limits,
      reuseClient,
      envelope,
      weather: this.#newWeather(),
      stray: [],
      meanwhile: () => this.#meanwhile()
    };
    this.#devices = Array.from({ length: 2 + this.#chance.below(4) }, (_, i) => new Device(this.#world, i));
    this.#truth = new Truth(relay, envelope);
  }

  async run(): Promise<Outcome> {
    try {
      for (let step = 0; step < this.#steps; step += 1) {
        await this.#step();
        await this.#checkClaims(`step ${String(step)}`);
        this.#figures.steps += 1;
      }
      await settle(this.#world, this.#devices, () => this.#checkClaims('at the end'));
      await compareAll(this.#world, this.#devices, this.#truth);
      return { violation: undefined, figures: this.#figuresNow() };
    } catch (problem) {
      const violation =
        problem instanceof Violation ? problem.message : String(problem instanceof Error ? problem.stack : problem);
      return { violation, figures: this.#figuresNow() };
    }
  }

  #figuresNow = () => ({ ...this.#figures, truncations: this.#world.relay.truncations });

  #newWeather(): Weather {
    if (this.#chance.happens(0.3)) return { ...calm, meanwhile: 0.05 };
    if (this.#chance.happens(0.4))
      return { lostQuestion: 0.2, lostAnswer: 0.1, repeated: 0.05, crash: 0.02, meanwhile: 0.05 };
    return { lostQuestion: 0.02, lostAnswer: 0.04, repeated: 0.03, crash: 0.01, meanwhile: 0.05 };
  }

  async #step(): Promise<void> {
    const device = this.#anyDevice();
    const dice = this.#chance.next();
    if (dice < 0.45) this.#edit(device);
    else if (dice < 0.8) await device.sync();
    else if (dice < 0.85) device.online = !device.online;
    else if (dice < 0.88) device.restart();
    else if (dice < 0.9) this.#world.weather = this.#newWeather();
    else if (dice < 0.92) this.#deliverStray();
    else if (dice < 0.95) this.#remember(device);
    else await this.#goBack(device);
  }

  #anyDevice(): Device {
    const device = this.#chance.pick(this.#devices);
    if (!device) throw new Error('no devices');
    return device;
  }

  #edit({ phone }: Device): void {
    const doc = this.#chance.pick(documentNames) ?? 'core';
    const value = `v${String(this.#chance.below(1_000_000))}`;
    if (doc !== 'core') phone.append(doc, value);
    else phone.edit(doc, `k${String(this.#chance.below(6))}`, this.#chance.happens(0.2) ? undefined : value);
  }

  #deliverStray(): void {
    const { stray } = this.#world;
    stray.splice(this.#chance.below(Math.max(1, stray.length)), 1).forEach(deliver => {
      deliver();
    });
  }

  #remember(device: Device): void {
    this.#relayPast.push(this.#world.relay.logs);
    this.#pasts.set(device, [...(this.#pasts.get(device) ?? []).slice(-3), device.phone.image]);
  }

  async #goBack(device: Device): Promise<void> {
    const relayToo = this.#mode === 'both' ? this.#chance.happens(0.5) : this.#mode === 'relay-back';
    if (relayToo) {
      const past = this.#chance.pick(this.#relayPast.slice(-6));
      if (!past || this.#chance.happens(0.4)) return;
      this.#world.relay.rollBack(past);
      this.#figures.rollbacks += 1;
    } else if (this.#mode !== 'safe') {
      const past = this.#chance.pick(this.#pasts.get(device) ?? []);
      if (!past || device.isBusy) return;
      device.restart(past);
      this.#figures.restores += 1;
    } else await device.sync();
  }

  /** While a message is on its way: the rep types on, another device syncs, a repeated message arrives. */
  async #meanwhile(): Promise<void> {
    const device = this.#anyDevice();
    const dice = this.#chance.next();
    if (dice < 0.5) this.#edit(device);
    else if (dice < 0.8) await device.sync();
    else this.#deliverStray();
  }

  /** No device says that the relay has everything when it has not. */
  async #checkClaims(when: string): Promise<void> {
    const { relay } = this.#world;
    for (const device of this.#devices) {
      const { where, phone } = device;
      // What the relay lost after it was asked, the device cannot know.
      if (where.kind !== 'relay-has-everything' || where.at < relay.rolledBackAt) continue;
      const state = `${String(phone.version)}/${String(relay.epoch)}`;
      if (this.#checked.get(device) === state) continue;
      this.#checked.set(device, state);
      this.#figures.claims += 1;
      for (const name of phone.image.docs.keys()) {
        const theirs = await this.#truth.document(idOf(name));
        if (!contains(theirs, phone.doc(name)))
          throw new Violation(`${when}: false "relay has everything" for ${name}`);
      }
    }
  }
}
