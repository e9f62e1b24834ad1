import { deals } from './deals.ts';
import { print, type Figure } from './figure.ts';
import { heap } from './heap.ts';
import { importing } from './import.ts';
import { list } from './list.ts';
import { Phones } from './phones.ts';
import { scorecard } from './scorecard.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { tap } from './tap.ts';
import { weight } from './weight.ts';
import { wire } from './wire.ts';

const benches: Readonly<Record<string, (phones: Phones) => AsyncIterable<Figure>>> = {
  weight,
  start,
  list,
  tap,
  search,
  deals,
  import: importing,
  heap,
  wire,
  scorecard
};

const wanted = process.argv.slice(2);
const unknown = wanted.find(name => !(name in benches));
if (unknown !== undefined) {
  process.stderr.write(`No bench is called ${unknown}; there are ${Object.keys(benches).join(', ')}.\n`);
  process.exit(1);
}

const phones = new Phones();
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for await (const figure of bench(phones)) print(figure);
  }
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
} finally {
  await phones.dispose();
}
