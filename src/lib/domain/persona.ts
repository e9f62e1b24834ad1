import type { PersonaId } from './ids.ts';
import type { Instant } from './time.ts';

/** A kind of buyer: what hurts, what is wanted, how the product answers. */
export type Persona = {
  readonly id: PersonaId;
  readonly name: string;
  readonly interests?: string;
  readonly pains?: string;
  readonly wants?: string;
  readonly answers?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
