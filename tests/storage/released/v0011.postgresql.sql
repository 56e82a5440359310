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
    known_at timestamp with time zone NOT NULL
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
CREATE TABLE public.history (
    id integer NOT NULL,
    workspace character varying NOT NULL,
    record character varying NOT NULL,
    what character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    why character varying
);
CREATE SEQUENCE public.history_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.history_id_seq OWNED BY public.history.id;
CREATE TABLE public.installations (
    workspace character varying NOT NULL,
    enterprise character varying,
    name character varying NOT NULL,
    token character varying NOT NULL,
    bot_id character varying NOT NULL,
    bot_user character varying NOT NULL,
    installed_at timestamp with time zone NOT NULL,
    disconnected_at timestamp with time zone
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
    ended_at timestamp with time zone
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
    plain_words jsonb NOT NULL
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
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'metrics-U393CKMVMYA', 0, '2026-12-04 09:30:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'L-1', 1, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'check-in-U393CKMVMYA', 0, '2026-12-03 10:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'items-UUS7J8XSTK4', 0, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'D-2', 1, '2026-12-04 17:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'check-in-U6CMAOJRKXP', 0, NULL);
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'items-U393CKMVMYA', 0, '2026-12-02 09:30:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'L-2', 1, '2026-12-02 10:00:00+00');
INSERT INTO public.alarms VALUES ('TOOQMMABCGG', 'D-3', 1, '2026-12-02 17:00:00+00');
INSERT INTO public.alembic_version VALUES ('0011');
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
INSERT INTO public.bet_updates VALUES (1, 'TOOQMMABCGG', 1, 1, '2026-11-11 09:00:04.828205+00', 'U393CKMVMYA', 80, 'on track', NULL, NULL, '', NULL, '', NULL, 0, '[]', NULL, NULL);
INSERT INTO public.bet_updates VALUES (2, 'TOOQMMABCGG', 1, 2, '2026-11-11 09:00:05.044465+00', 'UUS7J8XSTK4', 55, 'on track', 80, 'on track', 'the invite mail lands in spam', NULL, '', NULL, 0, '[]', NULL, NULL);
INSERT INTO public.bet_updates VALUES (3, 'TOOQMMABCGG', 1, 3, '2026-11-11 09:00:05.526354+00', 'U393CKMVMYA', 55, 'on track', 55, 'on track', '', NULL, 'Send invites from our own domain', 'commit', 25, '[]', 0, 1);
INSERT INTO public.bet_updates VALUES (4, 'TOOQMMABCGG', 2, 1, '2026-11-27 16:00:00.484144+00', 'U6CMAOJRKXP', 70, 'on track', NULL, NULL, '', NULL, '', NULL, 0, '[]', NULL, NULL);
INSERT INTO public.bet_updates VALUES (5, 'TOOQMMABCGG', 1, 4, '2026-12-01 09:45:00.199665+00', 'U393CKMVMYA', 50, 'on track', 55, 'on track', 'the mail record is not there yet', NULL, '', NULL, 25, '[]', NULL, NULL);
INSERT INTO public.bets VALUES ('TOOQMMABCGG', 2, 1, 'Exports arrive every night', 'exports missed', '9', '0', '2026-12-18', 'U6CMAOJRKXP', 'now', NULL, 70, 'on track', '', 'U6CMAOJRKXP', '2026-11-27 16:00:00.484144+00', 'U6CMAOJRKXP', '2026-11-27 16:00:00.484144+00', 'closed', 2, '', 0, '[]', '[]', '[]', NULL, NULL, '{"at": "2026-11-27T16:00:00.928873+00:00", "by": "U6CMAOJRKXP", "value": "0", "weeks": 2, "ending": "reached", "adopted": false, "learned": "one queue", "evidence": "the log", "delivered": true}', 'closed', 272, '2026-11-27 16:00:00.928873+00', ' exports arrive every night missed');
INSERT INTO public.bets VALUES ('TOOQMMABCGG', 1, 1, 'Trial teams invite a second person', 'share of trial teams that invite a second person', '22%', '35%', '2027-02-26', 'U393CKMVMYA', 'now', NULL, 50, 'on track', 'the mail record is not there yet', 'U393CKMVMYA', '2026-11-11 09:00:04.828205+00', 'U393CKMVMYA', '2026-12-01 09:45:00.199665+00', 'open', 4, '', 25, '[]', '[{"by": "U393CKMVMYA", "link": "", "text": "Our domain has no mail record yet", "owner": "U6CMAOJRKXP", "since": "2026-11-11T09:00:05.526354+00:00", "number": 1, "resolved_at": null, "resolved_by": null}]', '[]', '2026-11-11 09:00:05.526354+00', NULL, NULL, 'now', 252, '2026-12-01 09:45:00.199665+00', ' trial teams invite a second person share of that');
INSERT INTO public.blocker_nudges VALUES ('TOOQMMABCGG', 1, 1, '2026-11-18 09:00:05.534501+00');
INSERT INTO public.channels VALUES ('TOOQMMABCGG', 'CDT1VI2TFI0', 'growth', false, false, false, false, true, '["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP", "UUS7J8XSTK4", "UW1J42ZR885"]', '2026-11-27 13:16:34.355677+00');
INSERT INTO public.channels VALUES ('TOOQMMABCGG', 'CBIISFJ3PHC', 'leadership', false, false, false, false, true, '["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP"]', '2026-11-27 13:17:07.893154+00');
INSERT INTO public.check_ins VALUES (1, 'TOOQMMABCGG', 'U393CKMVMYA', 'check-in', '2026-11-19 10:00:00.000257+00', '[[1, "2026-W47"]]');
INSERT INTO public.check_ins VALUES (2, 'TOOQMMABCGG', 'U393CKMVMYA', 'repeat', '2026-11-20 10:00:00.000269+00', '[[1, "2026-W47"]]');
INSERT INTO public.check_ins VALUES (3, 'TOOQMMABCGG', 'U393CKMVMYA', 'check-in', '2026-11-26 10:00:00.000569+00', '[[1, "2026-W48"]]');
INSERT INTO public.check_ins VALUES (4, 'TOOQMMABCGG', 'U393CKMVMYA', 'repeat', '2026-11-27 10:00:00.000875+00', '[[1, "2026-W48"]]');
INSERT INTO public.decision_inputs VALUES ('TOOQMMABCGG', 1, 1, 'objection', 'UUS7J8XSTK4', '2026-11-11 09:00:02.460144+00', 1, 'One queue is one thing that can stop all mail', 'Every part that we do not run can''t wake us at night', true, 'U393CKMVMYA', '2026-11-11 09:00:03.035573+00', NULL, NULL, '');
INSERT INTO public.decision_reminders VALUES (1, 'TOOQMMABCGG', 3, 'before', 'U6CMAOJRKXP', '2026-12-01 17:00:00.006036+00');
INSERT INTO public.decision_reopenings VALUES ('TOOQMMABCGG', 1, 1, 'UUS7J8XSTK4', '2026-11-27 16:00:01.301419+00', 'The queue stood still for an hour on Sunday', NULL, NULL, NULL, '');
INSERT INTO public.decision_snoozes VALUES (1, 'TOOQMMABCGG', 2, 'U6CMAOJRKXP', '2026-11-27 16:00:01.761854+00', NULL);
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
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, '15', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:U393CKMVMYA', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'low', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'lowe', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'lower', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'pla', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'plan', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'sta', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'star', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'start', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'starte', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'starter', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'the', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'to', 'open', 2);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'driver:U393CKMVMYA', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'dro', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'drop', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'pla', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'plan', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'the', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'yea', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'year', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'yearl', 'open', 3);
INSERT INTO public.decision_terms VALUES ('TOOQMMABCGG', 1, 'yearly', 'open', 3);
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 1, 1, 'Use one queue for all mail', 'Two queues cost us a night a month.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 2, 1, 'Lower the starter plan to 15 €', 'One trial in five ends over the price.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decision_versions VALUES ('TOOQMMABCGG', 3, 1, 'Drop the yearly plan', 'It confuses people who only look around.', '', '', '[]', 'two-way', NULL, NULL, '');
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 1, 1, 'Use one queue for all mail', 'U393CKMVMYA', 'Two queues cost us a night a month.', 'U6CMAOJRKXP', '2026-11-13 17:00:00+00', 1, 'approved', 'U6CMAOJRKXP', '2026-11-11 09:00:03.804047+00', 'Fewer parts that can fail', 'U393CKMVMYA', '2026-11-11 09:00:01.36008+00', 'made', 'two-way', ' use one queue for all mail', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[["UUS7J8XSTK4", "2026-11-11T09:00:04.271657+00:00"]]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-11 09:00:01.36008+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 2, 1, 'Lower the starter plan to 15 €', 'U393CKMVMYA', 'One trial in five ends over the price.', 'U6CMAOJRKXP', '2026-12-04 17:00:00+00', 1, 'open', NULL, NULL, '', 'U393CKMVMYA', '2026-11-27 16:00:01.571066+00', 'open', 'two-way', ' lower the starter plan to 15', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 16:00:01.571066+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('TOOQMMABCGG', 3, 1, 'Drop the yearly plan', 'U393CKMVMYA', 'It confuses people who only look around.', 'U6CMAOJRKXP', '2026-12-02 17:00:00+00', 1, 'open', NULL, NULL, '', 'U393CKMVMYA', '2026-11-27 16:00:01.855255+00', 'open', 'two-way', ' drop the yearly plan', '', '', '', '', '', '', '', '', '[]', '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 16:00:01.855255+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.history VALUES (1, 'TOOQMMABCGG', 'team 1', 'set up', '2026-11-11 09:00:00.658432+00', 'U393CKMVMYA', '{}', '{"name": "Growth", "zone": "Europe/Lisbon", "admins": "U393CKMVMYA", "note_owner": "U393CKMVMYA"}', NULL);
INSERT INTO public.history VALUES (2, 'TOOQMMABCGG', 'D-1', 'logged', '2026-11-11 09:00:01.36008+00', 'U393CKMVMYA', '{}', '{"due": "2026-11-13T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Use one queue for all mail", "driver": "U393CKMVMYA", "number": 1, "context": "Two queues cost us a night a month.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-11T09:00:01.360080+00:00", "expected": "", "logged at": "2026-11-11T09:00:01.360080+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL);
INSERT INTO public.history VALUES (3, 'TOOQMMABCGG', 'D-1', 'objection', '2026-11-11 09:00:02.460144+00', 'UUS7J8XSTK4', '{"inputs 1 at": null, "inputs 1 by": null, "inputs 1 kind": null, "inputs 1 text": null, "inputs 1 number": null, "inputs 1 version": null, "inputs 1 steelman": null, "inputs 1 resolved why": null}', '{"inputs 1 at": "2026-11-11T09:00:02.460144+00:00", "inputs 1 by": "UUS7J8XSTK4", "inputs 1 kind": "objection", "inputs 1 text": "One queue is one thing that can stop all mail", "inputs 1 number": 1, "inputs 1 version": 1, "inputs 1 steelman": "Every part that we do not run can''t wake us at night", "inputs 1 resolved why": ""}', NULL);
INSERT INTO public.history VALUES (4, 'TOOQMMABCGG', 'D-1', 'steel-man answered', '2026-11-11 09:00:03.035573+00', 'U393CKMVMYA', '{"inputs 1 fair": null, "inputs 1 fair at": null, "inputs 1 fair by": null}', '{"inputs 1 fair": true, "inputs 1 fair at": "2026-11-11T09:00:03.035573+00:00", "inputs 1 fair by": "U393CKMVMYA"}', NULL);
INSERT INTO public.history VALUES (5, 'TOOQMMABCGG', 'D-1', 'approved', '2026-11-11 09:00:03.804047+00', 'U6CMAOJRKXP', '{"state": "open", "rationale": "", "decided at": null, "decided by": null}', '{"state": "approved", "rationale": "Fewer parts that can fail", "decided at": "2026-11-11T09:00:03.804047+00:00", "decided by": "U6CMAOJRKXP"}', 'Fewer parts that can fail');
INSERT INTO public.history VALUES (6, 'TOOQMMABCGG', 'D-1', 'disagreed and committed', '2026-11-11 09:00:04.271657+00', 'UUS7J8XSTK4', '{"commitments 1 at": null, "commitments 1 by": null}', '{"commitments 1 at": "2026-11-11T09:00:04.271657+00:00", "commitments 1 by": "UUS7J8XSTK4"}', NULL);
INSERT INTO public.history VALUES (7, 'TOOQMMABCGG', 'B-1', 'placed', '2026-11-11 09:00:04.828205+00', 'U393CKMVMYA', '{}', '{"due": "2027-02-26", "hill": 0, "name": "Trial teams invite a second person", "team": 1, "what": "share of trial teams that invite a second person", "work": "", "owner": "U393CKMVMYA", "start": "22%", "state": "open", "health": "on track", "number": 1, "reason": "", "target": "35%", "horizon": "now", "version": 1, "placed at": "2026-11-11T09:00:04.828205+00:00", "placed by": "U393CKMVMYA", "confidence": 80, "updated at": "2026-11-11T09:00:04.828205+00:00", "updated by": "U393CKMVMYA"}', NULL);
INSERT INTO public.history VALUES (8, 'TOOQMMABCGG', 'B-1', 'updated', '2026-11-11 09:00:05.044465+00', 'UUS7J8XSTK4', '{"reason": "", "version": 1, "confidence": 80, "updated at": "2026-11-11T09:00:04.828205+00:00", "updated by": "U393CKMVMYA"}', '{"reason": "the invite mail lands in spam", "version": 2, "confidence": 55, "updated at": "2026-11-11T09:00:05.044465+00:00", "updated by": "UUS7J8XSTK4"}', 'the invite mail lands in spam');
INSERT INTO public.history VALUES (9, 'TOOQMMABCGG', 'B-1', 'updated', '2026-11-11 09:00:05.526354+00', 'U393CKMVMYA', '{"hill": 0, "hill at": null, "version": 2, "updated at": "2026-11-11T09:00:05.044465+00:00", "updated by": "UUS7J8XSTK4", "promise bet": null, "promise why": null, "promise kind": null, "promise text": null, "blockers 1 by": null, "blockers 1 link": null, "blockers 1 text": null, "promise made at": null, "promise made by": null, "blockers 1 owner": null, "blockers 1 since": null, "blockers 1 number": null}', '{"hill": 25, "hill at": "2026-11-11T09:00:05.526354+00:00", "version": 3, "updated at": "2026-11-11T09:00:05.526354+00:00", "updated by": "U393CKMVMYA", "promise bet": 1, "promise why": "", "promise kind": "commit", "promise text": "Send invites from our own domain", "blockers 1 by": "U393CKMVMYA", "blockers 1 link": "", "blockers 1 text": "Our domain has no mail record yet", "promise made at": "2026-11-11T09:00:05.526354+00:00", "promise made by": "U393CKMVMYA", "blockers 1 owner": "U6CMAOJRKXP", "blockers 1 since": "2026-11-11T09:00:05.526354+00:00", "blockers 1 number": 1}', NULL);
INSERT INTO public.history VALUES (10, 'TOOQMMABCGG', 'L-1', 'planned', '2026-11-11 09:00:08.395524+00', 'U393CKMVMYA', '{}', '{"at": "2026-11-25T10:00:00+00:00", "name": "Mobile checkout", "team": 1, "void": "", "owner": "U393CKMVMYA", "number": 1, "version": 1, "planned at": "2026-11-11T09:00:08.395524+00:00", "planned by": "U393CKMVMYA", "approval due": "2026-11-25T10:00:00+00:00", "items 1 text": "Telemetry verified", "items 11 due": 1, "items 12 due": 7, "items 13 due": 30, "items 2 text": "Success criteria documented", "items 3 text": "Rollback plan tested", "items 4 text": "Comms drafted", "items 5 text": "Support trained", "items 6 text": "Sales enablement ready", "items 7 text": "Beta feedback incorporated", "items 8 text": "Phased rollout with a metric gate", "items 9 text": "On-call rotation aware", "approval door": "two-way", "items 1 phase": "before", "items 1 state": "open", "items 10 text": "Status page ready", "items 11 text": "Review at T+24 h", "items 12 text": "Review at T+7 d", "items 13 text": "Review at T+30 d", "items 2 phase": "before", "items 2 state": "open", "items 3 phase": "before", "items 3 state": "open", "items 4 phase": "before", "items 4 state": "open", "items 5 phase": "before", "items 5 state": "open", "items 6 phase": "before", "items 6 state": "open", "items 7 phase": "before", "items 7 state": "open", "items 8 phase": "launch day", "items 8 state": "open", "items 9 phase": "launch day", "items 9 state": "open", "approval state": "open", "items 1 number": 1, "items 1 review": false, "items 10 phase": "launch day", "items 10 state": "open", "items 11 phase": "after", "items 11 state": "open", "items 12 phase": "after", "items 12 state": "open", "items 13 phase": "after", "items 13 state": "open", "items 2 number": 2, "items 2 review": false, "items 3 number": 3, "items 3 review": false, "items 4 number": 4, "items 4 review": false, "items 5 number": 5, "items 5 review": false, "items 6 number": 6, "items 6 review": false, "items 7 number": 7, "items 7 review": false, "items 8 number": 8, "items 8 review": false, "items 9 number": 9, "items 9 review": false, "items 1 version": 1, "items 10 number": 10, "items 10 review": false, "items 11 number": 11, "items 11 review": true, "items 12 number": 12, "items 12 review": true, "items 13 number": 13, "items 13 review": true, "items 2 version": 1, "items 3 version": 1, "items 4 version": 1, "items 5 version": 1, "items 6 version": 1, "items 7 version": 1, "items 8 version": 1, "items 9 version": 1, "approval version": 1, "items 1 blocking": true, "items 1 evidence": "", "items 10 version": 1, "items 11 version": 1, "items 12 version": 1, "items 13 version": 1, "items 2 blocking": true, "items 2 evidence": "", "items 3 blocking": true, "items 3 evidence": "", "items 4 blocking": true, "items 4 evidence": "", "items 5 blocking": true, "items 5 evidence": "", "items 6 blocking": true, "items 6 evidence": "", "items 7 blocking": true, "items 7 evidence": "", "items 8 blocking": true, "items 8 evidence": "", "items 9 blocking": true, "items 9 evidence": "", "approval approver": "U6CMAOJRKXP", "items 10 blocking": true, "items 10 evidence": "", "items 11 blocking": false, "items 11 evidence": "", "items 12 blocking": false, "items 12 evidence": "", "items 13 blocking": false, "items 13 evidence": "", "approval rationale": "", "approval by default": false, "approval conditions": ""}', NULL);
INSERT INTO public.history VALUES (11, 'TOOQMMABCGG', 'L-1', 'assigned', '2026-11-11 09:00:09.063466+00', 'U393CKMVMYA', '{"version": 1, "items 7 owner": null}', '{"version": 2, "items 7 owner": "UUS7J8XSTK4"}', NULL);
INSERT INTO public.history VALUES (12, 'TOOQMMABCGG', 'L-1', 'waived', '2026-11-11 09:00:10.682421+00', 'U6CMAOJRKXP', '{"version": 2, "items 6 at": null, "items 6 by": null, "items 6 state": "open", "items 6 version": 1, "items 6 evidence": ""}', '{"version": 3, "items 6 at": "2026-11-11T09:00:10.682421+00:00", "items 6 by": "U6CMAOJRKXP", "items 6 state": "waived", "items 6 version": 2, "items 6 evidence": "Nobody sells it: it takes the place of the old checkout"}', 'Nobody sells it: it takes the place of the old checkout');
INSERT INTO public.history VALUES (13, 'TOOQMMABCGG', 'L-1', 'moved', '2026-11-11 09:00:11.207074+00', 'U393CKMVMYA', '{"at": "2026-11-25T10:00:00+00:00", "version": 3, "moves 1 at": null, "moves 1 by": null, "approval due": "2026-11-25T10:00:00+00:00", "moves 1 after": null, "moves 1 cause": null, "moves 1 trade": null, "moves 1 before": null, "approval version": 1}', '{"at": "2026-12-02T10:00:00+00:00", "version": 4, "moves 1 at": "2026-11-11T09:00:11.207074+00:00", "moves 1 by": "U393CKMVMYA", "approval due": "2026-12-02T10:00:00+00:00", "moves 1 after": "2026-12-02T10:00:00+00:00", "moves 1 cause": "The payment provider certifies us a week later", "moves 1 trade": "quality protected", "moves 1 before": "2026-11-25T10:00:00+00:00", "approval version": 2}', 'The payment provider certifies us a week later');
INSERT INTO public.history VALUES (14, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:11.647181+00', 'UUS7J8XSTK4', '{"version": 4, "items 1 at": null, "items 1 by": null, "items 1 state": "open", "items 1 version": 1, "items 1 evidence": ""}', '{"version": 5, "items 1 at": "2026-11-11T09:00:11.647181+00:00", "items 1 by": "UUS7J8XSTK4", "items 1 state": "done", "items 1 version": 2, "items 1 evidence": "Dashboard “checkout” shows both test purchases"}', 'Dashboard “checkout” shows both test purchases');
INSERT INTO public.history VALUES (15, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:12.090819+00', 'UUS7J8XSTK4', '{"version": 5, "items 2 at": null, "items 2 by": null, "items 2 state": "open", "items 2 version": 1, "items 2 evidence": ""}', '{"version": 6, "items 2 at": "2026-11-11T09:00:12.090819+00:00", "items 2 by": "UUS7J8XSTK4", "items 2 state": "done", "items 2 version": 2, "items 2 evidence": "In the spec, section 2"}', 'In the spec, section 2');
INSERT INTO public.history VALUES (22, 'TOOQMMABCGG', 'note 1 2026-W46', 'begun', '2026-11-13 10:00:00.000339+00', NULL, '{}', '{"due": "2026-11-13T16:00:00+00:00", "team": 1, "week": "2026-W46", "stage": "draft", "version": 1, "changed at": "2026-11-13T10:00:00.000339+00:00"}', NULL);
INSERT INTO public.history VALUES (23, 'TOOQMMABCGG', 'note 1 2026-W46', 'draft sent', '2026-11-13 10:00:00.000339+00', NULL, '{"sent 1": null, "version": 1, "sent 1 at": null, "sent 1 to": null}', '{"sent 1": "draft", "version": 2, "sent 1 at": "2026-11-13T10:00:00.000339+00:00", "sent 1 to": "U393CKMVMYA"}', NULL);
INSERT INTO public.history VALUES (29, 'TOOQMMABCGG', 'note 1 2026-W47', 'posted', '2026-11-20 16:00:00.000131+00', NULL, '{"stage": "draft", "version": 2, "changed at": "2026-11-20T10:00:00.000168+00:00"}', '{"stage": "posted", "version": 3, "changed at": "2026-11-20T16:00:00.000131+00:00"}', NULL);
INSERT INTO public.history VALUES (36, 'TOOQMMABCGG', 'B-2', 'closed', '2026-11-27 16:00:00.928873+00', 'U6CMAOJRKXP', '{"state": "open", "version": 1, "closing at": null, "closing by": null, "closing value": null, "closing weeks": null, "closing ending": null, "closing adopted": null, "closing learned": null, "closing evidence": null, "closing delivered": null}', '{"state": "closed", "version": 2, "closing at": "2026-11-27T16:00:00.928873+00:00", "closing by": "U6CMAOJRKXP", "closing value": "0", "closing weeks": 2, "closing ending": "reached", "closing adopted": false, "closing learned": "one queue", "closing evidence": "the log", "closing delivered": true}', NULL);
INSERT INTO public.history VALUES (40, 'TOOQMMABCGG', 'D-3', 'logged', '2026-11-27 16:00:01.855255+00', 'U393CKMVMYA', '{}', '{"due": "2026-12-02T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Drop the yearly plan", "driver": "U393CKMVMYA", "number": 3, "context": "It confuses people who only look around.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-27T16:00:01.855255+00:00", "expected": "", "logged at": "2026-11-27T16:00:01.855255+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL);
INSERT INTO public.history VALUES (44, 'TOOQMMABCGG', 'L-2', 'gate opened', '2026-11-30 09:30:00.047191+00', NULL, '{"version": 1, "approval asked at": null}', '{"version": 2, "approval asked at": "2026-11-30T09:30:00.047191+00:00"}', NULL);
INSERT INTO public.history VALUES (45, 'TOOQMMABCGG', 'L-2', 'snoozed', '2026-12-01 09:45:00.115627+00', 'U6CMAOJRKXP', '{}', '{"snoozed until": "2026-12-01T10:45:00.115627+00:00"}', NULL);
INSERT INTO public.history VALUES (16, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:12.662429+00', 'UUS7J8XSTK4', '{"version": 6, "items 3 at": null, "items 3 by": null, "items 3 state": "open", "items 3 version": 1, "items 3 evidence": ""}', '{"version": 7, "items 3 at": "2026-11-11T09:00:12.662429+00:00", "items 3 by": "UUS7J8XSTK4", "items 3 state": "done", "items 3 version": 2, "items 3 evidence": "Rolled back on staging in 4 minutes"}', 'Rolled back on staging in 4 minutes');
INSERT INTO public.history VALUES (18, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:13.479201+00', 'UUS7J8XSTK4', '{"version": 8, "items 5 at": null, "items 5 by": null, "items 5 state": "open", "items 5 version": 1, "items 5 evidence": ""}', '{"version": 9, "items 5 at": "2026-11-11T09:00:13.479201+00:00", "items 5 by": "UUS7J8XSTK4", "items 5 state": "done", "items 5 version": 2, "items 5 evidence": "Six of six answered the quiz"}', 'Six of six answered the quiz');
INSERT INTO public.history VALUES (21, 'TOOQMMABCGG', 'M-1', 'typed in', '2026-11-12 09:31:00.371747+00', 'U6CMAOJRKXP', '{"version": 2, "value at": "2026-11-12T09:31:00.117137+00:00", "value by": "U393CKMVMYA", "value number": "1180"}', '{"version": 3, "value at": "2026-11-12T09:31:00.371747+00:00", "value by": "U6CMAOJRKXP", "value number": "1231"}', NULL);
INSERT INTO public.history VALUES (27, 'TOOQMMABCGG', 'note 1 2026-W47', 'begun', '2026-11-20 10:00:00.000168+00', NULL, '{}', '{"due": "2026-11-20T16:00:00+00:00", "team": 1, "week": "2026-W47", "stage": "draft", "version": 1, "changed at": "2026-11-20T10:00:00.000168+00:00"}', NULL);
INSERT INTO public.history VALUES (28, 'TOOQMMABCGG', 'note 1 2026-W47', 'draft sent', '2026-11-20 10:00:00.000168+00', NULL, '{"sent 1": null, "version": 1, "sent 1 at": null, "sent 1 to": null}', '{"sent 1": "draft", "version": 2, "sent 1 at": "2026-11-20T10:00:00.000168+00:00", "sent 1 to": "U393CKMVMYA"}', NULL);
INSERT INTO public.history VALUES (30, 'TOOQMMABCGG', 'L-1', 'gate opened', '2026-11-27 09:30:00.059792+00', NULL, '{"version": 10, "approval asked at": null}', '{"version": 11, "approval asked at": "2026-11-27T09:30:00.059792+00:00"}', NULL);
INSERT INTO public.history VALUES (17, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-11 09:00:13.121376+00', 'UUS7J8XSTK4', '{"version": 7, "items 4 at": null, "items 4 by": null, "items 4 state": "open", "items 4 version": 1, "items 4 evidence": ""}', '{"version": 8, "items 4 at": "2026-11-11T09:00:13.121376+00:00", "items 4 by": "UUS7J8XSTK4", "items 4 state": "done", "items 4 version": 2, "items 4 evidence": "Post and mail are in the launch folder"}', 'Post and mail are in the launch folder');
INSERT INTO public.history VALUES (19, 'TOOQMMABCGG', 'M-1', 'added', '2026-11-12 09:31:00.117137+00', 'U393CKMVMYA', '{}', '{"good": "up", "name": "Teams active each week", "role": "NSM", "team": 1, "unit": "teams", "owner": "U393CKMVMYA", "number": 1, "target": "1500", "version": 1, "added at": "2026-11-12T09:31:00.117137+00:00", "added by": "U393CKMVMYA", "source url": "", "source kind": "typed in", "source query": "", "source header": ""}', NULL);
INSERT INTO public.history VALUES (20, 'TOOQMMABCGG', 'M-1', 'typed in', '2026-11-12 09:31:00.117137+00', 'U393CKMVMYA', '{"version": 1, "value at": null, "value by": null, "value number": null, "value origin": null}', '{"version": 2, "value at": "2026-11-12T09:31:00.117137+00:00", "value by": "U393CKMVMYA", "value number": "1180", "value origin": "typed in"}', NULL);
INSERT INTO public.history VALUES (34, 'TOOQMMABCGG', 'note 1 2026-W48', 'posted', '2026-11-27 16:00:00.000098+00', NULL, '{"stage": "draft", "version": 2, "changed at": "2026-11-27T10:00:00.000122+00:00"}', '{"stage": "posted", "version": 3, "changed at": "2026-11-27T16:00:00.000098+00:00"}', NULL);
INSERT INTO public.history VALUES (39, 'TOOQMMABCGG', 'D-2', 'snoozed', '2026-11-27 16:00:01.761854+00', 'U6CMAOJRKXP', '{}', '{"snoozed until": "2026-12-04T17:00:00+00:00"}', NULL);
INSERT INTO public.history VALUES (43, 'TOOQMMABCGG', 'L-2', 'planned', '2026-11-27 16:00:02.879161+00', 'U393CKMVMYA', '{}', '{"at": "2026-12-03T10:00:00+00:00", "name": "Invoices", "team": 1, "void": "", "owner": "U393CKMVMYA", "number": 2, "version": 1, "planned at": "2026-11-27T16:00:02.879161+00:00", "planned by": "U393CKMVMYA", "items 8 due": -5, "approval due": "2026-12-03T10:00:00+00:00", "items 1 text": "Telemetry verified", "items 12 due": 1, "items 13 due": 7, "items 14 due": 30, "items 2 text": "Success criteria documented", "items 3 text": "Rollback plan tested", "items 4 text": "Comms drafted", "items 5 text": "Support trained", "items 6 text": "Sales enablement ready", "items 7 text": "Beta feedback incorporated", "items 8 text": "Legal has read it", "items 9 text": "Phased rollout with a metric gate", "approval door": "two-way", "items 1 phase": "before", "items 1 state": "open", "items 10 text": "On-call rotation aware", "items 11 text": "Status page ready", "items 12 text": "Review at T+24 h", "items 13 text": "Review at T+7 d", "items 14 text": "Review at T+30 d", "items 2 phase": "before", "items 2 state": "open", "items 3 phase": "before", "items 3 state": "open", "items 4 phase": "before", "items 4 state": "open", "items 5 phase": "before", "items 5 state": "open", "items 6 phase": "before", "items 6 state": "open", "items 7 phase": "before", "items 7 state": "open", "items 8 phase": "before", "items 8 state": "open", "items 9 phase": "launch day", "items 9 state": "open", "approval state": "open", "items 1 number": 1, "items 1 review": false, "items 10 phase": "launch day", "items 10 state": "open", "items 11 phase": "launch day", "items 11 state": "open", "items 12 phase": "after", "items 12 state": "open", "items 13 phase": "after", "items 13 state": "open", "items 14 phase": "after", "items 14 state": "open", "items 2 number": 2, "items 2 review": false, "items 3 number": 3, "items 3 review": false, "items 4 number": 4, "items 4 review": false, "items 5 number": 5, "items 5 review": false, "items 6 number": 6, "items 6 review": false, "items 7 number": 7, "items 7 review": false, "items 8 number": 8, "items 8 review": false, "items 9 number": 9, "items 9 review": false, "items 1 version": 1, "items 10 number": 10, "items 10 review": false, "items 11 number": 11, "items 11 review": false, "items 12 number": 12, "items 12 review": true, "items 13 number": 13, "items 13 review": true, "items 14 number": 14, "items 14 review": true, "items 2 version": 1, "items 3 version": 1, "items 4 version": 1, "items 5 version": 1, "items 6 version": 1, "items 7 version": 1, "items 8 version": 1, "items 9 version": 1, "approval version": 1, "items 1 blocking": true, "items 1 evidence": "", "items 10 version": 1, "items 11 version": 1, "items 12 version": 1, "items 13 version": 1, "items 14 version": 1, "items 2 blocking": true, "items 2 evidence": "", "items 3 blocking": true, "items 3 evidence": "", "items 4 blocking": true, "items 4 evidence": "", "items 5 blocking": true, "items 5 evidence": "", "items 6 blocking": true, "items 6 evidence": "", "items 7 blocking": true, "items 7 evidence": "", "items 8 blocking": true, "items 8 evidence": "", "items 9 blocking": true, "items 9 evidence": "", "approval approver": "U6CMAOJRKXP", "items 10 blocking": true, "items 10 evidence": "", "items 11 blocking": true, "items 11 evidence": "", "items 12 blocking": false, "items 12 evidence": "", "items 13 blocking": false, "items 13 evidence": "", "items 14 blocking": false, "items 14 evidence": "", "approval rationale": "", "approval by default": false, "approval conditions": ""}', NULL);
INSERT INTO public.history VALUES (24, 'TOOQMMABCGG', 'note 1 2026-W46', 'edited', '2026-11-13 10:01:00.341044+00', 'U393CKMVMYA', '{"words": null, "version": 2}', '{"words": "The invite mail lands in spam. It is the one thing to solve next week.", "version": 3}', NULL);
INSERT INTO public.history VALUES (25, 'TOOQMMABCGG', 'note 1 2026-W46', 'posted', '2026-11-13 16:00:00.000117+00', NULL, '{"stage": "draft", "version": 3, "changed at": "2026-11-13T10:00:00.000339+00:00"}', '{"stage": "posted", "version": 4, "changed at": "2026-11-13T16:00:00.000117+00:00"}', NULL);
INSERT INTO public.history VALUES (26, 'TOOQMMABCGG', 'L-1', 'ticked', '2026-11-13 16:00:00.435567+00', 'UUS7J8XSTK4', '{"version": 9, "items 7 at": null, "items 7 by": null, "items 7 state": "open", "items 7 version": 1, "items 7 evidence": ""}', '{"version": 10, "items 7 at": "2026-11-13T16:00:00.435567+00:00", "items 7 by": "UUS7J8XSTK4", "items 7 state": "done", "items 7 version": 2, "items 7 evidence": "All four blocking remarks are closed"}', 'All four blocking remarks are closed');
INSERT INTO public.history VALUES (31, 'TOOQMMABCGG', 'L-1', 'go', '2026-11-27 09:31:00.11962+00', 'U6CMAOJRKXP', '{"version": 11, "approval state": "open", "approval rationale": "", "approval decided at": null, "approval decided by": null}', '{"version": 12, "approval state": "approved", "approval rationale": "Everything is done and shown", "approval decided at": "2026-11-27T09:31:00.119620+00:00", "approval decided by": "U6CMAOJRKXP"}', 'Everything is done and shown');
INSERT INTO public.history VALUES (32, 'TOOQMMABCGG', 'note 1 2026-W48', 'begun', '2026-11-27 10:00:00.000122+00', NULL, '{}', '{"due": "2026-11-27T16:00:00+00:00", "team": 1, "week": "2026-W48", "stage": "draft", "version": 1, "changed at": "2026-11-27T10:00:00.000122+00:00"}', NULL);
INSERT INTO public.history VALUES (33, 'TOOQMMABCGG', 'note 1 2026-W48', 'draft sent', '2026-11-27 10:00:00.000122+00', NULL, '{"sent 1": null, "version": 1, "sent 1 at": null, "sent 1 to": null}', '{"sent 1": "draft", "version": 2, "sent 1 at": "2026-11-27T10:00:00.000122+00:00", "sent 1 to": "U393CKMVMYA"}', NULL);
INSERT INTO public.history VALUES (35, 'TOOQMMABCGG', 'B-2', 'placed', '2026-11-27 16:00:00.484144+00', 'U6CMAOJRKXP', '{}', '{"due": "2026-12-18", "hill": 0, "name": "Exports arrive every night", "team": 1, "what": "exports missed", "work": "", "owner": "U6CMAOJRKXP", "start": "9", "state": "open", "health": "on track", "number": 2, "reason": "", "target": "0", "horizon": "now", "version": 1, "placed at": "2026-11-27T16:00:00.484144+00:00", "placed by": "U6CMAOJRKXP", "confidence": 70, "updated at": "2026-11-27T16:00:00.484144+00:00", "updated by": "U6CMAOJRKXP"}', NULL);
INSERT INTO public.history VALUES (37, 'TOOQMMABCGG', 'D-1', 'asked to reopen', '2026-11-27 16:00:01.301419+00', 'UUS7J8XSTK4', '{"reopenings 1 at": null, "reopenings 1 by": null, "reopenings 1 why": null, "reopenings 1 number": null, "reopenings 1 evidence": null}', '{"reopenings 1 at": "2026-11-27T16:00:01.301419+00:00", "reopenings 1 by": "UUS7J8XSTK4", "reopenings 1 why": "", "reopenings 1 number": 1, "reopenings 1 evidence": "The queue stood still for an hour on Sunday"}', NULL);
INSERT INTO public.history VALUES (38, 'TOOQMMABCGG', 'D-2', 'logged', '2026-11-27 16:00:01.571066+00', 'U393CKMVMYA', '{}', '{"due": "2026-12-04T17:00:00+00:00", "door": "two-way", "link": "", "team": 1, "label": "", "state": "open", "title": "Lower the starter plan to 15 €", "driver": "U393CKMVMYA", "number": 2, "context": "One trial in five ends over the price.", "version": 1, "approver": "U6CMAOJRKXP", "asked at": "2026-11-27T16:00:01.571066+00:00", "expected": "", "logged at": "2026-11-27T16:00:01.571066+00:00", "logged by": "U393CKMVMYA", "rationale": "", "by default": false, "conditions": ""}', NULL);
INSERT INTO public.history VALUES (41, 'TOOQMMABCGG', 'team 1', 'checklist item added', '2026-11-27 16:00:02.206405+00', 'U393CKMVMYA', '{"item 1": null, "checklist version": 0}', '{"item 1": "Legal has read it (before, blocking, due -5)", "checklist version": 1}', NULL);
INSERT INTO public.history VALUES (42, 'TOOQMMABCGG', 'team 1', 'follower added', '2026-11-27 16:00:02.422683+00', 'U393CKMVMYA', '{"follower": null}', '{"follower": "CBIISFJ3PHC"}', NULL);
INSERT INTO public.history VALUES (46, 'TOOQMMABCGG', 'B-1', 'updated', '2026-12-01 09:45:00.199665+00', 'U393CKMVMYA', '{"reason": "the invite mail lands in spam", "version": 3, "confidence": 55, "updated at": "2026-11-11T09:00:05.526354+00:00"}', '{"reason": "the mail record is not there yet", "version": 4, "confidence": 50, "updated at": "2026-12-01T09:45:00.199665+00:00"}', 'the mail record is not there yet');
INSERT INTO public.installations VALUES ('TOOQMMABCGG', NULL, 'Acorn', 'gAAAAABrCYKyAuPUuIAit-Ctnk3703waMDow_zT3WY93kxUZthBRk5mOUs9lvWWY_Caqqdqch8LgDwYvRCZ5VoVG-t5pYoIhDxfknWB_Tldm1KNpTKkpkpIzQgf2nQ5vG2_m8VzcJ6VI', 'B4CZNQA2URG', 'U69FLI8TMX2', '2026-11-27 13:16:34.082455+00', NULL);
INSERT INTO public.last_used_teams VALUES ('TOOQMMABCGG', 'U6CMAOJRKXP', 1);
INSERT INTO public.last_used_teams VALUES ('TOOQMMABCGG', 'U393CKMVMYA', 1);
INSERT INTO public.launch_item_nudges VALUES (1, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-27 09:30:00.059792+00', '[[1, 8, "due in 3", "2026-12-02"], [1, 9, "due in 3", "2026-12-02"], [1, 10, "due in 3", "2026-12-02"]]', NULL);
INSERT INTO public.launch_item_nudges VALUES (2, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-30 09:30:00.000837+00', '[[2, 1, "due in 3", "2026-12-03"], [2, 2, "due in 3", "2026-12-03"], [2, 3, "due in 3", "2026-12-03"], [2, 4, "due in 3", "2026-12-03"], [2, 5, "due in 3", "2026-12-03"], [2, 6, "due in 3", "2026-12-03"], [2, 7, "due in 3", "2026-12-03"], [2, 8, "launch in 3", "2026-12-03"], [2, 9, "due in 3", "2026-12-03"], [2, 10, "due in 3", "2026-12-03"], [2, 11, "due in 3", "2026-12-03"]]', NULL);
INSERT INTO public.launch_item_nudges VALUES (3, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-12-01 09:30:00.000699+00', '[[1, 8, "due in 1", "2026-12-02"], [1, 9, "due in 1", "2026-12-02"], [1, 10, "due in 1", "2026-12-02"]]', NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 8, 'Phased rollout with a metric gate', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 9, 'On-call rotation aware', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 10, 'Status page ready', 'launch day', true, 'open', '', NULL, NULL, false, 1, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 11, 'Review at T+24 h', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 1, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 12, 'Review at T+7 d', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 7, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 13, 'Review at T+30 d', 'after', false, 'open', '', NULL, NULL, true, 1, NULL, 30, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 6, 'Sales enablement ready', 'before', true, 'waived', 'Nobody sells it: it takes the place of the old checkout', 'U6CMAOJRKXP', '2026-11-11 09:00:10.682421+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 1, 'Telemetry verified', 'before', true, 'done', 'Dashboard “checkout” shows both test purchases', 'UUS7J8XSTK4', '2026-11-11 09:00:11.647181+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 2, 'Success criteria documented', 'before', true, 'done', 'In the spec, section 2', 'UUS7J8XSTK4', '2026-11-11 09:00:12.090819+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 3, 'Rollback plan tested', 'before', true, 'done', 'Rolled back on staging in 4 minutes', 'UUS7J8XSTK4', '2026-11-11 09:00:12.662429+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 4, 'Comms drafted', 'before', true, 'done', 'Post and mail are in the launch folder', 'UUS7J8XSTK4', '2026-11-11 09:00:13.121376+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 5, 'Support trained', 'before', true, 'done', 'Six of six answered the quiz', 'UUS7J8XSTK4', '2026-11-11 09:00:13.479201+00', false, 2, NULL, NULL, NULL);
INSERT INTO public.launch_items VALUES ('TOOQMMABCGG', 1, 7, 'Beta feedback incorporated', 'before', true, 'done', 'All four blocking remarks are closed', 'UUS7J8XSTK4', '2026-11-13 16:00:00.435567+00', false, 2, 'UUS7J8XSTK4', NULL, NULL);
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
INSERT INTO public.launch_reminders VALUES (1, 'TOOQMMABCGG', 2, 'snoozed', 'U6CMAOJRKXP', '2026-12-01 10:45:00.11613+00');
INSERT INTO public.launch_snoozes VALUES (1, 'TOOQMMABCGG', 2, 'U6CMAOJRKXP', '2026-12-01 09:45:00.115627+00', '2026-12-01 10:45:00.115627+00');
INSERT INTO public.launch_template_imports VALUES ('TOOQMMABCGG', 1, 'U393CKMVMYA', '579712049304.21929610624.f262e33d4d8118a477b96833df4c7bee', '[{"due": -5, "text": "Legal has read it", "owner": null, "phase": "before", "review": false, "blocking": true}]', '2026-11-27 16:00:02.345943+00');
INSERT INTO public.launch_templates VALUES ('TOOQMMABCGG', 1, '[{"due": null, "text": "Telemetry verified", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Success criteria documented", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Rollback plan tested", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Comms drafted", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Support trained", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Sales enablement ready", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Beta feedback incorporated", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": -5, "text": "Legal has read it", "owner": null, "phase": "before", "review": false, "blocking": true}, {"due": null, "text": "Phased rollout with a metric gate", "owner": null, "phase": "launch day", "review": false, "blocking": true}, {"due": null, "text": "On-call rotation aware", "owner": null, "phase": "launch day", "review": false, "blocking": true}, {"due": null, "text": "Status page ready", "owner": null, "phase": "launch day", "review": false, "blocking": true}, {"due": 1, "text": "Review at T+24 h", "owner": null, "phase": "after", "review": true, "blocking": false}, {"due": 7, "text": "Review at T+7 d", "owner": null, "phase": "after", "review": true, "blocking": false}, {"due": 30, "text": "Review at T+30 d", "owner": null, "phase": "after", "review": true, "blocking": false}]', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mobi', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'chec', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'checko', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'owner:U393CKMVMYA', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mobil', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mob', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'check', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'checkout', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'checkou', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'che', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'mobile', 'coming', 1);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invo', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoi', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'owner:U393CKMVMYA', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'approver:U6CMAOJRKXP', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'inv', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoice', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoices', 'coming', 2);
INSERT INTO public.launch_terms VALUES ('TOOQMMABCGG', 1, 'invoic', 'coming', 2);
INSERT INTO public.launches VALUES ('TOOQMMABCGG', 1, 1, 'Mobile checkout', '2026-12-02 10:00:00+00', 'U393CKMVMYA', '[]', NULL, '', '', 'U6CMAOJRKXP', '2026-12-02 10:00:00+00', 2, 'approved', 'U6CMAOJRKXP', '2026-11-27 09:31:00.11962+00', 'Everything is done and shown', '', NULL, NULL, 12, '[]', '[]', '[]', '[{"at": "2026-11-11T09:00:11.207074+00:00", "by": "U393CKMVMYA", "after": "2026-12-02T10:00:00+00:00", "cause": "The payment provider certifies us a week later", "trade": "quality protected", "before": "2026-11-25T10:00:00+00:00"}]', '[]', 'U393CKMVMYA', 'coming', false, ' mobile checkout', '2026-11-11 09:00:08.395524+00', '2026-11-27 09:30:00.059792+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.launches VALUES ('TOOQMMABCGG', 2, 1, 'Invoices', '2026-12-03 10:00:00+00', 'U393CKMVMYA', '[]', NULL, '', '', 'U6CMAOJRKXP', '2026-12-03 10:00:00+00', 1, 'open', NULL, NULL, '', '', NULL, NULL, 2, '[]', '[]', '[]', '[]', '[]', 'U393CKMVMYA', 'coming', false, ' invoices', '2026-11-27 16:00:02.879161+00', '2026-11-30 09:30:00.047191+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.metric_askings VALUES (1, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-20 09:30:00.00078+00', '[[1, "2026-W47"]]', false, NULL);
INSERT INTO public.metric_askings VALUES (2, 'TOOQMMABCGG', 'U393CKMVMYA', '2026-11-27 09:30:00.059792+00', '[[1, "2026-W48"]]', false, NULL);
INSERT INTO public.metric_values VALUES (1, 'TOOQMMABCGG', 1, '1180', '2026-11-12 09:31:00.117137+00', 'U393CKMVMYA', 'typed in');
INSERT INTO public.metric_values VALUES (2, 'TOOQMMABCGG', 1, '1231', '2026-11-12 09:31:00.371747+00', 'U6CMAOJRKXP', 'typed in');
INSERT INTO public.metrics VALUES ('TOOQMMABCGG', 1, 1, 'Teams active each week', 'U393CKMVMYA', 'NSM', 'teams', 'up', '1500', 'typed in', '', '', '', NULL, '1231', '2026-11-12 09:31:00.371747+00', 'U6CMAOJRKXP', 'typed in', NULL, 'U393CKMVMYA', '2026-11-12 09:31:00.117137+00', NULL, NULL, 0, 3);
INSERT INTO public.note_followers VALUES ('TOOQMMABCGG', 1, 'CBIISFJ3PHC', '2026-11-27 16:00:02.422683+00', 'U393CKMVMYA');
INSERT INTO public.note_versions VALUES ('TOOQMMABCGG', 1, '2026-W46', 1, '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 0, "week": "2026-W46", "owner": "Ana Silva", "since": "2026-11-11T09:00:00.658432+00:00", "until": "2026-11-13T16:00:00.000117+00:00", "words": 116, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "words": 21, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "words": 27, "hidden": "", "corrected": false}]}, {"part": "decisions made", "lines": [{"cut": false, "key": "made D-1", "calm": true, "sort": "more", "text": "*D-1 Use one queue for all mail* · approved by Ben Okafor", "words": 11, "hidden": "", "corrected": false}]}, {"part": "next week", "lines": [{"cut": false, "key": "promise B-1", "calm": true, "sort": "more", "text": "*B-1 Trial teams invite a second person* · commit\n“Send invites from our own domain”", "words": 14, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "The invite mail lands in spam. It is the one thing to solve next week.", "words_a_minute": 230}', '2026-11-13 16:00:00.000117+00', NULL, '');
INSERT INTO public.note_versions VALUES ('TOOQMMABCGG', 1, '2026-W47', 1, '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 1, "week": "2026-W47", "owner": "Ana Silva", "since": "2026-11-13T16:00:00.000117+00:00", "until": "2026-11-20T16:00:00.000131+00:00", "words": 109, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 9 days\nno result: “Send invites from our own domain”", "words": 40, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · *no go yet*\n3 blocking items open · moved from Wed 25 Nov", "words": 18, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', '2026-11-20 16:00:00.000131+00', NULL, '');
INSERT INTO public.note_versions VALUES ('TOOQMMABCGG', 1, '2026-W48', 1, '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "kept": 0, "made": 1, "week": "2026-W48", "owner": "Ana Silva", "since": "2026-11-20T16:00:00.000131+00:00", "until": "2026-11-27T16:00:00.000098+00:00", "words": 111, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 16 days · *stalled* for 16 days\nno result: “Send invites from our own domain”", "words": 44, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "words": 16, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', '2026-11-27 16:00:00.000098+00', NULL, '');
INSERT INTO public.note_weeks VALUES ('TOOQMMABCGG', 1, '2026-W46', '2026-11-13 16:00:00+00', 'posted', '{"order": {}, "words": "The invite mail lands in spam. It is the one thing to solve next week.", "hidden": {}}', '', NULL, '2026-11-13 16:00:00.000117+00', '[["draft", "U393CKMVMYA", "2026-11-13T10:00:00.000339+00:00"]]', 4);
INSERT INTO public.note_weeks VALUES ('TOOQMMABCGG', 1, '2026-W47', '2026-11-20 16:00:00+00', 'posted', '{"order": {}, "words": "", "hidden": {}}', '', NULL, '2026-11-20 16:00:00.000131+00', '[["draft", "U393CKMVMYA", "2026-11-20T10:00:00.000168+00:00"]]', 3);
INSERT INTO public.note_weeks VALUES ('TOOQMMABCGG', 1, '2026-W48', '2026-11-27 16:00:00+00', 'posted', '{"order": {}, "words": "", "hidden": {}}', '', NULL, '2026-11-27 16:00:00.000098+00', '[["draft", "U393CKMVMYA", "2026-11-27T10:00:00.000122+00:00"]]', 3);
INSERT INTO public.notes VALUES ('TOOQMMABCGG', 1, '2026-W46', '2026-11-13 16:00:00.000117+00', '["D-1"]', 116, 'Weekly note · Growth · week 46: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 46", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 · 30 s read", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Decisions made", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "D-1 Use one queue for all mail", "type": "text", "style": {"bold": true}}, {"text": " · approved by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Next week", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · commit\n“Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "From the owner, Ana Silva", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_section", "elements": [{"text": "The invite mail lands in spam. It is the one thing to solve next week.", "type": "text"}]}]}]', '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 0, "week": "2026-W46", "owner": "Ana Silva", "since": "2026-11-11T09:00:00.658432+00:00", "until": "2026-11-13T16:00:00.000117+00:00", "words": 116, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "words": 21, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "words": 27, "hidden": "", "corrected": false}]}, {"part": "decisions made", "lines": [{"cut": false, "key": "made D-1", "calm": true, "sort": "more", "text": "*D-1 Use one queue for all mail* · approved by Ben Okafor", "words": 11, "hidden": "", "corrected": false}]}, {"part": "next week", "lines": [{"cut": false, "key": "promise B-1", "calm": true, "sort": "more", "text": "*B-1 Trial teams invite a second person* · commit\n“Send invites from our own domain”", "words": 14, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "The invite mail lands in spam. It is the one thing to solve next week.", "words_a_minute": 230}', NULL, 1, '[]');
INSERT INTO public.notes VALUES ('TOOQMMABCGG', 1, '2026-W47', '2026-11-20 16:00:00.000131+00', '[]', 109, 'Weekly note · Growth · week 47: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 47", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 · 28 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 9 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · ", "type": "text"}, {"text": "no go yet", "type": "text", "style": {"bold": true}}, {"text": "\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "kept": 0, "made": 1, "week": "2026-W47", "owner": "Ana Silva", "since": "2026-11-13T16:00:00.000117+00:00", "until": "2026-11-20T16:00:00.000131+00:00", "words": 109, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 9 days\nno result: “Send invites from our own domain”", "words": 40, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · *no go yet*\n3 blocking items open · moved from Wed 25 Nov", "words": 18, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', NULL, 1, '[]');
INSERT INTO public.notes VALUES ('TOOQMMABCGG', 1, '2026-W48', '2026-11-27 16:00:00.000098+00', '[]', 111, 'Weekly note · Growth · week 48: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 48", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 · 29 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 16 days · ", "type": "text"}, {"text": "stalled", "type": "text", "style": {"bold": true}}, {"text": " for 16 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', '{"due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "kept": 0, "made": 1, "week": "2026-W48", "owner": "Ana Silva", "since": "2026-11-20T16:00:00.000131+00:00", "until": "2026-11-27T16:00:00.000098+00:00", "words": 111, "needed": 0, "sections": [{"part": "metrics", "lines": [{"cut": false, "key": "metric M-1", "calm": false, "sort": "more", "text": "*Teams active each week* (NSM) · 1,231 teams · no new value\ntarget 1,500 · *stale*: as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "words": 26, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"cut": false, "key": "bet B-1", "calm": false, "sort": "blocked", "text": "*B-1 Trial teams invite a second person* · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n*stale*: no update for 16 days · *stalled* for 16 days\nno result: “Send invites from our own domain”", "words": 44, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"cut": false, "key": "launch L-1", "calm": false, "sort": "more", "text": "*L-1 Mobile checkout* · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "words": 16, "hidden": "", "corrected": false}]}], "troubled": 0, "corrected": null, "owner_words": "", "words_a_minute": 230}', NULL, 1, '[]');
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'M', 1);
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'B', 2);
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'D', 3);
INSERT INTO public.numbers VALUES ('TOOQMMABCGG', 'L', 2);
INSERT INTO public.outbox VALUES (1, 'TOOQMMABCGG', 'team 1 set up', 'post', 'CDT1VI2TFI0', '<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`, a metric with `/metric`.', '[{"text": {"text": "<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`, a metric with `/metric`.", "type": "mrkdwn"}, "type": "section"}]', NULL, false, 1, 'U393CKMVMYA', 'the set-up of Growth', 'sent', 1, 1, '2026-11-11 09:00:00.658432+00', NULL, 'CDT1VI2TFI0', '1794387601.023786', NULL, '2026-11-27 13:16:34.832338+00', NULL);
INSERT INTO public.outbox VALUES (2, 'TOOQMMABCGG', 'D-1 card', 'post', 'CDT1VI2TFI0', 'D-1 Use one queue for all mail: Open', '[{"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-1', 'sent', 1, 1, '2026-11-11 09:00:01.36008+00', NULL, 'CDT1VI2TFI0', '1794387601.788020', NULL, '2026-11-27 13:16:35.596648+00', NULL);
INSERT INTO public.outbox VALUES (3, 'TOOQMMABCGG', 'D-1 v1 question 2026-11-11T09:00:01.360080+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-1 Use one queue for all mail', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-1, due <!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-1', 'sent', 1, 1, '2026-11-11 09:00:01.36008+00', NULL, 'DGYHXKVI82B', '1794387601.823187', NULL, '2026-11-27 13:16:35.631946+00', NULL);
INSERT INTO public.outbox VALUES (6, 'TOOQMMABCGG', 'D-1 input 1', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail', '[{"text": {"text": "<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@U393CKMVMYA>, is that a fair case for it?", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Fair", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.fair"}, {"text": {"text": "Not my view", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.not_my_view"}, {"text": {"text": "Resolve", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.resolve"}]}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'an input to D-1', 'sent', 1, 1, '2026-11-11 09:00:02.460144+00', NULL, 'CDT1VI2TFI0', '1794387602.872681', NULL, '2026-11-27 13:16:36.681195+00', NULL);
INSERT INTO public.outbox VALUES (17, 'TOOQMMABCGG', 'hill of 1 for CDT1VI2TFI0 fdf8377bc8e19a594f51a6e845611b05 29906460', 'post', 'CDT1VI2TFI0', 'Hill chart of Growth, as of Wed 11 Nov 2026, 09:00 (Europe/Lisbon): B-1 Trial teams invite a second person, figuring out: halfway up.', '[{"text": {"text": "Hill chart of Growth · 1 “now” bet", "type": "mrkdwn"}, "type": "section"}, {"type": "picture", "instead": [{"text": {"text": "B-1 Trial teams invite a second person · figuring out: halfway up", "type": "mrkdwn"}, "type": "section"}]}, {"type": "context", "elements": [{"text": "Asked for by <@U6CMAOJRKXP>, as of <!date^1794387606^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}]', NULL, false, 1, 'U6CMAOJRKXP', 'the hill chart of Growth', 'sent', 1, 1, '2026-11-11 09:00:06.983082+00', NULL, 'CDT1VI2TFI0', '1794387608.286338', NULL, '2026-11-27 13:16:42.095168+00', '{"name": "bets.hill", "facts": {"at": "2026-11-11T09:00:06.983082+00:00", "team": 1}}');
INSERT INTO public.outbox VALUES (37, 'TOOQMMABCGG', 'B-1 blocker 1 is old', 'post', 'U6CMAOJRKXP,U393CKMVMYA', '*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:
> Our domain has no mail record yet
<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?', '[{"text": {"text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:\n> Our domain has no mail record yet\n<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Resolved", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":1,\"blocker\":1}", "action_id": "bets.unblock"}, {"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}]}]', NULL, false, 1, 'U393CKMVMYA', 'word that B-1 has been blocked for long', 'sent', 1, 1, '2026-11-18 09:00:05.534501+00', NULL, 'C1UCEWDQDTA', '1794992405.820880', NULL, '2026-11-27 13:16:56.985603+00', NULL);
INSERT INTO public.outbox VALUES (40, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000269+00:00 B-1 2026-W47', 'post', 'U393CKMVMYA', 'Last check-in before the weekly note: what is not updated will be shown as stale.', '[{"text": {"text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:05.526354+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-20 10:00:00.000269+00', NULL, 'DOVRAR7G7KW', '1795168800.214094', NULL, '2026-11-27 13:16:59.053981+00', NULL);
INSERT INTO public.outbox VALUES (41, 'TOOQMMABCGG', 'team 1 draft 2026-W47 1', 'post', 'U393CKMVMYA', 'Draft: Weekly note · Growth · week 47: 0 bets off or at risk', '[{"text": {"text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "action_id": "notes.edit"}, {"text": {"text": "Hold", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "action_id": "notes.hold"}, {"text": {"text": "Post now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "confirm": {"deny": {"text": "Cancel", "type": "plain_text", "emoji": false}, "text": {"text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "type": "plain_text", "emoji": false}, "title": {"text": "Post the note now?", "type": "plain_text", "emoji": false}, "confirm": {"text": "Post now", "type": "plain_text", "emoji": false}}, "action_id": "notes.post_now"}, {"text": {"text": "Skip this week", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "action_id": "notes.skip"}]}, {"type": "divider"}, {"text": {"text": "Weekly note · Growth · week 47", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 · 28 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 9 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · ", "type": "text"}, {"text": "no go yet", "type": "text", "style": {"bold": true}}, {"text": "\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}, {"type": "divider"}, {"text": {"text": "*Hints* · only for you, and nothing waits for them\n• Teams active each week: its value is 8 days old, and the note will say so.\n• B-1: nobody has said what came of last week''s promise, so it counts as not kept.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "It follows what the team records: update a bet or decide a decision, and this changes.", "type": "mrkdwn"}]}]', NULL, false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 1, '2026-11-20 10:00:00.000168+00', NULL, 'DOVRAR7G7KW', '1795168801.492881', NULL, '2026-11-27 13:17:00.333162+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-20T10:00:00.000168+00:00"}}');
INSERT INTO public.outbox VALUES (51, 'TOOQMMABCGG', 'L-1 v2 question 2026-11-27T09:30:00.059792+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', '*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?', '[{"text": {"text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":1,\"v\":11}", "action_id": "launches.gate"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"nap\":\"until due\"}"}], "action_id": "launches.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the go / no-go question of L-1', 'sent', 1, 1, '2026-11-27 09:30:00.059792+00', NULL, 'DGYHXKVI82B', '1795771800.363469', NULL, '2026-11-27 13:17:02.915037+00', NULL);
INSERT INTO public.outbox VALUES (52, 'TOOQMMABCGG', 'L-1 v2 question 2026-11-27T09:30:00.059792+00:00 to U6CMAOJRKXP#update', 'update', 'U6CMAOJRKXP', '*L-1 Mobile checkout* in <#CDT1VI2TFI0>
Go by <@U6CMAOJRKXP>.
> Everything is done and shown', '[{"text": {"text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0>\nGo by <@U6CMAOJRKXP>.\n> Everything is done and shown", "type": "mrkdwn"}, "type": "section"}]', 'L-1 v2 question 2026-11-27T09:30:00.059792+00:00 to U6CMAOJRKXP', false, 1, 'U393CKMVMYA', 'the go / no-go question of L-1', 'sent', 1, 2, '2026-11-27 09:31:00.11962+00', NULL, 'DGYHXKVI82B', '1795771800.363469', NULL, '2026-11-27 13:17:03.387655+00', NULL);
INSERT INTO public.outbox VALUES (53, 'TOOQMMABCGG', 'L-1 v12 go', 'post', 'CDT1VI2TFI0', 'L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>
> Everything is done and shown', '[{"text": {"text": "L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>\n> Everything is done and shown", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', true, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-27 09:31:00.11962+00', NULL, 'CDT1VI2TFI0', '1795771860.390641', NULL, '2026-11-27 13:17:03.406589+00', NULL);
INSERT INTO public.outbox VALUES (20, 'TOOQMMABCGG', 'L-1 v2 assigned', 'post', 'CDT1VI2TFI0', '<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s → <@UUS7J8XSTK4>', '[{"text": {"text": "<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s → <@UUS7J8XSTK4>", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:09.063466+00', NULL, 'CDT1VI2TFI0', '1794387610.316750', NULL, '2026-11-27 13:16:44.125335+00', NULL);
INSERT INTO public.outbox VALUES (55, 'TOOQMMABCGG', 'team 1 draft 2026-W48 1', 'post', 'U393CKMVMYA', 'Draft: Weekly note · Growth · week 48: 0 bets off or at risk', '[{"text": {"text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "action_id": "notes.edit"}, {"text": {"text": "Hold", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "action_id": "notes.hold"}, {"text": {"text": "Post now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "confirm": {"deny": {"text": "Cancel", "type": "plain_text", "emoji": false}, "text": {"text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "type": "plain_text", "emoji": false}, "title": {"text": "Post the note now?", "type": "plain_text", "emoji": false}, "confirm": {"text": "Post now", "type": "plain_text", "emoji": false}}, "action_id": "notes.post_now"}, {"text": {"text": "Skip this week", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "action_id": "notes.skip"}]}, {"type": "divider"}, {"text": {"text": "Weekly note · Growth · week 48", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 · 29 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 16 days · ", "type": "text"}, {"text": "stalled", "type": "text", "style": {"bold": true}}, {"text": " for 16 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}, {"type": "divider"}, {"text": {"text": "*Hints* · only for you, and nothing waits for them\n• Teams active each week: its value is 15 days old, and the note will say so.\n• B-1: nobody has said what came of last week''s promise, so it counts as not kept.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "It follows what the team records: update a bet or decide a decision, and this changes.", "type": "mrkdwn"}]}]', NULL, false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 1, '2026-11-27 10:00:00.000122+00', NULL, 'DOVRAR7G7KW', '1795773601.053926', NULL, '2026-11-27 13:17:04.648021+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "team": 1, "until": "2026-11-27T10:00:00.000122+00:00"}}');
INSERT INTO public.outbox VALUES (77, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000257+00:00 B-1 2026-W47#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000257+00:00 B-1 2026-W47', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.199665+00', NULL, 'DOVRAR7G7KW', '1795082400.232866', NULL, '2026-11-27 13:17:09.642628+00', NULL);
INSERT INTO public.outbox VALUES (7, 'TOOQMMABCGG', 'D-1 input 1#update', 'update', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail', '[{"text": {"text": "<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@U393CKMVMYA>: a fair case for it", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Resolve", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1,\"input\":1}", "action_id": "decisions.resolve"}]}]', 'D-1 input 1', false, 1, 'U393CKMVMYA', 'an input to D-1', 'sent', 1, 2, '2026-11-11 09:00:03.035573+00', NULL, 'CDT1VI2TFI0', '1794387602.872681', NULL, '2026-11-27 13:16:37.208993+00', NULL);
INSERT INTO public.outbox VALUES (8, 'TOOQMMABCGG', 'D-1 v1 approved', 'post', 'CDT1VI2TFI0', '<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail', '[{"text": {"text": "<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail", "type": "mrkdwn"}, "type": "section"}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-11 09:00:03.804047+00', NULL, 'CDT1VI2TFI0', '1794387604.164404', NULL, '2026-11-27 13:16:37.972735+00', NULL);
INSERT INTO public.outbox VALUES (9, 'TOOQMMABCGG', 'D-1 asks to commit', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.', '[{"text": {"text": "<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Disagree and commit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.commit"}]}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-11 09:00:03.804047+00', NULL, 'CDT1VI2TFI0', '1794387604.200452', NULL, '2026-11-27 13:16:38.008823+00', NULL);
INSERT INTO public.outbox VALUES (10, 'TOOQMMABCGG', 'D-1 asks to commit#update', 'update', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.', '[{"text": {"text": "<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.", "type": "mrkdwn"}, "type": "section"}]', 'D-1 asks to commit', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 2, '2026-11-11 09:00:04.271657+00', NULL, 'CDT1VI2TFI0', '1794387604.200452', NULL, '2026-11-27 13:16:38.411262+00', NULL);
INSERT INTO public.outbox VALUES (11, 'TOOQMMABCGG', 'D-1 commits UUS7J8XSTK4', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> disagrees and commits to D-1.', '[{"text": {"text": "<@UUS7J8XSTK4> disagrees and commits to D-1.", "type": "mrkdwn"}, "type": "section"}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-11 09:00:04.271657+00', NULL, 'CDT1VI2TFI0', '1794387604.684933', NULL, '2026-11-27 13:16:38.493181+00', NULL);
INSERT INTO public.outbox VALUES (15, 'TOOQMMABCGG', 'B-1 alert 2', 'post', 'U393CKMVMYA', '*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.
> the invite mail lands in spam', '[{"text": {"text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.\n> the invite mail lands in spam", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Said by <@UUS7J8XSTK4>, owned by <@U393CKMVMYA> · share of trial teams that invite a second person, 22% → 35%, by Fri 26 Feb 2027", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}]}]', NULL, false, 1, 'U393CKMVMYA', 'word to the note owner of B-1', 'sent', 1, 1, '2026-11-11 09:00:05.044465+00', NULL, 'DOVRAR7G7KW', '1794387605.275166', NULL, '2026-11-27 13:16:39.083367+00', NULL);
INSERT INTO public.outbox VALUES (14, 'TOOQMMABCGG', 'B-1 update 2', 'post', 'CDT1VI2TFI0', 'B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)', '[{"text": {"text": "B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)", "type": "mrkdwn"}, "type": "section"}]', 'B-1 card', true, 1, 'U393CKMVMYA', 'a line in the thread of B-1', 'sent', 1, 1, '2026-11-11 09:00:05.044465+00', NULL, 'CDT1VI2TFI0', '1794387605.283085', NULL, '2026-11-27 13:16:39.091368+00', NULL);
INSERT INTO public.outbox VALUES (22, 'TOOQMMABCGG', 'L-1 v4 moved', 'post', 'CDT1VI2TFI0', 'L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> → <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected
> The payment provider certifies us a week later', '[{"text": {"text": "L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> → <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected\n> The payment provider certifies us a week later", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', true, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:11.207074+00', NULL, 'CDT1VI2TFI0', '1794387611.437498', NULL, '2026-11-27 13:16:45.272405+00', NULL);
INSERT INTO public.outbox VALUES (26, 'TOOQMMABCGG', 'L-1 v8 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Comms drafted, open → done
> Post and mail are in the launch folder', '[{"text": {"text": "<@UUS7J8XSTK4>: Comms drafted, open → done\n> Post and mail are in the launch folder", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:13.121376+00', NULL, 'CDT1VI2TFI0', '1794387613.337790', NULL, '2026-11-27 13:16:47.146349+00', NULL);
INSERT INTO public.outbox VALUES (16, 'TOOQMMABCGG', 'B-1 update 3', 'post', 'CDT1VI2TFI0', 'B-1 Trial teams invite a second person · 55 % · hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain (<@U393CKMVMYA>)', '[{"text": {"text": "B-1 Trial teams invite a second person · 55 % (<@U393CKMVMYA>)", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain", "type": "mrkdwn"}]}]', 'B-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of B-1', 'sent', 1, 1, '2026-11-11 09:00:05.526354+00', NULL, 'CDT1VI2TFI0', '1794387605.968283', NULL, '2026-11-27 13:16:39.776552+00', NULL);
INSERT INTO public.outbox VALUES (43, 'TOOQMMABCGG', 'team 1 note 2026-W47', 'post', 'CDT1VI2TFI0', 'Weekly note · Growth · week 47: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 47", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 · 28 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 8 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 7 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 9 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · ", "type": "text"}, {"text": "no go yet", "type": "text", "style": {"bold": true}}, {"text": "\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', NULL, false, 1, 'U393CKMVMYA', 'the weekly note of Growth', 'sent', 1, 1, '2026-11-20 16:00:00.000131+00', NULL, 'CDT1VI2TFI0', '1795190400.495911', NULL, '2026-11-27 13:17:01.106187+00', '{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W47", "version": 1}}');
INSERT INTO public.outbox VALUES (45, 'TOOQMMABCGG', 'team 1 draft 2026-W47 1#update', 'update', 'U393CKMVMYA', 'Weekly note · Growth · week 47: It was posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.', '[{"text": {"text": "*Weekly note · Growth · week 47*\nIt was posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Correct", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W47\"}", "action_id": "notes.correct"}]}]', 'team 1 draft 2026-W47 1', false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 3, '2026-11-20 16:01:00.001106+00', NULL, 'DOVRAR7G7KW', '1795168801.492881', NULL, '2026-11-27 13:17:01.304135+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-20T10:00:00.000168+00:00"}}');
INSERT INTO public.outbox VALUES (48, 'TOOQMMABCGG', 'items-U393CKMVMYA 2026-11-27T09:30:00.059792+00:00 L-1 8', 'post', 'U393CKMVMYA', 'Some of your launch items are due.', '[{"text": {"text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*L-1 Mobile checkout* · launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1"}, {"text": {"text": "Phased rollout with a metric gate", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 8"}, {"type": "actions", "block_id": "of team 1 L-1 8 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "On-call rotation aware", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 9"}, {"type": "actions", "block_id": "of team 1 L-1 9 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Status page ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 10"}, {"type": "actions", "block_id": "of team 1 L-1 10 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.help"}]}, {"type": "divider"}, {"type": "actions", "elements": [{"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-27T09:30:00.059792+00:00\"}", "action_id": "launches.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of launch items', 'sent', 1, 1, '2026-11-27 09:30:00.059792+00', NULL, 'DOVRAR7G7KW', '1795771800.310192', NULL, '2026-11-27 13:17:02.862539+00', NULL);
INSERT INTO public.outbox VALUES (12, 'TOOQMMABCGG', 'B-1 card', 'post', 'CDT1VI2TFI0', 'Bet B-1 Trial teams invite a second person: 80 %, on track, by Fri 26 Feb 2027', '[{"text": {"text": "B-1 Trial teams invite a second person", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "share of trial teams that invite a second person, 22% → 35%, by Fri 26 Feb 2027", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Confidence*\n80 %", "type": "mrkdwn"}, {"text": "*Health*\non track", "type": "mrkdwn"}, {"text": "*Horizon*\nnow", "type": "mrkdwn"}, {"text": "*Hill*\nFiguring out: at the foot", "type": "mrkdwn"}]}, {"type": "context", "elements": [{"text": "Placed by <@U393CKMVMYA>, <!date^1794387604^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "Close", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.close"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Placed by mistake", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}], "action_id": "bets.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of B-1', 'sent', 1, 1, '2026-11-11 09:00:04.828205+00', NULL, 'CDT1VI2TFI0', '1794387604.954875', NULL, '2026-11-27 13:16:38.763243+00', NULL);
INSERT INTO public.outbox VALUES (21, 'TOOQMMABCGG', 'L-1 v3 waived', 'post', 'CDT1VI2TFI0', '<@U6CMAOJRKXP>: Sales enablement ready, open → waived
> Nobody sells it: it takes the place of the old checkout', '[{"text": {"text": "<@U6CMAOJRKXP>: Sales enablement ready, open → waived\n> Nobody sells it: it takes the place of the old checkout", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:10.682421+00', NULL, 'CDT1VI2TFI0', '1794387610.951949', NULL, '2026-11-27 13:16:44.760323+00', NULL);
INSERT INTO public.outbox VALUES (25, 'TOOQMMABCGG', 'L-1 v7 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Rollback plan tested, open → done
> Rolled back on staging in 4 minutes', '[{"text": {"text": "<@UUS7J8XSTK4>: Rollback plan tested, open → done\n> Rolled back on staging in 4 minutes", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:12.662429+00', NULL, 'CDT1VI2TFI0', '1794387612.927116', NULL, '2026-11-27 13:16:46.746759+00', NULL);
INSERT INTO public.outbox VALUES (27, 'TOOQMMABCGG', 'L-1 v9 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Support trained, open → done
> Six of six answered the quiz', '[{"text": {"text": "<@UUS7J8XSTK4>: Support trained, open → done\n> Six of six answered the quiz", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:13.479201+00', NULL, 'CDT1VI2TFI0', '1794387613.715794', NULL, '2026-11-27 13:16:47.524404+00', NULL);
INSERT INTO public.outbox VALUES (38, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000257+00:00 B-1 2026-W47', 'post', 'U393CKMVMYA', 'Check-in before the weekly note: how do your bets stand?', '[{"text": {"text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:05.526354+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-19 10:00:00.000257+00', NULL, 'DOVRAR7G7KW', '1795082400.232866', NULL, '2026-11-27 13:16:58.231505+00', NULL);
INSERT INTO public.outbox VALUES (39, 'TOOQMMABCGG', 'metrics-U393CKMVMYA 2026-11-20T09:30:00.000780+00:00 M-1 2026-W47', 'post', 'U393CKMVMYA', 'Numbers for the weekly note: some of your metrics have no new value.', '[{"text": {"text": "*Numbers for the weekly note*\nA new value is missing. Without it the note shows the last one with its age, or that there is none.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Growth · note <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>\n• *Teams active each week* · 1,231 teams, Thu 12 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 numbers"}, {"type": "actions", "elements": [{"text": {"text": "Type in", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"at\":\"2026-11-20T09:30:00.000780+00:00\",\"first\":1}", "action_id": "metrics.type_in_several"}, {"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-20T09:30:00.000780+00:00\",\"first\":1}", "action_id": "metrics.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the question for numbers', 'sent', 1, 1, '2026-11-20 09:30:00.00078+00', NULL, 'DOVRAR7G7KW', '1795167000.405103', NULL, '2026-11-27 13:16:58.703292+00', NULL);
INSERT INTO public.outbox VALUES (18, 'TOOQMMABCGG', 'L-1 card', 'post', 'CDT1VI2TFI0', 'L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>', '[{"text": {"text": "L-1 Mobile checkout", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n14 days to go, as of Wed 11 Nov 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 0 of 7 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Support trained · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":5,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Sales enablement ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":6,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Beta feedback incorporated · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1798192800^{date_short_pretty} at {time}|Fri 25 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"v\":1}", "action_id": "launches.gate"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of L-1', 'sent', 1, 1, '2026-11-11 09:00:08.395524+00', NULL, 'CDT1VI2TFI0', '1794387608.562756', NULL, '2026-11-27 13:16:42.371367+00', NULL);
INSERT INTO public.outbox VALUES (23, 'TOOQMMABCGG', 'L-1 v5 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Telemetry verified, open → done
> Dashboard “checkout” shows both test purchases', '[{"text": {"text": "<@UUS7J8XSTK4>: Telemetry verified, open → done\n> Dashboard “checkout” shows both test purchases", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:11.647181+00', NULL, 'CDT1VI2TFI0', '1794387611.879536', NULL, '2026-11-27 13:16:45.688173+00', NULL);
INSERT INTO public.outbox VALUES (49, 'TOOQMMABCGG', 'L-1 reminder 2026-12-02 3', 'post', 'CDT1VI2TFI0', '*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.', '[{"text": {"text": "*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-1', 'sent', 1, 1, '2026-11-27 09:30:00.000113+00', NULL, 'CDT1VI2TFI0', '1795771800.384969', NULL, '2026-11-27 13:17:02.93591+00', NULL);
INSERT INTO public.outbox VALUES (33, 'TOOQMMABCGG', 'team 1 note 2026-W46', 'post', 'CDT1VI2TFI0', 'Weekly note · Growth · week 46: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 46", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 · 30 s read", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Decisions made", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "D-1 Use one queue for all mail", "type": "text", "style": {"bold": true}}, {"text": " · approved by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Next week", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · commit\n“Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "From the owner, Ana Silva", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_section", "elements": [{"text": "The invite mail lands in spam. It is the one thing to solve next week.", "type": "text"}]}]}]', NULL, false, 1, 'U393CKMVMYA', 'the weekly note of Growth', 'sent', 1, 1, '2026-11-13 16:00:00.000117+00', NULL, 'CDT1VI2TFI0', '1794585600.278245', NULL, '2026-11-27 13:16:55.256546+00', '{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W46", "version": 1}}');
INSERT INTO public.outbox VALUES (35, 'TOOQMMABCGG', 'L-1 v10 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Beta feedback incorporated, open → done
> All four blocking remarks are closed', '[{"text": {"text": "<@UUS7J8XSTK4>: Beta feedback incorporated, open → done\n> All four blocking remarks are closed", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-13 16:00:00.435567+00', NULL, 'CDT1VI2TFI0', '1794585600.573427', NULL, '2026-11-27 13:16:55.551607+00', NULL);
INSERT INTO public.outbox VALUES (31, 'TOOQMMABCGG', 'team 1 draft 2026-W46 1#update', 'update', 'U393CKMVMYA', 'Weekly note · Growth · week 46: It was posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.', '[{"text": {"text": "*Weekly note · Growth · week 46*\nIt was posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Correct", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\"}", "action_id": "notes.correct"}]}]', 'team 1 draft 2026-W46 1', false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 4, '2026-11-13 16:00:00.630246+00', NULL, 'DOVRAR7G7KW', '1794564001.683429', NULL, '2026-11-27 13:16:55.846504+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-13T10:01:00.341044+00:00"}}');
INSERT INTO public.outbox VALUES (47, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000569+00:00 B-1 2026-W48', 'post', 'U393CKMVMYA', 'Check-in before the weekly note: how do your bets stand?', '[{"text": {"text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:05.526354+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-26 10:00:00.000569+00', NULL, 'DOVRAR7G7KW', '1795687200.173742', NULL, '2026-11-27 13:17:02.491306+00', NULL);
INSERT INTO public.outbox VALUES (24, 'TOOQMMABCGG', 'L-1 v6 ticked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4>: Success criteria documented, open → done
> In the spec, section 2', '[{"text": {"text": "<@UUS7J8XSTK4>: Success criteria documented, open → done\n> In the spec, section 2", "type": "mrkdwn"}, "type": "section"}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of L-1', 'sent', 1, 1, '2026-11-11 09:00:12.090819+00', NULL, 'CDT1VI2TFI0', '1794387612.335675', NULL, '2026-11-27 13:16:46.144218+00', NULL);
INSERT INTO public.outbox VALUES (50, 'TOOQMMABCGG', 'metrics-U393CKMVMYA 2026-11-27T09:30:00.059792+00:00 M-1 2026-W48', 'post', 'U393CKMVMYA', 'Numbers for the weekly note: some of your metrics have no new value.', '[{"text": {"text": "*Numbers for the weekly note*\nA new value is missing. Without it the note shows the last one with its age, or that there is none.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Growth · note <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>\n• *Teams active each week* · 1,231 teams, Thu 12 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 numbers"}, {"type": "actions", "elements": [{"text": {"text": "Type in", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"at\":\"2026-11-27T09:30:00.059792+00:00\",\"first\":1}", "action_id": "metrics.type_in_several"}, {"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-27T09:30:00.059792+00:00\",\"first\":1}", "action_id": "metrics.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the question for numbers', 'sent', 1, 1, '2026-11-27 09:30:00.059792+00', NULL, 'DOVRAR7G7KW', '1795771800.364294', NULL, '2026-11-27 13:17:02.915335+00', NULL);
INSERT INTO public.outbox VALUES (19, 'TOOQMMABCGG', 'L-1 card#update', 'update', 'CDT1VI2TFI0', 'L-1 Mobile checkout: launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* go by <@U6CMAOJRKXP>', '[{"text": {"text": "L-1 Mobile checkout", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n1 day to go, as of Tue 1 Dec 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* go by <@U6CMAOJRKXP>\n> Everything is done and shown", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Moved once:* Wed 25 Nov 2026 → Wed 2 Dec 2026\n• to Wed 2 Dec 2026 by <@U393CKMVMYA>, quality protected: The payment provider certifies us a week later", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 6 of 7 done, 1 waived", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *done* by <@UUS7J8XSTK4>, <!date^1794387611^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Dashboard “checkout” shows both test purchases", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":1,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Success criteria documented · *done* by <@UUS7J8XSTK4>, <!date^1794387612^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> In the spec, section 2", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":2,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Rollback plan tested · *done* by <@UUS7J8XSTK4>, <!date^1794387612^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Rolled back on staging in 4 minutes", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":3,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Comms drafted · *done* by <@UUS7J8XSTK4>, <!date^1794387613^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Post and mail are in the launch folder", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":4,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Support trained · *done* by <@UUS7J8XSTK4>, <!date^1794387613^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Six of six answered the quiz", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":5,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "Sales enablement ready · *waived* by <@U6CMAOJRKXP>, <!date^1794387610^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>, because\n> Nobody sells it: it takes the place of the old checkout", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Beta feedback incorporated · *done* by <@UUS7J8XSTK4>, <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>\n> All four blocking remarks are closed", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Un-tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":7,\"v\":2}", "action_id": "launches.untick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796810400^{date_short_pretty} at {time}|Wed 9 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1798797600^{date_short_pretty} at {time}|Fri 1 Jan 2027, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Launched", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"v\":12}", "action_id": "launches.launched"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', 'L-1 card', false, 1, 'U393CKMVMYA', 'the card of L-1', 'sent', 1, 27, '2026-12-01 09:30:00.000108+00', NULL, 'CDT1VI2TFI0', '1794387608.562756', NULL, '2026-11-27 13:17:09.155161+00', NULL);
INSERT INTO public.outbox VALUES (28, 'TOOQMMABCGG', 'L-1 reminder 2026-12-02 14', 'post', 'CDT1VI2TFI0', '*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 1 blocking item open.', '[{"text": {"text": "*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Open, and blocking the launch* · 1", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@UUS7J8XSTK4>", "type": "mrkdwn"}]}, {"text": {"text": "Beta feedback incorporated", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"type": "actions", "elements": [{"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "launches.show_all"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-1', 'sent', 1, 1, '2026-11-12 09:30:00.000169+00', NULL, 'CDT1VI2TFI0', '1794475800.585475', NULL, '2026-11-27 13:16:49.35216+00', NULL);
INSERT INTO public.outbox VALUES (79, 'TOOQMMABCGG', 'check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000569+00:00 B-1 2026-W48#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000569+00:00 B-1 2026-W48', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.199665+00', NULL, 'DOVRAR7G7KW', '1795687200.173742', NULL, '2026-11-27 13:17:09.79048+00', NULL);
INSERT INTO public.outbox VALUES (29, 'TOOQMMABCGG', 'team 1 draft 2026-W46 1', 'post', 'U393CKMVMYA', 'Draft: Weekly note · Growth · week 46: 0 bets off or at risk', '[{"text": {"text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "action_id": "notes.edit"}, {"text": {"text": "Hold", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "action_id": "notes.hold"}, {"text": {"text": "Post now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "confirm": {"deny": {"text": "Cancel", "type": "plain_text", "emoji": false}, "text": {"text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "type": "plain_text", "emoji": false}, "title": {"text": "Post the note now?", "type": "plain_text", "emoji": false}, "confirm": {"text": "Post now", "type": "plain_text", "emoji": false}}, "action_id": "notes.post_now"}, {"text": {"text": "Skip this week", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "action_id": "notes.skip"}]}, {"type": "divider"}, {"text": {"text": "Weekly note · Growth · week 46", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 · 25 s read", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · first value\ntarget 1,500 · as of Thu 12 Nov · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 80 → 55 %\nblocked for 2 working days: “Our domain has no mail record yet” (Ben Okafor)", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Decisions made", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "D-1 Use one queue for all mail", "type": "text", "style": {"bold": true}}, {"text": " · approved by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Next week", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · commit\n“Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "divider"}, {"type": "context", "elements": [{"text": "It follows what the team records: update a bet or decide a decision, and this changes.", "type": "mrkdwn"}]}]', NULL, false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 1, '2026-11-13 10:00:00.000339+00', NULL, 'DOVRAR7G7KW', '1794564001.683429', NULL, '2026-11-27 13:16:53.920613+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "team": 1, "until": "2026-11-13T10:01:00.341044+00:00"}}');
INSERT INTO public.outbox VALUES (54, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000875+00:00 B-1 2026-W48', 'post', 'U393CKMVMYA', 'Last check-in before the weekly note: what is not updated will be shown as stale.', '[{"text": {"text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 % · on track · figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}, {"type": "actions", "block_id": "of team 1 B-1 answers", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "No change", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:05.526354+00:00\"}", "action_id": "bets.no_change"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 1, '2026-11-27 10:00:00.000875+00', NULL, 'DOVRAR7G7KW', '1795773600.125521', NULL, '2026-11-27 13:17:03.718912+00', NULL);
INSERT INTO public.outbox VALUES (59, 'TOOQMMABCGG', 'team 1 draft 2026-W48 1#update', 'update', 'U393CKMVMYA', 'Weekly note · Growth · week 48: It was posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.', '[{"text": {"text": "*Weekly note · Growth · week 48*\nIt was posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Correct", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"team\":1,\"week\":\"2026-W48\"}", "action_id": "notes.correct"}]}]', 'team 1 draft 2026-W48 1', false, 1, NULL, 'the draft of the weekly note of Growth', 'sent', 1, 3, '2026-11-27 16:00:03.167247+00', NULL, 'DOVRAR7G7KW', '1795773601.053926', NULL, '2026-11-27 13:17:08.75565+00', '{"name": "notes.hill", "facts": {"hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "team": 1, "until": "2026-11-27T10:00:00.000122+00:00"}}');
INSERT INTO public.outbox VALUES (81, 'TOOQMMABCGG', 'B-1 update 4', 'post', 'CDT1VI2TFI0', 'B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)', '[{"text": {"text": "B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)", "type": "mrkdwn"}, "type": "section"}]', 'B-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of B-1', 'waiting', 1, 1, '2026-12-01 09:45:00.199665+00', '2026-11-27 13:18:09.6827+00', NULL, NULL, 'ratelimited', NULL, NULL);
INSERT INTO public.outbox VALUES (80, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000875+00:00 B-1 2026-W48#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000875+00:00 B-1 2026-W48', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.199665+00', NULL, 'DOVRAR7G7KW', '1795773600.125521', NULL, '2026-11-27 13:17:09.804579+00', NULL);
INSERT INTO public.outbox VALUES (57, 'TOOQMMABCGG', 'team 1 note 2026-W48', 'post', 'CDT1VI2TFI0', 'Weekly note · Growth · week 48: 0 bets off or at risk', '[{"text": {"text": "Weekly note · Growth · week 48", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "context", "elements": [{"text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 · 29 s read · kept 0 of 1 commit", "type": "mrkdwn"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Metrics", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "Teams active each week", "type": "text", "style": {"bold": true}}, {"text": " (NSM) · 1,231 teams · no new value\ntarget 1,500 · ", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": as of Thu 12 Nov, 15 days ago · typed in by Ben Okafor", "type": "text"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Bets", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "B-1 Trial teams invite a second person", "type": "text", "style": {"bold": true}}, {"text": " · Ana Silva · on track · 55 %\nblocked for 12 working days: “Our domain has no mail record yet” (Ben Okafor)\n", "type": "text"}, {"text": "stale", "type": "text", "style": {"bold": true}}, {"text": ": no update for 16 days · ", "type": "text"}, {"text": "stalled", "type": "text", "style": {"bold": true}}, {"text": " for 16 days\nno result: “Send invites from our own domain”", "type": "text"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"text": "Launches", "type": "text", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"text": "L-1 Mobile checkout", "type": "text", "style": {"bold": true}}, {"text": " · Wed 2 Dec · go\n3 blocking items open · moved from Wed 25 Nov", "type": "text"}]}]}]}]', NULL, false, 1, 'U393CKMVMYA', 'the weekly note of Growth', 'sent', 1, 1, '2026-11-27 16:00:00.000098+00', NULL, 'CDT1VI2TFI0', '1795795200.238634', NULL, '2026-11-27 13:17:05.728541+00', '{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W48", "version": 1}}');
INSERT INTO public.outbox VALUES (61, 'TOOQMMABCGG', 'B-2 card#update', 'update', 'CDT1VI2TFI0', 'Bet B-2 Exports arrive every night: reached, by Fri 18 Dec 2026', '[{"text": {"text": "B-2 Exports arrive every night", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "exports missed, 9 → 0, by Fri 18 Dec 2026", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Reached* · actual value 0 · took 2 weeks · delivered, but not adopted", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Evidence*\n> the log", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Learned*\n> one queue", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Last confidence*\n70 %", "type": "mrkdwn"}]}, {"type": "context", "elements": [{"text": "Closed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Reopen", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.reopen"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.history"}]}]', 'B-2 card', false, 1, 'U6CMAOJRKXP', 'the card of B-2', 'sent', 1, 2, '2026-11-27 16:00:00.928873+00', NULL, 'CDT1VI2TFI0', '1795795200.667072', NULL, '2026-11-27 13:17:06.629405+00', NULL);
INSERT INTO public.outbox VALUES (62, 'TOOQMMABCGG', 'B-2 v2 closed', 'post', 'CDT1VI2TFI0', 'B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)', '[{"text": {"text": "B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)", "type": "mrkdwn"}, "type": "section"}]', 'B-2 card', true, 1, 'U6CMAOJRKXP', 'a line in the thread of B-2', 'sent', 1, 1, '2026-11-27 16:00:00.928873+00', NULL, 'CDT1VI2TFI0', '1795795201.147456', NULL, '2026-11-27 13:17:06.637076+00', NULL);
INSERT INTO public.outbox VALUES (4, 'TOOQMMABCGG', 'D-1 card#update', 'update', 'CDT1VI2TFI0', 'D-1 Use one queue for all mail: Approved by <@U6CMAOJRKXP>, <!date^1794387603^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>', '[{"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387603^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Why*\n> Fewer parts that can fail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Input* · 1 objection\n• Objection, <@UUS7J8XSTK4> — One queue is one thing that can stop all mail (a fair case for it)", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Disagree and commit: <@UUS7J8XSTK4>", "type": "mrkdwn"}, {"text": "Asked to reopen once; the last evidence waits for its answer", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Answer the evidence", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"n\":1}", "action_id": "decisions.answer_reopening"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Write the review", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"review\"}"}, {"text": {"text": "Move the review date", "type": "plain_text", "emoji": false}, "value": "{\"number\":1,\"do\":\"move_review\"}"}], "action_id": "decisions.menu"}]}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'the card of D-1', 'sent', 1, 6, '2026-11-27 16:00:01.301419+00', NULL, 'CDT1VI2TFI0', '1794387601.788020', NULL, '2026-11-27 13:17:06.971893+00', NULL);
INSERT INTO public.outbox VALUES (78, 'TOOQMMABCGG', 'check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000269+00:00 B-1 2026-W47#update', 'update', 'U393CKMVMYA', 'Check-in before the weekly note: all is answered.', '[{"text": {"text": "*Check-in before the weekly note*\nAll is answered.", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "block_id": "of team 1 note", "elements": [{"text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "*B-1 Trial teams invite a second person*\n55 → 50 % — the mail record is not there yet\nAnswered by you · <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 B-1"}]', 'check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000269+00:00 B-1 2026-W47', false, 1, 'U393CKMVMYA', 'the check-in on bets', 'sent', 1, 2, '2026-12-01 09:45:00.199665+00', NULL, 'DOVRAR7G7KW', '1795168800.214094', NULL, '2026-11-27 13:17:09.684506+00', NULL);
INSERT INTO public.outbox VALUES (60, 'TOOQMMABCGG', 'B-2 card', 'post', 'CDT1VI2TFI0', 'Bet B-2 Exports arrive every night: 70 %, on track, by Fri 18 Dec 2026', '[{"text": {"text": "B-2 Exports arrive every night", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "exports missed, 9 → 0, by Fri 18 Dec 2026", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Confidence*\n70 %", "type": "mrkdwn"}, {"text": "*Health*\non track", "type": "mrkdwn"}, {"text": "*Horizon*\nnow", "type": "mrkdwn"}, {"text": "*Hill*\nFiguring out: at the foot", "type": "mrkdwn"}]}, {"type": "context", "elements": [{"text": "Placed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.update"}, {"text": {"text": "Close", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.close"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "bets.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"text": "Placed by mistake", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"mistake\"}"}], "action_id": "bets.menu"}]}]', NULL, false, 1, 'U6CMAOJRKXP', 'the card of B-2', 'sent', 1, 1, '2026-11-27 16:00:00.484144+00', NULL, 'CDT1VI2TFI0', '1795795200.667072', NULL, '2026-11-27 13:17:06.162463+00', NULL);
INSERT INTO public.outbox VALUES (5, 'TOOQMMABCGG', 'D-1 v1 question 2026-11-11T09:00:01.360080+00:00 to U6CMAOJRKXP#update', 'update', 'U6CMAOJRKXP', 'You are asked to decide D-1 Use one queue for all mail', '[{"text": {"text": "<@U393CKMVMYA> asked you to decide D-1.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387603^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> Two queues cost us a night a month.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Why*\n> Fewer parts that can fail", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Input* · 1 objection\n• Objection, <@UUS7J8XSTK4> — One queue is one thing that can stop all mail (a fair case for it)", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Disagree and commit: <@UUS7J8XSTK4>", "type": "mrkdwn"}, {"text": "Asked to reopen once; the last evidence waits for its answer", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.show_all"}]}]', 'D-1 v1 question 2026-11-11T09:00:01.360080+00:00 to U6CMAOJRKXP', false, 1, 'U393CKMVMYA', 'the question to the approver of D-1', 'sent', 1, 6, '2026-11-27 16:00:01.301419+00', NULL, 'DGYHXKVI82B', '1794387601.823187', NULL, '2026-11-27 13:17:07.002618+00', NULL);
INSERT INTO public.outbox VALUES (64, 'TOOQMMABCGG', 'D-1 reopening 1 asked', 'post', 'CDT1VI2TFI0', '<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday
<@U6CMAOJRKXP> answers it.', '[{"text": {"text": "<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday\n<@U6CMAOJRKXP> answers it.", "type": "mrkdwn"}, "type": "section"}]', 'D-1 card', false, 1, 'U393CKMVMYA', 'a line in the thread of D-1', 'sent', 1, 1, '2026-11-27 16:00:01.301419+00', NULL, 'CDT1VI2TFI0', '1795795201.529397', NULL, '2026-11-27 13:17:07.019493+00', NULL);
INSERT INTO public.outbox VALUES (63, 'TOOQMMABCGG', 'D-1 reopening 1', 'post', 'U6CMAOJRKXP', '<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.', '[{"text": {"text": "<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-1 · Use one queue for all mail*", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Approved by <@U6CMAOJRKXP>, <!date^1794387603^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*New evidence*", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "> The queue stood still for an hour on Sunday", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Answer the evidence", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":1,\"n\":1}", "action_id": "decisions.answer_reopening"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":1}", "action_id": "decisions.show_all"}]}]', NULL, false, 1, 'U393CKMVMYA', 'new evidence on D-1', 'sent', 1, 1, '2026-11-27 16:00:01.301419+00', NULL, 'DGYHXKVI82B', '1795795201.538261', NULL, '2026-11-27 13:17:07.028068+00', NULL);
INSERT INTO public.outbox VALUES (66, 'TOOQMMABCGG', 'D-2 v1 question 2026-11-27T16:00:01.571066+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-2 Lower the starter plan to 15 €', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-2, due <!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-2 · Lower the starter plan to 15 €*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> One trial in five ends over the price.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-2', 'sent', 1, 1, '2026-11-27 16:00:01.571066+00', NULL, 'DGYHXKVI82B', '1795795201.661213', NULL, '2026-11-27 13:17:07.15099+00', NULL);
INSERT INTO public.outbox VALUES (69, 'TOOQMMABCGG', 'team 1 followed by CBIISFJ3PHC 2026-11-27T16:00:02.422683+00:00', 'post', 'CBIISFJ3PHC', '<@U393CKMVMYA> subscribed this channel to the weekly note of *Growth*: it comes here on Friday 16:00 (Europe/Lisbon). A team admin ends it with `/weekly unfollow` in <#CDT1VI2TFI0>.', '[{"text": {"text": "<@U393CKMVMYA> subscribed this channel to the weekly note of *Growth*: it comes here on Friday 16:00 (Europe/Lisbon). A team admin ends it with `/weekly unfollow` in <#CDT1VI2TFI0>.", "type": "mrkdwn"}, "type": "section"}]', NULL, false, 1, 'U393CKMVMYA', 'word that it follows the weekly note of Growth', 'sent', 1, 1, '2026-11-27 16:00:02.422683+00', NULL, 'CBIISFJ3PHC', '1795795202.490491', NULL, '2026-11-27 13:17:07.980352+00', NULL);
INSERT INTO public.outbox VALUES (13, 'TOOQMMABCGG', 'B-1 card#update', 'update', 'CDT1VI2TFI0', 'Bet B-1 Trial teams invite a second person: 50 %, on track, by Fri 26 Feb 2027', '[{"text": {"text": "B-1 Trial teams invite a second person", "type": "plain_text", "emoji": false}, "type": "header"}, {"text": {"text": "share of trial teams that invite a second person, 22% → 35%, by Fri 26 Feb 2027", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Confidence*\n50 %", "type": "mrkdwn"}, {"text": "*Health*\non track", "type": "mrkdwn"}, {"text": "*Horizon*\nnow", "type": "mrkdwn"}, {"text": "*Hill*\nFiguring out: halfway up", "type": "mrkdwn"}]}, {"text": {"text": "*Blocked*\n• Our domain has no mail record yet — <@U6CMAOJRKXP> can unblock it, since Wed 11 Nov 2026", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Last change*\n> the mail record is not there yet", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Next promise* (commit)\n> Send invites from our own domain", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "Updated by <@U393CKMVMYA>, <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"type": "actions", "elements": [{"text": {"text": "Update", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.update"}, {"text": {"text": "Close", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.close"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1}", "action_id": "bets.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"text": "Placed by mistake", "type": "plain_text", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}], "action_id": "bets.menu"}]}]', 'B-1 card', false, 1, 'U393CKMVMYA', 'the card of B-1', 'sent', 1, 4, '2026-12-01 09:45:00.199665+00', NULL, 'CDT1VI2TFI0', '1794387604.954875', NULL, '2026-11-27 13:17:09.635553+00', NULL);
INSERT INTO public.outbox VALUES (65, 'TOOQMMABCGG', 'D-2 card', 'post', 'CDT1VI2TFI0', 'D-2 Lower the starter plan to 15 €: Open', '[{"text": {"text": "*D-2 · Lower the starter plan to 15 €*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> One trial in five ends over the price.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":2}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-2', 'sent', 1, 1, '2026-11-27 16:00:01.571066+00', NULL, 'CDT1VI2TFI0', '1795795201.647098', NULL, '2026-11-27 13:17:07.137161+00', NULL);
INSERT INTO public.outbox VALUES (68, 'TOOQMMABCGG', 'D-3 v1 question 2026-11-27T16:00:01.855255+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', 'You are asked to decide D-3 Drop the yearly plan', '[{"text": {"text": "<@U393CKMVMYA> asks you to decide D-3, due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*D-3 · Drop the yearly plan*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> It confuses people who only look around.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}, {"text": {"text": "Not now? Snooze its reminders:", "type": "mrkdwn"}, "type": "section", "accessory": {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}}]', NULL, false, 1, 'U393CKMVMYA', 'the question to the approver of D-3', 'sent', 1, 1, '2026-11-27 16:00:01.855255+00', NULL, 'DGYHXKVI82B', '1795795202.036020', NULL, '2026-11-27 13:17:07.546509+00', NULL);
INSERT INTO public.outbox VALUES (67, 'TOOQMMABCGG', 'D-3 card', 'post', 'CDT1VI2TFI0', 'D-3 Drop the yearly plan: Open', '[{"text": {"text": "*D-3 · Drop the yearly plan*", "type": "mrkdwn"}, "type": "section"}, {"type": "section", "fields": [{"text": "*Status*\nOpen", "type": "mrkdwn"}, {"text": "*Approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}, {"text": "*Driver*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>", "type": "mrkdwn"}]}, {"text": {"text": "> It confuses people who only look around.", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.decide"}, {"text": {"text": "Add input", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.input"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"number\":3}", "action_id": "decisions.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"text": "Move the due date", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"text": "Withdraw", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}], "action_id": "decisions.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of D-3', 'sent', 1, 1, '2026-11-27 16:00:01.855255+00', NULL, 'CDT1VI2TFI0', '1795795201.995594', NULL, '2026-11-27 13:17:07.485698+00', NULL);
INSERT INTO public.outbox VALUES (74, 'TOOQMMABCGG', 'items-U393CKMVMYA 2026-11-30T09:30:00.000837+00:00 L-2 1', 'post', 'U393CKMVMYA', 'Some of your launch items are due.', '[{"text": {"text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*L-2 Invoices* · launches <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2"}, {"text": {"text": "Legal has read it · *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 8"}, {"type": "actions", "block_id": "of team 1 L-2 8 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Telemetry verified", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 1"}, {"type": "actions", "block_id": "of team 1 L-2 1 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Success criteria documented", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 2"}, {"type": "actions", "block_id": "of team 1 L-2 2 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Rollback plan tested", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 3"}, {"type": "actions", "block_id": "of team 1 L-2 3 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Comms drafted", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 4"}, {"type": "actions", "block_id": "of team 1 L-2 4 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Support trained", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 5"}, {"type": "actions", "block_id": "of team 1 L-2 5 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Sales enablement ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 6"}, {"type": "actions", "block_id": "of team 1 L-2 6 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Beta feedback incorporated", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 7"}, {"type": "actions", "block_id": "of team 1 L-2 7 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Phased rollout with a metric gate", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 9"}, {"type": "actions", "block_id": "of team 1 L-2 9 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "On-call rotation aware", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 10"}, {"type": "actions", "block_id": "of team 1 L-2 10 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Status page ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-2 11"}, {"type": "actions", "block_id": "of team 1 L-2 11 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.help"}]}, {"type": "divider"}, {"type": "actions", "elements": [{"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-11-30T09:30:00.000837+00:00\"}", "action_id": "launches.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of launch items', 'sent', 1, 1, '2026-11-30 09:30:00.000837+00', NULL, 'DOVRAR7G7KW', '1796031000.106211', NULL, '2026-11-27 13:17:08.888154+00', NULL);
INSERT INTO public.outbox VALUES (83, 'TOOQMMABCGG', 'D-3 reminder 1', 'post', 'U6CMAOJRKXP', '*D-3 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.', '[{"text": {"text": "*D-3 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "> It confuses people who only look around.\nDriver: <@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Decide", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"number\":3,\"v\":1}", "action_id": "decisions.decide"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}], "action_id": "decisions.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of D-3', 'waiting', 0, 1, '2026-12-01 17:00:00.006036+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (70, 'TOOQMMABCGG', 'L-2 card', 'post', 'CDT1VI2TFI0', 'L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>', '[{"text": {"text": "L-2 Invoices", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n6 days to go, as of Fri 27 Nov 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 0 of 8 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Support trained · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Sales enablement ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Beta feedback incorporated · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Legal has read it · *open*, blocking\n<@U393CKMVMYA> · due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> · *overdue*", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"v\":1}", "action_id": "launches.gate"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the card of L-2', 'sent', 1, 1, '2026-11-27 16:00:02.879161+00', NULL, 'CDT1VI2TFI0', '1795795203.136887', NULL, '2026-11-27 13:17:08.62684+00', NULL);
INSERT INTO public.outbox VALUES (75, 'TOOQMMABCGG', 'L-2 v1 question 2026-11-30T09:30:00.047191+00:00 to U6CMAOJRKXP', 'post', 'U6CMAOJRKXP', '*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>', '[{"text": {"text": "*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?\n*Open, and blocking the launch*\n• Telemetry verified — <@U393CKMVMYA>\n• Success criteria documented — <@U393CKMVMYA>\n• Rollback plan tested — <@U393CKMVMYA>\n• Comms drafted — <@U393CKMVMYA>\n• Support trained — <@U393CKMVMYA>\n• Sales enablement ready — <@U393CKMVMYA>\n• Beta feedback incorporated — <@U393CKMVMYA>\n• Legal has read it — <@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":2,\"v\":2}", "action_id": "launches.gate"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}], "action_id": "launches.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'the go / no-go question of L-2', 'sent', 1, 1, '2026-11-30 09:30:00.047191+00', NULL, 'DGYHXKVI82B', '1796031000.100483', NULL, '2026-11-27 13:17:08.882335+00', NULL);
INSERT INTO public.outbox VALUES (73, 'TOOQMMABCGG', 'L-2 reminder 2026-12-03 3', 'post', 'CDT1VI2TFI0', '*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 8 blocking items open.', '[{"text": {"text": "*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Open, and blocking the launch* · 8", "type": "mrkdwn"}, "type": "section"}, {"type": "context", "elements": [{"text": "<@U393CKMVMYA>", "type": "mrkdwn"}]}, {"text": {"text": "Legal has read it · *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Telemetry verified", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "• Support trained\n• Sales enablement ready\n• Beta feedback incorporated", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.show_all"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-2', 'sent', 1, 1, '2026-11-30 09:30:00.000117+00', NULL, 'CDT1VI2TFI0', '1796031000.118489', NULL, '2026-11-27 13:17:08.900268+00', NULL);
INSERT INTO public.outbox VALUES (76, 'TOOQMMABCGG', 'items-U393CKMVMYA 2026-12-01T09:30:00.000699+00:00 L-1 8', 'post', 'U393CKMVMYA', 'Some of your launch items are due.', '[{"text": {"text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check.", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*L-1 Mobile checkout* · launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1"}, {"text": {"text": "Phased rollout with a metric gate", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 8"}, {"type": "actions", "block_id": "of team 1 L-1 8 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":8,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "On-call rotation aware", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 9"}, {"type": "actions", "block_id": "of team 1 L-1 9 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":9,\"v\":1}", "action_id": "launches.help"}]}, {"text": {"text": "Status page ready", "type": "mrkdwn"}, "type": "section", "block_id": "of team 1 L-1 10"}, {"type": "actions", "block_id": "of team 1 L-1 10 answers", "elements": [{"text": {"text": "Done", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.tick"}, {"text": {"text": "Need help", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":1,\"item\":10,\"v\":1}", "action_id": "launches.help"}]}, {"type": "divider"}, {"type": "actions", "elements": [{"text": {"text": "Not now", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"at\":\"2026-12-01T09:30:00.000699+00:00\"}", "action_id": "launches.not_now"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of launch items', 'sent', 1, 1, '2026-12-01 09:30:00.000699+00', NULL, 'DOVRAR7G7KW', '1796117400.191765', NULL, '2026-11-27 13:17:09.17538+00', NULL);
INSERT INTO public.outbox VALUES (72, 'TOOQMMABCGG', 'L-2 card#update', 'update', 'CDT1VI2TFI0', 'L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>', '[{"text": {"text": "L-2 Invoices", "type": "plain_text", "emoji": false}, "type": "header"}, {"type": "section", "fields": [{"text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, {"text": "*Countdown*\n2 days to go, as of Tue 1 Dec 2026", "type": "mrkdwn"}, {"text": "*Owner*\n<@U393CKMVMYA>", "type": "mrkdwn"}, {"text": "*Go / no-go approver*\n<@U6CMAOJRKXP>", "type": "mrkdwn"}]}, {"text": {"text": "*Gate:* waiting for <@U6CMAOJRKXP>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "*Before* · 0 of 8 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Telemetry verified · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":1,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Success criteria documented · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":2,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Rollback plan tested · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":3,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Comms drafted · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":4,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Support trained · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":5,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Sales enablement ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":6,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Beta feedback incorporated · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":7,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Legal has read it · *open*, blocking\n<@U393CKMVMYA> · due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> · *overdue*", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":8,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*Launch day* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Phased rollout with a metric gate · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":9,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "On-call rotation aware · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":10,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "Status page ready · *open*, blocking\n<@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section", "accessory": {"text": {"text": "Tick", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"item\":11,\"v\":1}", "action_id": "launches.tick"}}, {"text": {"text": "*After* · 0 of 3 done", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+24 h · *open*\n<@U393CKMVMYA> · due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+7 d · *open*\n<@U393CKMVMYA> · due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"text": {"text": "Review at T+30 d · *open*\n<@U393CKMVMYA> · due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2,\"v\":2}", "action_id": "launches.gate"}, {"text": {"text": "Tick several", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.tick_several"}, {"text": {"text": "Add an item", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.add_item"}, {"text": {"text": "Show all", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.show_all"}, {"text": {"text": "History", "type": "plain_text", "emoji": false}, "type": "button", "value": "{\"id\":2}", "action_id": "launches.history"}, {"type": "overflow", "options": [{"text": {"text": "Edit", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"text": "Move the date", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"text": "Cancel the launch", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"text": "Reassign", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"text": "Delegate go / no-go", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}], "action_id": "launches.menu"}]}]', 'L-2 card', false, 1, 'U393CKMVMYA', 'the card of L-2', 'sent', 1, 4, '2026-12-01 09:30:00.000108+00', NULL, 'CDT1VI2TFI0', '1795795203.136887', NULL, '2026-11-27 13:17:09.200218+00', NULL);
INSERT INTO public.outbox VALUES (82, 'TOOQMMABCGG', 'L-2 reminder 1', 'post', 'U6CMAOJRKXP', '*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>', '[{"text": {"text": "*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Open, and blocking the launch*\n• Telemetry verified — <@U393CKMVMYA>\n• Success criteria documented — <@U393CKMVMYA>\n• Rollback plan tested — <@U393CKMVMYA>\n• Comms drafted — <@U393CKMVMYA>\n• Support trained — <@U393CKMVMYA>\n• Sales enablement ready — <@U393CKMVMYA>\n• Beta feedback incorporated — <@U393CKMVMYA>\n• Legal has read it — <@U393CKMVMYA>", "type": "mrkdwn"}, "type": "section"}, {"type": "actions", "elements": [{"text": {"text": "Go / no-go", "type": "plain_text", "emoji": false}, "type": "button", "style": "primary", "value": "{\"id\":2,\"v\":2}", "action_id": "launches.gate"}, {"type": "overflow", "options": [{"text": {"text": "Snooze for 1 hour", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"text": "Snooze until tomorrow", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"text": "Snooze until it is due", "type": "plain_text", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}], "action_id": "launches.snooze"}]}]', NULL, false, 1, 'U393CKMVMYA', 'a reminder of L-2', 'waiting', 0, 1, '2026-12-01 10:45:00.11613+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox_holds VALUES ('TOOQMMABCGG', 'post', '2026-11-27 13:18:09.6827+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'U393CKMVMYA', 'Ana Silva', 'Europe/Lisbon', false, false, false, false, false, '2026-11-27 13:16:34.330649+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'U6CMAOJRKXP', 'Ben Okafor', 'Europe/London', false, false, false, false, false, '2026-11-27 13:16:34.976269+00');
INSERT INTO public.people VALUES ('TOOQMMABCGG', 'UUS7J8XSTK4', 'Cy Young', 'America/New_York', false, false, false, false, false, '2026-11-27 13:16:35.900179+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '0a7666091873ca695dbfd640c93edc17', 'F5R0W2MTYFE', 'Confidence of B-1 Trial teams invite a second person: 55 %, on track, as of Wed 11 Nov 2026 (Europe/Lisbon); due Fri 26 Feb 2027. Wed 11 Nov 2026: 80 → 55 %. Placed Wed 11 Nov 2026 at 80 %, on track.', '2026-11-27 13:16:40.418953+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', 'fdf8377bc8e19a594f51a6e845611b05', 'FN53445X4B5', 'Hill chart, Growth, Wed 11 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.', '2026-11-27 13:16:42.078737+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', 'd4ebdb8dfc62bf05fdd61a25896475b8', 'F04E1XU1E1B', 'Teams active each week: 1,231 teams, as of Thu 12 Nov 2026 (Europe/Lisbon); target 1,500 teams; up is good. The last value of each week, by its Monday: Mon 9 Nov 2026: 1,231. Nothing before.', '2026-11-27 13:16:51.504492+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '3753e81e822d91d39fa1cb9223124184', 'FZOHJZMVH2X', 'Hill chart, Growth, Fri 13 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.', '2026-11-27 13:16:53.898714+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '36daf0a11927da2f5595fd982b422215', 'FG3NX1K1QI8', 'Hill chart, Growth, Fri 20 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.', '2026-11-27 13:17:00.322883+00');
INSERT INTO public.pictures VALUES ('TOOQMMABCGG', '455ee470f9ae80c035f79f821a15b1c7', 'FROMDFLGHLD', 'Hill chart, Growth, Fri 27 Nov 2026 (Europe/Lisbon): 1 bet. Stalled: B-1 Trial teams invite a second person at 25, from 0, not moved for 16 days.', '2026-11-27 13:17:04.5965+00');
INSERT INTO public.promises VALUES (1, 'TOOQMMABCGG', 1, 3, 'Send invites from our own domain', 'commit', 'U393CKMVMYA', '2026-11-11 09:00:05.526354+00', NULL, '', NULL, NULL);
INSERT INTO public.queue_schema VALUES ('03.04.00_50_post_add_retry_failed_job_procedure.sql');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VD1VXL23NUO teams.settings ', '2026-11-27 13:16:34.466326+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VFYA681KLIN decisions.form ', '2026-11-27 13:16:35.168155+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V48LFZBSTVY decisions.inputting ', '2026-11-27 13:16:36.268218+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 656901706129.83198937429.8bde37cc433a8605b21d58d9d807c41a', '2026-11-27 13:16:36.858281+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VINY4PYNNJ8 decisions.verdict ', '2026-11-27 13:16:37.618089+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 15598594332.136030661853.498b767616e02aae0da9f4c2c677962c', '2026-11-27 13:16:38.082006+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VJFVMRIPSH1 bets.placing ', '2026-11-27 13:16:38.636145+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 99879518575.643633202824.361c8f82eab745b5d49b9a9362432873', '2026-11-27 13:16:38.852433+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VFDA46L2X0A bets.updating ', '2026-11-27 13:16:39.334246+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 954130140995.898163044318.900aa913cd6e56adae80b5013e367511', '2026-11-27 13:16:40.791109+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V5U3CB8HVW6 launches.plan ', '2026-11-27 13:16:42.203501+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V855NLEOYWF launches.assign ', '2026-11-27 13:16:42.873224+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VZSG0D3C5TA launches.waive ', '2026-11-27 13:16:44.490553+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V18LWJT39YK launches.move ', '2026-11-27 13:16:45.018235+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VIRMRXE1FER launches.tick ', '2026-11-27 13:16:45.455225+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VUAZI5FP8VI launches.tick ', '2026-11-27 13:16:45.898932+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VKXY072OXTI launches.tick ', '2026-11-27 13:16:46.47416+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VLTC8K1NAUR launches.tick ', '2026-11-27 13:16:46.934203+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VNNKJ6MIDBN launches.tick ', '2026-11-27 13:16:47.28716+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VQPVKQYTB0I metrics.adding ', '2026-11-27 13:16:49.712485+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 93177467577.181626313710.82705e398441a393df3d3b78c4dc19ef', '2026-11-27 13:16:49.967197+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V1MWEV2L21T notes.edit ', '2026-11-27 13:16:54.352579+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VTCCIU785CW launches.tick ', '2026-11-27 13:16:55.413222+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VILY7T73O8T launches.gate ', '2026-11-27 13:17:03.134638+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VDV4MVUU7J0 bets.placing ', '2026-11-27 13:17:05.9824+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VUGUR39GAH1 bets.closing ', '2026-11-27 13:17:06.418389+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VLKO4WJQHRY decisions.reopening ', '2026-11-27 13:17:06.792319+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V75RVQFS40U decisions.form ', '2026-11-27 13:17:07.06036+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 96957056280.192319784328.2fc89e356a13cc11ebb27cf8f825b729', '2026-11-27 13:17:07.251183+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view V6W335QP3HD decisions.form ', '2026-11-27 13:17:07.344598+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VH6IBNOFZZI launches.template_item 300806386884.318607541770.7e71fda8a0b738614c010842ef2b1404', '2026-11-27 13:17:07.695839+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 281713776273.950556558363.c72c0052071779b762c839cf8de9b93d', '2026-11-27 13:17:07.912038+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'view VXBBA9U33GF launches.plan ', '2026-11-27 13:17:08.368481+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'action 206455710514.740915835838.aa8ea2e464aefa68d4d0f80c99e79a98', '2026-11-27 13:17:09.378907+00');
INSERT INTO public.receipts VALUES ('TOOQMMABCGG', 'command 95953978910.821200336943.a104f67c736b442bfb6630e77fe4e8f3', '2026-11-27 13:17:09.462962+00');
INSERT INTO public.settled_bets VALUES ('TOOQMMABCGG', 2, 1, 'U6CMAOJRKXP', '', NULL, 2, 70, true);
INSERT INTO public.slots VALUES (1, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-11', '2026-11-11 09:30:00+00', '2026-11-11 09:30:00.000291+00', 'nothing to say');
INSERT INTO public.slots VALUES (2, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-12', '2026-11-12 09:30:00+00', '2026-11-12 09:30:00.000169+00', 'posted');
INSERT INTO public.slots VALUES (3, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-13', '2026-11-13 09:30:00+00', '2026-11-13 09:30:00.000206+00', 'nothing to say');
INSERT INTO public.slots VALUES (4, 'TOOQMMABCGG', 1, 'notes.draft', '2026-W46', '2026-11-13 10:00:00+00', '2026-11-13 10:00:00.000339+00', 'posted');
INSERT INTO public.slots VALUES (5, 'TOOQMMABCGG', 1, 'metrics.fetch', '2026-W46', '2026-11-13 15:30:00+00', '2026-11-13 15:30:00.000127+00', 'nothing to say');
INSERT INTO public.slots VALUES (6, 'TOOQMMABCGG', 1, 'notes.note', '2026-W46', '2026-11-13 16:00:00+00', '2026-11-13 16:00:00.000117+00', 'posted');
INSERT INTO public.slots VALUES (7, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-16', '2026-11-16 09:30:00+00', '2026-11-16 09:30:00.000218+00', 'nothing to say');
INSERT INTO public.slots VALUES (8, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-17', '2026-11-17 09:30:00+00', '2026-11-17 09:30:00.000127+00', 'nothing to say');
INSERT INTO public.slots VALUES (9, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-18', '2026-11-18 09:30:00+00', '2026-11-18 09:30:00.000142+00', 'nothing to say');
INSERT INTO public.slots VALUES (10, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-19', '2026-11-19 09:30:00+00', '2026-11-19 09:30:00.000102+00', 'nothing to say');
INSERT INTO public.slots VALUES (11, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-20', '2026-11-20 09:30:00+00', '2026-11-20 09:30:00.00012+00', 'nothing to say');
INSERT INTO public.slots VALUES (12, 'TOOQMMABCGG', 1, 'notes.draft', '2026-W47', '2026-11-20 10:00:00+00', '2026-11-20 10:00:00.000168+00', 'posted');
INSERT INTO public.slots VALUES (13, 'TOOQMMABCGG', 1, 'metrics.fetch', '2026-W47', '2026-11-20 15:30:00+00', '2026-11-20 15:30:00.000131+00', 'nothing to say');
INSERT INTO public.slots VALUES (14, 'TOOQMMABCGG', 1, 'notes.note', '2026-W47', '2026-11-20 16:00:00+00', '2026-11-20 16:00:00.000131+00', 'posted');
INSERT INTO public.slots VALUES (15, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-23', '2026-11-23 09:30:00+00', '2026-11-23 09:30:00.0001+00', 'nothing to say');
INSERT INTO public.slots VALUES (16, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-24', '2026-11-24 09:30:00+00', '2026-11-24 09:30:00.000118+00', 'nothing to say');
INSERT INTO public.slots VALUES (17, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-25', '2026-11-25 09:30:00+00', '2026-11-25 09:30:00.000133+00', 'nothing to say');
INSERT INTO public.slots VALUES (18, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-26', '2026-11-26 09:30:00+00', '2026-11-26 09:30:00.000167+00', 'nothing to say');
INSERT INTO public.slots VALUES (19, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-27', '2026-11-27 09:30:00+00', '2026-11-27 09:30:00.000113+00', 'posted');
INSERT INTO public.slots VALUES (20, 'TOOQMMABCGG', 1, 'notes.draft', '2026-W48', '2026-11-27 10:00:00+00', '2026-11-27 10:00:00.000122+00', 'posted');
INSERT INTO public.slots VALUES (21, 'TOOQMMABCGG', 1, 'metrics.fetch', '2026-W48', '2026-11-27 15:30:00+00', '2026-11-27 15:30:00.00011+00', 'nothing to say');
INSERT INTO public.slots VALUES (22, 'TOOQMMABCGG', 1, 'notes.note', '2026-W48', '2026-11-27 16:00:00+00', '2026-11-27 16:00:00.000098+00', 'posted');
INSERT INTO public.slots VALUES (23, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-11-30', '2026-11-30 09:30:00+00', '2026-11-30 09:30:00.000117+00', 'posted');
INSERT INTO public.slots VALUES (24, 'TOOQMMABCGG', 1, 'launches.reminders', '2026-12-01', '2026-12-01 09:30:00+00', '2026-12-01 09:30:00.000108+00', 'nothing to say');
INSERT INTO public.teams VALUES (1, 'TOOQMMABCGG', 'CDT1VI2TFI0', 'Growth', 'Europe/Lisbon', 4, '16:00', 'U393CKMVMYA', 'before', NULL, NULL, '', '["U393CKMVMYA"]', false, '09:30', '10:00', '[]', 1, '2026-11-11 09:00:00.658432+00', '[]', '[]', '[]');
INSERT INTO public.ticks VALUES (1, '2026-12-01 17:30:00.000091+00');
SELECT pg_catalog.setval('public.bet_updates_id_seq', 5, true);
SELECT pg_catalog.setval('public.check_ins_id_seq', 4, true);
SELECT pg_catalog.setval('public.decision_reminders_id_seq', 1, true);
SELECT pg_catalog.setval('public.decision_snoozes_id_seq', 1, true);
SELECT pg_catalog.setval('public.history_id_seq', 46, true);
SELECT pg_catalog.setval('public.launch_item_nudges_id_seq', 3, true);
SELECT pg_catalog.setval('public.launch_reminders_id_seq', 1, true);
SELECT pg_catalog.setval('public.launch_snoozes_id_seq', 1, true);
SELECT pg_catalog.setval('public.metric_askings_id_seq', 2, true);
SELECT pg_catalog.setval('public.metric_values_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 83, true);
SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 122, true);
SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 64, true);
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
ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_pkey PRIMARY KEY (workspace);
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
CREATE INDEX history_of_record ON public.history USING btree (workspace, record, id);
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
