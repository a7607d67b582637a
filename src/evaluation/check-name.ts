/**
 * The name of the verdict, unless a workflow chooses another. In a file of its own, for an event that asks for nothing reads
 * it and loads nothing more.
 */
export const CHECK_NAME = 'AI lifecycle gate';
