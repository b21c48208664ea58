/** Place of the page. */
export function SignInPage() {
  return <p />;
}
