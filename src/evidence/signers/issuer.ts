/** Who names the workflows of GitHub Actions. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
