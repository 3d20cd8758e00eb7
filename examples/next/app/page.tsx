import { prerender } from 'back-pain-elements/prerender';
import Link from 'next/link';
import { Elements } from './elements';

export default function Page() {
  const checker = prerender('back-pain-checker', { activity: 'cycling' });
  return (
    <main>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: checker }} />
      <Elements />
      <Link href="/other">Another page</Link>
    </main>
  );
}
