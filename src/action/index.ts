// The first line comes before anything heavy is loaded: most events ask for nothing.
process.stdout.write('aims-gate: reading the event\n');
const { nothingToDo } = await import('./nothing-to-do.ts');
const because = nothingToDo(process.env);
if (because === undefined) {
  const { runAction } = await import('./main.ts');
  await runAction(process.env);
} else {
  process.stdout.write(`aims-gate: nothing to do, ${because}\n`);
}
