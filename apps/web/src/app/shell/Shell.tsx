import { Outlet } from '@tanstack/react-router';
/** Frame around every screen. */
export function Shell() {
  return (
    <main id="noi-dung">
      <Outlet />
    </main>
  );
}
