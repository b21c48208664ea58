// Loaded into API and worker by `npm start`: when the starter dies without a word, they stop too
// instead of keeping the port and the queue.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
