// Lints texts as if they were files of the repository, with the repository's own configuration, and
// prints `[{file, rules}]`. Reads `[{file, text}]` from the standard input. Nothing is written.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Rules that need types cannot run on a file that is not there.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const planted = JSON.parse(await text(process.stdin));
const found = [];
for (const { file, text: code } of planted) {
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push({ file, rules: result.messages.map((m) => `${m.ruleId ?? 'fatal'}: ${m.message}`) });
}
console.log(JSON.stringify(found));
