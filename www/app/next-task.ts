// Ends the task that runs, so that a touch or a paint that waits comes before what follows.
export const nextTask = () => new Promise<void>((done) => setTimeout(done));
