import { describe, expect, test } from 'vitest';
import { cardReason, cardStatement } from '../../src/approval/card-statement.ts';

const SAID = 'No card change needed, because the prompt only fixes a typing error.';
const REASON = 'the prompt only fixes a typing error.';

describe('what a description says about the model card', () => {
  const says: readonly [string, string][] = [
    ['alone', SAID],
    ['among others', `## What\n\nTypos.\n\n${SAID}\n\n## Why\n\nIt read badly.\n`],
    ['in a list', `- ${SAID}`],
    [
      'bold, in other case',
      `**no card change needed, because** ${REASON}`.replace('**no', 'NO').replace('because**', 'because'),
    ],
    ['without a comma', `No card change needed because ${REASON}`],
    ['with a colon', `No card change needed: ${REASON}`],
    ['with a dash', `No card change needed – ${REASON}`],
    ['as a sentence', `No card change is needed, since ${REASON}`],
    ['with the model', `No model card update required; ${REASON}`],
    ['over two lines', 'No card change needed, because the prompt\nonly fixes a typing error.\n\nMore.'],
    ['after a template that nobody filled in', `No card change needed, because …\n\n${SAID}`],
    ['after a quotation', `> Kim asked.\n\n${SAID}`],
    ['after a quotation of HTML', `<blockquote>Kim asked.</blockquote>\n\n${SAID}`],
    ['in what can be folded', `<details><summary>Card</summary>\n\n${SAID}\n\n</details>`],
    ['in a box that is ticked', `- [x] ${SAID}`],
    ['with Windows line ends', `Typos.\r\n\r\n${SAID}\r\n`],
  ];
  test.each(says)('%s', (_, body) => expect(cardReason(body)).toBe(REASON));

  const silent: readonly [string, string][] = [
    ['nothing', ''],
    ['another sentence', 'The card needs no change.'],
    ['no reason', 'No card change needed, because'],
    ['the template of a reason', 'No card change needed, because …'],
    ['a word that says nothing', 'No card change needed, because TBD'],
    ['too short', 'No card change needed, because typo'],
    ['invisible letters', `No card change needed, because ${'\u200b'.repeat(40)}`],
    ['in a comment', `<!-- ${SAID} -->`],
    ['in a comment that does not end', `<!-- \n${SAID}`],
    ['quoted', `> ${SAID}`],
    ['in code', `\`\`\`\n${SAID}\n\`\`\``],
    ['in a quotation that goes on without its mark', `> Kim wrote:\n${SAID}`],
    ['in code by its indent', `Typos.\n\n    ${SAID}`],
    ['in a fence that the other fence does not close', `\`\`\`\n~~~\n${SAID}\n\`\`\``],
    ['in a fence within a longer one', `\`\`\`\`\n\`\`\`\n${SAID}\n\`\`\`\n\`\`\`\``],
    ['in a fence of a list', `- \`\`\`\n  ${SAID}\n  \`\`\``],
    ['in code of HTML', `<pre>\n${SAID}\n</pre>`],
    ['in a quotation of HTML', `<blockquote>\n${SAID}\n</blockquote>`],
    ['in a quotation of HTML, on lines of its own', `<blockquote>\n\n${SAID}\n\n</blockquote>`],
    ['in text struck out by HTML', `<del>\n\n${SAID}\n\n</del>`],
    ['in what is hidden', `<div hidden>\n\n${SAID}\n\n</div>`],
    ['in a box that nobody ticked', `- [ ] ${SAID}`],
    ['as a question', `${SAID.replace(/\.$/, '?')} Please say.`],
    ['in code by its indent, at the start', `    ${SAID}`],
    ['in code by its indent, after blank lines', `\n\n    ${SAID}\n`],
    ['in code by a tab', `Typos.\n\n\t${SAID}`],
    ['struck out', `~~${SAID}~~`],
    ['in code within a line', `\`${SAID}\``],
    ['as a heading', `## ${SAID}`],
    ['in a table', `| a |\n|---|\n| ${SAID} |`],
    ['in a footnote', `x[^1]\n\n[^1]: ${SAID}`],
    ['in the front matter', `---\ntitle: x\n${SAID}\n---\n`],
    ['a reason struck out', 'No card change needed, because ~~the prompt only fixes a typing error.~~'],
    ['in the middle of a line', `I was told: ${SAID}`],
    ['behind all that GitHub keeps', `${'x\n'.repeat(40_000)}${SAID}`],
  ];
  test.each(silent)('says nothing: %s', (_, body) => expect(cardReason(body)).toBeUndefined());

  const speaks: readonly [string, string, string | undefined][] = [
    ['a reason', SAID, REASON],
    ['the template of a reason', 'No card change needed, because …', ''],
    ['a quotation', `> ${SAID}`, ''],
    ['another sentence', 'The model card needs no update.', ''],
    ['within a line', `I think: ${SAID}`, ''],
    ['a word that begins alike', 'No card change neededless to say.', ''],
    ['other cards', 'No credit card is needed. Shuffle the card deck.', undefined],
  ];
  test.each(speaks)('whether it speaks of it: %s', (_, body, because) =>
    expect(cardStatement(body)?.because).toBe(because),
  );

  test('is bounded: the reason, and what is read', () => {
    expect(
      cardReason(`No card change needed, because ${'long '.repeat(10_000)}`)?.length,
    ).toBeLessThanOrEqual(500);
    expect(cardReason('<!--'.repeat(16_000))).toBeUndefined();
  });
});
