import type { Annotation } from '#lib/domain/annotation.ts';
import type { CurvePoint } from '#lib/domain/plan/curve.ts';
import type { Mark } from '#lib/ui/charts/trend.ts';

/** What the rep noted to have changed, each at the point of its week; several in one week are one mark. */
export function marksOn(curve: readonly CurvePoint[], annotations: readonly Annotation[]): Mark[] {
  const dated = annotations.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const byPoint = Map.groupBy(dated, ({ day }) => curve.find(({ to }) => day <= to)?.to);
  return [...byPoint].flatMap(([key, notes]) =>
    key === undefined ? [] : [{ key, text: notes.map(({ text }) => text).join('; ') }]
  );
}
