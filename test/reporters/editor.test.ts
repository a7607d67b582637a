import { describe, expect, test } from 'vitest';
import { type Editor, editFileUrl, newFileUrl } from '../../src/reporters/editor.ts';

const editor = (draft: string | undefined, branch = 'feature/a b'): Editor => ({
  site: { serverUrl: 'https://github.com', repository: 'fork/shop' },
  branch,
  draft: () => draft,
});

describe('the link that opens a missing document with a draft', () => {
  test.each([
    {
      name: 'branch, path and text are encoded',
      draft: 'a: "x & y"\n',
      path: '.aims/systems/a b/system.yml',
      url: 'https://github.com/fork/shop/new/feature/a%20b?filename=.aims%2Fsystems%2Fa%20b%2Fsystem.yml&value=a%3A%20%22x%20%26%20y%22%0A',
    },
    {
      name: 'no template: an empty file',
      draft: undefined,
      path: 'x.yml',
      url: 'https://github.com/fork/shop/new/feature/a%20b?filename=x.yml',
    },
    {
      name: 'one line that is too long is left out',
      draft: 'ä'.repeat(2000),
      path: 'x.yml',
      url: 'https://github.com/fork/shop/new/feature/a%20b?filename=x.yml',
    },
    { name: 'a name that is no Unicode leads nowhere', draft: 'a', path: 'x\ufffd.yml', url: undefined },
  ])('$name', ({ draft, path, url }) => {
    expect(newFileUrl(editor(draft), path)).toBe(url);
  });

  test('too long a draft is cut at the end of a line, and says so', () => {
    const url = newFileUrl(editor('key: value\n'.repeat(2000)), 'x.yml') ?? '';
    expect(url.length).toBeLessThanOrEqual(6000);
    const value = decodeURIComponent(/&value=(.*)$/.exec(url)?.[1] ?? '');
    expect(value).toMatch(/^(?:key: value\n){100,}# … the rest is too long for an address: .*\n$/);
  });

  test('a file that is there opens in the editor of the same branch', () => {
    expect(editFileUrl(editor(undefined), 'a b/c#.yml')).toBe(
      'https://github.com/fork/shop/edit/feature/a%20b/a%20b/c%23.yml',
    );
  });

  test('nothing in it ends a Markdown link', () => {
    const url = newFileUrl(editor('](https://evil.example) |\n<b>', 'x)'), 'a)(|.md');
    expect(url).not.toMatch(/[()|<>\s]/);
  });
});
