/**
 * Loaded before the built action (`--import`): what it sends to Sigstore's public hosts goes to the one that the
 * environment variable TEST_SIGSTORE names. GitHub's own package knows no other hosts.
 */
import nock from 'nock';

const [url, hosts] = [process.env.TEST_SIGSTORE ?? '', /^https:\/\/(?:fulcio|rekor)\.sigstore\.dev/];

for (const path of ['/api/v2/signingCert', '/api/v1/log/entries'])
  nock(hosts)
    .persist()
    .post(path)
    .reply(async (uri, body) => {
      const answer = await fetch(`${url}${uri}`, { method: 'POST', body: JSON.stringify(body) });
      return [
        answer.status,
        await answer.text(),
        { 'content-type': answer.headers.get('content-type') ?? '' },
      ];
    });
