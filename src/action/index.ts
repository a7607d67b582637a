// The first line comes before anything heavy is loaded: most pull requests touch no AI at all.
process.stdout.write('aims-gate: reading the event\n');
const { runAction } = await import('./main.ts');
await runAction(process.env);
