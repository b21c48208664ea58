const DEFAULTS = { cases: 2000, clients: 16, seconds: 3 };

/** What the bench was told: `--cases N --clients N --seconds N --profile`. Throws one line on a bad one. */
export function readBenchSettings(args) {
  const settings = { ...DEFAULTS, profile: false };
  for (let index = 0; index < args.length; index++) {
    const name = args[index].replace(/^--/, '');
    if (name === 'profile') {
      settings.profile = true;
      continue;
    }
    const value = Number(args[++index]);
    if (!(name in DEFAULTS) || !Number.isInteger(value) || value < 1)
      throw new Error('npm run bench takes --cases N, --clients N, --seconds N (of each job and side) and --profile');
    settings[name] = value;
  }
  return settings;
}
