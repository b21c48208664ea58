/** Place of the page. */
export function HomePage() {
  return <p />;
}
