/** Place of the page. */
export function IntakePage() {
  return <p />;
}
