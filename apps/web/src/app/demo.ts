/** True when the server says, in the page itself, that its cases are made up. */
export function isDemo(): boolean {
  return document.querySelector<HTMLMetaElement>('meta[name="loive-demo"]')?.content === '1';
}
