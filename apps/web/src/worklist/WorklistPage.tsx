/** Place of the page. */
export function WorklistPage() {
  return <p />;
}
