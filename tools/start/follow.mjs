// Loaded into the API by `npm start`: when the starter dies without a word, the API stops too
// instead of keeping the port.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
