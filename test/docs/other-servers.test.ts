/** What other CI servers are given: an image and pages, held as far as it goes without those servers. */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocks, commandsOf } from './blocks.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCKERFILE = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

describe('the image', () => {
  test('what it copies is there, is let in, and is what the package holds', () => {
    const copied = [...DOCKERFILE.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly files: string[];
    };
    expect([...copied].sort()).toEqual(['package.json', ...files].sort());
    expect(copied.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    expect(ignored).toEqual(['*', ...copied.map((name) => `!${name}`), '']);
  });

  test('its layout runs: the command by its link, without anything else of this repository', () => {
    const root = mkdtempSync(join(tmpdir(), 'aims-gate-image-'));
    try {
      for (const [, from = '', to = ''] of DOCKERFILE.matchAll(/^COPY (\S+) (\/opt\/\S+)$/gm))
        cpSync(join(ROOT, from), join(root, to), { recursive: true });
      cpSync(join(ROOT, 'package.json'), join(root, 'opt/aims-gate/package.json'));
      mkdirSync(join(root, 'usr/local/bin'), { recursive: true });
      const [, target = '', link = ''] = /ln -s (\S+) (\S+)/.exec(DOCKERFILE) ?? [];
      symlinkSync(join(root, target), join(root, link));
      const ran = spawnSync(process.execPath, [join(root, link), '--version'], { encoding: 'utf8' });
      expect({ code: ran.status, said: ran.stderr }).toEqual({ code: 0, said: '' });
      expect(ran.stdout).toMatch(/^\d+\.\d+\.\d+/);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  test('nothing runs as root, and the base is the Node that the package is made for', () => {
    expect(DOCKERFILE).toMatch(/^FROM node:24-alpine$/m);
    expect(DOCKERFILE).toMatch(/^USER node$/m);
    expect(DOCKERFILE).not.toMatch(/npm install|npm ci|curl|wget/);
  });
});

describe('the page of other servers', () => {
  const page = blocks().filter((block) => block.page === 'docs/other-ci.md');
  const has = (words: string): string => page.find(({ text }) => text.includes(words))?.text ?? '';

  test.each([
    ['GitLab', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
    ['Azure DevOps', 'System.PullRequest.TargetBranchName'],
    ['Jenkins', 'CHANGE_TARGET'],
  ])('%s: the target branch of the change is the base, with the whole history', (_, variable) => {
    const [words = []] = commandsOf(has(variable));
    expect(words[0]).toBe('check');
    expect(words.join(' ')).toContain(variable);
  });

  // Each server's own variables for the folder of the clone; npx is one that says where it was started and with which words.
  test.each([
    ['GitLab', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME', /- (cd .*)/, 'CI_PROJECT_DIR'],
    ['Azure DevOps', 'System.PullRequest.TargetBranchName', /script: (.*)/, 'Build.SourcesDirectory'],
    ['Jenkins', 'CHANGE_TARGET', /sh '(.*)'/, 'WORKSPACE'],
  ])('%s: npx starts outside the clone, whose node_modules could hold another aims-gate', (...row) => {
    const [, variable, pattern, folder] = row;
    const root = mkdtempSync(join(tmpdir(), 'aims-gate-npx-'));
    try {
      const npx = '#!/bin/sh\npwd\nfor word; do echo "$word"; done\n';
      writeFileSync(join(root, 'npx'), npx, { mode: 0o755 });
      const line = pattern.exec(has(variable))?.[1] ?? '';
      // Azure puts the value in before a shell sees it.
      const ran = spawnSync('sh', ['-c', line.replace(/\$\(([\w.]+)\)/g, '$1')], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: `${root}:${process.env.PATH}`, [folder]: folder },
      });
      const [started, ...words] = ran.stdout.trim().split('\n');
      expect(started).toBe('/');
      expect(words.slice(0, 2)).toEqual(['--yes', expect.stringMatching(/^aims-gate@\d+\.\d+\.\d+$/)]);
      expect(words.slice(2, 5)).toEqual(['check', '--repo', folder]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  test('GitLab and Azure take the whole history', () => {
    const gitlab = parse(has('CI_MERGE_REQUEST_TARGET_BRANCH_NAME')) as {
      readonly 'aims-gate': { readonly variables: { readonly GIT_DEPTH: string } };
    };
    expect(gitlab['aims-gate'].variables.GIT_DEPTH).toBe('0');
    const azure = parse(has('System.PullRequest.TargetBranchName')) as { readonly steps: readonly object[] };
    expect(azure.steps[0]).toEqual({ checkout: 'self', fetchDepth: 0 });
  });
});
