import { isChannel } from '#lib/domain/channel.ts';
import type { SizeBands } from '#lib/domain/funnel/size-bands.ts';
import { nameOfTemplate } from '#lib/domain/messages/text-in.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { Pipeline } from '#lib/domain/pipeline.ts';
import type { Template } from '#lib/domain/template.ts';
import { pipelineName } from '#lib/ui/pipeline-name.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { SliceKind } from './sliced.ts';

type Named = {
  readonly key: string;
  readonly kind: SliceKind;
  readonly bands: SizeBands | undefined;
  readonly currency: Currency;
  readonly pipelines?: readonly Pipeline[];
  readonly templates?: readonly Template[];
};

/** What a slice is called: as the rep wrote it, or the name of the row that its key is the id of. */
export function sliceName(words: Words, { key, kind, bands, currency, pipelines, templates }: Named): string {
  const { none } = words.t.funnel.slices;
  if (key === '') return kind === 'channel' ? none.channel : kind === 'template' ? none.template : none.deal;
  switch (kind) {
    case 'source':
      return key;
    case 'channel':
      return isChannel(key) ? words.t.terms.channels[key] : key;
    case 'template': {
      const template = templates?.find(({ id }) => id === key);
      return template ? nameOfTemplate(template, words.language) : none.template;
    }
    case 'pipeline': {
      const pipeline = pipelines?.find(({ id }) => id === key);
      return pipeline ? pipelineName(words, pipeline) : none.template;
    }
    case 'size':
      return bands ? bandName(words, key, { bands, currency }) : key;
  }
}

function bandName(
  { t, format }: Words,
  key: string,
  { bands: [low, middle, high], currency }: { bands: SizeBands; currency: Currency }
): string {
  const { upTo, between, above } = t.funnel.slices.bands;
  const money = (minor: number) => format.moneyShort({ minor: Math.round(minor), currency });
  if (key === '1') return upTo(money(low));
  if (key === '2') return between(money(low), money(middle));
  return key === '3' ? between(money(middle), money(high)) : above(money(high));
}
