/** Version of the gate: in the user agent, in evidence and in SARIF. Kept equal to package.json by a test. */
export const VERSION = '0.1.0';
