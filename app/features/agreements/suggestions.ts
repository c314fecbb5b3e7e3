/** What usually counts as critical, offered to tick. */
export const criticalSuggestions: readonly string[] = [
  "People cannot do what they come for, such as sign in, buy or pay",
  "Money is wrong: charged twice, not paid out or lost",
  "Somebody may have seen personal data who should not",
  "Data is lost or damaged",
  "A date that was promised to a customer or an authority cannot be kept",
];

/** What usually shows that a rhythm works, offered to tick. */
export const signSuggestions: readonly string[] = [
  "Every summary was published on time",
  "The readers opened it within two days",
  "Questions were answered within the agreed time",
  "Decisions that the team waited for came in time",
  "There were far fewer check-ins than before",
  "No bad news came as a surprise",
  "The engineers had long stretches of undisturbed work",
];
