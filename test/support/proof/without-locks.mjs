// Loaded into an API whose statements are to lock nothing: what then keeps two from winning is not the lock.
import pg from 'pg';

const send = pg.Client.prototype.query;
const unlocked = (text) => text.replace(/\sFOR (NO KEY )?UPDATE( OF \w+)?/g, ' ');

pg.Client.prototype.query = function query(statement, ...rest) {
  if (typeof statement === 'string') return send.call(this, unlocked(statement), ...rest);
  if (typeof statement?.text === 'string') statement.text = unlocked(statement.text);
  return send.call(this, statement, ...rest);
};
