// A page in React 19. Each @ts-expect-error fails when the types would let a mistake pass.
import 'back-pain-elements';
import type { BackPainChecker } from 'back-pain-elements';
import type {} from 'back-pain-elements/react';
import { useRef } from 'react';

export function Page() {
  const checker = useRef<BackPainChecker>(null);
  return (
    <main>
      <back-pain-checker
        ref={checker}
        activity="running"
        mode="questions"
        headingLevel={3}
        no-clinic
        className="wide"
        onchecker-complete={(event) => console.log(event.outcome)}
      >
        Call 999
      </back-pain-checker>
      <clinic-contact
        slot="clinic"
        booking-url="https://example.org/"
        oncontact-click={({ channel }) => channel === 'phone'}
      />
      <prevention-tips activity="cycling" heading-level="2" ontips-activity-change={({ activity }) => activity} />
      <back-pain-guide section="faq" style={{ display: 'block' }} suppressHydrationWarning onClick={() => undefined} />
      <guided-routine routine="back" standing-only onroutine-start={({ routine }) => routine} />
      {/* @ts-expect-error not an activity of ours */}
      <prevention-tips activity="climbing" />
      {/* @ts-expect-error a number */}
      <prevention-tips heading-level="two" />
      {/* @ts-expect-error a number, not text */}
      <prevention-tips headingLevel="2" />
      {/* @ts-expect-error no such attribute */}
      <back-pain-guide chapter="faq" />
      {/* @ts-expect-error the event carries no answers */}
      <back-pain-checker onchecker-complete={(event) => event.answers} />
      <button onClick={() => checker.current?.restart()}>Again</button>
    </main>
  );
}
