import { describe, expect, it } from 'vitest';
import { Trail } from '../../src/routes/trail.ts';

const at = (path: string) => ({ url: new URL(path, 'https://satchel.example') });

function walk(trail: Trail, ...steps: readonly (readonly [type: string, from: string, to: string])[]) {
  for (const [type, from, to] of steps) trail.follow({ type, from: at(from), to: at(to), delta: -1 });
}

describe('Back', () => {
  it('leads from a deal to the check in which it was tapped', () => {
    const trail = new Trail();
    walk(trail, ['link', '/hygiene', '/deals/deal_1']);
    expect(trail.backFrom('/deals/deal_1')).toBe('before');
  });

  it('leads to the same list after a deal was edited, and never into the form', () => {
    const trail = new Trail();
    walk(
      trail,
      ['link', '/deals/list?view=v', '/deals/deal_1'],
      ['link', '/deals/deal_1', '/deals/deal_1/edit'],
      ['goto', '/deals/deal_1/edit', '/deals/deal_1']
    );
    expect(trail.backFrom('/deals/deal_1')).toBe('/deals/list?view=v');
  });

  it('walks home through every screen that was passed', () => {
    const trail = new Trail();
    walk(
      trail,
      ['link', '/score', '/hygiene'],
      ['link', '/hygiene', '/deals/deal_1'],
      ['popstate', '/deals/deal_1', '/hygiene']
    );
    expect(trail.backFrom('/hygiene')).toBe('before');
  });

  it('leads two screens to no circle', () => {
    const trail = new Trail();
    walk(
      trail,
      ['link', '/review', '/deals/deal_1'],
      ['link', '/deals/deal_1', '/deals/deal_1/edit'],
      ['goto', '/deals/deal_1/edit', '/deals/deal_1'],
      ['goto', '/deals/deal_1', '/review']
    );
    expect(trail.backFrom('/review')).toBeUndefined();
  });

  it('keeps the way through conditions that are changed in place', () => {
    const trail = new Trail();
    walk(trail, ['link', '/deals', '/deals/list'], ['goto', '/deals/list', '/deals/list?where=x']);
    expect(trail.backFrom('/deals/list')).toBe('before');
  });

  it('leads to the parent when nothing is known', () => {
    expect(new Trail().backFrom('/deals/deal_1')).toBeUndefined();
  });
});
