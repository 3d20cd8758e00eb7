import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Another page</h1>
      <Link href="/">Back pain</Link>
    </main>
  );
}
