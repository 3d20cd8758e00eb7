/** What no text of the project says, on a page or about it. Read by the audit of the content and by that of the documents. */

/** Clinical specification, section 1: words that promise what this guide does not do. */
export const banned = [
  /diagnos\w*/i,
  /\bdetect\w*/i,
  /\btriag\w*/i,
  /\bscreening\b/i,
  /symptom checker/i,
  /self-assess\w*/i,
  /risk score/i,
  /clinically proven/i,
  /\bheal(s|ed|ing)?\b/i,
  /\bcur(e|es|ed|ing)\b/i,
  /\breduc\w+ (the |your |back |)pain/i,
  /\bpermanent\w*/i,
  /root cause/i,
  /\bregenerat\w*/i,
];
