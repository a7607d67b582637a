/** Where a GitHub answers its API: `https://github.com`, `https://acme.ghe.com`, or a server of one's own. */
export function apiUrlOf(serverUrl: string): string {
  const { protocol, host } = new URL(serverUrl);
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}

/** Where people see what `apiUrl` tells: the other way round. */
export function serverUrlOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl);
  if (host === 'api.github.com' || host.endsWith('.ghe.com'))
    return `${protocol}//${host.replace(/^api\./, '')}`;
  return `${protocol}//${host}`;
}
