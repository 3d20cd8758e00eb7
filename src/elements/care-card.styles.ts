import { css } from 'lit';

export const careCardStyles = css`
  .card {
    --_urgency: var(--_self-care);
    border: 2px solid var(--_urgency);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .emergency {
    --_urgency: var(--_emergency);
  }
  .urgent {
    --_urgency: var(--_urgent);
  }
  .see-professional {
    --_urgency: var(--_see-professional);
  }
  .bar {
    align-items: center;
    background: var(--_urgency);
    color: var(--_on-urgency);
    display: flex;
    gap: 0.75em;
    padding: var(--_space);
  }
  .bar [part='heading'] {
    font-size: 1.35em;
    margin: 0;
  }
  .bar svg {
    block-size: 2em;
    flex: none;
    inline-size: 2em;
  }
  .inside {
    padding: var(--_space) var(--_space) 0;
  }
  .card .primary {
    background: var(--_urgency);
    border-color: var(--_urgency);
    color: var(--_on-urgency);
    font-size: 1.1em;
  }
`;
