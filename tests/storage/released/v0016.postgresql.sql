SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);
CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);
CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);
CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;
    RETURN job_ids;
END;
$$;
CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;
    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;
    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;
    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;
    RETURN _job_id;
END;
$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    lock text,
    queueing_lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);
CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;
 RETURN found_jobs;
END;
$$;
CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;
CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;
CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;
CREATE TABLE public.agenda (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.alarms (
    workspace character varying NOT NULL,
    record character varying NOT NULL,
    team integer NOT NULL,
    at timestamp with time zone
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.bet_terms (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    term character varying NOT NULL,
    phase character varying NOT NULL,
    bet integer NOT NULL
);
CREATE TABLE public.bet_updates (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    bet integer NOT NULL,
    version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying NOT NULL,
    confidence integer NOT NULL,
    health character varying NOT NULL,
    confidence_before integer,
    health_before character varying,
    reason character varying NOT NULL,
    result character varying,
    promise character varying NOT NULL,
    promise_kind character varying,
    hill integer NOT NULL,
    resolved jsonb NOT NULL,
    hill_before integer,
    blocker integer
);
CREATE SEQUENCE public.bet_updates_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bet_updates_id_seq OWNED BY public.bet_updates.id;
CREATE TABLE public.bets (
    workspace character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL,
    name character varying NOT NULL,
    what character varying NOT NULL,
    start character varying NOT NULL,
    target character varying NOT NULL,
    due date NOT NULL,
    owner character varying NOT NULL,
    horizon character varying NOT NULL,
    appetite integer,
    confidence integer NOT NULL,
    health character varying NOT NULL,
    reason character varying NOT NULL,
    placed_by character varying NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    updated_by character varying NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    state character varying NOT NULL,
    version integer NOT NULL,
    work character varying NOT NULL,
    hill integer NOT NULL,
    links jsonb NOT NULL,
    blockers jsonb NOT NULL,
    moves jsonb NOT NULL,
    hill_at timestamp with time zone,
    now_since timestamp with time zone,
    closing jsonb,
    phase character varying NOT NULL,
    rank integer NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    words character varying NOT NULL
);
CREATE TABLE public.blocker_nudges (
    workspace character varying NOT NULL,
    bet integer NOT NULL,
    blocker integer NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.chains (
    workspace character varying NOT NULL,
    "position" integer NOT NULL,
    hash character varying NOT NULL
);
CREATE TABLE public.channels (
    workspace character varying NOT NULL,
    id character varying NOT NULL,
    name character varying NOT NULL,
    private boolean NOT NULL,
    archived boolean NOT NULL,
    shared boolean NOT NULL,
    direct boolean NOT NULL,
    has_bot boolean NOT NULL,
    members jsonb NOT NULL,
    known_at timestamp with time zone NOT NULL,
    forgotten_at timestamp with time zone
);
CREATE TABLE public.check_ins (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    person character varying NOT NULL,
    kind character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    asked jsonb NOT NULL
);
CREATE SEQUENCE public.check_ins_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.check_ins_id_seq OWNED BY public.check_ins.id;
CREATE TABLE public.decision_inputs (
    workspace character varying NOT NULL,
    decision integer NOT NULL,
    number integer NOT NULL,
    kind character varying NOT NULL,
    by character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    text character varying NOT NULL,
    steelman character varying NOT NULL,
    fair boolean,
    fair_by character varying,
    fair_at timestamp with time zone,
    resolved_by character varying,
    resolved_at timestamp with time zone,
    resolved_why character varying NOT NULL
);
CREATE TABLE public.decision_reminders (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    decision integer NOT NULL,
    kind character varying NOT NULL,
    "to" character varying NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.decision_reminders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.decision_reminders_id_seq OWNED BY public.decision_reminders.id;
CREATE TABLE public.decision_reopenings (
    workspace character varying NOT NULL,
    decision integer NOT NULL,
    number integer NOT NULL,
    by character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    evidence character varying NOT NULL,
    outcome character varying,
    answered_by character varying,
    answered_at timestamp with time zone,
    why character varying NOT NULL
);
CREATE TABLE public.decision_snoozes (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    decision integer NOT NULL,
    by character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.decision_snoozes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.decision_snoozes_id_seq OWNED BY public.decision_snoozes.id;
CREATE TABLE public.decision_terms (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    term character varying NOT NULL,
    phase character varying NOT NULL,
    decision integer NOT NULL
);
CREATE TABLE public.decision_versions (
    workspace character varying NOT NULL,
    decision integer NOT NULL,
    version integer NOT NULL,
    title character varying NOT NULL,
    context character varying NOT NULL,
    link character varying NOT NULL,
    label character varying NOT NULL,
    options jsonb NOT NULL,
    door character varying NOT NULL,
    default_state character varying,
    default_option integer,
    expected character varying NOT NULL
);
CREATE TABLE public.decisions (
    workspace character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL,
    title character varying NOT NULL,
    driver character varying NOT NULL,
    context character varying NOT NULL,
    approver character varying NOT NULL,
    due timestamp with time zone NOT NULL,
    version integer NOT NULL,
    state character varying NOT NULL,
    decided_by character varying,
    decided_at timestamp with time zone,
    rationale character varying NOT NULL,
    logged_by character varying NOT NULL,
    logged_at timestamp with time zone NOT NULL,
    phase character varying NOT NULL,
    door character varying NOT NULL,
    words character varying NOT NULL,
    link character varying NOT NULL,
    label character varying NOT NULL,
    expected character varying NOT NULL,
    conditions character varying NOT NULL,
    withdrawn_why character varying NOT NULL,
    review_expected character varying NOT NULL,
    review_happened character varying NOT NULL,
    review_lesson character varying NOT NULL,
    options jsonb NOT NULL,
    contributors jsonb NOT NULL,
    informed jsonb NOT NULL,
    informed_channels jsonb NOT NULL,
    commitments jsonb NOT NULL,
    by_default boolean NOT NULL,
    default_state character varying,
    decided_for character varying,
    delegate character varying,
    withdrawn_by character varying,
    reviewed_by character varying,
    default_option integer,
    option integer,
    supersedes integer,
    superseded_by integer,
    asked_at timestamp with time zone,
    delegate_from timestamp with time zone,
    delegate_until timestamp with time zone,
    withdrawn_at timestamp with time zone,
    reviewed_at timestamp with time zone,
    review_on date
);
CREATE TABLE public.departures (
    workspace character varying NOT NULL,
    person character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    told character varying NOT NULL,
    held jsonb NOT NULL,
    is_open boolean NOT NULL,
    back_at timestamp with time zone
);
CREATE TABLE public.found_records (
    workspace character varying NOT NULL,
    kind character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL,
    closed boolean NOT NULL,
    words character varying NOT NULL
);
CREATE TABLE public.found_terms (
    workspace character varying NOT NULL,
    term character varying NOT NULL,
    closed boolean NOT NULL,
    age integer NOT NULL,
    kind character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL
);
CREATE TABLE public.history (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    record character varying NOT NULL,
    what character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    why character varying,
    "position" integer NOT NULL,
    previous character varying NOT NULL,
    hash character varying NOT NULL,
    salt character varying,
    words character varying
);
CREATE SEQUENCE public.history_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.history_id_seq OWNED BY public.history.id;
CREATE TABLE public.homes (
    workspace character varying NOT NULL,
    person character varying NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    digest character varying NOT NULL,
    hash character varying NOT NULL,
    looking jsonb NOT NULL,
    teams jsonb NOT NULL
);
CREATE TABLE public.installations (
    workspace character varying NOT NULL,
    enterprise character varying,
    name character varying NOT NULL,
    token character varying NOT NULL,
    bot_id character varying NOT NULL,
    bot_user character varying NOT NULL,
    installed_at timestamp with time zone NOT NULL,
    disconnected_at timestamp with time zone,
    org character varying,
    app character varying,
    scopes character varying,
    refresh_token character varying,
    why character varying,
    connected_at timestamp with time zone,
    expires_at timestamp with time zone,
    refreshing_until timestamp with time zone,
    tried_at timestamp with time zone,
    purging_at timestamp with time zone
);
CREATE TABLE public.installs_begun (
    state character varying NOT NULL,
    browser character varying NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE TABLE public.last_used_teams (
    workspace character varying NOT NULL,
    person character varying NOT NULL,
    team integer NOT NULL
);
CREATE TABLE public.launch_item_nudges (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    person character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    items jsonb NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.launch_item_nudges_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.launch_item_nudges_id_seq OWNED BY public.launch_item_nudges.id;
CREATE TABLE public.launch_items (
    workspace character varying NOT NULL,
    launch integer NOT NULL,
    number integer NOT NULL,
    text character varying NOT NULL,
    phase character varying NOT NULL,
    blocking boolean NOT NULL,
    state character varying NOT NULL,
    evidence character varying NOT NULL,
    by character varying,
    at timestamp with time zone,
    review boolean NOT NULL,
    version integer NOT NULL,
    owner character varying,
    due integer,
    help jsonb
);
CREATE TABLE public.launch_reminders (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    launch integer NOT NULL,
    kind character varying NOT NULL,
    "to" character varying NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.launch_reminders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.launch_reminders_id_seq OWNED BY public.launch_reminders.id;
CREATE TABLE public.launch_snoozes (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    launch integer NOT NULL,
    by character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.launch_snoozes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.launch_snoozes_id_seq OWNED BY public.launch_snoozes.id;
CREATE TABLE public.launch_template_imports (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    person character varying NOT NULL,
    step character varying NOT NULL,
    items jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.launch_templates (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    items jsonb NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.launch_terms (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    term character varying NOT NULL,
    phase character varying NOT NULL,
    launch integer NOT NULL
);
CREATE TABLE public.launches (
    workspace character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL,
    name character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    owner character varying NOT NULL,
    criteria jsonb NOT NULL,
    guard_kind character varying,
    guard_detail character varying NOT NULL,
    anyway character varying NOT NULL,
    approver character varying NOT NULL,
    gate_due timestamp with time zone NOT NULL,
    gate_version integer NOT NULL,
    gate_state character varying NOT NULL,
    decided_by character varying,
    decided_at timestamp with time zone,
    rationale character varying NOT NULL,
    void character varying NOT NULL,
    launched_at timestamp with time zone,
    launched_by character varying,
    version integer NOT NULL,
    links jsonb NOT NULL,
    informed jsonb NOT NULL,
    informed_channels jsonb NOT NULL,
    moves jsonb NOT NULL,
    reviews jsonb NOT NULL,
    planned_by character varying NOT NULL,
    phase character varying NOT NULL,
    measured boolean NOT NULL,
    words character varying NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    delegate character varying,
    delegate_from timestamp with time zone,
    delegate_until timestamp with time zone,
    decided_for character varying,
    ending jsonb,
    ended_at timestamp with time zone,
    unfinished boolean NOT NULL
);
CREATE TABLE public.metric_askings (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    person character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    wanted jsonb NOT NULL,
    again boolean NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.metric_askings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.metric_askings_id_seq OWNED BY public.metric_askings.id;
CREATE TABLE public.metric_values (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    metric integer NOT NULL,
    number character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying,
    origin character varying NOT NULL
);
CREATE SEQUENCE public.metric_values_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.metric_values_id_seq OWNED BY public.metric_values.id;
CREATE TABLE public.metrics (
    workspace character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL,
    name character varying NOT NULL,
    owner character varying NOT NULL,
    role character varying NOT NULL,
    unit character varying NOT NULL,
    good character varying NOT NULL,
    target character varying,
    source character varying NOT NULL,
    url character varying NOT NULL,
    query character varying NOT NULL,
    header character varying NOT NULL,
    secret character varying,
    value character varying,
    value_at timestamp with time zone,
    value_by character varying,
    value_origin character varying,
    failure jsonb,
    added_by character varying NOT NULL,
    added_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    wanted_at timestamp with time zone,
    tries integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.note_followers (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    channel character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying NOT NULL
);
CREATE TABLE public.note_versions (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    week character varying NOT NULL,
    version integer NOT NULL,
    page jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying,
    why character varying NOT NULL
);
CREATE TABLE public.note_weeks (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    week character varying NOT NULL,
    due timestamp with time zone NOT NULL,
    stage character varying NOT NULL,
    edits jsonb NOT NULL,
    why character varying NOT NULL,
    by character varying,
    changed_at timestamp with time zone NOT NULL,
    sent jsonb NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.notes (
    workspace character varying NOT NULL,
    team integer NOT NULL,
    week character varying NOT NULL,
    until timestamp with time zone NOT NULL,
    told jsonb NOT NULL,
    words integer NOT NULL,
    text character varying NOT NULL,
    blocks jsonb NOT NULL,
    page jsonb,
    posted_by character varying,
    version integer NOT NULL,
    sent_to jsonb NOT NULL
);
CREATE TABLE public.numbers (
    workspace character varying NOT NULL,
    kind character varying NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.outbox (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    key character varying NOT NULL,
    kind character varying NOT NULL,
    conversation character varying NOT NULL,
    text character varying NOT NULL,
    blocks jsonb NOT NULL,
    thread character varying,
    broadcast boolean NOT NULL,
    team integer,
    owner character varying,
    about character varying NOT NULL,
    status character varying NOT NULL,
    attempts integer NOT NULL,
    edition integer NOT NULL,
    at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    channel character varying,
    ts character varying,
    error character varying,
    sent_at timestamp with time zone,
    file jsonb
);
CREATE TABLE public.outbox_holds (
    workspace character varying NOT NULL,
    kind character varying NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.people (
    workspace character varying NOT NULL,
    id character varying NOT NULL,
    name character varying NOT NULL,
    zone character varying,
    bot boolean NOT NULL,
    deactivated boolean NOT NULL,
    guest boolean NOT NULL,
    external boolean NOT NULL,
    workspace_admin boolean NOT NULL,
    known_at timestamp with time zone NOT NULL
);
CREATE TABLE public.pictures (
    workspace character varying NOT NULL,
    digest character varying NOT NULL,
    file character varying NOT NULL,
    alt character varying NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;
CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;
CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;
CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.promises (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    bet integer NOT NULL,
    version integer NOT NULL,
    text character varying NOT NULL,
    kind character varying NOT NULL,
    made_by character varying NOT NULL,
    made_at timestamp with time zone NOT NULL,
    result character varying,
    why character varying NOT NULL,
    answered_by character varying,
    answered_at timestamp with time zone
);
CREATE SEQUENCE public.promises_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promises_id_seq OWNED BY public.promises.id;
CREATE TABLE public.queue_schema (
    step text NOT NULL
);
CREATE TABLE public.receipts (
    workspace character varying NOT NULL,
    key character varying NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.retentions (
    workspace character varying NOT NULL,
    years integer NOT NULL,
    by character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    begins timestamp with time zone
);
CREATE TABLE public.settled_bets (
    workspace character varying NOT NULL,
    number integer NOT NULL,
    team integer NOT NULL,
    owner character varying NOT NULL,
    work character varying NOT NULL,
    appetite integer,
    weeks integer,
    stated integer,
    came_true boolean
);
CREATE TABLE public.slots (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    team integer NOT NULL,
    post character varying NOT NULL,
    slot character varying NOT NULL,
    due_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone NOT NULL,
    outcome character varying NOT NULL
);
CREATE SEQUENCE public.slots_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.slots_id_seq OWNED BY public.slots.id;
CREATE TABLE public.teams (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    channel character varying NOT NULL,
    name character varying NOT NULL,
    zone character varying NOT NULL,
    note_weekday integer NOT NULL,
    note_time character varying NOT NULL,
    note_owner character varying NOT NULL,
    on_holiday character varying NOT NULL,
    country character varying,
    subdivision character varying,
    freezes character varying NOT NULL,
    admins jsonb NOT NULL,
    driver_may_approve boolean NOT NULL,
    reminder_time character varying NOT NULL,
    checkin_time character varying NOT NULL,
    pauses jsonb NOT NULL,
    version integer NOT NULL,
    set_up_at timestamp with time zone NOT NULL,
    work jsonb NOT NULL,
    hint_words jsonb NOT NULL,
    plain_words jsonb NOT NULL,
    absences jsonb NOT NULL
);
CREATE SEQUENCE public.teams_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.teams_id_seq OWNED BY public.teams.id;
CREATE TABLE public.ticks (
    id integer NOT NULL,
    finished timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.ticks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.ticks_id_seq OWNED BY public.ticks.id;
ALTER TABLE ONLY public.bet_updates ALTER COLUMN id SET DEFAULT nextval('public.bet_updates_id_seq'::regclass);
ALTER TABLE ONLY public.check_ins ALTER COLUMN id SET DEFAULT nextval('public.check_ins_id_seq'::regclass);
ALTER TABLE ONLY public.decision_reminders ALTER COLUMN id SET DEFAULT nextval('public.decision_reminders_id_seq'::regclass);
ALTER TABLE ONLY public.decision_snoozes ALTER COLUMN id SET DEFAULT nextval('public.decision_snoozes_id_seq'::regclass);
ALTER TABLE ONLY public.history ALTER COLUMN id SET DEFAULT nextval('public.history_id_seq'::regclass);
ALTER TABLE ONLY public.launch_item_nudges ALTER COLUMN id SET DEFAULT nextval('public.launch_item_nudges_id_seq'::regclass);
ALTER TABLE ONLY public.launch_reminders ALTER COLUMN id SET DEFAULT nextval('public.launch_reminders_id_seq'::regclass);
ALTER TABLE ONLY public.launch_snoozes ALTER COLUMN id SET DEFAULT nextval('public.launch_snoozes_id_seq'::regclass);
ALTER TABLE ONLY public.metric_askings ALTER COLUMN id SET DEFAULT nextval('public.metric_askings_id_seq'::regclass);
ALTER TABLE ONLY public.metric_values ALTER COLUMN id SET DEFAULT nextval('public.metric_values_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);
ALTER TABLE ONLY public.promises ALTER COLUMN id SET DEFAULT nextval('public.promises_id_seq'::regclass);
ALTER TABLE ONLY public.slots ALTER COLUMN id SET DEFAULT nextval('public.slots_id_seq'::regclass);
ALTER TABLE ONLY public.teams ALTER COLUMN id SET DEFAULT nextval('public.teams_id_seq'::regclass);
ALTER TABLE ONLY public.ticks ALTER COLUMN id SET DEFAULT nextval('public.ticks_id_seq'::regclass);
INSERT INTO public.agenda VALUES ('TOOQMMABCGG', 1, '2026-12-02 09:30:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'D-3', 1, '2026-12-04 17:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'D-5', 1, '2026-12-07 17:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'L-1', 1, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'check-in-U393CKMVMYA', 0, '2026-12-10 10:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'check-in-U6CMAOJRKXP', 0, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'R-1', 1, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'items-U393CKMVMYA', 0, '2026-12-02 09:30:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'items-UUS7J8XSTK4', 0, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'metrics-U393CKMVMYA', 0, '2026-12-04 09:30:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'retention-words', 0, '2026-12-02 09:45:00.814045+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'L-2', 1, '2026-12-02 10:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'D-4', 1, '2026-12-02 17:00:00+00');
INSERT INTO public.alembic_version VALUES ('0016');
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'a', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'called:trial teams invite a second person', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'inv', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'invi', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'invit', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'invite', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:a', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:inv', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:invi', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:invit', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:invite', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:per', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:pers', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:perso', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:person', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:sec', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:seco', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:secon', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:second', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:tea', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:team', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:teams', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:tri', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:tria', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:trial', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'of', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'owner:U393CKMVMYA', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'per', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'pers', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'perso', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'person', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'sec', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'seco', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'secon', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'second', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'sha', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'shar', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'share', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'tea', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'team', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'teams', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'tha', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'that', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'tri', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'tria', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'trial', 'now', 1);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'arr', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'arri', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'arriv', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'arrive', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'called:exports arrive every night', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'eve', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'ever', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'every', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'exp', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'expo', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'expor', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'export', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'exports', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'mis', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'miss', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'misse', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'missed', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:arr', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:arri', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:arriv', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:arrive', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:eve', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:ever', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:every', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:exp', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:expo', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:expor', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:export', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:exports', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:nig', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:nigh', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'name:night', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'nig', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'nigh', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'night', 'closed', 2);
INSERT INTO public.bet_terms VALUES ('TOOQMMABCGG', 1, 'owner:U6CMAOJRKXP', 'closed', 2);
INSERT INTO public.bet_updates VALUES (1, 'TOOQMMABCGG', 1, 1, '2026-11-11 09:00:02.144464+00', 'U393CKMVMYA', 80, 'on track', NULL, NULL, '', NULL, '', NULL, 0, '[]', NULL, NULL);
INSERT INTO public.bet_updates VALUES (2, 'TOOQMMABCGG', 1, 2, '2026-11-11 09:00:02.325329+00', 'UUS7J8XSTK4', 55, 'on track', 80, 'on track', 'the invite mail lands in spam', NULL, '', NULL, 0, '[]', NULL, NULL);
INSERT INTO public.bet_updates VALUES (3, 'TOOQMMABCGG', 1, 3, '2026-11-11 09:00:02.707307+00', 'U393CKMVMYA', 55, 'on track', 55, 'on track', '', NULL, 'Send invites from our own domain', 'commit', 25, '[]', 0, 1);
INSERT INTO public.bet_updates VALUES (4, 'TOOQMMABCGG', 2, 1, '2026-11-27 16:00:02.062943+00', 'U6CMAOJRKXP', 70, 'on track', NULL, NULL, '', NULL, '', NULL, 0, '[]', NULL, NULL);
INSERT INTO public.bet_updates VALUES (5, 'TOOQMMABCGG', 1, 4, '2026-12-01 09:45:00.622414+00', 'U393CKMVMYA', 50, 'on track', 55, 'on track', 'the mail record is not there yet', NULL, '', NULL, 25, '[]', NULL, NULL);
INSERT INTO public.bets VALUES ('TOOQMMABCGG', 2, 1, 'Exports arrive every night', 'exports missed', '9', '0', '2026-12-18', 'U6CMAOJRKXP', 'now', NULL, 70, 'on track', '', 'U6CMAOJRKXP', '2026-11-27 16:00:02.062943+00', 'U6CMAOJRKXP', '2026-11-27 16:00:02.062943+00', 'closed', 2, '', 0, '[]', '[]', '[]', NULL, NULL, '{"at": "2026-11-27T16:00:02.384190+00:00", "by": "U6CMAOJRKXP", "value": "0", "weeks": 2, "ending": "reached", "adopted": false, "learned": "one queue", "evidence": "the log", "delivered": true}', 'closed', 272, '2026-11-27 16:00:02.38419+00', ' exports arrive every night missed');
INSERT INTO public.bets VALUES ('TOOQMMABCGG', 1, 1, 'Trial teams invite a second person', 'share of trial teams that invite a second person', '22%', '35%', '2027-02-26', 'U393CKMVMYA', 'now', NULL, 50, 'on track', 'the mail record is not there yet', 'U393CKMVMYA', '2026-11-11 09:00:02.144464+00', 'U393CKMVMYA', '2026-12-01 09:45:00.622414+00', 'open', 4, '', 25, '[]', '[{"by": "U393CKMVMYA", "link": "", "text": "Our domain has no mail record yet", "owner": "U6CMAOJRKXP", "since": "2026-11-11T09:00:02.707307+00:00", "number": 1, "resolved_at": null, "resolved_by": null}]', '[]', '2026-11-11 09:00:02.707307+00', NULL, NULL, 'now', 252, '2026-12-01 09:45:00.622414+00', ' trial teams invite a second person share of that');
INSERT INTO public.blocker_nudges VALUES ('TOOQMMABCGG', 1, 1, '2026-11-18 09:00:02.70813+00');
INSERT INTO public.chains VALUES ('TOOQMMABCGG', 50, '39b1da4ffa70a9483f261c45fc8e05dafb54e4f2c52439d382f0fd30943c6526');
INSERT INTO public.channels VALUES ('TOOQMMABCGG', 'CDT1VI2TFI0', 'growth', false, false, false, false, true, '["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP", "UUS7J8XSTK4", "UW1J42ZR885"]', '2026-11-27 17:43:40.269204+00', NULL);
INSERT INTO public.channels VALUES ('TOOQMMABCGG', 'CBIISFJ3PHC', 'leadership', false, false, false, false, true, '["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP"]', '2026-11-27 17:44:02.657633+00', NULL);
INSERT INTO public.check_ins VALUES (1, 'TOOQMMABCGG', 'U393CKMVMYA', 'check-in', '2026-11-19 10:00:00.000712+00', '[[1, "2026-W47"]]');
INSERT INTO public.check_ins VALUES (2, 'TOOQMMABCGG', 'U393CKMVMYA', 'repeat', '2026-11-20 10:00:00.000734+00', '[[1, "2026-W47"]]');
INSERT INTO public.check_ins VALUES (3, 'TOOQMMABCGG', 'U393CKMVMYA', 'check-in', '2026-11-26 10:00:00.000149+00', '[[1, "2026-W48"]]');
INSERT INTO public.check_ins VALUES (4, 'TOOQMMABCGG', 'U393CKMVMYA', 'repeat', '2026-11-27 10:00:00.00402+00', '[[1, "2026-W48"]]');
INSERT INTO public.decision_inputs VALUES ('TOOQMMABCGG', 1, 1, 'objection', 'UUS7J8XSTK4', '2026-11-11 09:00:01.323408+00', 1, 'One queue is one thing that can stop all mail', 'Every part that we do not run can''t wake us at night', true, 'U393CKMVMYA', '2026-11-11 09:00:01.532657+00', NULL, NULL, '');
INSERT INTO public.decision_reminders VALUES (1, 'TOOQMMABCGG', 4, 'before', 'U6CMAOJRKXP', '2026-12-01 17:00:00.000632+00');
INSERT INTO public.decision_reopenings VALUES ('TOOQMMABCGG', 1, 1, 'UUS7J8XSTK4', '2026-11-27 16:00:02.730487+00', 'The queue stood still for an hour on Sunday', NULL, NULL, NULL, '');
INSERT INTO public.decision_snoozes VALUES (1, 'TOOQMMABCGG', 3, 'U6CMAOJRKXP', '2026-11-27 16:00:03.466089+00', NULL);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'all', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:U393CKMVMYA', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'for', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mai', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mail', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'one', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'que', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'queu', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'queue', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'use', 'made', 1);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'a', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'che', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'chec', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'check', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'checko', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'checkou', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'checkout', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:U393CKMVMYA', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'for', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'kee', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'keep', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mon', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mont', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'month', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'old', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'the', 'made', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, '15', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:U393CKMVMYA', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'low', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'lowe', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'lower', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'pla', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'plan', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'sta', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'star', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'start', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'starte', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'starter', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'the', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'to', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:U393CKMVMYA', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'dro', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'drop', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'pla', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'plan', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'the', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'yea', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'year', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'yearl', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'yearly', 'open', 4);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'a', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:UUS7J8XSTK4', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'for', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'kee', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'keep', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mai', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mail', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mon', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'mont', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'month', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'old', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'ser', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'serv', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'serve', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'server', 'open', 5);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'the', 'open', 5);
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 1, 1, 'Use one queue for all mail', 'Two queues cost us a night a month.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 2, 1, 'Keep the old checkout for a month', '', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 3, 1, 'Lower the starter plan to 15 €', 'One trial in five ends over the price.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 4, 1, 'Drop the yearly plan', 'It confuses people who only look around.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 5, 1, 'Keep the old mail server for a month', 'Two customers still send to it.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 1, 1, 'Use one queue for all mail', 'U393CKMVMYA', 'Two queues cost us a night a month.', 'U6CMAOJRKXP', '2026-11-13 17:00:00+00', 1, 'approved', 'U6CMAOJRKXP', '2026-11-11 09:00:01.761548+00', 'Fewer parts that can fail', 'U393CKMVMYA', '2026-11-11 09:00:00.961326+00', 'made', 'two-way', ' use one queue for all mail', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[["UUS7J8XSTK4", "2026-11-11T09:00:01.952882+00:00"]]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-11 09:00:00.961326+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 2, 1, 'Keep the old checkout for a month', 'U393CKMVMYA', '', 'U6CMAOJRKXP', '2026-11-27 17:00:00+00', 1, 'approved', 'U6CMAOJRKXP', '2026-11-27 16:00:01.213846+00', '', 'U393CKMVMYA', '2026-11-27 16:00:00.489564+00', 'made', 'two-way', ' keep the old checkout for a month', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 16:00:00.489564+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 3, 1, 'Lower the starter plan to 15 €', 'U393CKMVMYA', 'One trial in five ends over the price.', 'U6CMAOJRKXP', '2026-12-04 17:00:00+00', 1, 'open', NULL, NULL, '', 'U393CKMVMYA', '2026-11-27 16:00:03.286181+00', 'open', 'two-way', ' lower the starter plan to 15', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 16:00:03.286181+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 4, 1, 'Drop the yearly plan', 'U393CKMVMYA', 'It confuses people who only look around.', 'U6CMAOJRKXP', '2026-12-02 17:00:00+00', 1, 'open', NULL, NULL, '', 'U393CKMVMYA', '2026-11-27 16:00:03.52952+00', 'open', 'two-way', ' drop the yearly plan', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 16:00:03.52952+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 5, 1, 'Keep the old mail server for a month', 'UUS7J8XSTK4', 'Two customers still send to it.', 'U6CMAOJRKXP', '2026-12-08 17:00:00+00', 1, 'open', NULL, NULL, '', 'UUS7J8XSTK4', '2026-12-01 09:45:00.34756+00', 'open', 'two-way', ' keep the old mail server for a month', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-12-01 09:45:00.34756+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.departures VALUES ('TOOQMMABCGG', 'UUS7J8XSTK4', '2026-12-01 09:45:00.814045+00', 'U393CKMVMYA', '[["decisions", "driver", 5, 0, 1, "D-5 · Keep the old mail server for a month", [], false, "2026-12-08T17:00:00+00:00"]]', true, NULL);
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'B', 2, 1, true, ' 0 9 =exports-arrive-every-night @U6CMAOJRKXP arrive every exports log missed night one queue the');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'D', 1, 1, true, ' =use-one-queue-for-all-mail @U393CKMVMYA @U6CMAOJRKXP @UUS7J8XSTK4 a all at can cost do every fail fewer for is mail month night not one part parts queue queues run stop t that thing two us use wake we an hour on still stood sunday the');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'D', 3, 1, false, ' 15 =lower-the-starter-plan-to-15 @U393CKMVMYA @U6CMAOJRKXP ends five in lower one over plan price starter the to trial');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'D', 4, 1, false, ' =drop-the-yearly-plan @U393CKMVMYA @U6CMAOJRKXP around confuses drop it look only people plan the who yearly');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'L', 2, 1, false, ' 24 30 7 =invoices @U393CKMVMYA @U6CMAOJRKXP a at aware beta call comms criteria d documented drafted enablement feedback gate h has incorporated invoices it legal metric on page phased plan read ready review rollback rollout rotation sales status success support t telemetry tested trained verified with');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'D', 5, 1, false, ' =keep-the-old-mail-server-for-a-month @U6CMAOJRKXP @UUS7J8XSTK4 a customers for it keep mail month old send server still the to two');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'B', 1, 1, false, ' 22 35 =trial-teams-invite-a-second-person @U393CKMVMYA a invite of person second share teams that trial in invite lands mail spam the domain from has invites mail no our own record send yet is mail not record the there yet');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'M', 1, 1, false, ' =teams-active-each-week @U393CKMVMYA active each teams week');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'N', 202646, 1, true, ' 1 12 2 2026 231 500 55 80 =weekly-note-2026-w46 a active all ana approved as b ben blocked by commit d days domain each first for from has in invite invites is it lands mail next no note nov nsm of okafor on one our own person queue record second send silva solve spam target teams the thing thu to track trial typed use value w46 week weekly working yet');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'N', 202647, 1, true, ' 1 12 2 2026 231 25 3 500 55 7 8 9 =weekly-note-2026-w47 a active ago ana as b ben blocked blocking by checkout days dec domain each for from go has in invite invites items l mail mobile moved new no note nov nsm of okafor on open our own person record result second send silva stale target teams thu track trial typed update value w47 wed week weekly working yet');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'L', 1, 1, false, ' 24 30 7 =mobile-checkout @U393CKMVMYA @U6CMAOJRKXP a at aware beta call checkout comms criteria d documented drafted enablement feedback gate h incorporated metric mobile on page phased plan ready review rollback rollout rotation sales status success support t telemetry tested trained verified with @UUS7J8XSTK4 it nobody of old place sells takes the certifies later payment provider us week both dashboard purchases shows test 2 in section spec 4 back minutes rolled staging and are folder launch mail post answered quiz six all blocking closed four remarks done everything is shown');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'N', 202648, 1, true, ' 1 12 15 16 2 2026 231 25 3 500 55 =weekly-note-2026-w48 a active ago ana as b ben blocked blocking by checkout days dec domain each for from go has in invite invites items l mail mobile moved new no note nov nsm of okafor on open our own person record result second send silva stale stalled target teams thu track trial typed update value w48 wed week weekly working yet');
INSERT INTO public.found_records VALUES ('TOOQMMABCGG', 'D', 2, 1, true, ' =keep-the-old-checkout-for-a-month @U393CKMVMYA @U6CMAOJRKXP a checkout for keep month old the');
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=use-one-queue-for-all-mail', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@UUS7J8XSTK4', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'all', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'at', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'can', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cos', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cost', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'do', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eve', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ever', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'every', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fai', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fail', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'few', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fewe', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fewer', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'for', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'is', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mon', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mont', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'month', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nig', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nigh', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'night', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'not', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'one', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'par', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'part', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'parts', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'que', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queu', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queue', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queues', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'run', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sto', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stop', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 't', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tha', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'that', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thi', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thin', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thing', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'two', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'us', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'use', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wak', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wake', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'we', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '22', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '35', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=trial-teams-invite-a-second-person', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inv', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invi', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invit', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invite', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'of', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'per', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pers', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'perso', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'person', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sec', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'seco', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'secon', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'second', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sha', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'shar', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '24', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '30', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '7', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=mobile-checkout', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'at', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'awa', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'awar', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'aware', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bet', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'beta', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cal', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'call', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'che', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'chec', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'check', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checko', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkou', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkout', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'com', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'comm', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'comms', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cri', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'crit', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'crite', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'criter', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'criteri', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'criteria', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'd', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'doc', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'docu', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'docum', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'docume', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'documen', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'document', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dra', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'draf', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'draft', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'drafte', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'drafted', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ena', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enab', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'share', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tea', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'team', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teams', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tha', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'that', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tri', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tria', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trial', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'in', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lan', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'land', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lands', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'spa', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'spam', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dom', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'doma', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domai', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domain', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fro', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'from', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'has', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invites', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'no', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'our', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'own', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rec', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'reco', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'recor', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'record', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sen', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'send', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yet', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@UUS7J8XSTK4', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'it', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nob', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nobo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nobod', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nobody', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'of', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'old', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'plac', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'place', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sel', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sell', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sells', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tak', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'take', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'takes', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cer', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cert', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'certi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'certif', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'certifi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'certifie', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lat', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'late', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'later', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pay', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'paym', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'payme', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'paymen', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'payment', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pro', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'prov', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'provi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'provid', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'provide', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'provider', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'us', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wee', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'week', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bot', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'both', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'das', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dash', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dashb', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dashbo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dashboa', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dashboar', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pur', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'purc', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'purch', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'purcha', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'purchas', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'purchase', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sho', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'show', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'shows', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'in', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sec', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sect', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'secti', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sectio', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'section', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'spe', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'spec', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '4', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bac', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'back', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'min', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'minu', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'minut', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'minute', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'minutes', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rolle', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rolled', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stag', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stagi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stagin', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'staging', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'and', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'are', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fol', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fold', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enabl', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enable', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enablem', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enableme', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fee', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feed', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedb', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedba', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedbac', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedback', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'gat', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'gate', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'h', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inc', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inco', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incor', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incorp', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incorpo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incorpor', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'met', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'metr', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'metri', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'metric', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mob', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobil', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobile', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'on', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pag', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'page', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pha', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'phas', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'phase', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'phased', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pla', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'plan', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rea', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'read', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ready', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rev', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'revi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'revie', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'review', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rol', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'roll', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollb', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollba', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollbac', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollback', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollou', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollout', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rot', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rota', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotat', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotati', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotatio', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotation', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sal', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sale', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sales', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sta', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stat', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'statu', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'status', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'suc', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'succ', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'succe', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'succes', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'success', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sup', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'supp', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'suppo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'suppor', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'support', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 't', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tel', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tele', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'telem', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teleme', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'telemet', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'telemetr', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tes', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'test', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teste', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tested', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tra', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trai', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'train', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'traine', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trained', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ver', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'veri', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verif', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verifi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verifie', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verified', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wit', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'with', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'don', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'done', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eve', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ever', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'every', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'everyt', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'everyth', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'everythi', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'is', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'shown', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'folde', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'folder', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lau', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'laun', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'launc', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'launch', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pos', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'post', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ans', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'answ', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'answe', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'answer', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'answere', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'answered', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'qui', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'quiz', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'six', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '1', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '12', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '202', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2026', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '231', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '500', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '55', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '80', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=weekly-note-2026-w46', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'act', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'acti', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'activ', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'active', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'all', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ana', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'app', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'appr', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'appro', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'approv', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'approve', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'approved', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'as', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'b', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ben', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blo', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bloc', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'block', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocke', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocked', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'by', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'com', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'comm', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'commi', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'commit', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'd', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'day', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'days', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dom', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'doma', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domai', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domain', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eac', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'each', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fir', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'firs', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'first', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'for', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fro', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'from', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'has', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'in', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inv', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invi', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invit', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invite', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invites', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'is', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'it', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lan', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'land', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lands', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nex', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'next', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'no', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'not', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'note', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nov', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nsm', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'of', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'oka', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okaf', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okafo', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okafor', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'on', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'one', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'our', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'own', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'per', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pers', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'perso', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'person', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'que', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queu', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queue', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rec', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'reco', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'recor', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'record', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sec', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'seco', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'secon', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'second', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sen', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'send', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sil', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'silv', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'silva', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sol', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=teams-active-each-week', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'act', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'acti', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'activ', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'active', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eac', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'each', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tea', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'team', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teams', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wee', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'week', false, -216639060, 'M', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'all', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bloc', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'block', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocki', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blockin', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocking', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'clo', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'clos', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'close', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'closed', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fou', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'four', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rem', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rema', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'remar', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'remark', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'remarks', false, -216550804, 'L', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '24', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '30', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '7', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=invoices', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'at', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'awa', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'awar', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'aware', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bet', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'beta', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cal', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'call', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'com', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'comm', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'comms', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cri', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'crit', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'crite', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'criter', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'criteri', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'criteria', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'd', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'doc', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'docu', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'docum', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'docume', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'documen', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'document', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dra', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'draf', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'draft', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'drafte', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'drafted', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ena', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enab', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enabl', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enable', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enablem', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'enableme', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fee', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feed', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedb', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedba', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedbac', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'feedback', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'gat', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'gate', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'h', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'has', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inc', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inco', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incor', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incorp', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incorpo', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'incorpor', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inv', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invo', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invoi', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invoic', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invoice', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invoices', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'it', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'leg', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lega', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'legal', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'met', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'metr', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'metri', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'metric', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'on', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pag', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'page', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pha', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'phas', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'phase', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'phased', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pla', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'plan', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rea', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'read', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ready', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rev', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'revi', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'revie', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'review', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rol', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'solv', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'solve', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'spa', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'spam', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tar', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'targ', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'targe', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'target', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tea', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'team', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teams', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thi', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thin', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thing', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thu', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'to', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tra', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trac', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'track', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tri', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tria', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trial', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'typ', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'type', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'typed', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'use', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'val', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'valu', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'value', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'w46', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wee', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'week', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'weekl', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'weekly', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wor', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'work', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'worki', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'workin', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'working', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yet', true, -216748800, 'N', 202646, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '1', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '12', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '202', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2026', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '231', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '25', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '3', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '500', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '55', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '7', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '8', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '9', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=weekly-note-2026-w47', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'act', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'acti', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'activ', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'active', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ago', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ana', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'as', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'b', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ben', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blo', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bloc', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'block', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocke', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocked', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocki', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blockin', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocking', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'by', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'che', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'chec', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'check', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checko', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkou', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkout', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'day', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'days', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dec', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dom', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'doma', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domai', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domain', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eac', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'each', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'for', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fro', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'from', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'go', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'has', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'in', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inv', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invi', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invit', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invite', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invites', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ite', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'item', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'items', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'l', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mob', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobi', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobil', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobile', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mov', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'move', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'moved', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'new', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'no', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'not', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'note', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nov', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nsm', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'of', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'oka', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okaf', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okafo', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okafor', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'on', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ope', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'open', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'our', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'own', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'per', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pers', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'perso', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'person', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rec', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'reco', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'recor', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'record', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'res', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'resu', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'resul', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'result', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sec', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'seco', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'secon', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'second', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sen', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'send', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sil', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'silv', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'silva', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sta', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stal', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stale', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tar', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'targ', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'targe', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'target', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tea', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'team', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teams', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thu', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tra', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trac', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'track', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tri', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tria', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trial', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'typ', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'type', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'typed', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'upd', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'upda', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'updat', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'update', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'val', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'valu', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'value', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'w47', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wed', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wee', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'week', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'weekl', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'weekly', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wor', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'work', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'worki', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'workin', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'working', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yet', true, -217353600, 'N', 202647, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=drop-the-yearly-plan', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'aro', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'arou', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'aroun', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'around', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'con', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'conf', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'confu', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'confus', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'confuse', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'confuses', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dro', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'drop', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'it', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'loo', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'look', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'onl', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'only', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'peo', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'peop', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'peopl', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'people', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pla', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'plan', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'who', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yea', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'year', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yearl', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yearly', false, -217958403, 'D', 4, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '1', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '12', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '15', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '16', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '202', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '2026', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '231', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '25', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '3', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '500', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '55', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=weekly-note-2026-w48', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'act', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'acti', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'activ', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'active', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ago', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ana', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'as', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'b', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ben', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blo', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'bloc', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'block', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocke', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocked', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocki', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blockin', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'blocking', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'by', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'che', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'chec', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'check', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checko', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkou', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkout', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'day', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'days', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dec', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'dom', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'doma', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domai', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'domain', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eac', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'each', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'for', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fro', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'from', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'go', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'has', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'in', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'inv', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invi', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invit', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invite', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'invites', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ite', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'item', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'items', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'l', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mob', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobi', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobil', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mobile', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mov', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'move', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'moved', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'new', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'no', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'not', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'note', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nov', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nsm', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'of', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'oka', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okaf', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okafo', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'okafor', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'on', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ope', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'open', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'our', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'own', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'per', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pers', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'perso', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'person', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rec', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'reco', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'recor', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'record', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'res', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'resu', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'resul', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'result', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sec', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'seco', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'secon', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'second', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sen', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'send', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sil', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'silv', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'silva', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sta', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stal', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stale', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stall', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stalle', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stalled', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tar', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'targ', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'targe', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'target', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tea', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'team', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teams', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'thu', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tra', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trac', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'track', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tri', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tria', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trial', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'typ', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'type', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'typed', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'upd', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'upda', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'updat', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'update', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'val', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'valu', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'value', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'w48', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wed', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wee', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'week', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'weekl', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'weekly', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wor', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'work', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'worki', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'workin', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'working', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'yet', true, -217958400, 'N', 202648, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=keep-the-old-checkout-for-a-month', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'che', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'chec', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'check', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checko', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkou', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'checkout', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'for', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'kee', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'keep', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mon', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mont', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'month', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'old', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', true, -217958400, 'D', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '0', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '9', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=exports-arrive-every-night', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'arr', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'arri', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'arriv', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'arrive', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'eve', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ever', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'every', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'exp', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'expo', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'expor', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'export', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'exports', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'log', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mis', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'miss', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'misse', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'missed', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nig', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'nigh', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'night', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'one', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'que', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queu', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'queue', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', true, -217958402, 'B', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'an', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'hou', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'hour', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'on', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sti', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stil', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'still', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stoo', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stood', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sun', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sund', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sunda', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sunday', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', true, -216550800, 'D', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '15', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=lower-the-starter-plan-to-15', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U393CKMVMYA', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'end', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ends', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'fiv', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'five', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'in', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'low', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lowe', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'lower', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'one', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ove', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'over', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pla', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'plan', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pri', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'pric', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'price', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sta', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'star', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'start', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'starte', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'starter', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'to', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tri', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tria', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trial', false, -217958403, 'D', 3, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'roll', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollb', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollba', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollbac', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollback', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollo', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollou', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rollout', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rot', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rota', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotat', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotati', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotatio', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'rotation', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sal', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sale', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sales', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sta', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stat', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'statu', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'status', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'suc', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'succ', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'succe', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'succes', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'success', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sup', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'supp', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'suppo', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'suppor', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'support', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 't', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tel', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tele', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'telem', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teleme', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'telemet', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'telemetr', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tes', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'test', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'teste', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tested', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'tra', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trai', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'train', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'traine', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'trained', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ver', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'veri', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verif', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verifi', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verifie', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'verified', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'wit', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'with', false, -217958404, 'L', 2, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '=keep-the-old-mail-server-for-a-month', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@U6CMAOJRKXP', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', '@UUS7J8XSTK4', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'a', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cus', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'cust', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'custo', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'custom', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'custome', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'customer', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'for', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'it', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'kee', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'keep', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mai', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mail', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mon', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'mont', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'month', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'old', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sen', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'send', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ser', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'serv', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'serve', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'server', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'sti', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'stil', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'still', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'the', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'to', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'two', false, -218281500, 'D', 5, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'is', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'not', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'ther', false, -216550802, 'B', 1, 1);
INSERT INTO public.found_terms VALUES ('TOOQMMABCGG', 'there', false, -216550802, 'B', 1, 1);
INSERT INTO public.history VALUES (1, 'TOOQMMABCGG', 'team 1', 'set up', '2026-11-11 09:00:00.595147+00', 'U393CKMVMYA', '{}', '{"name": "Growth", "zone": "Europe/Lisbon", "admins": "U393CKMVMYA", "note_owner": "U393CKMVMYA"}', NULL, 1, '0000000000000000000000000000000000000000000000000000000000000000', '4857e824ee61a5a7ca8ab34669fc00c7598a503d614c089bcdbcb36255f7e452', '753d8196c266748ef410bf6a508ae8c0', NULL);
INSERT INTO public.history VALUES (2, 'TOOQMMABCGG', 'D-1', 'logged', '2026-11-11 09:00:00.961326+00', 'U393CKMVMYA', '{}', '{"due": "2026-11-13T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Use one queue for all mail", "driver": "U393CKMVMYA", "number": 1, "context": "Two queues cost us a night a month.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-11T09:00:00.961326+00:00", "expected": "", "logged at": "2026-11-11T09:00:00.961326+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL, 2, '4857e824ee61a5a7ca8ab34669fc00c7598a503d614c089bcdbcb36255f7e452', 'c49b1ac214bf0ea7424e5a5019f2d6930c403f3eec1883b0bafc335a29f85622', 'a92140c24335181dd01bb151e65911d8', NULL);
INSERT INTO public.history VALUES (3, 'TOOQMMABCGG', 'D-1', 'objection', '2026-11-11 09:00:01.323408+00', 'UUS7J8XSTK4', '{"inputs 1 at": null, "inputs 1 by": null, "inputs 1 kind": null, "inputs 1 text": null, "inputs 1 number": null, "inputs 1 version": null, "inputs 1 steelman": null, "inputs 1 resolved why": null}', '{"inputs 1 at": "2026-11-11T09:00:01.323408+00:00", "inputs 1 by": "UUS7J8XSTK4", "inputs 1 kind": "objection", "inputs 1 text": "One queue is one thing that can stop all mail", "inputs 1 number": 1, "inputs 1 version": 1, "inputs 1 steelman": "Every part that we do not run can''t wake us at night", "inputs 1 resolved why": ""}', NULL, 3, 'c49b1ac214bf0ea7424e5a5019f2d6930c403f3eec1883b0bafc335a29f85622', '35f6abbf4721538cf48c0eeb9f443c5e4d97793f070b96db883249110416bc1b', '0179231eff9a3663336c695a1ed8f7db', NULL);
INSERT INTO public.history VALUES (4, 'TOOQMMABCGG', 'D-1', 'steel-man answered', '2026-11-11 09:00:01.532657+00', 'U393CKMVMYA', '{"inputs 1 fair": null, "inputs 1 fair at": null, "inputs 1 fair by": null}', '{"inputs 1 fair": true, "inputs 1 fair at": "2026-11-11T09:00:01.532657+00:00", "inputs 1 fair by": "U393CKMVMYA"}', NULL, 4, '35f6abbf4721538cf48c0eeb9f443c5e4d97793f070b96db883249110416bc1b', '1662da4cea84de0fda00749ca6fc65e2d80718f53278ae495d52d944905592b3', 'af156c93a61ff9d26e1b2923f2c42a48', NULL);
INSERT INTO public.history VALUES (5, 'TOOQMMABCGG', 'D-1', 'approved', '2026-11-11 09:00:01.761548+00', 'U6CMAOJRKXP', '{"state": "open", "rationale": "", "decided at": null, "decided by": null}', '{"state": "approved", "rationale": "Fewer parts that can fail", "decided at": "2026-11-11T09:00:01.761548+00:00", "decided by": "U6CMAOJRKXP"}', 'Fewer parts that can fail', 5, '1662da4cea84de0fda00749ca6fc65e2d80718f53278ae495d52d944905592b3', 'c16d01402c93a497356b9e9c2a0baea5b374104e3acb6a76bf176780784cba2e', 'b446a096428fcd9926b0bec4ac8ef55d', NULL);
INSERT INTO public.history VALUES (6, 'TOOQMMABCGG', 'D-1', 'disagreed and committed', '2026-11-11 09:00:01.952882+00', 'UUS7J8XSTK4', '{"commitments 1 at": null, "commitments 1 by": null}', '{"commitments 1 at": "2026-11-11T09:00:01.952882+00:00", "commitments 1 by": "UUS7J8XSTK4"}', NULL, 6, 'c16d01402c93a497356b9e9c2a0baea5b374104e3acb6a76bf176780784cba2e', '14914834f0a1c1a96971d4616e89d27080c23abea96048ab241c88253c7945ac', '0db45b11bc9f278bb1d2c63edbd9d371', NULL);
INSERT INTO public.history VALUES (7, 'TOOQMMABCGG', 'B-1', 'placed', '2026-11-11 09:00:02.144464+00', 'U393CKMVMYA', '{}', '{"due": "2027-02-26", "hill": 0, "name": "Trial teams invite a second person", "team": 1, "what": "share of trial teams that invite a second person", "work": "", "owner": "U393CKMVMYA", "start": "22%", "state": "open", "health": "on track", "number": 1, "reason": "", "target": "35%", "horizon": "now", "version": 1, "placed at": "2026-11-11T09:00:02.144464+00:00", "placed by": "U393CKMVMYA", "confidence": 80, "updated at": "2026-11-11T09:00:02.144464+00:00", "updated by": "U393CKMVMYA"}', NULL, 7, '14914834f0a1c1a96971d4616e89d27080c23abea96048ab241c88253c7945ac', '050865191b685e62c50efb99333284354db3f850d0e56b50da5f8ad86658d6b4', 'eb765c6269903db5be6c53830b8d28de', NULL);
INSERT INTO public.history VALUES (8, 'TOOQMMABCGG', 'B-1', 'updated', '2026-11-11 09:00:02.325329+00', 'UUS7J8XSTK4', '{"reason": "", "version": 1, "confidence": 80, "updated at": "2026-11-11T09:00:02.144464+00:00", "updated by": "U393CKMVMYA"}', '{"reason": "the invite mail lands in spam", "version": 2, "confidence": 55, "updated at": "2026-11-11T09:00:02.325329+00:00", "updated by": "UUS7J8XSTK4"}', 'the invite mail lands in spam', 8, '050865191b685e62c50efb99333284354db3f850d0e56b50da5f8ad86658d6b4', '11ead503c94f44a59a4f6bc605e344a01dc98ed0122d8f88ace6fe49caabe662', '2b1d5f7e893b6d4c78422fbe99ca966b', NULL);
INSERT INTO public.history VALUES (9, 'TOOQMMABCGG', 'B-1', 'updated', '2026-11-11 09:00:02.707307+00', 'U393CKMVMYA', '{"hill": 0, "hill at": null, "version": 2, "updated at": "2026-11-11T09:00:02.325329+00:00", "updated by": "UUS7J8XSTK4", "promise bet": null, "promise why": null, "promise kind": null, "promise text": null, "blockers 1 by": null, "blockers 1 link": null, "blockers 1 text": null, "promise made at": null, "promise made by": null, "blockers 1 owner": null, "blockers 1 since": null, "blockers 1 number": null}', '{"hill": 25, "hill at": "2026-11-11T09:00:02.707307+00:00", "version": 3, "updated at": "2026-11-11T09:00:02.707307+00:00", "updated by": "U393CKMVMYA", "promise bet": 1, "promise why": "", "promise kind": "commit", "promise text": "Send invites from our own domain", "blockers 1 by": "U393CKMVMYA", "blockers 1 link": "", "blockers 1 text": "Our domain has no mail record yet", "promise made at": "2026-11-11T09:00:02.707307+00:00", "promise made by": "U393CKMVMYA", "blockers 1 owner": "U6CMAOJRKXP", "blockers 1 since": "2026-11-11T09:00:02.707307+00:00", "blockers 1 number": 1}', NULL, 9, '11ead503c94f44a59a4f6bc605e344a01dc98ed0122d8f88ace6fe49caabe662', '220e385be2dcb674d92cf457022f82cc53b0c023a61d985454a07612e68650c5', '11bb2853f73df8ff3a3cd2054507d3ee', NULL);
INSERT INTO public.history VALUES (10, 'TOOQMMABCGG', 'L-1', 'planned', '2026-11-11 09:00:04.535281+00', 'U393CKMVMYA', '{}', '{"at": "2026-11-25T10:00:00+00:00", "name": "Mobile checkout", "team": 1, "void": "", "owner": "U393CKMVMYA", "number": 1, "version": 1, "planned at": "2026-11-11T09:00:04.535281+00:00", "planned by": "U393CKMVMYA", "approval due": "2026-11-25T10:00:00+00:00", "items 1 text": "Telemetry verified", "items 11 due": 1, "items 12 due": 7, "items 13 due": 30, "items 2 text": "Success criteria documented", "items 3 text": "Rollback plan tested", "items 4 text": "Comms drafted", "items 5 text": "Support trained", "items 6 text": "Sales enablement ready", "items 7 text": "Beta feedback incorporated", "items 8 text": "Phased rollout with a metric gate", "items 9 text": "On-call rotation aware", "approval door": "two-way", "items 1 phase": "before", "items 1 state": "open", "items 10 text": "Status page ready", "items 11 text": "Review at T+24 h", "items 12 text": "Review at T+7 d", "items 13 text": "Review at T+30 d", "items 2 phase": "before", "items 2 state": "open", "items 3 phase": "before", "items 3 state": "open", "items 4 phase": "before", "items 4 state": "open", "items 5 phase": "before", "items 5 state": "open", "items 6 phase": "before", "items 6 state": "open", "items 7 phase": "before", "items 7 state": "open", "items 8 phase": "launch day", "items 8 state": "open", "items 9 phase": "launch day", "items 9 state": "open", "approval state": "open", "items 1 number": 1, "items 1 review": false, "items 10 phase": "launch day", "items 10 state": "open", "items 11 phase": "after", "items 11 state": "open", "items 12 phase": "after", "items 12 state": "open", "items 13 phase": "after", "items 13 state": "open", "items 2 number": 2, "items 2 review": false, "items 3 number": 3, "items 3 review": false, "items 4 number": 4, "items 4 review": false, "items 5 number": 5, "items 5 review": false, "items 6 number": 6, "items 6 review": false, "items 7 number": 7, "items 7 review": false, "items 8 number": 8, "items 8 review": false, "items 9 number": 9, "items 9 review": false, "items 1 version": 1, "items 10 number": 10, "items 10 review": false, "items 11 number": 11, "items 11 review": true, "items 12 number": 12, "items 12 review": true, "items 13 number": 13, "items 13 review": true, "items 2 version": 1, "items 3 version": 1, "items 4 version": 1, "items 5 version": 1, "items 6 version": 1, "items 7 version": 1, "items 8 version": 1, "items 9 version": 1, "approval version": 1, "items 1 blocking": true, "items 1 evidence": "", "items 10 version": 1, "items 11 version": 1, "items 12 version": 1, "items 13 version": 1, "items 2 blocking": true, "items 2 evidence": "", "items 3 blocking": true, "items 3 evidence": "", "items 4 blocking": true, "items 4 evidence": "", "items 5 blocking": true, "items 5 evidence": "", "items 6 blocking": true, "items 6 evidence": "", "items 7 blocking": true, "items 7 evidence": "", "items 8 blocking": true, "items 8 evidence": "", "items 9 blocking": true, "items 9 evidence": "", "approval approver": "U6CMAOJRKXP", "items 10 blocking": true, "items 10 evidence": "", "items 11 blocking": false, "items 11 evidence": "", "items 12 blocking": false, "items 12 evidence": "", "items 13 blocking": false, "items 13 evidence": "", "approval rationale": "", "approval by default": false, "approval conditions": ""}', NULL, 10, '220e385be2dcb674d92cf457022f82cc53b0c023a61d985454a07612e68650c5', '4f2df0b0e2d50a0ea86bf2d083f4fae3f6dec29a83c662a3c986fff8c3e0fbae', '545a5cb443868db6092abeeebd51f38b', NULL);
INSERT INTO public.history VALUES (11, 'TOOQMMABCGG', 'L-1', 'assigned', '2026-11-11 09:00:05.143641+00', 'U393CKMVMYA', '{"version": 1, "items 7 owner": null}', '{"version": 2, "items 7 owner": "UUS7J8XSTK4"}', NULL, 11, '4f2df0b0e2d50a0ea86bf2d083f4fae3f6dec29a83c662a3c986fff8c3e0fbae', 'fca00fbe5f37e8fcedebf4856a1b5df6ad3a3618085ee670a3e414bf0ff62047', 'b8fac42f61d320c289d262f530af500e', NULL);
INSERT INTO public.history VALUES (12, 'TOOQMMABCGG', 'L-1', 'waived', '2026-11-11 09:00:05.556017+00', 'U6CMAOJRKXP', '{"version": 2, "items 6 at": null, "items 6 by": null, "items 6 state": "open", "items 6 version": 1, "items 6 evidence": ""}', '{"version": 3, "items 6 at": "2026-11-11T09:00:05.556017+00:00", "items 6 by": "U6CMAOJRKXP", "items 6 state": "waived", "items 6 version": 2, "items 6 evidence": "Nobody sells it: it takes the place of the old checkout"}', 'Nobody sells it: it takes the place of the old checkout', 12, 'fca00fbe5f37e8fcedebf4856a1b5df6ad3a3618085ee670a3e414bf0ff62047', 'ab47f275b5b6c5b9bfff17bb5ab73dc81063cb15fef1f1e2419383aa9d5055e0', 'cd902bdd1a93da62ee1b81201d074efd', NULL);
INSERT INTO public.history VALUES (13, 'TOOQMMABCGG', 'L-1', 'moved', '2026-11-11 09:00:05.862699+00', 'U393CKMVMYA', '{"at": "2026-11-25T10:00:00+00:00", "version": 3, "moves 1 at": null, "moves 1 by": null, "approval due": "2026-11-25T10:00:00+00:00", "moves 1 after": null, "moves 1 cause": null, "moves 1 trade": null, "moves 1 before": null, "approval version": 1}', '{"at": "2026-12-02T10:00:00+00:00", "version": 4, "moves 1 at": "2026-11-11T09:00:05.862699+00:00", "moves 1 by": "U393CKMVMYA", "approval due": "2026-12-02T10:00:00+00:00", "moves 1 after": "2026-12-02T10:00:00+00:00", "moves 1 cause": "The payment provider certifies us a week later", "moves 1 trade": "quality protected", "moves 1 before": "2026-11-25T10:00:00+00:00", "approval version": 2}', 'The payment provider certifies us a week later', 13, 'ab47f275b5b6c5b9bfff17bb5ab73dc81063cb15fef1f1e2419383aa9d5055e0', 'd6d3f93542211114a650364ed5431e06374088077c1f427dc388439817f5b7eb', '5c2dd8ae8a57a3fb93544f514822aebe', NULL);
INSERT INTO public.history VALUES (14, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:06.130178+00', 'UUS7J8XSTK4', '{"version": 4, "items 1 at": null, "items 1 by": null, "items 1 state": "open", "items 1 version": 1, "items 1 evidence": ""}', '{"version": 5, "items 1 at": "2026-11-11T09:00:06.130178+00:00", "items 1 by": "UUS7J8XSTK4", "items 1 state": "done", "items 1 version": 2, "items 1 evidence": "Dashboard “checkout” shows both test purchases"}', 'Dashboard “checkout” shows both test purchases', 14, 'd6d3f93542211114a650364ed5431e06374088077c1f427dc388439817f5b7eb', '6760eb9ef016c9d6f72093ef13e873fca58406b3c0e2a29debb12ecd11561422', 'e70671a2995870e969214eb8fb6f793a', NULL);
INSERT INTO public.history VALUES (15, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:06.421812+00', 'UUS7J8XSTK4', '{"version": 5, "items 2 at": null, "items 2 by": null, "items 2 state": "open", "items 2 version": 1, "items 2 evidence": ""}', '{"version": 6, "items 2 at": "2026-11-11T09:00:06.421812+00:00", "items 2 by": "UUS7J8XSTK4", "items 2 state": "done", "items 2 version": 2, "items 2 evidence": "In the spec, section 2"}', 'In the spec, section 2', 15, '6760eb9ef016c9d6f72093ef13e873fca58406b3c0e2a29debb12ecd11561422', 'b41236ad04b4f169a6914acb0b88672385492e8f685d08629b9ff38ee2a230db', '2685eca3dea3b0081c7bc5f0f448e397', NULL);
INSERT INTO public.history VALUES (16, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:06.708026+00', 'UUS7J8XSTK4', '{"version": 6, "items 3 at": null, "items 3 by": null, "items 3 state": "open", "items 3 version": 1, "items 3 evidence": ""}', '{"version": 7, "items 3 at": "2026-11-11T09:00:06.708026+00:00", "items 3 by": "UUS7J8XSTK4", "items 3 state": "done", "items 3 version": 2, "items 3 evidence": "Rolled back on staging in 4 minutes"}', 'Rolled back on staging in 4 minutes', 16, 'b41236ad04b4f169a6914acb0b88672385492e8f685d08629b9ff38ee2a230db', '3dfd4cbc7a7bffdbe7f1d1823aa61d111090e2721e11ff11eeb4e91c060030e3', '7c5451d6edee9441e338d5b19a307f36', NULL);
INSERT INTO public.history VALUES (17, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:06.993231+00', 'UUS7J8XSTK4', '{"version": 7, "items 4 at": null, "items 4 by": null, "items 4 state": "open", "items 4 version": 1, "items 4 evidence": ""}', '{"version": 8, "items 4 at": "2026-11-11T09:00:06.993231+00:00", "items 4 by": "UUS7J8XSTK4", "items 4 state": "done", "items 4 version": 2, "items 4 evidence": "Post and mail are in the launch folder"}', 'Post and mail are in the launch folder', 17, '3dfd4cbc7a7bffdbe7f1d1823aa61d111090e2721e11ff11eeb4e91c060030e3', '8494fd33338e43fa151b6d6f29781da6bef0383cfd2e17f887058949ae8d2fd0', '31144913aa3e296ded4eaba6243f9a3a', NULL);
INSERT INTO public.history VALUES (18, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:07.296716+00', 'UUS7J8XSTK4', '{"version": 8, "items 5 at": null, "items 5 by": null, "items 5 state": "open", "items 5 version": 1, "items 5 evidence": ""}', '{"version": 9, "items 5 at": "2026-11-11T09:00:07.296716+00:00", "items 5 by": "UUS7J8XSTK4", "items 5 state": "done", "items 5 version": 2, "items 5 evidence": "Six of six answered the quiz"}', 'Six of six answered the quiz', 18, '8494fd33338e43fa151b6d6f29781da6bef0383cfd2e17f887058949ae8d2fd0', '8476345d3565d17708b2739b47126b81e1c37284f2f7d17b90c9b4b7bc1c5921', '85ff0a386d85c495a1957f6916602ee6', NULL);
INSERT INTO public.history VALUES (22, 'TOOQMMABCGG', 'note 1 2026-W46', 'begun', '2026-11-13 10:00:00.000166+00', NULL, '{}', '{"due": "2026-11-13T16:00:00+00:00", "team": 1, "week": "2026-W46", "stage": "draft", "version": 1, "changed at": "2026-11-13T10:00:00.000166+00:00"}', NULL, 22, '59fda49f41da591b18aeb3f285aba06be71ab80f39750eea1d83033195f4f959', '4623ae8d074f5f65b7e75984ac5759a156310fb79891ee09b778e646ea9113dc', 'f5a2ae0c3e2af007422f7d8d992560a3', NULL);
INSERT INTO public.history VALUES (23, 'TOOQMMABCGG', 'note 1 2026-W46', 'draft sent', '2026-11-13 10:00:00.000166+00', NULL, '{"sent 1": null, "version": 1, "sent 1 at": null, "sent 1 to": null}', '{"sent 1": "draft", "version": 2, "sent 1 at": "2026-11-13T10:00:00.000166+00:00", "sent 1 to": "U393CKMVMYA"}', NULL, 23, '4623ae8d074f5f65b7e75984ac5759a156310fb79891ee09b778e646ea9113dc', '7c1cc24d04314401ceae5b797ce6ae33cb31fb42322f17b94498b32868890960', 'a194bafd344c634785437d66d34216b4', NULL);
INSERT INTO public.history VALUES (24, 'TOOQMMABCGG', 'note 1 2026-W46', 'edited', '2026-11-13 10:01:00.253701+00', 'U393CKMVMYA', '{"words": null, "version": 2}', '{"words": "The invite mail lands in spam. It is the one thing to solve next week.", "version": 3}', NULL, 24, '7c1cc24d04314401ceae5b797ce6ae33cb31fb42322f17b94498b32868890960', 'ed9078f33916203e9fac2f93ce632dfd37ab8712d1dbd7b3fd76c3c033f12107', '867a4fef220087b0e9f49ddc2a8b8ec3', NULL);
INSERT INTO public.history VALUES (25, 'TOOQMMABCGG', 'note 1 2026-W46', 'posted', '2026-11-13 16:00:00.000143+00', NULL, '{"stage": "draft", "version": 3, "changed at": "2026-11-13T10:00:00.000166+00:00"}', '{"stage": "posted", "version": 4, "changed at": "2026-11-13T16:00:00.000143+00:00"}', NULL, 25, 'ed9078f33916203e9fac2f93ce632dfd37ab8712d1dbd7b3fd76c3c033f12107', '1ba80a0e3dcde2f587916de03769b62f4b3d56a19f66212882d2b47f36ca3ecb', '013e433bfb71223c8b2d4ae22a4d0911', NULL);
INSERT INTO public.history VALUES (27, 'TOOQMMABCGG', 'note 1 2026-W47', 'begun', '2026-11-20 10:00:00.000095+00', NULL, '{}', '{"due": "2026-11-20T16:00:00+00:00", "team": 1, "week": "2026-W47", "stage": "draft", "version": 1, "changed at": "2026-11-20T10:00:00.000095+00:00"}', NULL, 27, 'b8698f8cd98a9375bbc6220aa208869c649df072f436e5174a1c9be3f3f29b57', '85816b93d54a9e6bd1e29f14e464ed4c3a08dcfa062f31fb0b43c5060a9991df', '65c973236925a7f5736d8f338a508793', NULL);
INSERT INTO public.history VALUES (28, 'TOOQMMABCGG', 'note 1 2026-W47', 'draft sent', '2026-11-20 10:00:00.000095+00', NULL, '{"sent 1": null, "version": 1, "sent 1 at": null, "sent 1 to": null}', '{"sent 1": "draft", "version": 2, "sent 1 at": "2026-11-20T10:00:00.000095+00:00", "sent 1 to": "U393CKMVMYA"}', NULL, 28, '85816b93d54a9e6bd1e29f14e464ed4c3a08dcfa062f31fb0b43c5060a9991df', 'ec613379f04590b80e2f074fba54792124916f5715f35864776f947d338dd0a3', '08507af9087b5d5847668381e714a3c9', NULL);
INSERT INTO public.history VALUES (30, 'TOOQMMABCGG', 'L-1', 'gate opened', '2026-11-27 09:30:00.001895+00', NULL, '{"version": 10, "approval asked at": null}', '{"version": 11, "approval asked at": "2026-11-27T09:30:00.001895+00:00"}', NULL, 30, '0be9069c2bdf242c6acb5ea435622a9bf3de5e1dc0a9fb31a8782b3465f7e72b', 'f0871bdadb52c9b0c400e89ed4760d1ea62b8a592a0c58c59ee3cf34c0bbf62b', 'a79433381e8cfac9eed39705524afca8', NULL);
INSERT INTO public.history VALUES (19, 'TOOQMMABCGG', 'M-1', 'added', '2026-11-12 09:31:00.186266+00', 'U393CKMVMYA', '{}', '{"good": "up", "name": "Teams active each week", "role": "NSM", "team": 1, "unit": "teams", "owner": "U393CKMVMYA", "number": 1, "target": "1500", "version": 1, "added at": "2026-11-12T09:31:00.186266+00:00", "added by": "U393CKMVMYA", "source url": "", "source kind": "typed in", "source query": "", "source header": ""}', NULL, 19, '8476345d3565d17708b2739b47126b81e1c37284f2f7d17b90c9b4b7bc1c5921', 'ccaaabf8989761f93ef9eb4ffddac7b9fcf562b58277074b459bed50cdbb0f0b', '30f25117c9fc14711257acbd58f45a06', NULL);
INSERT INTO public.history VALUES (20, 'TOOQMMABCGG', 'M-1', 'typed in', '2026-11-12 09:31:00.186266+00', 'U393CKMVMYA', '{"version": 1, "value at": null, "value by": null, "value number": null, "value origin": null}', '{"version": 2, "value at": "2026-11-12T09:31:00.186266+00:00", "value by": "U393CKMVMYA", "value number": "1180", "value origin": "typed in"}', NULL, 20, 'ccaaabf8989761f93ef9eb4ffddac7b9fcf562b58277074b459bed50cdbb0f0b', '1601a478b1cdf0267de6bf0841ef9c75b3933890b9fdff9ae029ece926302a68', '415cc8efdcfb6352ad44b2026e3ea9ff', NULL);
INSERT INTO public.history VALUES (26, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-13 16:00:00.306934+00', 'UUS7J8XSTK4', '{"version": 9, "items 7 at": null, "items 7 by": null, "items 7 state": "open", "items 7 version": 1, "items 7 evidence": ""}', '{"version": 10, "items 7 at": "2026-11-13T16:00:00.306934+00:00", "items 7 by": "UUS7J8XSTK4", "items 7 state": "done", "items 7 version": 2, "items 7 evidence": "All four blocking remarks are closed"}', 'All four blocking remarks are closed', 26, '1ba80a0e3dcde2f587916de03769b62f4b3d56a19f66212882d2b47f36ca3ecb', 'b8698f8cd98a9375bbc6220aa208869c649df072f436e5174a1c9be3f3f29b57', '8561b5d6734ace52d1a3fb8a3268f7a2', NULL);
INSERT INTO public.history VALUES (41, 'TOOQMMABCGG', 'D-3', 'snoozed', '2026-11-27 16:00:03.466089+00', 'U6CMAOJRKXP', '{}', '{"snoozed until": "2026-12-04T17:00:00+00:00"}', NULL, 41, '549807dfc368bb3c8750d363c5a24aa0d7654550371ef8a181ff35039bd383a7', '9ee5a1ed5c53a03e97e55c07abf4ec99e9e7a3d80df49aebc82c434a81605689', 'df1341d86aefeb3c4327bc9aafd28f01', NULL);
INSERT INTO public.history VALUES (45, 'TOOQMMABCGG', 'L-2', 'planned', '2026-11-27 16:00:04.334909+00', 'U393CKMVMYA', '{}', '{"at": "2026-12-03T10:00:00+00:00", "name": "Invoices", "team": 1, "void": "", "owner": "U393CKMVMYA", "number": 2, "version": 1, "planned at": "2026-11-27T16:00:04.334909+00:00", "planned by": "U393CKMVMYA", "items 8 due": -5, "approval due": "2026-12-03T10:00:00+00:00", "items 1 text": "Telemetry verified", "items 12 due": 1, "items 13 due": 7, "items 14 due": 30, "items 2 text": "Success criteria documented", "items 3 text": "Rollback plan tested", "items 4 text": "Comms drafted", "items 5 text": "Support trained", "items 6 text": "Sales enablement ready", "items 7 text": "Beta feedback incorporated", "items 8 text": "Legal has read it", "items 9 text": "Phased rollout with a metric gate", "approval door": "two-way", "items 1 phase": "before", "items 1 state": "open", "items 10 text": "On-call rotation aware", "items 11 text": "Status page ready", "items 12 text": "Review at T+24 h", "items 13 text": "Review at T+7 d", "items 14 text": "Review at T+30 d", "items 2 phase": "before", "items 2 state": "open", "items 3 phase": "before", "items 3 state": "open", "items 4 phase": "before", "items 4 state": "open", "items 5 phase": "before", "items 5 state": "open", "items 6 phase": "before", "items 6 state": "open", "items 7 phase": "before", "items 7 state": "open", "items 8 phase": "before", "items 8 state": "open", "items 9 phase": "launch day", "items 9 state": "open", "approval state": "open", "items 1 number": 1, "items 1 review": false, "items 10 phase": "launch day", "items 10 state": "open", "items 11 phase": "launch day", "items 11 state": "open", "items 12 phase": "after", "items 12 state": "open", "items 13 phase": "after", "items 13 state": "open", "items 14 phase": "after", "items 14 state": "open", "items 2 number": 2, "items 2 review": false, "items 3 number": 3, "items 3 review": false, "items 4 number": 4, "items 4 review": false, "items 5 number": 5, "items 5 review": false, "items 6 number": 6, "items 6 review": false, "items 7 number": 7, "items 7 review": false, "items 8 number": 8, "items 8 review": false, "items 9 number": 9, "items 9 review": false, "items 1 version": 1, "items 10 number": 10, "items 10 review": false, "items 11 number": 11, "items 11 review": false, "items 12 number": 12, "items 12 review": true, "items 13 number": 13, "items 13 review": true, "items 14 number": 14, "items 14 review": true, "items 2 version": 1, "items 3 version": 1, "items 4 version": 1, "items 5 version": 1, "items 6 version": 1, "items 7 version": 1, "items 8 version": 1, "items 9 version": 1, "approval version": 1, "items 1 blocking": true, "items 1 evidence": "", "items 10 version": 1, "items 11 version": 1, "items 12 version": 1, "items 13 version": 1, "items 14 version": 1, "items 2 blocking": true, "items 2 evidence": "", "items 3 blocking": true, "items 3 evidence": "", "items 4 blocking": true, "items 4 evidence": "", "items 5 blocking": true, "items 5 evidence": "", "items 6 blocking": true, "items 6 evidence": "", "items 7 blocking": true, "items 7 evidence": "", "items 8 blocking": true, "items 8 evidence": "", "items 9 blocking": true, "items 9 evidence": "", "approval approver": "U6CMAOJRKXP", "items 10 blocking": true, "items 10 evidence": "", "items 11 blocking": true, "items 11 evidence": "", "items 12 blocking": false, "items 12 evidence": "", "items 13 blocking": false, "items 13 evidence": "", "items 14 blocking": false, "items 14 evidence": "", "approval rationale": "", "approval by default": false, "approval conditions": ""}', NULL, 45, 'ff35af8e55212f3ee3bc5b4f5260843153188a91115cd0ec992f783e4e62187c', '6bc4cd3a9e49a6ff5f76b53035e6fc71c02770d00161c9b87f02b4f93744e6f6', 'dcd5bc4be5c1202e43a1c9deffaacda9', NULL);
INSERT INTO public.history VALUES (48, 'TOOQMMABCGG', 'D-5', 'logged', '2026-12-01 09:45:00.34756+00', 'UUS7J8XSTK4', '{}', '{"due": "2026-12-08T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Keep the old mail server for a month", "driver": "UUS7J8XSTK4", "number": 5, "context": "Two customers still send to it.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-12-01T09:45:00.347560+00:00", "expected": "", "logged at": "2026-12-01T09:45:00.347560+00:00", "logged by": "UUS7J8XSTK4", "rationale": "", "by default": false, "conditions": ""}', NULL, 48, 'aec9740896fea8e8d123bf4bfd155172600dc8cc3738c93d742554dcfd97bc39', 'fd1a57a99e9722590e7811a7dac29772f02aa4edf108d358feb78cd4f673d1c7', 'dd059c882a1eb85835e6b6f7e1386112', NULL);
INSERT INTO public.history VALUES (50, 'TOOQMMABCGG', 'B-1', 'updated', '2026-12-01 09:45:00.622414+00', 'U393CKMVMYA', '{"reason": "the invite mail lands in spam", "version": 3, "confidence": 55, "updated at": "2026-11-11T09:00:02.707307+00:00"}', '{"reason": "the mail record is not there yet", "version": 4, "confidence": 50, "updated at": "2026-12-01T09:45:00.622414+00:00"}', 'the mail record is not there yet', 50, '6e077a450cdbe0bc5d6dcd0605b3d4d07cc37726798a283d17179f88894f607d', '39b1da4ffa70a9483f261c45fc8e05dafb54e4f2c52439d382f0fd30943c6526', '9200fc52b78cf540b0ae69e0ae709c4d', NULL);
INSERT INTO public.history VALUES (21, 'TOOQMMABCGG', 'M-1', 'typed in', '2026-11-12 09:31:00.437782+00', 'U6CMAOJRKXP', '{"version": 2, "value at": "2026-11-12T09:31:00.186266+00:00", "value by": "U393CKMVMYA", "value number": "1180"}', '{"version": 3, "value at": "2026-11-12T09:31:00.437782+00:00", "value by": "U6CMAOJRKXP", "value number": "1231"}', NULL, 21, '1601a478b1cdf0267de6bf0841ef9c75b3933890b9fdff9ae029ece926302a68', '59fda49f41da591b18aeb3f285aba06be71ab80f39750eea1d83033195f4f959', 'd374fe693ffbb3591e4e21efb3a6b656', NULL);
INSERT INTO public.history VALUES (34, 'TOOQMMABCGG', 'note 1 2026-W48', 'posted', '2026-11-27 16:00:00.000146+00', NULL, '{"stage": "draft", "version": 2, "changed at": "2026-11-27T10:00:00.000176+00:00"}', '{"stage": "posted", "version": 3, "changed at": "2026-11-27T16:00:00.000146+00:00"}', NULL, 34, 'f93291f59d65f0009d46c34fb0bd35a3ee7bde08fd29fda486ca4f9ae56d389b', '604f2042298c05cb146287369cec0795ad4bf72a33ba370e5d2c1ddf9af5455d', 'da799f5a17eae8305090c77641c9aec8', NULL);
INSERT INTO public.history VALUES (35, 'TOOQMMABCGG', 'D-2', 'logged', '2026-11-27 16:00:00.489564+00', 'U393CKMVMYA', '{}', '{"due": "2026-11-27T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Keep the old checkout for a month", "driver": "U393CKMVMYA", "number": 2, "context": "", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-27T16:00:00.489564+00:00", "expected": "", "logged at": "2026-11-27T16:00:00.489564+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL, 35, '604f2042298c05cb146287369cec0795ad4bf72a33ba370e5d2c1ddf9af5455d', '907246246b245313e4795909fba05e03f71c3d3d31181376a9332af244735801', '52e4cc42e51ac0c180290b7bc68fed2d', NULL);
INSERT INTO public.history VALUES (36, 'TOOQMMABCGG', 'D-2', 'approved', '2026-11-27 16:00:01.213846+00', 'U6CMAOJRKXP', '{"state": "open", "decided at": null, "decided by": null}', '{"state": "approved", "decided at": "2026-11-27T16:00:01.213846+00:00", "decided by": "U6CMAOJRKXP"}', NULL, 36, '907246246b245313e4795909fba05e03f71c3d3d31181376a9332af244735801', '370f638b576e6d168d06904cfa99ed5f3eadcf8111a1e0984dc2ebe5c8899c78', '6c9f54b705a7ad4dc8584c2a4496e5d7', NULL);
INSERT INTO public.history VALUES (43, 'TOOQMMABCGG', 'team 1', 'checklist item added', '2026-11-27 16:00:03.809666+00', 'U393CKMVMYA', '{"item 1": null, "checklist version": 0}', '{"item 1": "Legal has read it (before, blocking, due -5)", "checklist version": 1}', NULL, 43, 'fd6e361eeb1e99c33fe5362c94fe24eb22254211ea5c2aa93367462966a3c7de', '328a3329fda7670af774ac04c2267ec7a3ec51f37fdbb7d964dc5b0d908e8b2e', 'a2afad63ac439c7c1bb3a49b36ef4be8', NULL);
INSERT INTO public.history VALUES (44, 'TOOQMMABCGG', 'team 1', 'follower added', '2026-11-27 16:00:03.934213+00', 'U393CKMVMYA', '{"follower": null}', '{"follower": "CBIISFJ3PHC"}', NULL, 44, '328a3329fda7670af774ac04c2267ec7a3ec51f37fdbb7d964dc5b0d908e8b2e', 'ff35af8e55212f3ee3bc5b4f5260843153188a91115cd0ec992f783e4e62187c', 'fefe57118fdd27fe27f6d5bf98323a4b', NULL);
INSERT INTO public.history VALUES (49, 'TOOQMMABCGG', 'workspace', 'retention', '2026-12-01 09:45:00.584007+00', 'U0NGXU2O8GU', '{"years": null}', '{"years": 3}', NULL, 49, 'fd1a57a99e9722590e7811a7dac29772f02aa4edf108d358feb78cd4f673d1c7', '6e077a450cdbe0bc5d6dcd0605b3d4d07cc37726798a283d17179f88894f607d', '18a0878ed1e280dc988eeb07185c1866', NULL);
INSERT INTO public.history VALUES (29, 'TOOQMMABCGG', 'note 1 2026-W47', 'posted', '2026-11-20 16:00:00.000143+00', NULL, '{"stage": "draft", "version": 2, "changed at": "2026-11-20T10:00:00.000095+00:00"}', '{"stage": "posted", "version": 3, "changed at": "2026-11-20T16:00:00.000143+00:00"}', NULL, 29, 'ec613379f04590b80e2f074fba54792124916f5715f35864776f947d338dd0a3', '0be9069c2bdf242c6acb5ea435622a9bf3de5e1dc0a9fb31a8782b3465f7e72b', 'eaa1277be97744655e6b3eb68b6908e4', NULL);
INSERT INTO public.history VALUES (42, 'TOOQMMABCGG', 'D-4', 'logged', '2026-11-27 16:00:03.52952+00', 'U393CKMVMYA', '{}', '{"due": "2026-12-02T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Drop the yearly plan", "driver": "U393CKMVMYA", "number": 4, "context": "It confuses people who only look around.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-27T16:00:03.529520+00:00", "expected": "", "logged at": "2026-11-27T16:00:03.529520+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL, 42, '9ee5a1ed5c53a03e97e55c07abf4ec99e9e7a3d80df49aebc82c434a81605689', 'fd6e361eeb1e99c33fe5362c94fe24eb22254211ea5c2aa93367462966a3c7de', '7d8d91208fb98f7489e3d908c395cd79', NULL);
INSERT INTO public.history VALUES (46, 'TOOQMMABCGG', 'L-2', 'gate opened', '2026-11-30 09:30:00.00028+00', NULL, '{"version": 1, "approval asked at": null}', '{"version": 2, "approval asked at": "2026-11-30T09:30:00.000280+00:00"}', NULL, 46, '6bc4cd3a9e49a6ff5f76b53035e6fc71c02770d00161c9b87f02b4f93744e6f6', 'b60f68e70e152b1e34a8f8b3ab922bf75b7ff4eca97bbfb438c363b9f532bc55', 'f54fe5e6f77706632d057915c19fcc1c', NULL);
INSERT INTO public.history VALUES (31, 'TOOQMMABCGG', 'L-1', 'go', '2026-11-27 09:31:00.236591+00', 'U6CMAOJRKXP', '{"version": 11, "approval state": "open", "approval rationale": "", "approval decided at": null, "approval decided by": null}', '{"version": 12, "approval state": "approved", "approval rationale": "Everything is done and shown", "approval decided at": "2026-11-27T09:31:00.236591+00:00", "approval decided by": "U6CMAOJRKXP"}', 'Everything is done and shown', 31, 'f0871bdadb52c9b0c400e89ed4760d1ea62b8a592a0c58c59ee3cf34c0bbf62b', '40abc37f5f5231f87039b2ce2cf665bd143c767b90faf457f119118d49b27386', '770e40e6255c0426c50e74acc1fc3d80', NULL);
INSERT INTO public.history VALUES (32, 'TOOQMMABCGG', 'note 1 2026-W48', 'begun', '2026-11-27 10:00:00.000176+00', NULL, '{}', '{"due": "2026-11-27T16:00:00+00:00", "team": 1, "week": "2026-W48", "stage": "draft", "version": 1, "changed at": "2026-11-27T10:00:00.000176+00:00"}', NULL, 32, '40abc37f5f5231f87039b2ce2cf665bd143c767b90faf457f119118d49b27386', '59692e0f093d754f52c8d623d18123232f45522dc6938ce97384071352d07e71', '0aaa90db0a41474b057fe1d0e20ea5a4', NULL);
INSERT INTO public.history VALUES (33, 'TOOQMMABCGG', 'note 1 2026-W48', 'draft sent', '2026-11-27 10:00:00.000176+00', NULL, '{"sent 1": null, "version": 1, "sent 1 at": null, "sent 1 to": null}', '{"sent 1": "draft", "version": 2, "sent 1 at": "2026-11-27T10:00:00.000176+00:00", "sent 1 to": "U393CKMVMYA"}', NULL, 33, '59692e0f093d754f52c8d623d18123232f45522dc6938ce97384071352d07e71', 'f93291f59d65f0009d46c34fb0bd35a3ee7bde08fd29fda486ca4f9ae56d389b', '66e29c204e79320b2d6a8adcefce5134', NULL);
INSERT INTO public.history VALUES (37, 'TOOQMMABCGG', 'B-2', 'placed', '2026-11-27 16:00:02.062943+00', 'U6CMAOJRKXP', '{}', '{"due": "2026-12-18", "hill": 0, "name": "Exports arrive every night", "team": 1, "what": "exports missed", "work": "", "owner": "U6CMAOJRKXP", "start": "9", "state": "open", "health": "on track", "number": 2, "reason": "", "target": "0", "horizon": "now", "version": 1, "placed at": "2026-11-27T16:00:02.062943+00:00", "placed by": "U6CMAOJRKXP", "confidence": 70, "updated at": "2026-11-27T16:00:02.062943+00:00", "updated by": "U6CMAOJRKXP"}', NULL, 37, '370f638b576e6d168d06904cfa99ed5f3eadcf8111a1e0984dc2ebe5c8899c78', 'd5dd3db953cad87614e0a398e1f7ed6d4912c6b74ba65f34ba5ad1bc1c618dcf', '4d898ffd5c6859825552e1315c1f8b87', NULL);
INSERT INTO public.history VALUES (38, 'TOOQMMABCGG', 'B-2', 'closed', '2026-11-27 16:00:02.38419+00', 'U6CMAOJRKXP', '{"state": "open", "version": 1, "closing at": null, "closing by": null, "closing value": null, "closing weeks": null, "closing ending": null, "closing adopted": null, "closing learned": null, "closing evidence": null, "closing delivered": null}', '{"state": "closed", "version": 2, "closing at": "2026-11-27T16:00:02.384190+00:00", "closing by": "U6CMAOJRKXP", "closing value": "0", "closing weeks": 2, "closing ending": "reached", "closing adopted": false, "closing learned": "one queue", "closing evidence": "the log", "closing delivered": true}', NULL, 38, 'd5dd3db953cad87614e0a398e1f7ed6d4912c6b74ba65f34ba5ad1bc1c618dcf', 'a659a68f1b2032d174ab962be13c076b79055afb1201841c4a92745d26bc87d7', '53949cc719a5168555abd1650e18d288', NULL);
INSERT INTO public.history VALUES (39, 'TOOQMMABCGG', 'D-1', 'asked to reopen', '2026-11-27 16:00:02.730487+00', 'UUS7J8XSTK4', '{"reopenings 1 at": null, "reopenings 1 by": null, "reopenings 1 why": null, "reopenings 1 number": null, "reopenings 1 evidence": null}', '{"reopenings 1 at": "2026-11-27T16:00:02.730487+00:00", "reopenings 1 by": "UUS7J8XSTK4", "reopenings 1 why": "", "reopenings 1 number": 1, "reopenings 1 evidence": "The queue stood still for an hour on Sunday"}', NULL, 39, 'a659a68f1b2032d174ab962be13c076b79055afb1201841c4a92745d26bc87d7', '61c5ebce4401cfa42ca21ed8b22ca8029f955fb5ea74cb5c9cc559f23904b028', 'b19f1456511af1b73b10bb5b0333024c', NULL);
INSERT INTO public.history VALUES (40, 'TOOQMMABCGG', 'D-3', 'logged', '2026-11-27 16:00:03.286181+00', 'U393CKMVMYA', '{}', '{"due": "2026-12-04T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Lower the starter plan to 15 €", "driver": "U393CKMVMYA", "number": 3, "context": "One trial in five ends over the price.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-27T16:00:03.286181+00:00", "expected": "", "logged at": "2026-11-27T16:00:03.286181+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL, 40, '61c5ebce4401cfa42ca21ed8b22ca8029f955fb5ea74cb5c9cc559f23904b028', '549807dfc368bb3c8750d363c5a24aa0d7654550371ef8a181ff35039bd383a7', '9b1c2990e3d0084619d70f543ffae699', NULL);
INSERT INTO public.history VALUES (47, 'TOOQMMABCGG', 'L-2', 'snoozed', '2026-12-01 09:45:00.110013+00', 'U6CMAOJRKXP', '{}', '{"snoozed until": "2026-12-01T10:45:00.110013+00:00"}', NULL, 47, 'b60f68e70e152b1e34a8f8b3ab922bf75b7ff4eca97bbfb438c363b9f532bc55', 'aec9740896fea8e8d123bf4bfd155172600dc8cc3738c93d742554dcfd97bc39', '728723bdcbfa3045e9a3de8178b470f0', NULL);
INSERT INTO public.homes VALUES ('TOOQMMABCGG', 'U6CMAOJRKXP', '2026-11-27 17:43:59.88334+00', '2026-11-27 18:43:59.88334+00', '2026-11-27 17:44:04.643807+00', '2026-12-02 00:00:00+00', '2f356dfe7a3e0fc38cc9885a41baaf9f6bc915a86ef1c49acde304abeae29a0e', '1796118300.b96202cd', '{"kind": null, "team": null, "pages": {}}', '[1]');
INSERT INTO public.installations VALUES ('TOOQMMABCGG', NULL, 'Acorn', 'gAAAAABrCcFMXfNBRuWGIPD4_yISoYOhAxguuirZkf0TsbLSy0ikBE90rN0r8a9KpP3WY2MtZh1xOnKTILbyjhjRsMoXLMpHL-l-l8hUXC4qRsg3_lRFzDzLy5Bygr6AdS4iEiwx-BJL', 'B4CZNQA2URG', 'U69FLI8TMX2', '2026-11-27 17:43:40.031079+00', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 17:43:40.031079+00', NULL, NULL, NULL, NULL);
INSERT INTO public.installs_begun VALUES ('state', 'browser', '2026-12-01 17:30:00+00');
INSERT INTO public.last_used_teams VALUES ('TOOQMMABCGG', 'U6CMAOJRKXP', 1);
INSERT INTO public.last_used_teams VALUES ('TOOQMMABCGG', 'U393CKMVMYA', 1);
INSERT INTO public.last_used_teams VALUES ('TOOQMMABCGG', 'UUS7J8XSTK4', 1);
INSERT INTO public.launch_item_nudges VALUES (1, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-27 09:30:00.001895+00', '[[1, 8, "due in 3", "2026-12-02"], [1, 9, "due in 3", "2026-12-02"], [1, 10, "due in 3", "2026-12-02"]]', NULL);
INSERT INTO public.launch_item_nudges VALUES (2, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-30 09:30:00.00028+00', '[[2, 1, "due in 3", "2026-12-03"], [2, 2, "due in 3", "2026-12-03"], [2, 3, "due in 3", "2026-12-03"], [2, 4, "due in 3", "2026-12-03"], [2, 5, "due in 3", "2026-12-03"], [2, 6, "due in 3", "2026-12-03"], [2, 7, "due in 3", "2026-12-03"], [2, 8, "launch in 3", "2026-12-03"], [2, 9, "due in 3", "2026-12-03"], [2, 10, "due in 3", "2026-12-03"], [2, 11, "due in 3", "2026-12-03"]]', NULL);
INSERT INTO public.launch_item_nudges VALUES (3, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-12-01 09:30:00.00025+00', '[[1, 8, "due in 1", "2026-12-02"], [1, 9, "due in 1", "2026-12-02"], [1, 10, "due in 1", "2026-12-02"]]', NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 8, 'Phased rollout with a metric gate', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 9, 'On-call rotation aware', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 10, 'Status page ready', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 11, 'Review at T+24 h', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 1, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 12, 'Review at T+7 d', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 7, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 13, 'Review at T+30 d', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 30, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 6, 'Sales enablement ready', 'before', true, 'waived', 'Nobody sells it: it takes the place of the old checkout', 'U6CMAOJRKXP', '2026-11-11 09:00:05.556017+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 1, 'Telemetry verified', 'before', true, 'done', 'Dashboard “checkout” shows both test purchases', 'UUS7J8XSTK4', '2026-11-11 09:00:06.130178+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 2, 'Success criteria documented', 'before', true, 'done', 'In the spec, section 2', 'UUS7J8XSTK4', '2026-11-11 09:00:06.421812+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 3, 'Rollback plan tested', 'before', true, 'done', 'Rolled back on staging in 4 minutes', 'UUS7J8XSTK4', '2026-11-11 09:00:06.708026+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 4, 'Comms drafted', 'before', true, 'done', 'Post and mail are in the launch folder', 'UUS7J8XSTK4', '2026-11-11 09:00:06.993231+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 5, 'Support trained', 'before', true, 'done', 'Six of six answered the quiz', 'UUS7J8XSTK4', '2026-11-11 09:00:07.296716+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 7, 'Beta feedback incorporated', 'before', true, 'done', 'All four blocking remarks are closed', 'UUS7J8XSTK4', '2026-11-13 16:00:00.306934+00', false, 2, 'UUS7J8XSTK4', NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 1, 'Telemetry verified', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 2, 'Success criteria documented', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 3, 'Rollback plan tested', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 4, 'Comms drafted', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 5, 'Support trained', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 6, 'Sales enablement ready', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 7, 'Beta feedback incorporated', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 8, 'Legal has read it', 'before', true, 'open', '', NULL, NULL, false, 1, NULL, -5, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 9, 'Phased rollout with a metric gate', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 10, 'On-call rotation aware', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 11, 'Status page ready', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 12, 'Review at T+24 h', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 1, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 13, 'Review at T+7 d', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 7, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 2, 14, 'Review at T+30 d', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 30, NULL);
INSERT INTO public.launch_reminders VALUES (1, 'TOOQMMABCGG', 2, 'snoozed', 'U6CMAOJRKXP', '2026-12-01 10:45:00.110836+00');
INSERT INTO public.launch_snoozes VALUES (1, 'TOOQMMABCGG', 2, 'U6CMAOJRKXP', '2026-12-01 09:45:00.110013+00', '2026-12-01 10:45:00.110013+00');
INSERT INTO public.launch_template_imports VALUES ('TOOQMMABCGG', 1, 'U393CKMVMYA', '763608286837.764845343345.901025520d4661cd2a49d6157f16d8bc', '[{"due": -5, "text": "Legal has read it", "owner": null, "phase": "before", "review": false, "blocking": true}]', '2026-11-27 16:00:03.906094+00');
INSERT INTO public.launch_templates VALUES ('TOOQMMABCGG', 1, '[{"due": null, "text": "Telemetry verified", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Success criteria documented", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Rollback plan tested", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Comms drafted", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Support trained", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Sales enablement ready", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Beta feedback incorporated", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": -5, "text": "Legal has read it", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Phased rollout with a metric gate", "owner": null, "phase": "launch day", "review": false, "blocking": true}, {"due": null, "text": "On-call rotation aware", "owner": null, "phase": "launch day", "review": false, "blocking": true}, {"due": null, "text": "Status page ready", "owner": null, "phase": "launch day", "review": false, "blocking": true}, {"due": 1, "text": "Review at T+24 h", "owner": null, "phase": "after", "review": true, "blocking": false}, {"due": 7, "text": "Review at T+7 d", "owner": null, "phase": "after", "review": true, "blocking": false}, {"due": 30, "text": "Review at T+30 d", "owner": null, "phase": "after", "review": true, "blocking": false}]', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'checko', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'owner:U393CKMVMYA', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mob', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mobile', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'chec', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'check', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mobil', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'checkout', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'checkou', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mobi', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'che', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoices', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'owner:U393CKMVMYA', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invo', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoi', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'inv', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoic', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoice', 'coming', 2);
INSERT INTO public.launches VALUES ('TOOQMMABCGG', 1, 1, 'Mobile checkout', '2026-12-02 10:00:00+00', 'U393CKMVMYA', '[]', NULL, '', '', 'U6CMAOJRKXP', '2026-12-02 10:00:00+00', 2, 'approved', 'U6CMAOJRKXP', '2026-11-27 09:31:00.236591+00', 'Everything is done and shown', '', NULL, NULL, 12, '[]', '[]', '[]', '[{"at": "2026-11-11T09:00:05.862699+00:00", "by": "U393CKMVMYA", "after": "2026-12-02T10:00:00+00:00", "cause": "The payment provider certifies us a week later", "trade": "quality protected", "before": "2026-11-25T10:00:00+00:00"}]', '[]', 'U393CKMVMYA', 'coming', false, ' mobile checkout', '2026-11-11 09:00:04.535281+00', '2026-11-27 09:30:00.001895+00', NULL, NULL, NULL, NULL, NULL, NULL, true);
INSERT INTO public.launches VALUES ('TOOQMMABCGG', 2, 1, 'Invoices', '2026-12-03 10:00:00+00', 'U393CKMVMYA', '[]', NULL, '', '', 'U6CMAOJRKXP', '2026-12-03 10:00:00+00', 1, 'open', NULL, NULL, '', '', NULL, NULL, 2, '[]', '[]', '[]', '[]', '[]', 'U393CKMVMYA', 'coming', false, ' invoices', '2026-11-27 16:00:04.334909+00', '2026-11-30 09:30:00.00028+00', NULL, NULL, NULL, NULL, NULL, NULL, true);
INSERT INTO public.metric_askings VALUES (1, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-20 09:30:00.000768+00', '[[1, "2026-W47"]]', false, NULL);
INSERT INTO public.metric_askings VALUES (2, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-27 09:30:00.001895+00', '[[1, "2026-W48"]]', false, NULL);
INSERT INTO public.metric_values VALUES (1, 'TOOQMMABCGG', 1, '1180', '2026-11-12 09:31:00.186266+00', 'U393CKMVMYA', 'typed in');
INSERT INTO public.metric_values VALUES (2, 'TOOQMMABCGG', 1, '1231', '2026-11-12 09:31:00.437782+00', 'U6CMAOJRKXP', 'typed in');
INSERT INTO public.metrics VALUES ('TOOQMMABCGG', 1, 1, 'Teams active each week', 'U393CKMVMYA', 'NSM', 'teams', 'up', '1500', 'typed in', '', '', '', NULL, '1231', '2026-11-12 09:31:00.437782+00', 'U6CMAOJRKXP', 'typed in', NULL, 'U393CKMVMYA', '2026-11-12 09:31:00.186266+00', NULL, NULL, 0, 3);
INSERT INTO public.note_followers VALUES ('TOOQMMABCGG', 1, 'CBIISFJ3PHC', '2026-11-27 16:00:03.934213+00', 'U393CKMVMYA');
INSERT INTO public.note_versions VALUES ('TOOQMMABCGG', 1, '2026-W46', 1, '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 0, "week": "2026-W46", "owner": "Ana Silva", "since": "2026-11-11T09:00:00.595147+00:00", "until": "2026-11-13T16:00:00.000143+00:00", "words": 116, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "words": 21, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "words": 27, "hidden": "", "corrected": false}]}, {"part": "decisions made", "lines": [{"cut": false, "key": "made D-1", "calm": true, "sort": "more", "text": "*D-1 Use one queue for all mail* · approved by Ben Okafor", "words": 11, "hidden": "", "corrected": false}]}, {"part": "next week", "lines": [{"cut": false, "key": "promise B-1", "calm": true, "sort": "more", "text": "*B-1 Trial teams invite a second person* · commit\n“Send invites from our own domain”", "words": 14, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "The invite mail lands in spam. It is the one thing to solve next week.", "words_a_minute": 230}', '2026-11-13 16:00:00.000143+00', NULL, '');
INSERT INTO public.note_versions VALUES ('TOOQMMABCGG', 1, '2026-W47', 1, '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 1, "week": "2026-W47", "owner": "Ana Silva", "since": "2026-11-13T16:00:00.000143+00:00", "until": "2026-11-20T16:00:00.000143+00:00", "words": 109, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 9 days\nno result: “Send invites from our own domain”", "words": 40, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · *no go yet*\n3 blocking items open · moved from Wed 25 Nov", "words": 18, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', '2026-11-20 16:00:00.000143+00', NULL, '');
INSERT INTO public.note_versions VALUES ('TOOQMMABCGG', 1, '2026-W48', 1, '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "kept": 0, "made": 1, "week": "2026-W48", "owner": "Ana Silva", "since": "2026-11-20T16:00:00.000143+00:00", "until": "2026-11-27T16:00:00.000146+00:00", "words": 111, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 16 days · *stalled* for 16 days\nno result: “Send invites from our own domain”", "words": 44, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "words": 16, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', '2026-11-27 16:00:00.000146+00', NULL, '');
INSERT INTO public.note_weeks VALUES ('TOOQMMABCGG', 1, '2026-W46', '2026-11-13 16:00:00+00', 'posted', '{"order": {}, "words": "The invite mail lands in spam. It is the one thing to solve next week.", "hidden": {}}', '', NULL, '2026-11-13 16:00:00.000143+00', '[["draft", "U393CKMVMYA", "2026-11-13T10:00:00.000166+00:00"]]', 4);
INSERT INTO public.note_weeks VALUES ('TOOQMMABCGG', 1, '2026-W47', '2026-11-20 16:00:00+00', 'posted', '{"order": {}, "words": "", "hidden": {}}', '', NULL, '2026-11-20 16:00:00.000143+00', '[["draft", "U393CKMVMYA", "2026-11-20T10:00:00.000095+00:00"]]', 3);
INSERT INTO public.note_weeks VALUES ('TOOQMMABCGG', 1, '2026-W48', '2026-11-27 16:00:00+00', 'posted', '{"order": {}, "words": "", "hidden": {}}', '', NULL, '2026-11-27 16:00:00.000146+00', '[["draft", "U393CKMVMYA", "2026-11-27T10:00:00.000176+00:00"]]', 3);
INSERT INTO public.notes VALUES ('TOOQMMABCGG', 1, '2026-W46', '2026-11-13 16:00:00.000143+00', '["D-1"]', 116, 'Weekly note · Growth · week 46: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 46", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 · 30 s read", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Decisions made", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "D-1 Use one queue for all mail", "type": "text", "style": {"bold": true}}, {"text": " · approved by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Next week", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · commit\n“Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "From the owner, Ana Silva", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_section", "elements": [{"text": "The invite mail lands in spam. It is the one thing to solve next week.", "type": "text"}]}]}]', '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 0, "week": "2026-W46", "owner": "Ana Silva", "since": "2026-11-11T09:00:00.595147+00:00", "until": "2026-11-13T16:00:00.000143+00:00", "words": 116, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "words": 21, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "words": 27, "hidden": "", "corrected": false}]}, {"part": "decisions made", "lines": [{"cut": false, "key": "made D-1", "calm": true, "sort": "more", "text": "*D-1 Use one queue for all mail* · approved by Ben Okafor", "words": 11, "hidden": "", "corrected": false}]}, {"part": "next week", "lines": [{"cut": false, "key": "promise B-1", "calm": true, "sort": "more", "text": "*B-1 Trial teams invite a second person* · commit\n“Send invites from our own domain”", "words": 14, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "The invite mail lands in spam. It is the one thing to solve next week.", "words_a_minute": 230}', NULL, 1, '[]');
INSERT INTO public.notes VALUES ('TOOQMMABCGG', 1, '2026-W47', '2026-11-20 16:00:00.000143+00', '[]', 109, 'Weekly note · Growth · week 47: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 47", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 · 28 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 9 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · ", "type": "text"}, {"text": "no go yet", "type": "text", "style": {"bold": true}}, {"text": "\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 1, "week": "2026-W47", "owner": "Ana Silva", "since": "2026-11-13T16:00:00.000143+00:00", "until": "2026-11-20T16:00:00.000143+00:00", "words": 109, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 9 days\nno result: “Send invites from our own domain”", "words": 40, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · *no go yet*\n3 blocking items open · moved from Wed 25 Nov", "words": 18, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', NULL, 1, '[]');
INSERT INTO public.notes VALUES ('TOOQMMABCGG', 1, '2026-W48', '2026-11-27 16:00:00.000146+00', '[]', 111, 'Weekly note · Growth · week 48: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 48", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 · 29 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 16 days · ", "type": "text"}, {"text": "stalled", "type": "text", "style": {"bold": true}}, {"text": " for 16 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "kept": 0, "made": 1, "week": "2026-W48", "owner": "Ana Silva", "since": "2026-11-20T16:00:00.000143+00:00", "until": "2026-11-27T16:00:00.000146+00:00", "words": 111, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 16 days · *stalled* for 16 days\nno result: “Send invites from our own domain”", "words": 44, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "words": 16, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', NULL, 1, '[]');
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'M', 1);
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'B', 2);
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'L', 2);
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'D', 5);
INSERT INTO public.outbox VALUES (1, 'TOOQMMABCGG', 'team 1 set up', 'post', 'CDT1VI2TFI0', '<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`, a metric with `/metric`.', '[{"text": {"text": "<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`, a metric with `/metric`.", "type": "mrkdwn"}, "type": "section"}]', NULL, false, 1, 'U393CKMVMYA', 'the set-up of Growth', 'sent', 1, 1, '2026-11-11 09:00:00.595147+00', NULL, 'CDT1VI2TFI0', '1794387600.828631', NULL, '2026-11-27 17:43:40.652237+00', NULL);
INSERT INTO public.outbox VALUES (2, 'TOOQMMABCGG', 'D-1 card', 'post', 'CDT1VI2TFI0', 'D-1 Use one queue for all mail: Open', '[{"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-1', 'sent', 1, 1, '2026-11-11 09:00:00.961326+00', NULL, 'CDT1VI2TFI0', '1794387601.082212', NULL, '2026-11-27 17:43:40.901333+00', NULL);
INSERT INTO public.outbox VALUES (3, 'TOOQMMABCGG', 'D-1 v1 question 2026-11-11T09:00:00.961326+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-1 Use one queue for all mail', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-1, due <!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-1', 'sent', 1, 1, '2026-11-11 09:00:00.961326+00', NULL, 'DGYHXKVI82B', '1794387601.089814', NULL, '2026-11-27 17:43:40.908828+00', NULL);
INSERT INTO public.outbox VALUES (6, 'TOOQMMABCGG', 'D-1 input 1', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail', '[{"text": {"text": "<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@U393CKMVMYA>, is that a fair case for it?", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Fair", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.fair"}, {"text": {"text": "Not my view", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.not_my_view"}, {"text": {"text": "Resolve", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.resolve"}]}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'an input to D-1', 'sent', 1, 1, '2026-11-11 09:00:01.323408+00', NULL, 'CDT1VI2TFI0', '1794387601.464025', NULL, '2026-11-27 17:43:41.283334+00', NULL);
INSERT INTO public.outbox VALUES (8, 'TOOQMMABCGG', 'D-1 v1 approved', 'post', 'CDT1VI2TFI0', '<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail', '[{"text": {"text": "<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail", "type": "mrkdwn"}, "type": "section"}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-11 09:00:01.761548+00', NULL, 'CDT1VI2TFI0', '1794387601.896196', NULL, '2026-11-27 17:43:41.715361+00', NULL);
INSERT INTO public.outbox VALUES (9, 'TOOQMMABCGG', 'D-1 asks to commit', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.', '[{"text": {"text": "<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Disagree and commit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.commit"}]}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-11 09:00:01.761548+00', NULL, 'CDT1VI2TFI0', '1794387601.914914', NULL, '2026-11-27 17:43:41.733941+00', NULL);
INSERT INTO public.outbox VALUES (31, 'TOOQMMABCGG', 'team 1 draft 2026-W46 1#update', 'update', 'U393CKMVMYA', 'Weekly note · Growth · week 46: It was posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.', '[{"text": {"text": "*Weekly note · Growth · week 46*\nIt was posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Correct", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\"}", "action_id": "notes.correct"}]}]', 'team 1 draft 2026-W46 1', false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 4, '2026-11-13 16:00:00.53637+00', NULL, 'DOVRAR7G7KW', '1794564001.205607', NULL, '2026-11-27 17:43:52.655836+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-13T10:01:00.253701+00:00"}}');
INSERT INTO public.outbox VALUES (39, 'TOOQMMABCGG', 'metrics-U393CKMVMYA 2026-11-20T09:30:00.000768+00:00 M-1 2026-W47', 'post', 'U393CKMVMYA', 'Numbers for the weekly note: some of your metrics have no new value.', '[{"text": {"text": "*Numbers for the weekly note*\nA new value is missing. Without it the note shows the last one with its age, or that there is none.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Growth · note <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>\n• *Teams active each week* · 1,231 teams, Thu 12 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 numbers"}, {"type": "actions", "elements": [{"text": {"text": "Type in", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"at\":\"2026-11-20T09:30:00.000768+00:00\",\"first\":1}", "action_id": "metrics.type_in_several"}, {"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-20T09:30:00.000768+00:00\",\"first\":1}", "action_id": "metrics.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the question for numbers', 'sent', 1, 1, '2026-11-20 09:30:00.000768+00', NULL, 'DOVRAR7G7KW', '1795167000.090236', NULL, '2026-11-27 17:43:53.654304+00', NULL);
INSERT INTO public.outbox VALUES (43, 'TOOQMMABCGG', 'team 1 note 2026-W47', 'post', 'CDT1VI2TFI0', 'Weekly note · Growth · week 47: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 47", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 · 28 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 9 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · ", "type": "text"}, {"text": "no go yet", "type": "text", "style": {"bold": true}}, {"text": "\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', NULL, false, 1, 'U393CKMVMYA', 'the weekly note of Growth', 'sent', 1, 1, '2026-11-20 16:00:00.000143+00', NULL, 'CDT1VI2TFI0', '1795190400.092920', NULL, '2026-11-27 17:43:54.725033+00', '{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W47", "version": 1}}');
INSERT INTO public.outbox VALUES (45, 'TOOQMMABCGG', 'team 1 draft 2026-W47 1#update', 'update', 'U393CKMVMYA', 'Weekly note · Growth · week 47: It was posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.', '[{"text": {"text": "*Weekly note · Growth · week 47*\nIt was posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Correct", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\"}", "action_id": "notes.correct"}]}]', 'team 1 draft 2026-W47 1', false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 3, '2026-11-20 16:01:00.000805+00', NULL, 'DOVRAR7G7KW', '1795168800.777380', NULL, '2026-11-27 17:43:54.828262+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-20T10:00:00.000095+00:00"}}');
INSERT INTO public.outbox VALUES (49, 'TOOQMMABCGG', 'items-U393CKMVMYA 2026-11-27T09:30:00.001895+00:00 L-1 8', 'post', 'U393CKMVMYA', 'Some of your launch items are due.', '[{"text": {"text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*L-1 Mobile checkout* · launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1"}, {"text": {"text": "Phased rollout with a metric gate", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 8"}, {"type": "actions", "block_id": "of team 1 L-1 8 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "On-call rotation aware", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 9"}, {"type": "actions", "block_id": "of team 1 L-1 9 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Status page ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 10"}, {"type": "actions", "block_id": "of team 1 L-1 10 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.help"}]}, {"type": "divider"}, {"type": "actions", "elements": [{"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-27T09:30:00.001895+00:00\"}", "action_id": "launches.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of launch items', 'sent', 1, 1, '2026-11-27 09:30:00.001895+00', NULL, 'DOVRAR7G7KW', '1795771800.286434', NULL, '2026-11-27 17:43:55.909796+00', NULL);
INSERT INTO public.outbox VALUES (4, 'TOOQMMABCGG', 'D-1 card#update', 'update', 'CDT1VI2TFI0', 'D-1 Use one queue for all mail: Approved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>', '[{"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Why*\n> Fewer parts that can fail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Input* · 1 objection\n• Objection, <@UUS7J8XSTK4> — One queue is one thing that can stop all mail (a fair case for it)", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Disagree and commit: <@UUS7J8XSTK4>", "type": "mrkdwn"}, {"text": "Asked to reopen once; the last evidence waits for its answer", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Answer the evidence", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"n\":1}", "action_id": "decisions.answer_reopening"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Write the review", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"review\"}"}, {"text": {"text": "Move the review date", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"move_review\"}"}], "action_id": "decisions.menu"}]}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'the card of D-1', 'sent', 1, 6, '2026-11-27 16:00:02.730487+00', NULL, 'CDT1VI2TFI0', '1794387601.082212', NULL, '2026-11-27 17:44:01.870229+00', NULL);
INSERT INTO public.outbox VALUES (7, 'TOOQMMABCGG', 'D-1 input 1#update', 'update', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail', '[{"text": {"text": "<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@U393CKMVMYA>: a fair case for it", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Resolve", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.resolve"}]}]', 'D-1 input 1', false, 1, 'U393CKMVMYA', 'an input to D-1', 'sent', 1, 2, '2026-11-11 09:00:01.532657+00', NULL, 'CDT1VI2TFI0', '1794387601.464025', NULL, '2026-11-27 17:43:41.49331+00', NULL);
INSERT INTO public.outbox VALUES (70, 'TOOQMMABCGG', 'D-1 reopening 1 asked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday
<@U6CMAOJRKXP> answers it.', '[{"text": {"text": "<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday\n<@U6CMAOJRKXP> answers it.", "type": "mrkdwn"}, "type": "section"}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-27 16:00:02.730487+00', NULL, 'CDT1VI2TFI0', '1795795203.193558', NULL, '2026-11-27 17:44:01.926321+00', NULL);
INSERT INTO public.outbox VALUES (71, 'TOOQMMABCGG', 'D-3 card', 'post', 'CDT1VI2TFI0', 'D-3 Lower the starter plan to 15 €: Open', '[{"text": {"text": "*D-3 · Lower the starter plan to 15 €*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> One trial in five ends over the price.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-3', 'sent', 1, 1, '2026-11-27 16:00:03.286181+00', NULL, 'CDT1VI2TFI0', '1795795203.388400', NULL, '2026-11-27 17:44:02.123636+00', NULL);
INSERT INTO public.outbox VALUES (79, 'TOOQMMABCGG', 'L-2 reminder 2026-12-03 3', 'post', 'CDT1VI2TFI0', '*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 8 blocking items open.', '[{"text": {"text": "*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Open, and blocking the launch* · 8", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@U393CKMVMYA>", "type": "mrkdwn"}]}, {"text": {"text": "Legal has read it · *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Telemetry verified", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "• Support trained\n• Sales enablement ready\n• Beta feedback incorporated", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.show_all"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-2', 'sent', 1, 1, '2026-11-30 09:30:00.000183+00', NULL, 'CDT1VI2TFI0', '1796031000.195846', NULL, '2026-11-27 17:44:03.682455+00', NULL);
INSERT INTO public.outbox VALUES (78, 'TOOQMMABCGG', 'L-2 card#update', 'update', 'CDT1VI2TFI0', 'L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>', '[{"text": {"text": "L-2 Invoices", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n2 days to go, as of Tue 1 Dec 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 0 of 8 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Support trained · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Sales enablement ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Beta feedback incorporated · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Legal has read it · *open*, blocking\n<@U393CKMVMYA> · due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> · *overdue*", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"v\":2}", "action_id": "launches.gate"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', 'L-2 card', false, 1, 'U393CKMVMYA', 'the card of L-2', 'sent', 1, 4, '2026-12-01 09:30:00.000156+00', NULL, 'CDT1VI2TFI0', '1795795204.476728', NULL, '2026-11-27 17:44:04.075329+00', NULL);
INSERT INTO public.outbox VALUES (13, 'TOOQMMABCGG', 'B-1 card#update', 'update', 'CDT1VI2TFI0', 'Bet B-1 Trial teams invite a second person: 50 %, on track, by Fri 26 Feb 2027', '[{"text": {"text": "B-1 Trial teams invite a second person", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "share of trial teams that invite a second person, 22% → 35%, by Fri 26 Feb 2027", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Confidence*\n50 %", "type": "mrkdwn"}, {"text": "*Health*\non track", "type": "mrkdwn"}, {"text": "*Horizon*\nnow", "type": "mrkdwn"}, {"text": "*Hill*\nFiguring out: halfway up", "type": "mrkdwn"}]}, {"text": {"text": "*Blocked*\n• Our domain has no mail record yet — <@U6CMAOJRKXP> can unblock it, since Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Last change*\n> the mail record is not there yet", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Next promise* (commit)\n> Send invites from our own domain", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Updated by <@U393CKMVMYA>, <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "Close", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.close"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Placed by mistake", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}], "action_id": "bets.menu"}]}]', 'B-1 card', false, 1, 'U393CKMVMYA', 'the card of B-1', 'sent', 1, 4, '2026-12-01 09:45:00.622414+00', NULL, 'CDT1VI2TFI0', '1794387602.223315', NULL, '2026-11-27 17:44:04.833052+00', NULL);
INSERT INTO public.outbox VALUES (85, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000712+00:00 B-1 2026-W47#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000712+00:00 B-1 2026-W47', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.622414+00', NULL, 'DOVRAR7G7KW', '1795082400.101671', NULL, '2026-11-27 17:44:04.84377+00', NULL);
INSERT INTO public.outbox VALUES (89, 'TOOQMMABCGG', 'B-1 update 4', 'post', 'CDT1VI2TFI0', 'B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)', '[{"text": {"text": "B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)", "type": "mrkdwn"}, "type": "section"}]', 'B-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of B-1', 'waiting', 1, 1, '2026-12-01 09:45:00.622414+00', '2026-11-27 17:45:04.858068+00', NULL, NULL, 'ratelimited', NULL, NULL);
INSERT INTO public.outbox VALUES (10, 'TOOQMMABCGG', 'D-1 asks to commit#update', 'update', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.', '[{"text": {"text": "<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.", "type": "mrkdwn"}, "type": "section"}]', 'D-1 asks to commit', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 2, '2026-11-11 09:00:01.952882+00', NULL, 'CDT1VI2TFI0', '1794387601.914914', NULL, '2026-11-27 17:43:41.844928+00', NULL);
INSERT INTO public.outbox VALUES (11, 'TOOQMMABCGG', 'D-1 commits UUS7J8XSTK4', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> disagrees and commits to D-1.', '[{"text": {"text": "<@UUS7J8XSTK4> disagrees and commits to D-1.", "type": "mrkdwn"}, "type": "section"}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-11 09:00:01.952882+00', NULL, 'CDT1VI2TFI0', '1794387602.039508', NULL, '2026-11-27 17:43:41.858729+00', NULL);
INSERT INTO public.outbox VALUES (16, 'TOOQMMABCGG', 'B-1 update 3', 'post', 'CDT1VI2TFI0', 'B-1 Trial teams invite a second person · 55 % · hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain (<@U393CKMVMYA>)', '[{"text": {"text": "B-1 Trial teams invite a second person · 55 % (<@U393CKMVMYA>)", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain", "type": "mrkdwn"}]}]', 'B-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of B-1', 'sent', 1, 1, '2026-11-11 09:00:02.707307+00', NULL, 'CDT1VI2TFI0', '1794387602.911623', NULL, '2026-11-27 17:43:42.731015+00', NULL);
INSERT INTO public.outbox VALUES (21, 'TOOQMMABCGG', 'L-1 v3 waived', 'post', 'CDT1VI2TFI0', '<@U6CMAOJRKXP>: Sales enablement ready, open → waived
> Nobody sells it: it takes the place of the old checkout', '[{"text": {"text": "<@U6CMAOJRKXP>: Sales enablement ready, open → waived\n> Nobody sells it: it takes the place of the old checkout", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:05.556017+00', NULL, 'CDT1VI2TFI0', '1794387605.706979', NULL, '2026-11-27 17:43:45.52626+00', NULL);
INSERT INTO public.outbox VALUES (22, 'TOOQMMABCGG', 'L-1 v4 moved', 'post', 'CDT1VI2TFI0', 'L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> → <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected
> The payment provider certifies us a week later', '[{"text": {"text": "L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> → <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected\n> The payment provider certifies us a week later", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', true, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:05.862699+00', NULL, 'CDT1VI2TFI0', '1794387605.970048', NULL, '2026-11-27 17:43:45.791619+00', NULL);
INSERT INTO public.outbox VALUES (23, 'TOOQMMABCGG', 'L-1 v5 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Telemetry verified, open → done
> Dashboard “checkout” shows both test purchases', '[{"text": {"text": "<@UUS7J8XSTK4>: Telemetry verified, open → done\n> Dashboard “checkout” shows both test purchases", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:06.130178+00', NULL, 'CDT1VI2TFI0', '1794387606.307881', NULL, '2026-11-27 17:43:46.127208+00', NULL);
INSERT INTO public.outbox VALUES (24, 'TOOQMMABCGG', 'L-1 v6 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Success criteria documented, open → done
> In the spec, section 2', '[{"text": {"text": "<@UUS7J8XSTK4>: Success criteria documented, open → done\n> In the spec, section 2", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:06.421812+00', NULL, 'CDT1VI2TFI0', '1794387606.574955', NULL, '2026-11-27 17:43:46.394146+00', NULL);
INSERT INTO public.outbox VALUES (25, 'TOOQMMABCGG', 'L-1 v7 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Rollback plan tested, open → done
> Rolled back on staging in 4 minutes', '[{"text": {"text": "<@UUS7J8XSTK4>: Rollback plan tested, open → done\n> Rolled back on staging in 4 minutes", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:06.708026+00', NULL, 'CDT1VI2TFI0', '1794387606.847358', NULL, '2026-11-27 17:43:46.666614+00', NULL);
INSERT INTO public.outbox VALUES (26, 'TOOQMMABCGG', 'L-1 v8 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Comms drafted, open → done
> Post and mail are in the launch folder', '[{"text": {"text": "<@UUS7J8XSTK4>: Comms drafted, open → done\n> Post and mail are in the launch folder", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:06.993231+00', NULL, 'CDT1VI2TFI0', '1794387607.107569', NULL, '2026-11-27 17:43:46.927134+00', NULL);
INSERT INTO public.outbox VALUES (27, 'TOOQMMABCGG', 'L-1 v9 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Support trained, open → done
> Six of six answered the quiz', '[{"text": {"text": "<@UUS7J8XSTK4>: Support trained, open → done\n> Six of six answered the quiz", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:07.296716+00', NULL, 'CDT1VI2TFI0', '1794387607.388813', NULL, '2026-11-27 17:43:47.208044+00', NULL);
INSERT INTO public.outbox VALUES (12, 'TOOQMMABCGG', 'B-1 card', 'post', 'CDT1VI2TFI0', 'Bet B-1 Trial teams invite a second person: 80 %, on track, by Fri 26 Feb 2027', '[{"text": {"text": "B-1 Trial teams invite a second person", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "share of trial teams that invite a second person, 22% → 35%, by Fri 26 Feb 2027", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Confidence*\n80 %", "type": "mrkdwn"}, {"text": "*Health*\non track", "type": "mrkdwn"}, {"text": "*Horizon*\nnow", "type": "mrkdwn"}, {"text": "*Hill*\nFiguring out: at the foot", "type": "mrkdwn"}]}, {"type": "context", "elements": [{"text": "Placed by <@U393CKMVMYA>, <!date^1794387602^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "Close", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.close"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Placed by mistake", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}], "action_id": "bets.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of B-1', 'sent', 1, 1, '2026-11-11 09:00:02.144464+00', NULL, 'CDT1VI2TFI0', '1794387602.223315', NULL, '2026-11-27 17:43:42.042554+00', NULL);
INSERT INTO public.outbox VALUES (17, 'TOOQMMABCGG', 'hill of 1 for CDT1VI2TFI0 fdf8377bc8e19a594f51a6e845611b05 29906460', 'post', 'CDT1VI2TFI0', 'Hill chart of Growth, as of Wed 11 Nov 2026, 09:00 (Europe/Lisbon): B-1 Trial teams invite a second person, figuring out: halfway up.', '[{"text": {"text": "Hill chart of Growth · 1 “now” bet", "type": "mrkdwn"}, "type": "section"}, {"type": "picture", "instead": [{"text": {"text": "B-1 Trial teams invite a second person · figuring out: halfway up", "type": "mrkdwn"}, "type": "section"}]}, {"type": "context", "elements": [{"text": "Asked for by <@U6CMAOJRKXP>, as of <!date^1794387603^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}]', NULL, false, 1, 'U6CMAOJRKXP', 'the hill chart of Growth', 'sent', 1, 1, '2026-11-11 09:00:03.671285+00', NULL, 'CDT1VI2TFI0', '1794387604.433977', NULL, '2026-11-27 17:43:44.253345+00', '{"name": "bets.hill", "facts": {"at": "2026-11-11T09:00:03.671285+00:00", "team": 1}}');
INSERT INTO public.outbox VALUES (50, 'TOOQMMABCGG', 'metrics-U393CKMVMYA 2026-11-27T09:30:00.001895+00:00 M-1 2026-W48', 'post', 'U393CKMVMYA', 'Numbers for the weekly note: some of your metrics have no new value.', '[{"text": {"text": "*Numbers for the weekly note*\nA new value is missing. Without it the note shows the last one with its age, or that there is none.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Growth · note <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>\n• *Teams active each week* · 1,231 teams, Thu 12 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 numbers"}, {"type": "actions", "elements": [{"text": {"text": "Type in", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"at\":\"2026-11-27T09:30:00.001895+00:00\",\"first\":1}", "action_id": "metrics.type_in_several"}, {"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-27T09:30:00.001895+00:00\",\"first\":1}", "action_id": "metrics.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the question for numbers', 'sent', 1, 1, '2026-11-27 09:30:00.001895+00', NULL, 'DOVRAR7G7KW', '1795771800.344078', NULL, '2026-11-27 17:43:55.966384+00', NULL);
INSERT INTO public.outbox VALUES (65, 'TOOQMMABCGG', 'my data UUS7J8XSTK4 681963844309.663736613129.e86382ea00b32cc5ed06022168035955', 'file', 'UUS7J8XSTK4', 'What I keep about you. Of channels that you can''t see any more it has only what you said and did yourself.', '[{"text": {"text": "What I keep about you. Of channels that you can''t see any more it has only what you said and did yourself.", "type": "mrkdwn"}, "type": "section"}]', NULL, false, NULL, 'UUS7J8XSTK4', 'the file with what is kept about you', 'sent', 1, 1, '2026-11-27 16:00:01.621218+00', NULL, 'DEN58E3NZH1', NULL, NULL, '2026-11-27 17:44:00.638523+00', '{"name": "export.mine", "facts": {"person": "UUS7J8XSTK4", "asked_at": "2026-11-27T16:00:01.621218+00:00"}}');
INSERT INTO public.outbox VALUES (90, 'TOOQMMABCGG', 'departure of UUS7J8XSTK4 2026-12-01T09:45:00.814045+00:00 to U393CKMVMYA', 'post', 'U393CKMVMYA', '<@UUS7J8XSTK4> is deactivated in Slack, and is asked nothing any more. Who takes over what was theirs?', '[{"text": {"text": "<@UUS7J8XSTK4> is deactivated in Slack, and is asked nothing any more. Who takes over what was theirs?", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-5 · Keep the old mail server for a month*\ndriver, due <!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)> · Growth", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 open 0", "accessory": {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"person\":\"UUS7J8XSTK4\",\"at\":\"2026-12-01T09:45:00.814045+00:00\",\"told\":\"U393CKMVMYA\",\"key\":\"decisions driver 5 0\"}", "action_id": "teams.reassign"}}]', NULL, false, NULL, NULL, 'word of what has to be reassigned', 'waiting', 0, 1, '2026-12-01 09:45:00.814045+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (93, 'TOOQMMABCGG', 'D-4 reminder 1', 'post', 'U6CMAOJRKXP', '*D-4 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.', '[{"text": {"text": "*D-4 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "> It confuses people who only look around.\nDriver: <@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":4,\"v\":1}", "action_id": "decisions.decide"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of D-4', 'waiting', 0, 1, '2026-12-01 17:00:00.000632+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (15, 'TOOQMMABCGG', 'B-1 alert 2', 'post', 'U393CKMVMYA', '*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.
> the invite mail lands in spam', '[{"text": {"text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.\n> the invite mail lands in spam", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Said by <@UUS7J8XSTK4>, owned by <@U393CKMVMYA> · share of trial teams that invite a second person, 22% → 35%, by Fri 26 Feb 2027", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}]}]', NULL, false, 1, 'U393CKMVMYA', 'word to the note owner of B-1', 'sent', 1, 1, '2026-11-11 09:00:02.325329+00', NULL, 'DOVRAR7G7KW', '1794387602.454269', NULL, '2026-11-27 17:43:42.288279+00', NULL);
INSERT INTO public.outbox VALUES (14, 'TOOQMMABCGG', 'B-1 update 2', 'post', 'CDT1VI2TFI0', 'B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)', '[{"text": {"text": "B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)", "type": "mrkdwn"}, "type": "section"}]', 'B-1 card', true, 1, 'U393CKMVMYA', 'a line in the thread of B-1', 'sent', 1, 1, '2026-11-11 09:00:02.325329+00', NULL, 'CDT1VI2TFI0', '1794387602.483672', NULL, '2026-11-27 17:43:42.303079+00', NULL);
INSERT INTO public.outbox VALUES (20, 'TOOQMMABCGG', 'L-1 v2 assigned', 'post', 'CDT1VI2TFI0', '<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s → <@UUS7J8XSTK4>', '[{"text": {"text": "<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s → <@UUS7J8XSTK4>", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:05.143641+00', NULL, 'CDT1VI2TFI0', '1794387605.378920', NULL, '2026-11-27 17:43:45.198128+00', NULL);
INSERT INTO public.outbox VALUES (28, 'TOOQMMABCGG', 'L-1 reminder 2026-12-02 14', 'post', 'CDT1VI2TFI0', '*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 1 blocking item open.', '[{"text": {"text": "*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Open, and blocking the launch* · 1", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@UUS7J8XSTK4>", "type": "mrkdwn"}]}, {"text": {"text": "Beta feedback incorporated", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"type": "actions", "elements": [{"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.show_all"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-1', 'sent', 1, 1, '2026-11-12 09:30:00.000159+00', NULL, 'CDT1VI2TFI0', '1794475800.166336', NULL, '2026-11-27 17:43:47.933235+00', NULL);
INSERT INTO public.outbox VALUES (29, 'TOOQMMABCGG', 'team 1 draft 2026-W46 1', 'post', 'U393CKMVMYA', 'Draft: Weekly note · Growth · week 46: 0 bets off or at risk', '[{"text": {"text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "action_id": "notes.edit"}, {"text": {"text": "Hold", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "action_id": "notes.hold"}, {"text": {"text": "Post now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "confirm": {"deny": {"text": "Cancel", "type": "plain_text", "emoji": false}, "text": {"text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "type": "plain_text", "emoji": false}, "title": {"text": "Post the note now?", "type": "plain_text", "emoji": false}, "confirm": {"text": "Post now", "type": "plain_text", "emoji": false}}, "action_id": "notes.post_now"}, {"text": {"text": "Skip this week", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "action_id": "notes.skip"}]}, {"type": "divider"}, {"text": {"text": "Weekly note · Growth · week 46", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 · 25 s read", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Decisions made", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "D-1 Use one queue for all mail", "type": "text", "style": {"bold": true}}, {"text": " · approved by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Next week", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · commit\n“Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "divider"}, {"type": "context", "elements": [{"text": "It follows what the team records: update a bet or decide a decision, and this changes.", "type": "mrkdwn"}]}]', NULL, false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 1, '2026-11-13 10:00:00.000166+00', NULL, 'DOVRAR7G7KW', '1794564001.205607', NULL, '2026-11-27 17:43:51.094516+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-13T10:01:00.253701+00:00"}}');
INSERT INTO public.outbox VALUES (35, 'TOOQMMABCGG', 'L-1 v10 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Beta feedback incorporated, open → done
> All four blocking remarks are closed', '[{"text": {"text": "<@UUS7J8XSTK4>: Beta feedback incorporated, open → done\n> All four blocking remarks are closed", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-13 16:00:00.306934+00', NULL, 'CDT1VI2TFI0', '1794585600.414552', NULL, '2026-11-27 17:43:52.350496+00', NULL);
INSERT INTO public.outbox VALUES (19, 'TOOQMMABCGG', 'L-1 card#update', 'update', 'CDT1VI2TFI0', 'L-1 Mobile checkout: launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* go by <@U6CMAOJRKXP>', '[{"text": {"text": "L-1 Mobile checkout", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n1 day to go, as of Tue 1 Dec 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* go by <@U6CMAOJRKXP>\n> Everything is done and shown", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Moved once:* Wed 25 Nov 2026 → Wed 2 Dec 2026\n• to Wed 2 Dec 2026 by <@U393CKMVMYA>, quality protected: The payment provider certifies us a week later", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 6 of 7 done, 1 waived", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *done* by <@UUS7J8XSTK4>, <!date^1794387606^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Dashboard “checkout” shows both test purchases", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":1,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Success criteria documented · *done* by <@UUS7J8XSTK4>, <!date^1794387606^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> In the spec, section 2", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":2,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Rollback plan tested · *done* by <@UUS7J8XSTK4>, <!date^1794387606^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Rolled back on staging in 4 minutes", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":3,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Comms drafted · *done* by <@UUS7J8XSTK4>, <!date^1794387606^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Post and mail are in the launch folder", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":4,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Support trained · *done* by <@UUS7J8XSTK4>, <!date^1794387607^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Six of six answered the quiz", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":5,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Sales enablement ready · *waived* by <@U6CMAOJRKXP>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>, because\n> Nobody sells it: it takes the place of the old checkout", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Beta feedback incorporated · *done* by <@UUS7J8XSTK4>, <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>\n> All four blocking remarks are closed", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":7,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796810400^{date_short_pretty} at {time}|Wed 9 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1798797600^{date_short_pretty} at {time}|Fri 1 Jan 2027, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Launched", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"v\":12}", "action_id": "launches.launched"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'the card of L-1', 'sent', 1, 27, '2026-12-01 09:30:00.000156+00', NULL, 'CDT1VI2TFI0', '1794387604.660721', NULL, '2026-11-27 17:44:04.048869+00', NULL);
INSERT INTO public.outbox VALUES (18, 'TOOQMMABCGG', 'L-1 card', 'post', 'CDT1VI2TFI0', 'L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>', '[{"text": {"text": "L-1 Mobile checkout", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n14 days to go, as of Wed 11 Nov 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 0 of 7 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Support trained · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":5,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Sales enablement ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":6,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Beta feedback incorporated · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1798192800^{date_short_pretty} at {time}|Fri 25 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"v\":1}", "action_id": "launches.gate"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of L-1', 'sent', 1, 1, '2026-11-11 09:00:04.535281+00', NULL, 'CDT1VI2TFI0', '1794387604.660721', NULL, '2026-11-27 17:43:44.480733+00', NULL);
INSERT INTO public.outbox VALUES (37, 'TOOQMMABCGG', 'B-1 blocker 1 is old', 'post', 'U6CMAOJRKXP,U393CKMVMYA', '*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:
> Our domain has no mail record yet
<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?', '[{"text": {"text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:\n> Our domain has no mail record yet\n<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Resolved", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":1,\"blocker\":1}", "action_id": "bets.unblock"}, {"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}]}]', NULL, false, 1, 'U393CKMVMYA', 'word that B-1 has been blocked for long', 'sent', 1, 1, '2026-11-18 09:00:02.70813+00', NULL, 'C1UCEWDQDTA', '1794992402.802103', NULL, '2026-11-27 17:43:53.027594+00', NULL);
INSERT INTO public.outbox VALUES (48, 'TOOQMMABCGG', 'L-1 reminder 2026-12-02 3', 'post', 'CDT1VI2TFI0', '*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.', '[{"text": {"text": "*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-1', 'sent', 1, 1, '2026-11-27 09:30:00.000148+00', NULL, 'CDT1VI2TFI0', '1795771800.328990', NULL, '2026-11-27 17:43:55.951331+00', NULL);
INSERT INTO public.outbox VALUES (51, 'TOOQMMABCGG', 'L-1 v2 question 2026-11-27T09:30:00.001895+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', '*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?', '[{"text": {"text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":1,\"v\":11}", "action_id": "launches.gate"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"nap\":\"until due\"}"}], "action_id": "launches.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the go / no-go question of L-1', 'sent', 1, 1, '2026-11-27 09:30:00.001895+00', NULL, 'DGYHXKVI82B', '1795771800.540423', NULL, '2026-11-27 17:43:56.162428+00', NULL);
INSERT INTO public.outbox VALUES (52, 'TOOQMMABCGG', 'L-1 v2 question 2026-11-27T09:30:00.001895+00:00 to U6CMAOJRKXP#update', 'update', 'U6CMAOJRKXP', '*L-1 Mobile checkout* in <#CDT1VI2TFI0>
Go by <@U6CMAOJRKXP>.
> Everything is done and shown', '[{"text": {"text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0>\nGo by <@U6CMAOJRKXP>.\n> Everything is done and shown", "type": "mrkdwn"}, "type": "section"}]', 'L-1 v2 question 2026-11-27T09:30:00.001895+00:00 to U6CMAOJRKXP', false, 1, 'U393CKMVMYA', 'the go / no-go question of L-1', 'sent', 1, 2, '2026-11-27 09:31:00.236591+00', NULL, 'DGYHXKVI82B', '1795771800.540423', NULL, '2026-11-27 17:43:56.554361+00', NULL);
INSERT INTO public.outbox VALUES (53, 'TOOQMMABCGG', 'L-1 v12 go', 'post', 'CDT1VI2TFI0', 'L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>
> Everything is done and shown', '[{"text": {"text": "L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>\n> Everything is done and shown", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', true, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-27 09:31:00.236591+00', NULL, 'CDT1VI2TFI0', '1795771860.371221', NULL, '2026-11-27 17:43:56.586877+00', NULL);
INSERT INTO public.outbox VALUES (55, 'TOOQMMABCGG', 'team 1 draft 2026-W48 1', 'post', 'U393CKMVMYA', 'Draft: Weekly note · Growth · week 48: 0 bets off or at risk', '[{"text": {"text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "action_id": "notes.edit"}, {"text": {"text": "Hold", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "action_id": "notes.hold"}, {"text": {"text": "Post now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "confirm": {"deny": {"text": "Cancel", "type": "plain_text", "emoji": false}, "text": {"text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "type": "plain_text", "emoji": false}, "title": {"text": "Post the note now?", "type": "plain_text", "emoji": false}, "confirm": {"text": "Post now", "type": "plain_text", "emoji": false}}, "action_id": "notes.post_now"}, {"text": {"text": "Skip this week", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "action_id": "notes.skip"}]}, {"type": "divider"}, {"text": {"text": "Weekly note · Growth · week 48", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 · 29 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 16 days · ", "type": "text"}, {"text": "stalled", "type": "text", "style": {"bold": true}}, {"text": " for 16 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}, {"type": "divider"}, {"text": {"text": "*Hints* · only for you, and nothing waits for them\n• Teams active each week: its value is 15 days old, and the note will say so.\n• B-1: nobody has said what came of last week''s promise, so it counts as not kept.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "It follows what the team records: update a bet or decide a decision, and this changes.", "type": "mrkdwn"}]}]', NULL, false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 1, '2026-11-27 10:00:00.000176+00', NULL, 'DOVRAR7G7KW', '1795773601.179024', NULL, '2026-11-27 17:43:57.929081+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "team": 1, "until": "2026-11-27T10:00:00.000176+00:00"}}');
INSERT INTO public.outbox VALUES (33, 'TOOQMMABCGG', 'team 1 note 2026-W46', 'post', 'CDT1VI2TFI0', 'Weekly note · Growth · week 46: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 46", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 · 30 s read", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Decisions made", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "D-1 Use one queue for all mail", "type": "text", "style": {"bold": true}}, {"text": " · approved by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Next week", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · commit\n“Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "From the owner, Ana Silva", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_section", "elements": [{"text": "The invite mail lands in spam. It is the one thing to solve next week.", "type": "text"}]}]}]', NULL, false, 1, 'U393CKMVMYA', 'the weekly note of Growth', 'sent', 1, 1, '2026-11-13 16:00:00.000143+00', NULL, 'CDT1VI2TFI0', '1794585600.209376', NULL, '2026-11-27 17:43:52.14536+00', '{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W46", "version": 1}}');
INSERT INTO public.outbox VALUES (38, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000712+00:00 B-1 2026-W47', 'post', 'U393CKMVMYA', 'Check-in before the weekly note: how do your bets stand?', '[{"text": {"text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.707307+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-19 10:00:00.000712+00', NULL, 'DOVRAR7G7KW', '1795082400.101671', NULL, '2026-11-27 17:43:53.520139+00', NULL);
INSERT INTO public.outbox VALUES (41, 'TOOQMMABCGG', 'team 1 draft 2026-W47 1', 'post', 'U393CKMVMYA', 'Draft: Weekly note · Growth · week 47: 0 bets off or at risk', '[{"text": {"text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "action_id": "notes.edit"}, {"text": {"text": "Hold", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "action_id": "notes.hold"}, {"text": {"text": "Post now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "confirm": {"deny": {"text": "Cancel", "type": "plain_text", "emoji": false}, "text": {"text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "type": "plain_text", "emoji": false}, "title": {"text": "Post the note now?", "type": "plain_text", "emoji": false}, "confirm": {"text": "Post now", "type": "plain_text", "emoji": false}}, "action_id": "notes.post_now"}, {"text": {"text": "Skip this week", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "action_id": "notes.skip"}]}, {"type": "divider"}, {"text": {"text": "Weekly note · Growth · week 47", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 · 28 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 9 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · ", "type": "text"}, {"text": "no go yet", "type": "text", "style": {"bold": true}}, {"text": "\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}, {"type": "divider"}, {"text": {"text": "*Hints* · only for you, and nothing waits for them\n• Teams active each week: its value is 8 days old, and the note will say so.\n• B-1: nobody has said what came of last week''s promise, so it counts as not kept.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "It follows what the team records: update a bet or decide a decision, and this changes.", "type": "mrkdwn"}]}]', NULL, false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 1, '2026-11-20 10:00:00.000095+00', NULL, 'DOVRAR7G7KW', '1795168800.777380', NULL, '2026-11-27 17:43:54.464329+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-20T10:00:00.000095+00:00"}}');
INSERT INTO public.outbox VALUES (47, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000149+00:00 B-1 2026-W48', 'post', 'U393CKMVMYA', 'Check-in before the weekly note: how do your bets stand?', '[{"text": {"text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.707307+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-26 10:00:00.000149+00', NULL, 'DOVRAR7G7KW', '1795687200.157241', NULL, '2026-11-27 17:43:55.501679+00', NULL);
INSERT INTO public.outbox VALUES (54, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.004020+00:00 B-1 2026-W48', 'post', 'U393CKMVMYA', 'Last check-in before the weekly note: what is not updated will be shown as stale.', '[{"text": {"text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.707307+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-27 10:00:00.00402+00', NULL, 'DOVRAR7G7KW', '1795773600.215128', NULL, '2026-11-27 17:43:56.959674+00', NULL);
INSERT INTO public.outbox VALUES (40, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000734+00:00 B-1 2026-W47', 'post', 'U393CKMVMYA', 'Last check-in before the weekly note: what is not updated will be shown as stale.', '[{"text": {"text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.707307+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-20 10:00:00.000734+00', NULL, 'DOVRAR7G7KW', '1795168800.089137', NULL, '2026-11-27 17:43:53.771778+00', NULL);
INSERT INTO public.outbox VALUES (57, 'TOOQMMABCGG', 'team 1 note 2026-W48', 'post', 'CDT1VI2TFI0', 'Weekly note · Growth · week 48: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 48", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 · 29 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 16 days · ", "type": "text"}, {"text": "stalled", "type": "text", "style": {"bold": true}}, {"text": " for 16 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', NULL, false, 1, 'U393CKMVMYA', 'the weekly note of Growth', 'sent', 1, 1, '2026-11-27 16:00:00.000146+00', NULL, 'CDT1VI2TFI0', '1795795200.301453', NULL, '2026-11-27 17:43:59.035325+00', '{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W48", "version": 1}}');
INSERT INTO public.outbox VALUES (68, 'TOOQMMABCGG', 'B-2 v2 closed', 'post', 'CDT1VI2TFI0', 'B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)', '[{"text": {"text": "B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)", "type": "mrkdwn"}, "type": "section"}]', 'B-2 card', true, 1, 'U6CMAOJRKXP', 'a line in the thread of B-2', 'sent', 1, 1, '2026-11-27 16:00:02.38419+00', NULL, 'CDT1VI2TFI0', '1795795202.566929', NULL, '2026-11-27 17:44:01.299865+00', NULL);
INSERT INTO public.outbox VALUES (61, 'TOOQMMABCGG', 'D-2 v1 question 2026-11-27T16:00:00.489564+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-2 Keep the old checkout for a month', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-2, due <!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-2 · Keep the old checkout for a month*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-2', 'sent', 1, 1, '2026-11-27 16:00:00.489564+00', NULL, 'DGYHXKVI82B', '1795795200.775319', NULL, '2026-11-27 17:43:59.527737+00', NULL);
INSERT INTO public.outbox VALUES (63, 'TOOQMMABCGG', 'D-2 v1 question 2026-11-27T16:00:00.489564+00:00 to U6CMAOJRKXP#update', 'update', 'U6CMAOJRKXP', 'You are asked to decide D-2 Keep the old checkout for a month', '[{"text": {"text": "<@U393CKMVMYA> asked you to decide D-2.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-2 · Keep the old checkout for a month*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1795795201^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}]', 'D-2 v1 question 2026-11-27T16:00:00.489564+00:00 to U6CMAOJRKXP', false, 1, 'U393CKMVMYA', 'the question to the approver of D-2', 'sent', 1, 2, '2026-11-27 16:00:01.213846+00', NULL, 'DGYHXKVI82B', '1795795200.775319', NULL, '2026-11-27 17:44:00.229954+00', NULL);
INSERT INTO public.outbox VALUES (64, 'TOOQMMABCGG', 'D-2 v1 approved', 'post', 'CDT1VI2TFI0', '<@U6CMAOJRKXP> approved D-2 version 1.', '[{"text": {"text": "<@U6CMAOJRKXP> approved D-2 version 1.", "type": "mrkdwn"}, "type": "section"}]', 'D-2 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-2', 'sent', 1, 1, '2026-11-27 16:00:01.213846+00', NULL, 'CDT1VI2TFI0', '1795795201.513827', NULL, '2026-11-27 17:44:00.24648+00', NULL);
INSERT INTO public.outbox VALUES (72, 'TOOQMMABCGG', 'D-3 v1 question 2026-11-27T16:00:03.286181+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-3 Lower the starter plan to 15 €', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-3, due <!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-3 · Lower the starter plan to 15 €*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> One trial in five ends over the price.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-3', 'sent', 1, 1, '2026-11-27 16:00:03.286181+00', NULL, 'DGYHXKVI82B', '1795795203.395668', NULL, '2026-11-27 17:44:02.128501+00', NULL);
INSERT INTO public.outbox VALUES (75, 'TOOQMMABCGG', 'team 1 followed by CBIISFJ3PHC 2026-11-27T16:00:03.934213+00:00', 'post', 'CBIISFJ3PHC', '<@U393CKMVMYA> subscribed this channel to the weekly note of *Growth*: it comes here on Friday 16:00 (Europe/Lisbon). A team admin ends it with `/weekly unfollow` in <#CDT1VI2TFI0>.', '[{"text": {"text": "<@U393CKMVMYA> subscribed this channel to the weekly note of *Growth*: it comes here on Friday 16:00 (Europe/Lisbon). A team admin ends it with `/weekly unfollow` in <#CDT1VI2TFI0>.", "type": "mrkdwn"}, "type": "section"}]', NULL, false, 1, 'U393CKMVMYA', 'word that it follows the weekly note of Growth', 'sent', 1, 1, '2026-11-27 16:00:03.934213+00', NULL, 'CBIISFJ3PHC', '1795795203.974334', NULL, '2026-11-27 17:44:02.707207+00', NULL);
INSERT INTO public.outbox VALUES (59, 'TOOQMMABCGG', 'team 1 draft 2026-W48 1#update', 'update', 'U393CKMVMYA', 'Weekly note · Growth · week 48: It was posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.', '[{"text": {"text": "*Weekly note · Growth · week 48*\nIt was posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Correct", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\"}", "action_id": "notes.correct"}]}]', 'team 1 draft 2026-W48 1', false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 3, '2026-11-27 16:00:04.542084+00', NULL, 'DOVRAR7G7KW', '1795773601.179024', NULL, '2026-11-27 17:44:03.437775+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "team": 1, "until": "2026-11-27T10:00:00.000176+00:00"}}');
INSERT INTO public.outbox VALUES (60, 'TOOQMMABCGG', 'D-2 card', 'post', 'CDT1VI2TFI0', 'D-2 Keep the old checkout for a month: Open', '[{"text": {"text": "*D-2 · Keep the old checkout for a month*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-2', 'sent', 1, 1, '2026-11-27 16:00:00.489564+00', NULL, 'CDT1VI2TFI0', '1795795200.758493', NULL, '2026-11-27 17:43:59.491121+00', NULL);
INSERT INTO public.outbox VALUES (67, 'TOOQMMABCGG', 'B-2 card#update', 'update', 'CDT1VI2TFI0', 'Bet B-2 Exports arrive every night: reached, by Fri 18 Dec 2026', '[{"text": {"text": "B-2 Exports arrive every night", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "exports missed, 9 → 0, by Fri 18 Dec 2026", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Reached* · actual value 0 · took 2 weeks · delivered, but not adopted", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Evidence*\n> the log", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Learned*\n> one queue", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Last confidence*\n70 %", "type": "mrkdwn"}]}, {"type": "context", "elements": [{"text": "Closed by <@U6CMAOJRKXP>, <!date^1795795202^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Reopen", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.reopen"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.history"}]}]', 'B-2 card', false, 1, 'U6CMAOJRKXP', 'the card of B-2', 'sent', 1, 2, '2026-11-27 16:00:02.38419+00', NULL, 'CDT1VI2TFI0', '1795795202.293750', NULL, '2026-11-27 17:44:01.29038+00', NULL);
INSERT INTO public.outbox VALUES (73, 'TOOQMMABCGG', 'D-4 card', 'post', 'CDT1VI2TFI0', 'D-4 Drop the yearly plan: Open', '[{"text": {"text": "*D-4 · Drop the yearly plan*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> It confuses people who only look around.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":4,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":4,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":4}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-4', 'sent', 1, 1, '2026-11-27 16:00:03.52952+00', NULL, 'CDT1VI2TFI0', '1795795203.639214', NULL, '2026-11-27 17:44:02.372548+00', NULL);
INSERT INTO public.outbox VALUES (62, 'TOOQMMABCGG', 'D-2 card#update', 'update', 'CDT1VI2TFI0', 'D-2 Keep the old checkout for a month: Approved by <@U6CMAOJRKXP>, <!date^1795795201^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>', '[{"text": {"text": "*D-2 · Keep the old checkout for a month*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1795795201^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Reopen", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2}", "action_id": "decisions.reopen"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Write the review", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"review\"}"}, {"text": {"text": "Move the review date", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"move_review\"}"}], "action_id": "decisions.menu"}]}]', 'D-2 card', false, 1, 'U393CKMVMYA', 'the card of D-2', 'sent', 1, 2, '2026-11-27 16:00:01.213846+00', NULL, 'CDT1VI2TFI0', '1795795200.758493', NULL, '2026-11-27 17:44:00.223133+00', NULL);
INSERT INTO public.outbox VALUES (66, 'TOOQMMABCGG', 'B-2 card', 'post', 'CDT1VI2TFI0', 'Bet B-2 Exports arrive every night: 70 %, on track, by Fri 18 Dec 2026', '[{"text": {"text": "B-2 Exports arrive every night", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "exports missed, 9 → 0, by Fri 18 Dec 2026", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Confidence*\n70 %", "type": "mrkdwn"}, {"text": "*Health*\non track", "type": "mrkdwn"}, {"text": "*Horizon*\nnow", "type": "mrkdwn"}, {"text": "*Hill*\nFiguring out: at the foot", "type": "mrkdwn"}]}, {"type": "context", "elements": [{"text": "Placed by <@U6CMAOJRKXP>, <!date^1795795202^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.update"}, {"text": {"text": "Close", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.close"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"text": "Placed by mistake", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"mistake\"}"}], "action_id": "bets.menu"}]}]', NULL, false, 1, 'U6CMAOJRKXP', 'the card of B-2', 'sent', 1, 1, '2026-11-27 16:00:02.062943+00', NULL, 'CDT1VI2TFI0', '1795795202.293750', NULL, '2026-11-27 17:44:01.032111+00', NULL);
INSERT INTO public.outbox VALUES (5, 'TOOQMMABCGG', 'D-1 v1 question 2026-11-11T09:00:00.961326+00:00 to U6CMAOJRKXP#update', 'update', 'U6CMAOJRKXP', 'You are asked to decide D-1 Use one queue for all mail', '[{"text": {"text": "<@U393CKMVMYA> asked you to decide D-1.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Why*\n> Fewer parts that can fail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Input* · 1 objection\n• Objection, <@UUS7J8XSTK4> — One queue is one thing that can stop all mail (a fair case for it)", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Disagree and commit: <@UUS7J8XSTK4>", "type": "mrkdwn"}, {"text": "Asked to reopen once; the last evidence waits for its answer", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.show_all"}]}]', 'D-1 v1 question 2026-11-11T09:00:00.961326+00:00 to U6CMAOJRKXP', false, 1, 'U393CKMVMYA', 'the question to the approver of D-1', 'sent', 1, 6, '2026-11-27 16:00:02.730487+00', NULL, 'DGYHXKVI82B', '1794387601.089814', NULL, '2026-11-27 17:44:01.878114+00', NULL);
INSERT INTO public.outbox VALUES (69, 'TOOQMMABCGG', 'D-1 reopening 1', 'post', 'U6CMAOJRKXP', '<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.', '[{"text": {"text": "<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Approved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*New evidence*", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "> The queue stood still for an hour on Sunday", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Answer the evidence", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"n\":1}", "action_id": "decisions.answer_reopening"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.show_all"}]}]', NULL, false, 1, 'U393CKMVMYA', 'new evidence on D-1', 'sent', 1, 1, '2026-11-27 16:00:02.730487+00', NULL, 'DGYHXKVI82B', '1795795203.216712', NULL, '2026-11-27 17:44:01.949749+00', NULL);
INSERT INTO public.outbox VALUES (80, 'TOOQMMABCGG', 'items-U393CKMVMYA 2026-11-30T09:30:00.000280+00:00 L-2 1', 'post', 'U393CKMVMYA', 'Some of your launch items are due.', '[{"text": {"text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*L-2 Invoices* · launches <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2"}, {"text": {"text": "Legal has read it · *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 8"}, {"type": "actions", "block_id": "of team 1 L-2 8 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Telemetry verified", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 1"}, {"type": "actions", "block_id": "of team 1 L-2 1 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Success criteria documented", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 2"}, {"type": "actions", "block_id": "of team 1 L-2 2 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Rollback plan tested", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 3"}, {"type": "actions", "block_id": "of team 1 L-2 3 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Comms drafted", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 4"}, {"type": "actions", "block_id": "of team 1 L-2 4 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Support trained", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 5"}, {"type": "actions", "block_id": "of team 1 L-2 5 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Sales enablement ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 6"}, {"type": "actions", "block_id": "of team 1 L-2 6 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Beta feedback incorporated", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 7"}, {"type": "actions", "block_id": "of team 1 L-2 7 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Phased rollout with a metric gate", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 9"}, {"type": "actions", "block_id": "of team 1 L-2 9 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "On-call rotation aware", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 10"}, {"type": "actions", "block_id": "of team 1 L-2 10 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Status page ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 11"}, {"type": "actions", "block_id": "of team 1 L-2 11 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.help"}]}, {"type": "divider"}, {"type": "actions", "elements": [{"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-30T09:30:00.000280+00:00\"}", "action_id": "launches.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of launch items', 'sent', 1, 1, '2026-11-30 09:30:00.00028+00', NULL, 'DOVRAR7G7KW', '1796031000.112740', NULL, '2026-11-27 17:44:03.599809+00', NULL);
INSERT INTO public.outbox VALUES (74, 'TOOQMMABCGG', 'D-4 v1 question 2026-11-27T16:00:03.529520+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-4 Drop the yearly plan', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-4, due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-4 · Drop the yearly plan*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> It confuses people who only look around.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":4,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":4,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":4}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":4,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-4', 'sent', 1, 1, '2026-11-27 16:00:03.52952+00', NULL, 'DGYHXKVI82B', '1795795203.666884', NULL, '2026-11-27 17:44:02.411371+00', NULL);
INSERT INTO public.outbox VALUES (76, 'TOOQMMABCGG', 'L-2 card', 'post', 'CDT1VI2TFI0', 'L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>', '[{"text": {"text": "L-2 Invoices", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n6 days to go, as of Fri 27 Nov 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 0 of 8 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Support trained · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Sales enablement ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Beta feedback incorporated · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Legal has read it · *open*, blocking\n<@U393CKMVMYA> · due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> · *overdue*", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"v\":1}", "action_id": "launches.gate"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of L-2', 'sent', 1, 1, '2026-11-27 16:00:04.334909+00', NULL, 'CDT1VI2TFI0', '1795795204.476728', NULL, '2026-11-27 17:44:03.210064+00', NULL);
INSERT INTO public.outbox VALUES (81, 'TOOQMMABCGG', 'L-2 v1 question 2026-11-30T09:30:00.000280+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', '*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>', '[{"text": {"text": "*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?\n*Open, and blocking the launch*\n• Telemetry verified — <@U393CKMVMYA>\n• Success criteria documented — <@U393CKMVMYA>\n• Rollback plan tested — <@U393CKMVMYA>\n• Comms drafted — <@U393CKMVMYA>\n• Support trained — <@U393CKMVMYA>\n• Sales enablement ready — <@U393CKMVMYA>\n• Beta feedback incorporated — <@U393CKMVMYA>\n• Legal has read it — <@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":2,\"v\":2}", "action_id": "launches.gate"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}], "action_id": "launches.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the go / no-go question of L-2', 'sent', 1, 1, '2026-11-30 09:30:00.00028+00', NULL, 'DGYHXKVI82B', '1796031000.183511', NULL, '2026-11-27 17:44:03.669912+00', NULL);
INSERT INTO public.outbox VALUES (82, 'TOOQMMABCGG', 'items-U393CKMVMYA 2026-12-01T09:30:00.000250+00:00 L-1 8', 'post', 'U393CKMVMYA', 'Some of your launch items are due.', '[{"text": {"text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*L-1 Mobile checkout* · launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1"}, {"text": {"text": "Phased rollout with a metric gate", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 8"}, {"type": "actions", "block_id": "of team 1 L-1 8 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "On-call rotation aware", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 9"}, {"type": "actions", "block_id": "of team 1 L-1 9 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Status page ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 10"}, {"type": "actions", "block_id": "of team 1 L-1 10 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.help"}]}, {"type": "divider"}, {"type": "actions", "elements": [{"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-12-01T09:30:00.000250+00:00\"}", "action_id": "launches.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of launch items', 'sent', 1, 1, '2026-12-01 09:30:00.00025+00', NULL, 'DOVRAR7G7KW', '1796117400.293796', NULL, '2026-11-27 17:44:04.058481+00', NULL);
INSERT INTO public.outbox VALUES (83, 'TOOQMMABCGG', 'D-5 card', 'post', 'CDT1VI2TFI0', 'D-5 Keep the old mail server for a month: Open', '[{"text": {"text": "*D-5 · Keep the old mail server for a month*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@UUS7J8XSTK4>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two customers still send to it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":5,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":5,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":5}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'UUS7J8XSTK4', 'the card of D-5', 'sent', 1, 1, '2026-12-01 09:45:00.34756+00', NULL, 'CDT1VI2TFI0', '1796118300.453569', NULL, '2026-11-27 17:44:04.602052+00', NULL);
INSERT INTO public.outbox VALUES (84, 'TOOQMMABCGG', 'D-5 v1 question 2026-12-01T09:45:00.347560+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-5 Keep the old mail server for a month', '[{"text": {"text": "<@UUS7J8XSTK4> asks you to decide D-5, due <!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-5 · Keep the old mail server for a month*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@UUS7J8XSTK4>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two customers still send to it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":5,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":5,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":5}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":5,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'UUS7J8XSTK4', 'the question to the approver of D-5', 'sent', 1, 1, '2026-12-01 09:45:00.34756+00', NULL, 'DGYHXKVI82B', '1796118300.470402', NULL, '2026-11-27 17:44:04.619886+00', NULL);
INSERT INTO public.outbox VALUES (86, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000734+00:00 B-1 2026-W47#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000734+00:00 B-1 2026-W47', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.622414+00', NULL, 'DOVRAR7G7KW', '1795168800.089137', NULL, '2026-11-27 17:44:04.865322+00', NULL);
INSERT INTO public.outbox VALUES (87, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000149+00:00 B-1 2026-W48#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000149+00:00 B-1 2026-W48', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.622414+00', NULL, 'DOVRAR7G7KW', '1795687200.157241', NULL, '2026-11-27 17:44:04.897986+00', NULL);
INSERT INTO public.outbox VALUES (88, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.004020+00:00 B-1 2026-W48#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.004020+00:00 B-1 2026-W48', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.622414+00', NULL, 'DOVRAR7G7KW', '1795773600.215128', NULL, '2026-11-27 17:44:04.912475+00', NULL);
INSERT INTO public.outbox VALUES (92, 'TOOQMMABCGG', 'L-2 reminder 1', 'post', 'U6CMAOJRKXP', '*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>', '[{"text": {"text": "*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Open, and blocking the launch*\n• Telemetry verified — <@U393CKMVMYA>\n• Success criteria documented — <@U393CKMVMYA>\n• Rollback plan tested — <@U393CKMVMYA>\n• Comms drafted — <@U393CKMVMYA>\n• Support trained — <@U393CKMVMYA>\n• Sales enablement ready — <@U393CKMVMYA>\n• Beta feedback incorporated — <@U393CKMVMYA>\n• Legal has read it — <@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":2,\"v\":2}", "action_id": "launches.gate"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}], "action_id": "launches.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-2', 'waiting', 0, 1, '2026-12-01 10:45:00.110836+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_holds VALUES ('TOOQMMABCGG', 'post', '2026-11-27 17:45:04.858068+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'U393CKMVMYA', 'Ana Silva', 'Europe/Lisbon', false, false, false, false, false, '2026-11-27 17:43:40.268264+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'U6CMAOJRKXP', 'Ben Okafor', 'Europe/London', false, false, false, false, false, '2026-11-27 17:43:40.720667+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'UUS7J8XSTK4', 'Cy Young', NULL, false, true, false, false, false, '2026-11-27 17:44:04.668229+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'U0NGXU2O8GU', 'Dora Lindt', 'Europe/Zurich', false, false, false, false, true, '2026-11-27 17:44:04.687906+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '99ce851bf3208382abc20bb980e8283b', 'F7OZ8Q5E40G', 'Confidence of B-1 Trial teams invite a second person: 55 %, on track, as of Wed 11 Nov 2026 (Europe/Lisbon); due Fri 26 Feb 2027. Wed 11 Nov 2026: 80 → 55 %. Placed Wed 11 Nov 2026 at 80 %, on track.', '2026-11-27 17:43:43.300625+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', 'fdf8377bc8e19a594f51a6e845611b05', 'F2X3W5WXBZJ', 'Hill chart, Growth, Wed 11 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.', '2026-11-27 17:43:44.243361+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', 'd4ebdb8dfc62bf05fdd61a25896475b8', 'FDLG2VJIAXM', 'Teams active each week: 1,231 teams, as of Thu 12 Nov 2026 (Europe/Lisbon); target 1,500 teams; up is good. The last value of each week, by its Monday: Mon 9 Nov 2026: 1,231. Nothing before.', '2026-11-27 17:43:49.345106+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '3753e81e822d91d39fa1cb9223124184', 'F0UHQXS7CG5', 'Hill chart, Growth, Fri 13 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.', '2026-11-27 17:43:51.074127+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '36daf0a11927da2f5595fd982b422215', 'FO5D08HVRC3', 'Hill chart, Growth, Fri 20 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.', '2026-11-27 17:43:54.451338+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '455ee470f9ae80c035f79f821a15b1c7', 'FR38HHZKNB1', 'Hill chart, Growth, Fri 27 Nov 2026 (Europe/Lisbon): 1 bet. Stalled: B-1 Trial teams invite a second person at 25, from 0, not moved for 16 days.', '2026-11-27 17:43:57.906989+00');
INSERT INTO public.promises VALUES (1, 'TOOQMMABCGG', 1, 3, 'Send invites from our own domain', 'commit', 'U393CKMVMYA', '2026-11-11 09:00:02.707307+00', NULL, '', NULL, NULL);
INSERT INTO public.queue_schema VALUES ('03.04.00_50_post_add_retry_failed_job_procedure.sql');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VS7T1P6ZCLB teams.settings ', '2026-11-27 17:43:40.413841+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VC11KHUXYO6 decisions.form ', '2026-11-27 17:43:40.77996+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VPSU37TVIU8 decisions.inputting ', '2026-11-27 17:43:41.142132+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 54938472649.926659548068.5e85e45ae5d70d5449eb0982d7c77380', '2026-11-27 17:43:41.351359+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VIZ20H43D27 decisions.verdict ', '2026-11-27 17:43:41.580212+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 506117942420.70269790678.aca34996e6b827eaf3e8d8dbc7372112', '2026-11-27 17:43:41.771552+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VHV5AJCVYKT bets.placing ', '2026-11-27 17:43:41.963068+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 737909250429.213073797514.e5b8832b2f3f45525d4af35f642df062', '2026-11-27 17:43:42.144099+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VDI4BPCEP6V bets.updating ', '2026-11-27 17:43:42.525963+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 35365756374.187161462094.ca7f3023b236c28009fffc26b4934ef3', '2026-11-27 17:43:43.489968+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VPL8VB0Y6XR launches.plan ', '2026-11-27 17:43:44.354008+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VJ55I0K240A launches.assign ', '2026-11-27 17:43:44.962407+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VODA4K9OLBV launches.waive ', '2026-11-27 17:43:45.374811+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V3IGBXHFGL3 launches.move ', '2026-11-27 17:43:45.681461+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VP5MP2HSL2S launches.tick ', '2026-11-27 17:43:45.948946+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VZ82L5LNY63 launches.tick ', '2026-11-27 17:43:46.245086+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VFW5R4OZWF1 launches.tick ', '2026-11-27 17:43:46.526864+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VCAENANP1NV launches.tick ', '2026-11-27 17:43:46.811979+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VGJFBUZRHM0 launches.tick ', '2026-11-27 17:43:47.11564+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VUA5Y7ZZ4MJ metrics.adding ', '2026-11-27 17:43:48.210804+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 349362840732.383393840381.9800c3e21218688bb11f7c5aca8306be', '2026-11-27 17:43:48.462311+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VOQ36GAQZH6 notes.edit ', '2026-11-27 17:43:51.40786+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V2EQKY4Z7YE launches.tick ', '2026-11-27 17:43:52.242353+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VXI010FNP6I launches.gate ', '2026-11-27 17:43:56.444612+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VD0M6EMP4VC decisions.form ', '2026-11-27 17:43:59.222586+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V6KPHT13YXS decisions.verdict ', '2026-11-27 17:43:59.947754+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 681963844309.663736613129.e86382ea00b32cc5ed06022168035955', '2026-11-27 17:44:00.353895+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VTVGRVPAXG1 bets.placing ', '2026-11-27 17:44:00.795003+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V6SXXJZ31SD bets.closing ', '2026-11-27 17:44:01.116403+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VOS4KVA3CDD decisions.reopening ', '2026-11-27 17:44:01.464902+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VEQEUCI0DT1 decisions.form ', '2026-11-27 17:44:02.018265+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 784835990067.415746156830.79d6a0a3efb3861b5c804c8a34f0cbfc', '2026-11-27 17:44:02.198106+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V9A8DLQ9OZY decisions.form ', '2026-11-27 17:44:02.261583+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VNGXSMX5NUM launches.template_item 600327042432.234670677961.18927ea368f421e04365c2310a3d0888', '2026-11-27 17:44:02.542571+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 497268641491.746946422100.84c9866e3f944ee00f9c8b37061aec27', '2026-11-27 17:44:02.66659+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VWUV2S2YR78 launches.plan ', '2026-11-27 17:44:03.067117+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 905533309581.393579319265.d528c8a5849631c3e096dde1fe362419', '2026-11-27 17:44:04.257308+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VDJO7B6REHV decisions.form ', '2026-11-27 17:44:04.49484+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V2KRKN8DE1Q teams.retention ', '2026-11-27 17:44:04.731707+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 825637627187.322530088871.5937f5fdb94318a44065928550862156', '2026-11-27 17:44:04.769642+00');
INSERT INTO public.retentions VALUES ('TOOQMMABCGG', 3, 'U0NGXU2O8GU', '2026-12-01 09:45:00.584007+00', NULL);
INSERT INTO public.settled_bets VALUES ('TOOQMMABCGG', 2, 1, 'U6CMAOJRKXP', '', NULL, 2, 70, true);
INSERT INTO public.slots VALUES (1, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-11', '2026-11-11 09:30:00+00', '2026-11-11 09:30:00.00014+00', 'nothing to say');
INSERT INTO public.slots VALUES (2, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-12', '2026-11-12 09:30:00+00', '2026-11-12 09:30:00.000159+00', 'posted');
INSERT INTO public.slots VALUES (3, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-13', '2026-11-13 09:30:00+00', '2026-11-13 09:30:00.000109+00', 'nothing to say');
INSERT INTO public.slots VALUES (4, 'TOOQMMABCGG', 1, 'notes.draft', '2026-W46', '2026-11-13 10:00:00+00', '2026-11-13 10:00:00.000166+00', 'posted');
INSERT INTO public.slots VALUES (5, 'TOOQMMABCGG', 1, 'metrics.fetch', '2026-W46', '2026-11-13 15:30:00+00', '2026-11-13 15:30:00.000139+00', 'nothing to say');
INSERT INTO public.slots VALUES (6, 'TOOQMMABCGG', 1, 'notes.note', '2026-W46', '2026-11-13 16:00:00+00', '2026-11-13 16:00:00.000143+00', 'posted');
INSERT INTO public.slots VALUES (7, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-16', '2026-11-16 09:30:00+00', '2026-11-16 09:30:00.00016+00', 'nothing to say');
INSERT INTO public.slots VALUES (8, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-17', '2026-11-17 09:30:00+00', '2026-11-17 09:30:00.000092+00', 'nothing to say');
INSERT INTO public.slots VALUES (9, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-18', '2026-11-18 09:30:00+00', '2026-11-18 09:30:00.000113+00', 'nothing to say');
INSERT INTO public.slots VALUES (10, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-19', '2026-11-19 09:30:00+00', '2026-11-19 09:30:00.000098+00', 'nothing to say');
INSERT INTO public.slots VALUES (11, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-20', '2026-11-20 09:30:00+00', '2026-11-20 09:30:00.00015+00', 'nothing to say');
INSERT INTO public.slots VALUES (12, 'TOOQMMABCGG', 1, 'notes.draft', '2026-W47', '2026-11-20 10:00:00+00', '2026-11-20 10:00:00.000095+00', 'posted');
INSERT INTO public.slots VALUES (13, 'TOOQMMABCGG', 1, 'metrics.fetch', '2026-W47', '2026-11-20 15:30:00+00', '2026-11-20 15:30:00.000129+00', 'nothing to say');
INSERT INTO public.slots VALUES (14, 'TOOQMMABCGG', 1, 'notes.note', '2026-W47', '2026-11-20 16:00:00+00', '2026-11-20 16:00:00.000143+00', 'posted');
INSERT INTO public.slots VALUES (15, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-23', '2026-11-23 09:30:00+00', '2026-11-23 09:30:00.000173+00', 'nothing to say');
INSERT INTO public.slots VALUES (16, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-24', '2026-11-24 09:30:00+00', '2026-11-24 09:30:00.000092+00', 'nothing to say');
INSERT INTO public.slots VALUES (17, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-25', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00.000094+00', 'nothing to say');
INSERT INTO public.slots VALUES (18, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-26', '2026-11-26 09:30:00+00', '2026-11-26 09:30:00.000149+00', 'nothing to say');
INSERT INTO public.slots VALUES (19, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-27', '2026-11-27 09:30:00+00', '2026-11-27 09:30:00.000148+00', 'posted');
INSERT INTO public.slots VALUES (20, 'TOOQMMABCGG', 1, 'notes.draft', '2026-W48', '2026-11-27 10:00:00+00', '2026-11-27 10:00:00.000176+00', 'posted');
INSERT INTO public.slots VALUES (21, 'TOOQMMABCGG', 1, 'metrics.fetch', '2026-W48', '2026-11-27 15:30:00+00', '2026-11-27 15:30:00.000168+00', 'nothing to say');
INSERT INTO public.slots VALUES (22, 'TOOQMMABCGG', 1, 'notes.note', '2026-W48', '2026-11-27 16:00:00+00', '2026-11-27 16:00:00.000146+00', 'posted');
INSERT INTO public.slots VALUES (23, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-30', '2026-11-30 09:30:00+00', '2026-11-30 09:30:00.000183+00', 'posted');
INSERT INTO public.slots VALUES (24, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-12-01', '2026-12-01 09:30:00+00', '2026-12-01 09:30:00.000156+00', 'nothing to say');
INSERT INTO public.teams VALUES (1, 'TOOQMMABCGG', 'CDT1VI2TFI0', 'Growth', 'Europe/Lisbon', 4, '16:00', 'U393CKMVMYA', 'before', NULL, NULL, '', '["U393CKMVMYA"]', false, '09:30', '10:00', '[]', 1, '2026-11-11 09:00:00.595147+00', '[]', '[]', '[]', '[]');
INSERT INTO public.ticks VALUES (1, '2026-12-01 17:30:00.00013+00');
SELECT pg_catalog.setval('public.bet_updates_id_seq', 5, true);
SELECT pg_catalog.setval('public.check_ins_id_seq', 4, true);
SELECT pg_catalog.setval('public.decision_reminders_id_seq', 1, true);
SELECT pg_catalog.setval('public.decision_snoozes_id_seq', 1, true);
SELECT pg_catalog.setval('public.history_id_seq', 50, true);
SELECT pg_catalog.setval('public.launch_item_nudges_id_seq', 3, true);
SELECT pg_catalog.setval('public.launch_reminders_id_seq', 1, true);
SELECT pg_catalog.setval('public.launch_snoozes_id_seq', 1, true);
SELECT pg_catalog.setval('public.metric_askings_id_seq', 2, true);
SELECT pg_catalog.setval('public.metric_values_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 93, true);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 132, true);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 68, true);
SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);
SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, true);
SELECT pg_catalog.setval('public.promises_id_seq', 1, true);
SELECT pg_catalog.setval('public.slots_id_seq', 24, true);
SELECT pg_catalog.setval('public.teams_id_seq', 1, true);
SELECT pg_catalog.setval('public.ticks_id_seq', 1, false);
ALTER TABLE ONLY public.agenda
    ADD CONSTRAINT agenda_pkey PRIMARY KEY (workspace, team);
ALTER TABLE ONLY public.alarms
    ADD CONSTRAINT alarms_pkey PRIMARY KEY (workspace, record);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.bet_terms
    ADD CONSTRAINT bet_terms_pkey PRIMARY KEY (workspace, team, term, phase, bet);
ALTER TABLE ONLY public.bet_updates
    ADD CONSTRAINT bet_updates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bets
    ADD CONSTRAINT bets_pkey PRIMARY KEY (workspace, number);
ALTER TABLE ONLY public.blocker_nudges
    ADD CONSTRAINT blocker_nudges_pkey PRIMARY KEY (workspace, bet, blocker);
ALTER TABLE ONLY public.chains
    ADD CONSTRAINT chains_pkey PRIMARY KEY (workspace);
ALTER TABLE ONLY public.channels
    ADD CONSTRAINT channels_pkey PRIMARY KEY (workspace, id);
ALTER TABLE ONLY public.check_ins
    ADD CONSTRAINT check_ins_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.decision_inputs
    ADD CONSTRAINT decision_inputs_pkey PRIMARY KEY (workspace, decision, number);
ALTER TABLE ONLY public.decision_reminders
    ADD CONSTRAINT decision_reminders_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.decision_reopenings
    ADD CONSTRAINT decision_reopenings_pkey PRIMARY KEY (workspace, decision, number);
ALTER TABLE ONLY public.decision_snoozes
    ADD CONSTRAINT decision_snoozes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.decision_terms
    ADD CONSTRAINT decision_terms_pkey PRIMARY KEY (workspace, team, term, phase, decision);
ALTER TABLE ONLY public.decision_versions
    ADD CONSTRAINT decision_versions_pkey PRIMARY KEY (workspace, decision, version);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (workspace, number);
ALTER TABLE ONLY public.departures
    ADD CONSTRAINT departures_pkey PRIMARY KEY (workspace, person, at, told);
ALTER TABLE ONLY public.found_records
    ADD CONSTRAINT found_records_pkey PRIMARY KEY (workspace, kind, number, team);
ALTER TABLE ONLY public.found_terms
    ADD CONSTRAINT found_terms_pkey PRIMARY KEY (workspace, term, closed, age, kind, number, team);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.homes
    ADD CONSTRAINT homes_pkey PRIMARY KEY (workspace, person);
ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_pkey PRIMARY KEY (workspace);
ALTER TABLE ONLY public.installs_begun
    ADD CONSTRAINT installs_begun_pkey PRIMARY KEY (state);
ALTER TABLE ONLY public.last_used_teams
    ADD CONSTRAINT last_used_teams_pkey PRIMARY KEY (workspace, person);
ALTER TABLE ONLY public.launch_item_nudges
    ADD CONSTRAINT launch_item_nudges_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.launch_items
    ADD CONSTRAINT launch_items_pkey PRIMARY KEY (workspace, launch, number);
ALTER TABLE ONLY public.launch_reminders
    ADD CONSTRAINT launch_reminders_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.launch_snoozes
    ADD CONSTRAINT launch_snoozes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.launch_template_imports
    ADD CONSTRAINT launch_template_imports_pkey PRIMARY KEY (workspace, team, person);
ALTER TABLE ONLY public.launch_templates
    ADD CONSTRAINT launch_templates_pkey PRIMARY KEY (workspace, team);
ALTER TABLE ONLY public.launch_terms
    ADD CONSTRAINT launch_terms_pkey PRIMARY KEY (workspace, team, term, phase, launch);
ALTER TABLE ONLY public.launches
    ADD CONSTRAINT launches_pkey PRIMARY KEY (workspace, number);
ALTER TABLE ONLY public.metric_askings
    ADD CONSTRAINT metric_askings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.metric_values
    ADD CONSTRAINT metric_values_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.metrics
    ADD CONSTRAINT metrics_pkey PRIMARY KEY (workspace, number);
ALTER TABLE ONLY public.note_followers
    ADD CONSTRAINT note_followers_pkey PRIMARY KEY (workspace, team, channel);
ALTER TABLE ONLY public.note_versions
    ADD CONSTRAINT note_versions_pkey PRIMARY KEY (workspace, team, week, version);
ALTER TABLE ONLY public.note_weeks
    ADD CONSTRAINT note_weeks_pkey PRIMARY KEY (workspace, team, week);
ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (workspace, team, week);
ALTER TABLE ONLY public.numbers
    ADD CONSTRAINT numbers_pkey PRIMARY KEY (workspace, kind);
ALTER TABLE ONLY public.outbox_holds
    ADD CONSTRAINT outbox_holds_pkey PRIMARY KEY (workspace, kind);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_workspace_key_key UNIQUE (workspace, key);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (workspace, id);
ALTER TABLE ONLY public.pictures
    ADD CONSTRAINT pictures_pkey PRIMARY KEY (workspace, digest);
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);
ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT promises_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT promises_workspace_bet_version_key UNIQUE (workspace, bet, version);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_pkey PRIMARY KEY (workspace, key);
ALTER TABLE ONLY public.retentions
    ADD CONSTRAINT retentions_pkey PRIMARY KEY (workspace);
ALTER TABLE ONLY public.settled_bets
    ADD CONSTRAINT settled_bets_pkey PRIMARY KEY (workspace, number);
ALTER TABLE ONLY public.slots
    ADD CONSTRAINT slots_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.slots
    ADD CONSTRAINT slots_workspace_team_post_slot_key UNIQUE (workspace, team, post, slot);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_workspace_channel_key UNIQUE (workspace, channel);
ALTER TABLE ONLY public.ticks
    ADD CONSTRAINT ticks_pkey PRIMARY KEY (id);
CREATE INDEX agenda_by_moment ON public.agenda USING btree (at, workspace, team);
CREATE INDEX agenda_by_team ON public.agenda USING btree (team);
CREATE INDEX alarms_by_moment ON public.alarms USING btree (at, workspace, record);
CREATE INDEX bet_updates_of_bet ON public.bet_updates USING btree (workspace, bet, at);
CREATE INDEX bets_by_number ON public.bets USING btree (workspace, team, number, phase);
CREATE INDEX bets_by_owner ON public.bets USING btree (workspace, team, owner, phase, rank, number);
CREATE INDEX bets_by_rank ON public.bets USING btree (workspace, team, phase, rank, number);
CREATE INDEX bets_by_silence ON public.bets USING btree (workspace, team, phase, heard_at, number, owner);
CREATE INDEX bets_of_owner ON public.bets USING btree (workspace, owner, state);
CREATE INDEX bets_of_team ON public.bets USING btree (workspace, team, state);
CREATE INDEX check_ins_of_person ON public.check_ins USING btree (workspace, person, at);
CREATE INDEX decisions_by_answer ON public.decisions USING btree (workspace, team, phase, decided_at, number);
CREATE INDEX decisions_by_approver ON public.decisions USING btree (workspace, team, approver, phase, due, number, driver);
CREATE INDEX decisions_by_delegate ON public.decisions USING btree (workspace, team, delegate, phase, due, number);
CREATE INDEX decisions_by_driver ON public.decisions USING btree (workspace, team, driver, phase, due, number, approver);
CREATE INDEX decisions_by_due ON public.decisions USING btree (workspace, team, phase, due, number);
CREATE INDEX decisions_by_number ON public.decisions USING btree (workspace, team, number);
CREATE INDEX decisions_made ON public.decisions USING btree (workspace, team, decided_at);
CREATE INDEX decisions_of_team ON public.decisions USING btree (workspace, team, state, due);
CREATE INDEX decisions_to_review ON public.decisions USING btree (workspace, driver, phase, reviewed_at, review_on);
CREATE INDEX departures_open ON public.departures USING btree (workspace, is_open, person);
CREATE UNIQUE INDEX history_chain ON public.history USING btree (workspace, "position");
CREATE INDEX history_of_record ON public.history USING btree (workspace, record, "position");
CREATE INDEX homes_by_end ON public.homes USING btree (ends_at, workspace, person);
CREATE INDEX homes_open ON public.homes USING btree (workspace, ends_at);
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);
CREATE INDEX ix_receipts_at ON public.receipts USING btree (at);
CREATE INDEX ix_slots_due_at ON public.slots USING btree (due_at);
CREATE INDEX launch_item_nudges_of_person ON public.launch_item_nudges USING btree (workspace, person, at);
CREATE INDEX launch_items_of_owner ON public.launch_items USING btree (workspace, owner, state);
CREATE INDEX launch_reminders_of_launch ON public.launch_reminders USING btree (workspace, launch, id);
CREATE INDEX launch_snoozes_of_launch ON public.launch_snoozes USING btree (workspace, launch, id);
CREATE INDEX launches_by_approver ON public.launches USING btree (workspace, team, approver, phase, at, number, owner);
CREATE INDEX launches_by_date ON public.launches USING btree (workspace, team, phase, at, number);
CREATE INDEX launches_by_launch ON public.launches USING btree (workspace, team, phase, launched_at, number);
CREATE INDEX launches_by_number ON public.launches USING btree (workspace, team, number, phase);
CREATE INDEX launches_by_owner ON public.launches USING btree (workspace, team, owner, phase, at, number, approver);
CREATE INDEX launches_of_owner ON public.launches USING btree (workspace, owner, phase);
CREATE INDEX launches_of_team ON public.launches USING btree (workspace, team, at);
CREATE INDEX launches_unfinished ON public.launches USING btree (workspace, owner, phase, unfinished, launched_at);
CREATE INDEX launches_without_result ON public.launches USING btree (workspace, team, phase, measured, launched_at);
CREATE INDEX metric_askings_of_person ON public.metric_askings USING btree (workspace, person, at);
CREATE INDEX metric_values_by_time ON public.metric_values USING btree (workspace, metric, at, id);
CREATE INDEX metrics_of_owner ON public.metrics USING btree (workspace, owner, retired_at);
CREATE INDEX metrics_of_team ON public.metrics USING btree (workspace, team, retired_at, number);
CREATE INDEX metrics_wanted ON public.metrics USING btree (wanted_at, workspace, number);
CREATE INDEX outbox_by_status ON public.outbox USING btree (status, workspace, conversation, id);
CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);
CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));
CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);
CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);
CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);
CREATE INDEX reminders_of_decision ON public.decision_reminders USING btree (workspace, decision, id);
CREATE INDEX reopenings_by_outcome ON public.decision_reopenings USING btree (workspace, outcome);
CREATE INDEX settled_bets_of_owner ON public.settled_bets USING btree (workspace, owner);
CREATE INDEX settled_bets_of_team ON public.settled_bets USING btree (workspace, team);
CREATE INDEX snoozes_of_decision ON public.decision_snoozes USING btree (workspace, decision, id);
CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();
CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();
CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();
CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();
CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();
CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();
ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);
