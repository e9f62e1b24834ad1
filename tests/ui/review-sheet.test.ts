import { expect, test } from 'vitest';
import { sheetMarkdown } from '../../src/routes/review/[id]/sheet-markdown.ts';

test('the page of a review is Markdown that no customer’s name can break', () => {
  const lines = [
    { text: 'Pilot *North* #1', value: '12 000 zł', details: ['Next steps? Call\n# Anna'] },
    { text: 'No amount' }
  ];
  expect(
    sheetMarkdown('Pipeline review', [
      { title: 'Top deals', lines },
      { title: 'Definitions', lines: [{ text: 'Rank: a × b' }], isSmall: true }
    ])
  ).toBe(`# Pipeline review

## Top deals

- **Pilot \\*North\\* \\#1**: 12 000 zł
  - Next steps? Call \\# Anna
- **No amount**

## Definitions

- Rank: a × b
`);
});
