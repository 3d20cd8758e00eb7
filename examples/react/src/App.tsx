import { useState } from 'react';
import 'back-pain-elements';
import type {} from 'back-pain-elements/react';

export function App() {
  const [isDone, setIsDone] = useState(false);
  return (
    <>
      <back-pain-checker
        activity="cycling"
        heading-level={2}
        style={{ display: 'block', minHeight: '42rem' }}
        onchecker-complete={() => setIsDone(true)}
        onchecker-restart={() => setIsDone(false)}
      >
        Call <a href="tel:999">999</a> in an emergency.
      </back-pain-checker>
      {isDone && <p>Our staff can help you, too.</p>}
    </>
  );
}
