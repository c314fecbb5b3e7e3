-- An address has one invitation that waits for an answer, however many people invite it at the same moment.
create unique index invitation_unanswered on invitation (workspace_id, email) where accepted_at is null and withdrawn_at is null;
