import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/git/remote.ts';
import { parseSha } from '../../src/ids.ts';
import { html, htmlOf } from '../../src/report/html/template.ts';
import { duration } from '../../src/report/labels.ts';
import { proofUrl } from '../../src/report/proof.ts';
import { controlRows } from '../../src/report/tables.ts';
import { encodePath } from '../../src/reporters/links.ts';

describe('markup', () => {
  test('no text becomes markup, as content or as an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: made } = html`<a title="${text}">${text}</a>`;
        const [, attribute = '', content = ''] = /^<a title="([^"<>]*)">([^<>]*)<\/a>$/s.exec(made) ?? [];
        expect(made).toBe(`<a title="${attribute}">${content}</a>`);
        expect(attribute).not.toMatch(/['"<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });

  test('a text of one character is escaped as the same one among others', () => {
    for (let unit = 0; unit <= 0x30_00; unit += 1) {
      const one = String.fromCharCode(unit);
      // The ends are no character that is looked at.
      expect(html`${one}`.text).toBe(html`${`\u00e9${one}`}`.text.slice(1));
    }
  });

  test('markup of ours stays markup; what is not there is nothing', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}${undefined}${[1, 'a&b']}</p>`.text).toBe(
      '<p><b>&lt;</b>1a&amp;b</p>',
    );
  });

  test('prose: code is code, a person is named and not linked', () => {
    expect(
      htmlOf([
        { kind: 'code', text: '<x>' },
        { kind: 'words', text: ' by ' },
        { kind: 'person', text: 'dana' },
      ]).text,
    ).toBe('<code>&lt;x&gt;</code> by @dana');
  });
});

describe('links', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['https://github.com/acme/shop.git', 'https://github.com acme/shop'],
    ['https://github.com/acme/shop', 'https://github.com acme/shop'],
    ['https://token@github.com/acme/shop', 'https://github.com acme/shop'],
    ['git@github.com:acme/shop.git', 'https://github.com acme/shop'],
    ['ssh://git@ghe.example.org/acme/shop', 'https://ghe.example.org acme/shop'],
    ['javascript:alert(1)//a/b', undefined],
    ['file:///srv/git/shop', undefined],
    ['../shop', undefined],
    ['https://github.com/acme/shop" onclick="x', undefined],
  ];
  test.each(rows)('%s', (url, expected) => {
    const site = siteOf(url);
    expect(site === undefined ? undefined : `${site.serverUrl} ${site.repository}`).toBe(expected);
  });

  test('every character of a path is encoded as in a query, and more', () => {
    for (let unit = 0; unit < 0x7f; unit += 1) {
      const one = String.fromCharCode(unit);
      const plain = /[\w.~/-]/.test(one);
      const hex = `%${unit.toString(16).toUpperCase().padStart(2, '0')}`;
      expect(encodePath(`a${one}b`)).toBe(`a${plain ? one : hex}b`);
    }
  });

  test('a file is linked at its commit; without a site nothing is linked', () => {
    const commit = parseSha('a'.repeat(40));
    if (commit === undefined) throw new TypeError('no id');
    const proof = { kind: 'file', path: 'a b/#c.md', commit, line: 3 } as const;
    expect(proofUrl(proof, { serverUrl: 'https://github.com', repository: 'acme/shop' })).toBe(
      `https://github.com/acme/shop/blob/${commit}/a%20b/%23c.md#L3`,
    );
    expect(proofUrl(proof, undefined)).toBeUndefined();
  });
});

test.each([
  [12, '12 s'],
  [90, '2 min'],
  [3600, '1 h'],
  [5400, '1 h 30 min'],
  [172_800, '2 d'],
])('%i seconds read %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test('a quoted field and either line break of a table', () => {
  expect(
    controlRows(
      'id,title,assessable,provable_from\r\n5.3,"Roles, and more",yes,\r\nA.4.6,People,yes,organisation\r\n',
    ),
  ).toEqual([
    { id: '5.3', title: 'Roles, and more', assessable: true, provable: 'partly' },
    { id: 'A.4.6', title: 'People', assessable: true, provable: 'organisation' },
  ]);
});
