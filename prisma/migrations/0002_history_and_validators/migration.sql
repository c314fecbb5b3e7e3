-- What was published stays: nobody, not even the application, changes or removes it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger revision_is_history before update or delete on revision for each row execute function refuse_change();
create trigger reading_is_history before update or delete on reading for each row execute function refuse_change();
create trigger kpi_definition_is_history before update or delete on kpi_definition for each row execute function refuse_change();
create trigger ask_answer_is_history before update or delete on ask_answer for each row execute function refuse_change();
create trigger agreement_version_is_history before update or delete on agreement_version for each row execute function refuse_change();
create trigger signature_is_history before update or delete on signature for each row execute function refuse_change();
create trigger question_step_is_history before update or delete on question_step for each row execute function refuse_change();
create trigger review_is_history before update or delete on review for each row execute function refuse_change();
create trigger review_answer_is_history before update or delete on review_answer for each row execute function refuse_change();
create trigger review_shown_is_history before update or delete on review_shown for each row execute function refuse_change();
create trigger review_vote_is_history before update or delete on review_vote for each row execute function refuse_change();
create trigger review_decision_is_history before update or delete on review_decision for each row execute function refuse_change();
create trigger flag_event_is_history before update or delete on flag_event for each row execute function refuse_change();
create trigger flag_judgement_is_history before update or delete on flag_judgement for each row execute function refuse_change();
create trigger term_revision_is_history before update or delete on term_revision for each row execute function refuse_change();
create trigger meeting_decision_is_history before update or delete on meeting_decision for each row execute function refuse_change();
create trigger feedback_event_is_history before update or delete on feedback_event for each row execute function refuse_change();
-- Old deliveries are cleared away; what an attempt said never changes.
create trigger delivery_attempt_is_history before update on delivery_attempt for each row execute function refuse_change();

-- One delivery a message, person or target, and channel.
create unique index delivery_key on delivery (message_id, channel, person_id, target_id) nulls not distinct;
-- What the workers ask for all the time.
create index delivery_due_key on delivery (channel, next_at) where state = 'waiting';
-- And what is next for one target, however much it has got before.
create index delivery_next_of_target_key on delivery (target_id, is_critical desc, next_at, id) where state = 'waiting';
-- What the health of delivery is read from.
create index delivery_ended_key on delivery (ended_at) where ended_at is not null;
-- What open pages ask for when they connect.
create index delivery_page_key on delivery (person_id, created_at) where channel = 'page';
-- Each repeat, each step of an escalation and each missed word once.
create unique index flag_event_step_key on flag_event (flag_id, round, kind, step) where step <> 0;
create unique index flag_event_acknowledged_key on flag_event (flag_id, round) where kind = 'acknowledged';
-- One back-fill of a KPI at a time.
create unique index backfill_running_key on backfill (kpi_id) where state = 'running';
create index flag_step_due_key on flag (next_step_at) where next_step_at is not null;

-- One open proposal and one agreement in force a project.
create unique index proposal_open_key on proposal (project_id) where closed_at is null;
create unique index agreement_in_force_key on agreement (project_id) where ended_at is null;

-- The validator of a project's pages: every change of the project, or of what hangs on it, raises the count.
create function raise_change_count() returns trigger language plpgsql as $$
begin
  update project set change_count = change_count + 1 where id = coalesce(new.project_id, old.project_id);
  return null;
end $$;

do $$
declare
  one text;
begin
  foreach one in array array['membership', 'cadence', 'skip', 'pause', 'stand_in', 'kpi', 'reading', 'summary', 'revision',
                             'summary_reader', 'milestone', 'roadblock', 'promise', 'ask', 'ask_answer',
                             'proposal', 'agreement_version', 'signature', 'agreement', 'question', 'question_step', 'check_in',
                             'quiet_week', 'refocus_assumption', 'trial', 'review', 'review_answer', 'review_shown',
                             'review_vote', 'review_decision',
                             'flag', 'flag_event', 'flag_judgement',
                             'unclear_passage', 'unclear_mark', 'meeting', 'agenda_point', 'meeting_decision', 'meeting_action'] loop
    execute format('create trigger %I after insert or update or delete on %I for each row execute function raise_change_count()',
                   one || '_changes_project', one);
  end loop;
end $$;

create function raise_change_count_of_kpi() returns trigger language plpgsql as $$
begin
  update project set change_count = change_count + 1 where id = (select project_id from kpi where id = new.kpi_id);
  return null;
end $$;

create trigger kpi_definition_changes_project after insert on kpi_definition
  for each row execute function raise_change_count_of_kpi();

create function raise_own_change_count() returns trigger language plpgsql as $$
begin
  new.change_count = old.change_count + 1;
  return new;
end $$;

create trigger project_changes before update of slug, name, purpose, visibility, responsible_id, archived_at on project
  for each row execute function raise_own_change_count();

-- Names of people and of the workspace, and the words that are explained, stand on every page.
create function raise_change_count_of_workspace() returns trigger language plpgsql as $$
begin
  update workspace set change_count = change_count + 1 where id = new.workspace_id;
  return null;
end $$;

create trigger person_changes_workspace after update of name, deactivated_at on person
  for each row execute function raise_change_count_of_workspace();
create trigger term_revision_changes_workspace after insert on term_revision
  for each row execute function raise_change_count_of_workspace();
create trigger workspace_changes before update of name on workspace for each row execute function raise_own_change_count();
