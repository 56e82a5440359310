BEGIN TRANSACTION;
CREATE TABLE alarms (
	workspace VARCHAR NOT NULL, 
	record VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	at DATETIME, 
	PRIMARY KEY (workspace, record)
);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','check-in-U393CKMVMYA',0,'2026-12-03 10:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','check-in-U6CMAOJRKXP',0,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-2',1,'2026-12-04 17:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-3',1,'2026-12-02 17:00:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE bet_terms (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	term VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	bet INTEGER NOT NULL, 
	PRIMARY KEY (workspace, team, term, phase, bet)
);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'a','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'called:trial teams invite a second person','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'inv','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'invi','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'invit','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'invite','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:a','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:inv','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:invi','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:invit','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:invite','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:per','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:pers','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:perso','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:person','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:sec','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:seco','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:secon','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:second','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:tea','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:team','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:teams','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:tri','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:tria','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:trial','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'of','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'owner:U393CKMVMYA','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'per','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'pers','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'perso','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'person','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'sec','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'seco','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'secon','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'second','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'sha','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'shar','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'share','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'tea','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'team','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'teams','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'tha','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'that','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'tri','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'tria','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'trial','now',1);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'arr','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'arri','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'arriv','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'arrive','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'called:exports arrive every night','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'eve','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'ever','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'every','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'exp','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'expo','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'expor','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'export','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'exports','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'mis','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'miss','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'misse','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'missed','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:arr','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:arri','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:arriv','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:arrive','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:eve','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:ever','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:every','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:exp','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:expo','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:expor','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:export','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:exports','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:nig','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:nigh','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'name:night','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'nig','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'nigh','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'night','closed',2);
INSERT INTO "bet_terms" VALUES('TOOQMMABCGG',1,'owner:U6CMAOJRKXP','closed',2);
CREATE TABLE "bet_updates" (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	bet INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR NOT NULL, 
	confidence INTEGER NOT NULL, 
	health VARCHAR NOT NULL, 
	confidence_before INTEGER, 
	health_before VARCHAR, 
	reason VARCHAR NOT NULL, 
	result VARCHAR, 
	promise VARCHAR NOT NULL, 
	promise_kind VARCHAR, 
	hill INTEGER NOT NULL, 
	resolved JSON NOT NULL, 
	hill_before INTEGER, 
	blocker INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "bet_updates" VALUES(1,'TOOQMMABCGG',1,1,'2026-11-11 09:00:04.818385','U393CKMVMYA',80,'on track',NULL,NULL,'',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(2,'TOOQMMABCGG',1,2,'2026-11-11 09:00:04.925767','UUS7J8XSTK4',55,'on track',80,'on track','the invite mail lands in spam',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(3,'TOOQMMABCGG',1,3,'2026-11-11 09:00:06.046211','U393CKMVMYA',55,'on track',55,'on track','',NULL,'Send invites from our own domain','commit',25,'[]',0,1);
INSERT INTO "bet_updates" VALUES(4,'TOOQMMABCGG',2,1,'2026-11-27 16:00:00.044841','U6CMAOJRKXP',70,'on track',NULL,NULL,'',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(5,'TOOQMMABCGG',1,4,'2026-11-27 16:00:00.261799','U393CKMVMYA',50,'on track',55,'on track','the mail record is not there yet',NULL,'',NULL,25,'[]',NULL,NULL);
CREATE TABLE "bets" (
	workspace VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	start VARCHAR NOT NULL, 
	target VARCHAR NOT NULL, 
	due DATE NOT NULL, 
	owner VARCHAR NOT NULL, 
	horizon VARCHAR NOT NULL, 
	appetite INTEGER, 
	confidence INTEGER NOT NULL, 
	health VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	placed_by VARCHAR NOT NULL, 
	placed_at DATETIME NOT NULL, 
	updated_by VARCHAR NOT NULL, 
	updated_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	work VARCHAR NOT NULL, 
	hill INTEGER NOT NULL, 
	links JSON NOT NULL, 
	blockers JSON NOT NULL, 
	moves JSON NOT NULL, 
	hill_at DATETIME, 
	now_since DATETIME, 
	closing JSON, 
	phase VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	heard_at DATETIME NOT NULL, 
	words VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "bets" VALUES('TOOQMMABCGG',1,1,'Trial teams invite a second person','share of trial teams that invite a second person','22%','35%','2027-02-26','U393CKMVMYA','now',NULL,50,'on track','the mail record is not there yet','U393CKMVMYA','2026-11-11 09:00:04.818385','U393CKMVMYA','2026-11-27 16:00:00.261799','open',4,'',25,'[]','[{"number": 1, "text": "Our domain has no mail record yet", "owner": "U6CMAOJRKXP", "by": "U393CKMVMYA", "since": "2026-11-11T09:00:06.046211+00:00", "link": "", "resolved_by": null, "resolved_at": null}]','[]','2026-11-11 09:00:06.046211',NULL,NULL,'now',252,'2026-11-27 16:00:00.261799',' trial teams invite a second person share of that');
INSERT INTO "bets" VALUES('TOOQMMABCGG',2,1,'Exports arrive every night','exports missed','9','0','2026-12-18','U6CMAOJRKXP','now',NULL,70,'on track','','U6CMAOJRKXP','2026-11-27 16:00:00.044841','U6CMAOJRKXP','2026-11-27 16:00:00.044841','closed',2,'',0,'[]','[]','[]',NULL,NULL,'{"by": "U6CMAOJRKXP", "at": "2026-11-27T16:00:00.083296+00:00", "ending": "reached", "value": "0", "evidence": "the log", "weeks": 2, "learned": "one queue", "delivered": true, "adopted": false}','closed',272,'2026-11-27 16:00:00.083296',' exports arrive every night missed');
CREATE TABLE blocker_nudges (
	workspace VARCHAR NOT NULL, 
	bet INTEGER NOT NULL, 
	blocker INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, bet, blocker)
);
INSERT INTO "blocker_nudges" VALUES('TOOQMMABCGG',1,1,'2026-11-18 09:00:06.046242');
CREATE TABLE channels (
	workspace VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	private BOOLEAN NOT NULL, 
	archived BOOLEAN NOT NULL, 
	shared BOOLEAN NOT NULL, 
	direct BOOLEAN NOT NULL, 
	has_bot BOOLEAN NOT NULL, 
	members JSON NOT NULL, 
	known_at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, id)
);
INSERT INTO "channels" VALUES('TOOQMMABCGG','CDT1VI2TFI0','growth',0,0,0,0,1,'["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP", "UUS7J8XSTK4", "UW1J42ZR885"]','2026-11-27 07:47:51.948963');
CREATE TABLE check_ins (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	asked JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "check_ins" VALUES(1,'TOOQMMABCGG','U393CKMVMYA','check-in','2026-11-19 10:00:00.000057','[[1, "2026-W47"]]');
INSERT INTO "check_ins" VALUES(2,'TOOQMMABCGG','U393CKMVMYA','repeat','2026-11-20 10:00:00.000049','[[1, "2026-W47"]]');
INSERT INTO "check_ins" VALUES(3,'TOOQMMABCGG','U393CKMVMYA','check-in','2026-11-26 10:00:00.000051','[[1, "2026-W48"]]');
INSERT INTO "check_ins" VALUES(4,'TOOQMMABCGG','U393CKMVMYA','repeat','2026-11-27 10:00:00.000032','[[1, "2026-W48"]]');
CREATE TABLE decision_inputs (
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	steelman VARCHAR NOT NULL, 
	fair BOOLEAN, 
	fair_by VARCHAR, 
	fair_at DATETIME, 
	resolved_by VARCHAR, 
	resolved_at DATETIME, 
	resolved_why VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, decision, number)
);
INSERT INTO "decision_inputs" VALUES('TOOQMMABCGG',1,1,'objection','UUS7J8XSTK4','2026-11-11 09:00:04.086981',1,'One queue is one thing that can stop all mail','Every part that we do not run can''t wake us at night',1,'U393CKMVMYA','2026-11-11 09:00:04.157768',NULL,NULL,'');
CREATE TABLE decision_reminders (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "decision_reminders" VALUES(1,'TOOQMMABCGG',3,'before','U6CMAOJRKXP','2026-12-01 17:00:00.000053');
CREATE TABLE decision_reopenings (
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	evidence VARCHAR NOT NULL, 
	outcome VARCHAR, 
	answered_by VARCHAR, 
	answered_at DATETIME, 
	why VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, decision, number)
);
INSERT INTO "decision_reopenings" VALUES('TOOQMMABCGG',1,1,'UUS7J8XSTK4','2026-11-27 16:00:00.156863','The queue stood still for an hour on Sunday',NULL,NULL,NULL,'');
CREATE TABLE decision_snoozes (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "decision_snoozes" VALUES(1,'TOOQMMABCGG',2,'U6CMAOJRKXP','2026-11-27 16:00:00.229220',NULL);
CREATE TABLE decision_terms (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	term VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	PRIMARY KEY (workspace, team, term, phase, decision)
);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'all','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:U393CKMVMYA','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'for','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mai','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mail','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'one','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'que','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'queu','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'queue','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'use','made',1);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'15','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:U393CKMVMYA','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'low','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'lowe','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'lower','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'pla','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'plan','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'sta','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'star','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'start','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'starte','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'starter','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'the','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'to','open',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:U393CKMVMYA','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'dro','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'drop','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'pla','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'plan','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'the','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'yea','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'year','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'yearl','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'yearly','open',3);
CREATE TABLE decision_versions (
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	context VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	options JSON NOT NULL, 
	door VARCHAR NOT NULL, 
	default_state VARCHAR, 
	default_option INTEGER, 
	expected VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, decision, version)
);
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',1,1,'Use one queue for all mail','Two queues cost us a night a month.','','','[]','two-way',NULL,NULL,'');
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',2,1,'Lower the starter plan to 15 €','One trial in five ends over the price.','','','[]','two-way',NULL,NULL,'');
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',3,1,'Drop the yearly plan','It confuses people who only look around.','','','[]','two-way',NULL,NULL,'');
CREATE TABLE "decisions" (
	workspace VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	driver VARCHAR NOT NULL, 
	context VARCHAR NOT NULL, 
	approver VARCHAR NOT NULL, 
	due DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	decided_by VARCHAR, 
	decided_at DATETIME, 
	rationale VARCHAR NOT NULL, 
	logged_by VARCHAR NOT NULL, 
	logged_at DATETIME NOT NULL, 
	phase VARCHAR NOT NULL, 
	door VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	conditions VARCHAR NOT NULL, 
	withdrawn_why VARCHAR NOT NULL, 
	review_expected VARCHAR NOT NULL, 
	review_happened VARCHAR NOT NULL, 
	review_lesson VARCHAR NOT NULL, 
	options JSON NOT NULL, 
	contributors JSON NOT NULL, 
	informed JSON NOT NULL, 
	informed_channels JSON NOT NULL, 
	commitments JSON NOT NULL, 
	by_default BOOLEAN NOT NULL, 
	default_state VARCHAR, 
	decided_for VARCHAR, 
	delegate VARCHAR, 
	withdrawn_by VARCHAR, 
	reviewed_by VARCHAR, 
	default_option INTEGER, 
	option INTEGER, 
	supersedes INTEGER, 
	superseded_by INTEGER, 
	asked_at DATETIME, 
	delegate_from DATETIME, 
	delegate_until DATETIME, 
	withdrawn_at DATETIME, 
	reviewed_at DATETIME, 
	review_on DATE, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',1,1,'Use one queue for all mail','U393CKMVMYA','Two queues cost us a night a month.','U6CMAOJRKXP','2026-11-13 17:00:00.000000',1,'approved','U6CMAOJRKXP','2026-11-11 09:00:04.223189','Fewer parts that can fail','U393CKMVMYA','2026-11-11 09:00:03.634385','made','two-way',' use one queue for all mail','','','','','','','','','[]','[]','[]','[]','[["UUS7J8XSTK4", "2026-11-11T09:00:04.556771+00:00"]]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-11 09:00:03.634385',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',2,1,'Lower the starter plan to 15 €','U393CKMVMYA','One trial in five ends over the price.','U6CMAOJRKXP','2026-12-04 17:00:00.000000',1,'open',NULL,NULL,'','U393CKMVMYA','2026-11-27 16:00:00.195089','open','two-way',' lower the starter plan to 15','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:00.195089',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',3,1,'Drop the yearly plan','U393CKMVMYA','It confuses people who only look around.','U6CMAOJRKXP','2026-12-02 17:00:00.000000',1,'open',NULL,NULL,'','U393CKMVMYA','2026-11-27 16:00:00.244073','open','two-way',' drop the yearly plan','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:00.244073',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE history (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	record VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	why VARCHAR, 
	PRIMARY KEY (id)
);
INSERT INTO "history" VALUES(1,'TOOQMMABCGG','team 1','set up','2026-11-11 09:00:03.501511','U393CKMVMYA','{}','{"name": "Growth", "zone": "Europe/Lisbon", "note_owner": "U393CKMVMYA", "admins": "U393CKMVMYA"}',NULL);
INSERT INTO "history" VALUES(2,'TOOQMMABCGG','D-1','logged','2026-11-11 09:00:03.634385','U393CKMVMYA','{}','{"number": 1, "team": 1, "title": "Use one queue for all mail", "driver": "U393CKMVMYA", "context": "Two queues cost us a night a month.", "approver": "U6CMAOJRKXP", "due": "2026-11-13T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-11T09:00:03.634385+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-11T09:00:03.634385+00:00", "link": "", "label": "", "expected": ""}',NULL);
INSERT INTO "history" VALUES(3,'TOOQMMABCGG','D-1','objection','2026-11-11 09:00:04.086981','UUS7J8XSTK4','{"inputs 1 number": null, "inputs 1 kind": null, "inputs 1 by": null, "inputs 1 at": null, "inputs 1 version": null, "inputs 1 text": null, "inputs 1 steelman": null, "inputs 1 resolved why": null}','{"inputs 1 number": 1, "inputs 1 kind": "objection", "inputs 1 by": "UUS7J8XSTK4", "inputs 1 at": "2026-11-11T09:00:04.086981+00:00", "inputs 1 version": 1, "inputs 1 text": "One queue is one thing that can stop all mail", "inputs 1 steelman": "Every part that we do not run can''t wake us at night", "inputs 1 resolved why": ""}',NULL);
INSERT INTO "history" VALUES(4,'TOOQMMABCGG','D-1','steel-man answered','2026-11-11 09:00:04.157768','U393CKMVMYA','{"inputs 1 fair": null, "inputs 1 fair by": null, "inputs 1 fair at": null}','{"inputs 1 fair": true, "inputs 1 fair by": "U393CKMVMYA", "inputs 1 fair at": "2026-11-11T09:00:04.157768+00:00"}',NULL);
INSERT INTO "history" VALUES(5,'TOOQMMABCGG','D-1','approved','2026-11-11 09:00:04.223189','U6CMAOJRKXP','{"state": "open", "rationale": "", "decided by": null, "decided at": null}','{"state": "approved", "rationale": "Fewer parts that can fail", "decided by": "U6CMAOJRKXP", "decided at": "2026-11-11T09:00:04.223189+00:00"}','Fewer parts that can fail');
INSERT INTO "history" VALUES(6,'TOOQMMABCGG','D-1','disagreed and committed','2026-11-11 09:00:04.556771','UUS7J8XSTK4','{"commitments 1 by": null, "commitments 1 at": null}','{"commitments 1 by": "UUS7J8XSTK4", "commitments 1 at": "2026-11-11T09:00:04.556771+00:00"}',NULL);
INSERT INTO "history" VALUES(7,'TOOQMMABCGG','B-1','placed','2026-11-11 09:00:04.818385','U393CKMVMYA','{}','{"number": 1, "team": 1, "name": "Trial teams invite a second person", "what": "share of trial teams that invite a second person", "due": "2027-02-26", "owner": "U393CKMVMYA", "start": "22%", "target": "35%", "horizon": "now", "work": "", "confidence": 80, "placed by": "U393CKMVMYA", "placed at": "2026-11-11T09:00:04.818385+00:00", "updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:04.818385+00:00", "health": "on track", "reason": "", "hill": 0, "state": "open", "version": 1}',NULL);
INSERT INTO "history" VALUES(8,'TOOQMMABCGG','B-1','updated','2026-11-11 09:00:04.925767','UUS7J8XSTK4','{"confidence": 80, "updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:04.818385+00:00", "reason": "", "version": 1}','{"confidence": 55, "updated by": "UUS7J8XSTK4", "updated at": "2026-11-11T09:00:04.925767+00:00", "reason": "the invite mail lands in spam", "version": 2}','the invite mail lands in spam');
INSERT INTO "history" VALUES(9,'TOOQMMABCGG','B-1','updated','2026-11-11 09:00:06.046211','U393CKMVMYA','{"updated by": "UUS7J8XSTK4", "updated at": "2026-11-11T09:00:04.925767+00:00", "hill": 0, "version": 2, "promise bet": null, "promise text": null, "promise kind": null, "promise made by": null, "promise made at": null, "promise why": null, "hill at": null, "blockers 1 number": null, "blockers 1 text": null, "blockers 1 owner": null, "blockers 1 by": null, "blockers 1 since": null, "blockers 1 link": null}','{"updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:06.046211+00:00", "hill": 25, "version": 3, "promise bet": 1, "promise text": "Send invites from our own domain", "promise kind": "commit", "promise made by": "U393CKMVMYA", "promise made at": "2026-11-11T09:00:06.046211+00:00", "promise why": "", "hill at": "2026-11-11T09:00:06.046211+00:00", "blockers 1 number": 1, "blockers 1 text": "Our domain has no mail record yet", "blockers 1 owner": "U6CMAOJRKXP", "blockers 1 by": "U393CKMVMYA", "blockers 1 since": "2026-11-11T09:00:06.046211+00:00", "blockers 1 link": ""}',NULL);
INSERT INTO "history" VALUES(10,'TOOQMMABCGG','L-1','planned','2026-11-11 09:00:09.692259','U393CKMVMYA','{}','{"name": "Mobile checkout", "at": "2026-12-02T10:00:00+00:00", "owner": "U393CKMVMYA", "approver": "U6CMAOJRKXP", "criteria": "", "guard": null, "anyway": null}',NULL);
INSERT INTO "history" VALUES(11,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:09.955137','UUS7J8XSTK4','{"Telemetry verified": "open"}','{"Telemetry verified": "done"}','Dashboard “checkout” shows both test purchases');
INSERT INTO "history" VALUES(12,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:10.059153','UUS7J8XSTK4','{"Success criteria documented": "open"}','{"Success criteria documented": "done"}','In the spec, section 2');
INSERT INTO "history" VALUES(13,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:10.220073','UUS7J8XSTK4','{"Rollback plan tested": "open"}','{"Rollback plan tested": "done"}','Rolled back on staging in 4 minutes');
INSERT INTO "history" VALUES(14,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:10.498704','UUS7J8XSTK4','{"Comms drafted": "open"}','{"Comms drafted": "done"}','Post and mail are in the launch folder');
INSERT INTO "history" VALUES(15,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:10.706834','UUS7J8XSTK4','{"Support trained": "open"}','{"Support trained": "done"}','Six of six answered the quiz');
INSERT INTO "history" VALUES(16,'TOOQMMABCGG','team 1','weekly note','2026-11-13 16:00:00.000028',NULL,'{}','{"week": "2026-W46", "words": 106, "late": false}',NULL);
INSERT INTO "history" VALUES(17,'TOOQMMABCGG','L-1','ticked','2026-11-13 16:00:00.045234','UUS7J8XSTK4','{"Sales enablement ready": "open"}','{"Sales enablement ready": "done"}','One-pager sent to sales');
INSERT INTO "history" VALUES(18,'TOOQMMABCGG','L-1','ticked','2026-11-13 16:00:00.161012','UUS7J8XSTK4','{"Beta feedback incorporated": "open"}','{"Beta feedback incorporated": "done"}','All four blocking remarks are closed');
INSERT INTO "history" VALUES(19,'TOOQMMABCGG','team 1','weekly note','2026-11-20 16:00:00.000031',NULL,'{}','{"week": "2026-W47", "words": 108, "late": false}',NULL);
INSERT INTO "history" VALUES(20,'TOOQMMABCGG','L-1','gate','2026-11-27 09:31:00.015249','U6CMAOJRKXP','{"gate": "waiting"}','{"gate": "go"}','Everything is done and shown');
INSERT INTO "history" VALUES(21,'TOOQMMABCGG','team 1','weekly note','2026-11-27 16:00:00.000033',NULL,'{}','{"week": "2026-W48", "words": 110, "late": false}',NULL);
INSERT INTO "history" VALUES(22,'TOOQMMABCGG','B-2','placed','2026-11-27 16:00:00.044841','U6CMAOJRKXP','{}','{"number": 2, "team": 1, "name": "Exports arrive every night", "what": "exports missed", "due": "2026-12-18", "owner": "U6CMAOJRKXP", "start": "9", "target": "0", "horizon": "now", "work": "", "confidence": 70, "placed by": "U6CMAOJRKXP", "placed at": "2026-11-27T16:00:00.044841+00:00", "updated by": "U6CMAOJRKXP", "updated at": "2026-11-27T16:00:00.044841+00:00", "health": "on track", "reason": "", "hill": 0, "state": "open", "version": 1}',NULL);
INSERT INTO "history" VALUES(23,'TOOQMMABCGG','B-2','closed','2026-11-27 16:00:00.083296','U6CMAOJRKXP','{"state": "open", "version": 1, "closing by": null, "closing at": null, "closing ending": null, "closing value": null, "closing evidence": null, "closing weeks": null, "closing learned": null, "closing delivered": null, "closing adopted": null}','{"state": "closed", "version": 2, "closing by": "U6CMAOJRKXP", "closing at": "2026-11-27T16:00:00.083296+00:00", "closing ending": "reached", "closing value": "0", "closing evidence": "the log", "closing weeks": 2, "closing learned": "one queue", "closing delivered": true, "closing adopted": false}',NULL);
INSERT INTO "history" VALUES(24,'TOOQMMABCGG','D-1','asked to reopen','2026-11-27 16:00:00.156863','UUS7J8XSTK4','{"reopenings 1 number": null, "reopenings 1 by": null, "reopenings 1 at": null, "reopenings 1 evidence": null, "reopenings 1 why": null}','{"reopenings 1 number": 1, "reopenings 1 by": "UUS7J8XSTK4", "reopenings 1 at": "2026-11-27T16:00:00.156863+00:00", "reopenings 1 evidence": "The queue stood still for an hour on Sunday", "reopenings 1 why": ""}',NULL);
INSERT INTO "history" VALUES(25,'TOOQMMABCGG','D-2','logged','2026-11-27 16:00:00.195089','U393CKMVMYA','{}','{"number": 2, "team": 1, "title": "Lower the starter plan to 15 \u20ac", "driver": "U393CKMVMYA", "context": "One trial in five ends over the price.", "approver": "U6CMAOJRKXP", "due": "2026-12-04T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:00.195089+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:00.195089+00:00", "link": "", "label": "", "expected": ""}',NULL);
INSERT INTO "history" VALUES(26,'TOOQMMABCGG','D-2','snoozed','2026-11-27 16:00:00.229220','U6CMAOJRKXP','{}','{"snoozed until": "2026-12-04T17:00:00+00:00"}',NULL);
INSERT INTO "history" VALUES(27,'TOOQMMABCGG','D-3','logged','2026-11-27 16:00:00.244073','U393CKMVMYA','{}','{"number": 3, "team": 1, "title": "Drop the yearly plan", "driver": "U393CKMVMYA", "context": "It confuses people who only look around.", "approver": "U6CMAOJRKXP", "due": "2026-12-02T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:00.244073+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:00.244073+00:00", "link": "", "label": "", "expected": ""}',NULL);
INSERT INTO "history" VALUES(28,'TOOQMMABCGG','B-1','updated','2026-11-27 16:00:00.261799','U393CKMVMYA','{"confidence": 55, "updated at": "2026-11-11T09:00:06.046211+00:00", "reason": "the invite mail lands in spam", "version": 3}','{"confidence": 50, "updated at": "2026-11-27T16:00:00.261799+00:00", "reason": "the mail record is not there yet", "version": 4}','the mail record is not there yet');
CREATE TABLE installations (
	workspace VARCHAR NOT NULL, 
	enterprise VARCHAR, 
	name VARCHAR NOT NULL, 
	token VARCHAR NOT NULL, 
	bot_id VARCHAR NOT NULL, 
	bot_user VARCHAR NOT NULL, 
	installed_at DATETIME NOT NULL, 
	disconnected_at DATETIME, 
	PRIMARY KEY (workspace)
);
INSERT INTO "installations" VALUES('TOOQMMABCGG',NULL,'Acorn','gAAAAABrCTWnTMUYHN_aBN4THmK8sMhG21o46-oRipG3Cpdt5T0rjiTuyAHjXSOUmnM5QH9tqW2ot4Yua2l8qXczpP5ZsB_HZsyafwznLaVmhCz0axVw1JPysrNtGfW5Du_9UT96i6OS','B4CZNQA2URG','U69FLI8TMX2','2026-11-27 07:47:51.355160',NULL);
CREATE TABLE last_used_teams (
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	PRIMARY KEY (workspace, person)
);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','U393CKMVMYA',1);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','U6CMAOJRKXP',1);
CREATE TABLE launch_items (
	workspace VARCHAR NOT NULL, 
	launch INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	blocking BOOLEAN NOT NULL, 
	due_hours INTEGER, 
	state VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	"by" VARCHAR, 
	at DATETIME, 
	PRIMARY KEY (workspace, launch, number)
);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,1,'Telemetry verified','before',1,NULL,'done','Dashboard “checkout” shows both test purchases','UUS7J8XSTK4','2026-11-11 09:00:09.955137');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,2,'Success criteria documented','before',1,NULL,'done','In the spec, section 2','UUS7J8XSTK4','2026-11-11 09:00:10.059153');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,3,'Rollback plan tested','before',1,NULL,'done','Rolled back on staging in 4 minutes','UUS7J8XSTK4','2026-11-11 09:00:10.220073');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,4,'Comms drafted','before',1,NULL,'done','Post and mail are in the launch folder','UUS7J8XSTK4','2026-11-11 09:00:10.498704');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,5,'Support trained','before',1,NULL,'done','Six of six answered the quiz','UUS7J8XSTK4','2026-11-11 09:00:10.706834');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,6,'Sales enablement ready','before',1,NULL,'done','One-pager sent to sales','UUS7J8XSTK4','2026-11-13 16:00:00.045234');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,7,'Beta feedback incorporated','before',1,NULL,'done','All four blocking remarks are closed','UUS7J8XSTK4','2026-11-13 16:00:00.161012');
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,8,'Phased rollout with a metric gate','launch day',1,NULL,'open','',NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,9,'On-call rotation aware','launch day',1,NULL,'open','',NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,10,'Status page ready','launch day',1,NULL,'open','',NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,11,'Review at T+24 h','after',0,24,'open','',NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,12,'Review at T+7 d','after',0,168,'open','',NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,13,'Review at T+30 d','after',0,720,'open','',NULL,NULL);
CREATE TABLE launches (
	workspace VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	owner VARCHAR NOT NULL, 
	criteria JSON NOT NULL, 
	guard_kind VARCHAR, 
	guard_detail VARCHAR NOT NULL, 
	anyway VARCHAR NOT NULL, 
	approver VARCHAR NOT NULL, 
	gate_due DATETIME NOT NULL, 
	gate_version INTEGER NOT NULL, 
	gate_state VARCHAR NOT NULL, 
	decided_by VARCHAR, 
	decided_at DATETIME, 
	rationale VARCHAR NOT NULL, 
	void VARCHAR NOT NULL, 
	launched_at DATETIME, 
	launched_by VARCHAR, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "launches" VALUES('TOOQMMABCGG',1,1,'Mobile checkout','2026-12-02 10:00:00.000000','U393CKMVMYA','[]',NULL,'','','U6CMAOJRKXP','2026-12-02 10:00:00.000000',1,'approved','U6CMAOJRKXP','2026-11-27 09:31:00.015249','Everything is done and shown','',NULL,NULL,9);
CREATE TABLE notes (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	told JSON NOT NULL, 
	words INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	blocks JSON NOT NULL, 
	PRIMARY KEY (workspace, team, week)
);
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W46','2026-11-13 16:00:00.000028','["D-1"]',106,'Weekly note · Growth · week 46: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 28 s read"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 % \u00b7 blocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Decisions made*\n\u2022 *D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next week*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 commit: \u201cSend invites from our own domain\u201d"}}]');
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W47','2026-11-20 16:00:00.000031','[]',108,'Weekly note · Growth · week 47: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 28 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 9 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 no go yet \u00b7 3 blocking items open"}}]');
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W48','2026-11-27 16:00:00.000033','[]',110,'Weekly note · Growth · week 48: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 29 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 16 days \u00b7 *stalled* for 16 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 go \u00b7 3 blocking items open"}}]');
CREATE TABLE numbers (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (workspace, kind)
);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','D',3);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','B',2);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','L',1);
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	conversation VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	blocks JSON NOT NULL, 
	thread VARCHAR, 
	broadcast BOOLEAN NOT NULL, 
	team INTEGER, 
	owner VARCHAR, 
	about VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	edition INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	due_at DATETIME, 
	channel VARCHAR, 
	ts VARCHAR, 
	error VARCHAR, sent_at DATETIME, file JSON, 
	PRIMARY KEY (id), 
	UNIQUE (workspace, "key")
);
INSERT INTO "outbox" VALUES(1,'TOOQMMABCGG','team 1 set up','post','CDT1VI2TFI0','<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`."}}]',NULL,0,1,'U393CKMVMYA','the set-up of Growth','sent',1,1,'2026-11-11 09:00:03.501511',NULL,'CDT1VI2TFI0','1794387603.525125',NULL,'2026-11-27 07:47:52.087352',NULL);
INSERT INTO "outbox" VALUES(2,'TOOQMMABCGG','D-1 card','post','CDT1VI2TFI0','D-1 Use one queue for all mail: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":1,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-1','sent',1,1,'2026-11-11 09:00:03.634385',NULL,'CDT1VI2TFI0','1794387603.854549',NULL,'2026-11-27 07:47:52.421612',NULL);
INSERT INTO "outbox" VALUES(3,'TOOQMMABCGG','D-1 v1 question 2026-11-11T09:00:03.634385+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-1 Use one queue for all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-1, due <!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":1,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":1,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":1,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":1,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-1','sent',1,1,'2026-11-11 09:00:03.634385',NULL,'DGYHXKVI82B','1794387603.861573',NULL,'2026-11-27 07:47:52.423474',NULL);
INSERT INTO "outbox" VALUES(4,'TOOQMMABCGG','D-1 card#update','update','CDT1VI2TFI0','D-1 Use one queue for all mail: Approved by <@U6CMAOJRKXP>, <!date^1794387604^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387604^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Why*\n> Fewer parts that can fail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Input* \u00b7 1 objection\n\u2022 Objection, <@UUS7J8XSTK4> \u2014 One queue is one thing that can stop all mail (a fair case for it)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Disagree and commit: <@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "Asked to reopen once; the last evidence waits for its answer"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Answer the evidence", "emoji": false}, "action_id": "decisions.answer_reopening", "value": "{\"number\":1,\"n\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Write the review", "emoji": false}, "value": "{\"number\":1,\"do\":\"review\"}"}, {"text": {"type": "plain_text", "text": "Move the review date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move_review\"}"}]}]}]','D-1 card',0,1,'U393CKMVMYA','the card of D-1','sent',1,6,'2026-11-11 09:00:04.086981',NULL,'CDT1VI2TFI0','1794387603.854549',NULL,'2026-11-27 07:48:01.998993',NULL);
INSERT INTO "outbox" VALUES(5,'TOOQMMABCGG','D-1 v1 question 2026-11-11T09:00:03.634385+00:00 to U6CMAOJRKXP#update','update','U6CMAOJRKXP','You are asked to decide D-1 Use one queue for all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asked you to decide D-1."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387604^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Why*\n> Fewer parts that can fail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Input* \u00b7 1 objection\n\u2022 Objection, <@UUS7J8XSTK4> \u2014 One queue is one thing that can stop all mail (a fair case for it)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Disagree and commit: <@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "Asked to reopen once; the last evidence waits for its answer"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}]}]','D-1 v1 question 2026-11-11T09:00:03.634385+00:00 to U6CMAOJRKXP',0,1,'U393CKMVMYA','the question to the approver of D-1','sent',1,6,'2026-11-11 09:00:04.086981',NULL,'DGYHXKVI82B','1794387603.861573',NULL,'2026-11-27 07:48:02.001666',NULL);
INSERT INTO "outbox" VALUES(6,'TOOQMMABCGG','D-1 input 1','post','CDT1VI2TFI0','<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> objects to D-1, version 1 \u2014 One queue is one thing that can stop all mail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>, is that a fair case for it?"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Fair", "emoji": false}, "action_id": "decisions.fair", "value": "{\"number\":1,\"input\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Not my view", "emoji": false}, "action_id": "decisions.not_my_view", "value": "{\"number\":1,\"input\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Resolve", "emoji": false}, "action_id": "decisions.resolve", "value": "{\"number\":1,\"input\":1}"}]}]','D-1 card',0,1,'U393CKMVMYA','an input to D-1','sent',1,1,'2026-11-11 09:00:04.086981',NULL,'CDT1VI2TFI0','1794387604.151049',NULL,'2026-11-27 07:47:52.712977',NULL);
INSERT INTO "outbox" VALUES(7,'TOOQMMABCGG','D-1 input 1#update','update','CDT1VI2TFI0','<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> objects to D-1, version 1 \u2014 One queue is one thing that can stop all mail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>: a fair case for it"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Resolve", "emoji": false}, "action_id": "decisions.resolve", "value": "{\"number\":1,\"input\":1}"}]}]','D-1 input 1',0,1,'U393CKMVMYA','an input to D-1','sent',1,2,'2026-11-11 09:00:04.157768',NULL,'CDT1VI2TFI0','1794387604.151049',NULL,'2026-11-27 07:47:52.749523',NULL);
INSERT INTO "outbox" VALUES(8,'TOOQMMABCGG','D-1 v1 approved','post','CDT1VI2TFI0','<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U6CMAOJRKXP> approved D-1 version 1 \u2014 Fewer parts that can fail"}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:04.223189',NULL,'CDT1VI2TFI0','1794387604.477262',NULL,'2026-11-27 07:47:53.039373',NULL);
INSERT INTO "outbox" VALUES(9,'TOOQMMABCGG','D-1 asks to commit','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Disagree and commit", "emoji": false}, "action_id": "decisions.commit", "value": "{\"number\":1}"}]}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:04.223189',NULL,'CDT1VI2TFI0','1794387604.523616',NULL,'2026-11-27 07:47:53.086089',NULL);
INSERT INTO "outbox" VALUES(10,'TOOQMMABCGG','D-1 asks to commit#update','update','CDT1VI2TFI0','<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered."}}]','D-1 asks to commit',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,2,'2026-11-11 09:00:04.556771',NULL,'CDT1VI2TFI0','1794387604.523616',NULL,'2026-11-27 07:47:53.171795',NULL);
INSERT INTO "outbox" VALUES(11,'TOOQMMABCGG','D-1 commits UUS7J8XSTK4','post','CDT1VI2TFI0','<@UUS7J8XSTK4> disagrees and commits to D-1.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> disagrees and commits to D-1."}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:04.556771',NULL,'CDT1VI2TFI0','1794387604.689283',NULL,'2026-11-27 07:47:53.265685',NULL);
INSERT INTO "outbox" VALUES(12,'TOOQMMABCGG','B-1 card','post','CDT1VI2TFI0','Bet B-1 Trial teams invite a second person: 80 %, on track, by Fri 26 Feb 2027','[{"type": "header", "text": {"type": "plain_text", "text": "B-1 Trial teams invite a second person", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Confidence*\n80 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: at the foot"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Placed by <@U393CKMVMYA>, <!date^1794387604^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of B-1','sent',1,1,'2026-11-11 09:00:04.818385',NULL,'CDT1VI2TFI0','1794387604.853423',NULL,'2026-11-27 07:47:53.415541',NULL);
INSERT INTO "outbox" VALUES(13,'TOOQMMABCGG','B-1 card#update','update','CDT1VI2TFI0','Bet B-1 Trial teams invite a second person: 50 %, on track, by Fri 26 Feb 2027','[{"type": "header", "text": {"type": "plain_text", "text": "B-1 Trial teams invite a second person", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Confidence*\n50 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: halfway up"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Blocked*\n\u2022 Our domain has no mail record yet \u2014 <@U6CMAOJRKXP> can unblock it, since Wed 11 Nov 2026"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Last change*\n> the mail record is not there yet"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next promise* (commit)\n> Send invites from our own domain"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Updated by <@U393CKMVMYA>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}]}]}]','B-1 card',0,1,'U393CKMVMYA','the card of B-1','sent',1,4,'2026-11-11 09:00:04.925767',NULL,'CDT1VI2TFI0','1794387604.853423',NULL,'2026-11-27 07:48:02.099945',NULL);
INSERT INTO "outbox" VALUES(14,'TOOQMMABCGG','B-1 update 2','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 80 \u2192 55 % \u2014 the invite mail lands in spam (<@UUS7J8XSTK4>)"}}]','B-1 card',1,1,'U393CKMVMYA','a line in the thread of B-1','sent',1,1,'2026-11-11 09:00:04.925767',NULL,'CDT1VI2TFI0','1794387605.078713',NULL,'2026-11-27 07:47:53.640814',NULL);
INSERT INTO "outbox" VALUES(15,'TOOQMMABCGG','B-1 alert 2','post','U393CKMVMYA','*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.
> the invite mail lands in spam','[{"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 \u2192 55 % since it was placed.\n> the invite mail lands in spam"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Said by <@UUS7J8XSTK4>, owned by <@U393CKMVMYA> \u00b7 share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','word to the note owner of B-1','sent',1,1,'2026-11-11 09:00:04.925767',NULL,'DOVRAR7G7KW','1794387605.073718',NULL,'2026-11-27 07:47:53.635521',NULL);
INSERT INTO "outbox" VALUES(16,'TOOQMMABCGG','B-1 update 3','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 55 % · hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain (<@U393CKMVMYA>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 55 % (<@U393CKMVMYA>)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "hill: figuring out: halfway up \u00b7 blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) \u00b7 next promise (commit): Send invites from our own domain"}]}]','B-1 card',0,1,'U393CKMVMYA','a line in the thread of B-1','sent',1,1,'2026-11-11 09:00:06.046211',NULL,'CDT1VI2TFI0','1794387606.283100',NULL,'2026-11-27 07:47:54.845379',NULL);
INSERT INTO "outbox" VALUES(17,'TOOQMMABCGG','hill of 1 for CDT1VI2TFI0 fdf8377bc8e19a594f51a6e845611b05 29906460','post','CDT1VI2TFI0','Hill chart of Growth, as of Wed 11 Nov 2026, 09:00 (Europe/Lisbon): B-1 Trial teams invite a second person, figuring out: halfway up.','[{"type": "section", "text": {"type": "mrkdwn", "text": "Hill chart of Growth \u00b7 1 \u201cnow\u201d bet"}}, {"type": "picture", "instead": [{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 figuring out: halfway up"}}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Asked for by <@U6CMAOJRKXP>, as of <!date^1794387607^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}]}]',NULL,0,1,'U6CMAOJRKXP','the hill chart of Growth','sent',1,1,'2026-11-11 09:00:07.986394',NULL,'CDT1VI2TFI0','1794387609.676800',NULL,'2026-11-27 07:47:58.238836','{"name": "bets.hill", "facts": {"team": 1, "at": "2026-11-11T09:00:07.986394+00:00"}}');
INSERT INTO "outbox" VALUES(18,'TOOQMMABCGG','L-1 card','post','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-1 Mobile checkout", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n21 days to go, as of Wed 11 Nov 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 7 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":3}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":4}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":5}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":6}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":7}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*, due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":11}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*, due <!date^1796810400^{date_short_pretty} at {time}|Wed 9 Dec 2026, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":12}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*, due <!date^1798797600^{date_short_pretty} at {time}|Fri 1 Jan 2027, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":13}"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":1,\"v\":1}"}]}]',NULL,0,1,'U393CKMVMYA','the card of L-1','sent',1,1,'2026-11-11 09:00:09.692259',NULL,'CDT1VI2TFI0','1794387609.737695',NULL,'2026-11-27 07:47:58.299899',NULL);
INSERT INTO "outbox" VALUES(19,'TOOQMMABCGG','L-1 card#update','update','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* go by <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-1 Mobile checkout", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n1 day to go, as of Tue 1 Dec 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* go by <@U6CMAOJRKXP>\n> Everything is done and shown"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 7 of 7 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387609^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Dashboard \u201ccheckout\u201d shows both test purchases"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387610^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> In the spec, section 2"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387610^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Rolled back on staging in 4 minutes"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":3}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387610^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Post and mail are in the launch folder"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":4}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387610^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Six of six answered the quiz"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":5}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>\n> One-pager sent to sales"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":6}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>\n> All four blocking remarks are closed"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":7}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*, due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":11}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*, due <!date^1796810400^{date_short_pretty} at {time}|Wed 9 Dec 2026, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":12}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*, due <!date^1798797600^{date_short_pretty} at {time}|Fri 1 Jan 2027, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":13}"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Launched", "emoji": false}, "action_id": "launches.launched", "value": "{\"id\":1,\"v\":9}"}]}]','L-1 card',0,1,'U393CKMVMYA','the card of L-1','sent',1,24,'2026-11-11 09:00:09.955137',NULL,'CDT1VI2TFI0','1794387609.737695',NULL,'2026-11-27 07:48:02.477402',NULL);
INSERT INTO "outbox" VALUES(20,'TOOQMMABCGG','L-1 line 2','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Telemetry verified, open → done
> Dashboard “checkout” shows both test purchases','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Telemetry verified, open \u2192 done\n> Dashboard \u201ccheckout\u201d shows both test purchases"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-11 09:00:09.955137',NULL,'CDT1VI2TFI0','1794387610.008424',NULL,'2026-11-27 07:47:58.570322',NULL);
INSERT INTO "outbox" VALUES(21,'TOOQMMABCGG','L-1 line 3','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Success criteria documented, open → done
> In the spec, section 2','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Success criteria documented, open \u2192 done\n> In the spec, section 2"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-11 09:00:10.059153',NULL,'CDT1VI2TFI0','1794387610.167268',NULL,'2026-11-27 07:47:58.729513',NULL);
INSERT INTO "outbox" VALUES(22,'TOOQMMABCGG','L-1 line 4','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Rollback plan tested, open → done
> Rolled back on staging in 4 minutes','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Rollback plan tested, open \u2192 done\n> Rolled back on staging in 4 minutes"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-11 09:00:10.220073',NULL,'CDT1VI2TFI0','1794387610.332842',NULL,'2026-11-27 07:47:58.894900',NULL);
INSERT INTO "outbox" VALUES(23,'TOOQMMABCGG','L-1 line 5','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Comms drafted, open → done
> Post and mail are in the launch folder','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Comms drafted, open \u2192 done\n> Post and mail are in the launch folder"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-11 09:00:10.498704',NULL,'CDT1VI2TFI0','1794387610.567796',NULL,'2026-11-27 07:47:59.129808',NULL);
INSERT INTO "outbox" VALUES(24,'TOOQMMABCGG','L-1 line 6','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Support trained, open → done
> Six of six answered the quiz','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Support trained, open \u2192 done\n> Six of six answered the quiz"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-11 09:00:10.706834',NULL,'CDT1VI2TFI0','1794387610.816600',NULL,'2026-11-27 07:47:59.378630',NULL);
INSERT INTO "outbox" VALUES(25,'TOOQMMABCGG','L-1 reminder 2026-11-12','post','CDT1VI2TFI0','*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.
*Open, and blocking the launch*
• Sales enablement ready
• Beta feedback incorporated','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.\n*Open, and blocking the launch*\n\u2022 Sales enablement ready\n\u2022 Beta feedback incorporated"}}]',NULL,0,1,'U393CKMVMYA','a reminder of L-1','sent',1,1,'2026-11-12 09:30:00.000057',NULL,'CDT1VI2TFI0','1794475800.100794',NULL,'2026-11-27 07:47:59.880681',NULL);
INSERT INTO "outbox" VALUES(26,'TOOQMMABCGG','team 1 draft 2026-W46','post','U393CKMVMYA','Draft: Weekly note · Growth · week 46: 0 bets off or at risk, 0 decisions needed','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>."}}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 28 s read"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 % \u00b7 blocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Decisions made*\n\u2022 *D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next week*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 commit: \u201cSend invites from our own domain\u201d"}}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "The note follows what the team records until then: update a bet or decide a decision, and it says so."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-13 10:00:00.000036',NULL,'DOVRAR7G7KW','1794564000.059860',NULL,'2026-11-27 07:48:00.003925',NULL);
INSERT INTO "outbox" VALUES(27,'TOOQMMABCGG','team 1 note 2026-W46','post','CDT1VI2TFI0','Weekly note · Growth · week 46: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 28 s read"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 % \u00b7 blocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Decisions made*\n\u2022 *D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next week*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 commit: \u201cSend invites from our own domain\u201d"}}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-13 16:00:00.000028',NULL,'CDT1VI2TFI0','1794585600.018435',NULL,'2026-11-27 07:48:00.046662',NULL);
INSERT INTO "outbox" VALUES(28,'TOOQMMABCGG','L-1 line 7','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Sales enablement ready, open → done
> One-pager sent to sales','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Sales enablement ready, open \u2192 done\n> One-pager sent to sales"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-13 16:00:00.045234',NULL,'CDT1VI2TFI0','1794585600.086188',NULL,'2026-11-27 07:48:00.106675',NULL);
INSERT INTO "outbox" VALUES(29,'TOOQMMABCGG','L-1 line 8','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Beta feedback incorporated, open → done
> All four blocking remarks are closed','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Beta feedback incorporated, open \u2192 done\n> All four blocking remarks are closed"}}]','L-1 card',0,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-13 16:00:00.161012',NULL,'CDT1VI2TFI0','1794585600.233394',NULL,'2026-11-27 07:48:00.253906',NULL);
INSERT INTO "outbox" VALUES(30,'TOOQMMABCGG','B-1 blocker 1 is old','post','U6CMAOJRKXP,U393CKMVMYA','*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:
> Our domain has no mail record yet
<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:\n> Our domain has no mail record yet\n<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Resolved", "emoji": false}, "action_id": "bets.unblock", "value": "{\"id\":1,\"blocker\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','word that B-1 has been blocked for long','sent',1,1,'2026-11-18 09:00:06.046242',NULL,'C1UCEWDQDTA','1794992406.064021',NULL,'2026-11-27 07:48:00.356356',NULL);
INSERT INTO "outbox" VALUES(31,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000057+00:00 B-1 2026-W47','post','U393CKMVMYA','Check-in before the weekly note: how do your bets stand?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.046211+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-19 10:00:00.000057',NULL,'DOVRAR7G7KW','1795082400.149754',NULL,'2026-11-27 07:48:00.639354',NULL);
INSERT INTO "outbox" VALUES(32,'TOOQMMABCGG','team 1 draft 2026-W47','post','U393CKMVMYA','Draft: Weekly note · Growth · week 47: 0 bets off or at risk, 0 decisions needed','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>."}}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 28 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 9 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 no go yet \u00b7 3 blocking items open"}}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "The note follows what the team records until then: update a bet or decide a decision, and it says so."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-20 10:00:00.000049',NULL,'DOVRAR7G7KW','1795168800.197215',NULL,'2026-11-27 07:48:00.951586',NULL);
INSERT INTO "outbox" VALUES(33,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000049+00:00 B-1 2026-W47','post','U393CKMVMYA','Last check-in before the weekly note: what is not updated will be shown as stale.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.046211+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-20 10:00:00.000049',NULL,'DOVRAR7G7KW','1795168800.207757',NULL,'2026-11-27 07:48:00.962136',NULL);
INSERT INTO "outbox" VALUES(34,'TOOQMMABCGG','team 1 note 2026-W47','post','CDT1VI2TFI0','Weekly note · Growth · week 47: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 28 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 9 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 no go yet \u00b7 3 blocking items open"}}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-20 16:00:00.000031',NULL,'CDT1VI2TFI0','1795190400.068942',NULL,'2026-11-27 07:48:01.038081',NULL);
INSERT INTO "outbox" VALUES(35,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000051+00:00 B-1 2026-W48','post','U393CKMVMYA','Check-in before the weekly note: how do your bets stand?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.046211+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-26 10:00:00.000051',NULL,'DOVRAR7G7KW','1795687200.056507',NULL,'2026-11-27 07:48:01.638205',NULL);
INSERT INTO "outbox" VALUES(36,'TOOQMMABCGG','L-1 reminder 2026-11-27','post','CDT1VI2TFI0','*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>."}}]',NULL,0,1,'U393CKMVMYA','a reminder of L-1','sent',1,1,'2026-11-27 09:30:00.000035',NULL,'CDT1VI2TFI0','1795771800.023413',NULL,'2026-11-27 07:48:01.666748',NULL);
INSERT INTO "outbox" VALUES(37,'TOOQMMABCGG','L-1 gate 2026-11-27','post','U6CMAOJRKXP','*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":1,\"v\":8}"}]}]',NULL,0,1,'U393CKMVMYA','the go / no-go question of L-1','sent',1,1,'2026-11-27 09:30:00.000035',NULL,'DGYHXKVI82B','1795771800.020760',NULL,'2026-11-27 07:48:01.664067',NULL);
INSERT INTO "outbox" VALUES(38,'TOOQMMABCGG','L-1 line 9','post','CDT1VI2TFI0','L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>
> Everything is done and shown','[{"type": "section", "text": {"type": "mrkdwn", "text": "L-1 Mobile checkout: waiting \u2192 go by <@U6CMAOJRKXP>\n> Everything is done and shown"}}]','L-1 card',1,1,'U393CKMVMYA','a change of L-1','sent',1,1,'2026-11-27 09:31:00.015249',NULL,'CDT1VI2TFI0','1795771860.040088',NULL,'2026-11-27 07:48:01.710193',NULL);
INSERT INTO "outbox" VALUES(39,'TOOQMMABCGG','team 1 draft 2026-W48','post','U393CKMVMYA','Draft: Weekly note · Growth · week 48: 0 bets off or at risk, 0 decisions needed','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>."}}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 29 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 16 days \u00b7 *stalled* for 16 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 go \u00b7 3 blocking items open"}}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "The note follows what the team records until then: update a bet or decide a decision, and it says so."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-27 10:00:00.000032',NULL,'DOVRAR7G7KW','1795773600.070663',NULL,'2026-11-27 07:48:01.803531',NULL);
INSERT INTO "outbox" VALUES(40,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000032+00:00 B-1 2026-W48','post','U393CKMVMYA','Last check-in before the weekly note: what is not updated will be shown as stale.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.046211+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-27 10:00:00.000032',NULL,'DOVRAR7G7KW','1795773600.083234',NULL,'2026-11-27 07:48:01.814170',NULL);
INSERT INTO "outbox" VALUES(41,'TOOQMMABCGG','team 1 note 2026-W48','post','CDT1VI2TFI0','Weekly note · Growth · week 48: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 29 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 16 days \u00b7 *stalled* for 16 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 go \u00b7 3 blocking items open"}}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-27 16:00:00.000033',NULL,'CDT1VI2TFI0','1795795200.026891',NULL,'2026-11-27 07:48:01.850063',NULL);
INSERT INTO "outbox" VALUES(42,'TOOQMMABCGG','B-2 card','post','CDT1VI2TFI0','Bet B-2 Exports arrive every night: 70 %, on track, by Fri 18 Dec 2026','[{"type": "header", "text": {"type": "plain_text", "text": "B-2 Exports arrive every night", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "exports missed, 9 \u2192 0, by Fri 18 Dec 2026"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Confidence*\n70 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: at the foot"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Placed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":2,\"do\":\"mistake\"}"}]}]}]',NULL,0,1,'U6CMAOJRKXP','the card of B-2','sent',1,1,'2026-11-27 16:00:00.044841',NULL,'CDT1VI2TFI0','1795795200.052117',NULL,'2026-11-27 07:48:01.875140',NULL);
INSERT INTO "outbox" VALUES(43,'TOOQMMABCGG','B-2 card#update','update','CDT1VI2TFI0','Bet B-2 Exports arrive every night: reached, by Fri 18 Dec 2026','[{"type": "header", "text": {"type": "plain_text", "text": "B-2 Exports arrive every night", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "exports missed, 9 \u2192 0, by Fri 18 Dec 2026"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Reached* \u00b7 actual value 0 \u00b7 took 2 weeks \u00b7 delivered, but not adopted"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Evidence*\n> the log"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Learned*\n> one queue"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Last confidence*\n70 %"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Closed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Reopen", "emoji": false}, "action_id": "bets.reopen", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":2}"}]}]','B-2 card',0,1,'U6CMAOJRKXP','the card of B-2','sent',1,2,'2026-11-27 16:00:00.083296',NULL,'CDT1VI2TFI0','1795795200.052117',NULL,'2026-11-27 07:48:01.952973',NULL);
INSERT INTO "outbox" VALUES(44,'TOOQMMABCGG','B-2 v2 closed','post','CDT1VI2TFI0','B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-2 Exports arrive every night \u00b7 closed: reached, 0 (aim 0) \u00b7 took 2 weeks \u00b7 delivered, but not adopted \u2014 the log (<@U6CMAOJRKXP>)"}}]','B-2 card',1,1,'U6CMAOJRKXP','a line in the thread of B-2','sent',1,1,'2026-11-27 16:00:00.083296',NULL,'CDT1VI2TFI0','1795795200.134329',NULL,'2026-11-27 07:48:01.957422',NULL);
INSERT INTO "outbox" VALUES(45,'TOOQMMABCGG','D-1 reopening 1','post','U6CMAOJRKXP','<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Approved by <@U6CMAOJRKXP>, <!date^1794387604^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*New evidence*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "> The queue stood still for an hour on Sunday"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Answer the evidence", "emoji": false}, "action_id": "decisions.answer_reopening", "value": "{\"number\":1,\"n\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}]}]',NULL,0,1,'U393CKMVMYA','new evidence on D-1','sent',1,1,'2026-11-27 16:00:00.156863',NULL,'DGYHXKVI82B','1795795200.184446',NULL,'2026-11-27 07:48:02.007337',NULL);
INSERT INTO "outbox" VALUES(46,'TOOQMMABCGG','D-1 reopening 1 asked','post','CDT1VI2TFI0','<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday
<@U6CMAOJRKXP> answers it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> asks to reopen D-1 \u2014 The queue stood still for an hour on Sunday\n<@U6CMAOJRKXP> answers it."}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-27 16:00:00.156863',NULL,'CDT1VI2TFI0','1795795200.183036',NULL,'2026-11-27 07:48:02.006748',NULL);
INSERT INTO "outbox" VALUES(47,'TOOQMMABCGG','D-2 card','post','CDT1VI2TFI0','D-2 Lower the starter plan to 15 €: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Lower the starter plan to 15 \u20ac*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> One trial in five ends over the price."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":2,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-2','sent',1,1,'2026-11-27 16:00:00.195089',NULL,'CDT1VI2TFI0','1795795200.220309',NULL,'2026-11-27 07:48:02.044105',NULL);
INSERT INTO "outbox" VALUES(48,'TOOQMMABCGG','D-2 v1 question 2026-11-27T16:00:00.195089+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-2 Lower the starter plan to 15 €','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-2, due <!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Lower the starter plan to 15 \u20ac*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> One trial in five ends over the price."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":2,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":2,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-2','sent',1,1,'2026-11-27 16:00:00.195089',NULL,'DGYHXKVI82B','1795795200.221988',NULL,'2026-11-27 07:48:02.045056',NULL);
INSERT INTO "outbox" VALUES(49,'TOOQMMABCGG','D-3 card','post','CDT1VI2TFI0','D-3 Drop the yearly plan: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Drop the yearly plan*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":3}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-3','sent',1,1,'2026-11-27 16:00:00.244073',NULL,'CDT1VI2TFI0','1795795200.256232',NULL,'2026-11-27 07:48:02.079791',NULL);
INSERT INTO "outbox" VALUES(50,'TOOQMMABCGG','D-3 v1 question 2026-11-27T16:00:00.244073+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-3 Drop the yearly plan','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-3, due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Drop the yearly plan*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":3}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-3','sent',1,1,'2026-11-27 16:00:00.244073',NULL,'DGYHXKVI82B','1795795200.257506',NULL,'2026-11-27 07:48:02.080454',NULL);
INSERT INTO "outbox" VALUES(51,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000057+00:00 B-1 2026-W47#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000057+00:00 B-1 2026-W47',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-11-27 16:00:00.261799',NULL,'DOVRAR7G7KW','1795082400.149754',NULL,'2026-11-27 07:48:02.105617',NULL);
INSERT INTO "outbox" VALUES(52,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000049+00:00 B-1 2026-W47#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000049+00:00 B-1 2026-W47',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-11-27 16:00:00.261799',NULL,'DOVRAR7G7KW','1795168800.207757',NULL,'2026-11-27 07:48:02.118874',NULL);
INSERT INTO "outbox" VALUES(53,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000051+00:00 B-1 2026-W48#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000051+00:00 B-1 2026-W48',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-11-27 16:00:00.261799',NULL,'DOVRAR7G7KW','1795687200.056507',NULL,'2026-11-27 07:48:02.147380',NULL);
INSERT INTO "outbox" VALUES(54,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000032+00:00 B-1 2026-W48#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000032+00:00 B-1 2026-W48',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-11-27 16:00:00.261799',NULL,'DOVRAR7G7KW','1795773600.083234',NULL,'2026-11-27 07:48:02.156162',NULL);
INSERT INTO "outbox" VALUES(55,'TOOQMMABCGG','B-1 update 4','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 55 \u2192 50 % \u2014 the mail record is not there yet (<@U393CKMVMYA>)"}}]','B-1 card',0,1,'U393CKMVMYA','a line in the thread of B-1','waiting',1,1,'2026-11-27 16:00:00.261799','2026-11-27 07:49:02.117187',NULL,NULL,'ratelimited',NULL,NULL);
INSERT INTO "outbox" VALUES(56,'TOOQMMABCGG','D-3 reminder 1','post','U6CMAOJRKXP','*D-3 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around.\nDriver: <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','a reminder of D-3','waiting',0,1,'2026-12-01 17:00:00.000053',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE outbox_holds (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	PRIMARY KEY (workspace, kind)
);
INSERT INTO "outbox_holds" VALUES('TOOQMMABCGG','post','2026-11-27 07:49:02.117187');
CREATE TABLE people (
	workspace VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	zone VARCHAR, 
	bot BOOLEAN NOT NULL, 
	deactivated BOOLEAN NOT NULL, 
	guest BOOLEAN NOT NULL, 
	external BOOLEAN NOT NULL, 
	workspace_admin BOOLEAN NOT NULL, 
	known_at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, id)
);
INSERT INTO "people" VALUES('TOOQMMABCGG','U393CKMVMYA','Ana Silva','Europe/Lisbon',0,0,0,0,0,'2026-11-27 07:47:51.947558');
INSERT INTO "people" VALUES('TOOQMMABCGG','U6CMAOJRKXP','Ben Okafor','Europe/London',0,0,0,0,0,'2026-11-27 07:47:52.109834');
INSERT INTO "people" VALUES('TOOQMMABCGG','UUS7J8XSTK4','Cy Young','America/New_York',0,0,0,0,0,'2026-11-27 07:47:52.554973');
CREATE TABLE pictures (
	workspace VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	file VARCHAR NOT NULL, 
	alt VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, digest)
);
INSERT INTO "pictures" VALUES('TOOQMMABCGG','d349d9c535d856f104b6c064d74c0c7d','FCLR111K624','Confidence of B-1 Trial teams invite a second person: 55 %, on track, as of Wed 11 Nov 2026 (Europe/Lisbon); due Fri 26 Feb 2027. Wed 11 Nov 2026: 80 → 55 %. Placed Wed 11 Nov 2026 at 80 %, on track.','2026-11-27 07:47:56.391263');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','fdf8377bc8e19a594f51a6e845611b05','F9Q7FZFUESO','Hill chart, Growth, Wed 11 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.','2026-11-27 07:47:58.175706');
CREATE TABLE promises (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	bet INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	made_by VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	result VARCHAR, 
	why VARCHAR NOT NULL, 
	answered_by VARCHAR, 
	answered_at DATETIME, 
	PRIMARY KEY (id), 
	UNIQUE (workspace, bet, version)
);
INSERT INTO "promises" VALUES(1,'TOOQMMABCGG',1,3,'Send invites from our own domain','commit','U393CKMVMYA','2026-11-11 09:00:06.046211',NULL,'',NULL,NULL);
CREATE TABLE receipts (
	workspace VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, "key")
);
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VF51JJ89WPS teams.settings ','2026-11-27 07:47:52.063151');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VGCEEVSJYA2 decisions.form ','2026-11-27 07:47:52.196032');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V0729JB8OLG decisions.inputting ','2026-11-27 07:47:52.649005');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VO6IKAWBSZM decisions.verdict ','2026-11-27 07:47:52.785036');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VCA4XL23Y8T bets.placing ','2026-11-27 07:47:53.380006');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V4ZSX6D8SNY bets.updating ','2026-11-27 07:47:54.647804');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VDXT31W4BCB launches.plan ','2026-11-27 07:47:58.253875');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VL2ZG2ZMJE9 launches.tick ','2026-11-27 07:47:58.516781');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V4EW68CBII7 launches.tick ','2026-11-27 07:47:58.620856');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VK7XV9YUC0A launches.tick ','2026-11-27 07:47:58.781713');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VY9542D8UDF launches.tick ','2026-11-27 07:47:59.062103');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VZNB7R886XK launches.tick ','2026-11-27 07:47:59.268646');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VV43G0Z37G9 launches.tick ','2026-11-27 07:48:00.065510');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VX5UB6GJV8K launches.tick ','2026-11-27 07:48:00.181236');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VZ53XTU4SFT launches.gate ','2026-11-27 07:48:01.685067');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VJ1Q6I8Z6SR bets.placing ','2026-11-27 07:48:01.867524');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VWDWG5EH7VC bets.closing ','2026-11-27 07:48:01.906027');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VLOU54XL210 decisions.reopening ','2026-11-27 07:48:01.979551');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VCKR36C464T decisions.form ','2026-11-27 07:48:02.017768');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VAMH2M27Q9O decisions.form ','2026-11-27 07:48:02.066751');
CREATE TABLE settled_bets (
	workspace VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	owner VARCHAR NOT NULL, 
	work VARCHAR NOT NULL, 
	appetite INTEGER, 
	weeks INTEGER, 
	stated INTEGER, 
	came_true BOOLEAN, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "settled_bets" VALUES('TOOQMMABCGG',2,1,'U6CMAOJRKXP','',NULL,2,70,1);
CREATE TABLE slots (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	post VARCHAR NOT NULL, 
	slot VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	claimed_at DATETIME NOT NULL, 
	outcome VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (workspace, team, post, slot)
);
INSERT INTO "slots" VALUES(1,'TOOQMMABCGG',1,'launches.reminders','2026-11-11','2026-11-11 09:30:00.000000','2026-11-11 09:30:00.000061','nothing to say');
INSERT INTO "slots" VALUES(2,'TOOQMMABCGG',1,'launches.reminders','2026-11-12','2026-11-12 09:30:00.000000','2026-11-12 09:30:00.000057','posted');
INSERT INTO "slots" VALUES(3,'TOOQMMABCGG',1,'launches.reminders','2026-11-13','2026-11-13 09:30:00.000000','2026-11-13 09:30:00.000030','nothing to say');
INSERT INTO "slots" VALUES(4,'TOOQMMABCGG',1,'notes.draft','2026-W46','2026-11-13 10:00:00.000000','2026-11-13 10:00:00.000036','posted');
INSERT INTO "slots" VALUES(5,'TOOQMMABCGG',1,'notes.note','2026-W46','2026-11-13 16:00:00.000000','2026-11-13 16:00:00.000028','posted');
INSERT INTO "slots" VALUES(6,'TOOQMMABCGG',1,'launches.reminders','2026-11-16','2026-11-16 09:30:00.000000','2026-11-16 09:30:00.000032','nothing to say');
INSERT INTO "slots" VALUES(7,'TOOQMMABCGG',1,'launches.reminders','2026-11-17','2026-11-17 09:30:00.000000','2026-11-17 09:30:00.000032','nothing to say');
INSERT INTO "slots" VALUES(8,'TOOQMMABCGG',1,'launches.reminders','2026-11-18','2026-11-18 09:30:00.000000','2026-11-18 09:30:00.000041','nothing to say');
INSERT INTO "slots" VALUES(9,'TOOQMMABCGG',1,'launches.reminders','2026-11-19','2026-11-19 09:30:00.000000','2026-11-19 09:30:00.000036','nothing to say');
INSERT INTO "slots" VALUES(10,'TOOQMMABCGG',1,'launches.reminders','2026-11-20','2026-11-20 09:30:00.000000','2026-11-20 09:30:00.000047','nothing to say');
INSERT INTO "slots" VALUES(11,'TOOQMMABCGG',1,'notes.draft','2026-W47','2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000049','posted');
INSERT INTO "slots" VALUES(12,'TOOQMMABCGG',1,'notes.note','2026-W47','2026-11-20 16:00:00.000000','2026-11-20 16:00:00.000031','posted');
INSERT INTO "slots" VALUES(13,'TOOQMMABCGG',1,'launches.reminders','2026-11-23','2026-11-23 09:30:00.000000','2026-11-23 09:30:00.000046','nothing to say');
INSERT INTO "slots" VALUES(14,'TOOQMMABCGG',1,'launches.reminders','2026-11-24','2026-11-24 09:30:00.000000','2026-11-24 09:30:00.000063','nothing to say');
INSERT INTO "slots" VALUES(15,'TOOQMMABCGG',1,'launches.reminders','2026-11-25','2026-11-25 09:30:00.000000','2026-11-25 09:30:00.000128','nothing to say');
INSERT INTO "slots" VALUES(16,'TOOQMMABCGG',1,'launches.reminders','2026-11-26','2026-11-26 09:30:00.000000','2026-11-26 09:30:00.000046','nothing to say');
INSERT INTO "slots" VALUES(17,'TOOQMMABCGG',1,'launches.reminders','2026-11-27','2026-11-27 09:30:00.000000','2026-11-27 09:30:00.000035','posted');
INSERT INTO "slots" VALUES(18,'TOOQMMABCGG',1,'notes.draft','2026-W48','2026-11-27 10:00:00.000000','2026-11-27 10:00:00.000032','posted');
INSERT INTO "slots" VALUES(19,'TOOQMMABCGG',1,'notes.note','2026-W48','2026-11-27 16:00:00.000000','2026-11-27 16:00:00.000033','posted');
INSERT INTO "slots" VALUES(20,'TOOQMMABCGG',1,'launches.reminders','2026-11-30','2026-11-30 09:30:00.000000','2026-11-30 09:30:00.000038','nothing to say');
INSERT INTO "slots" VALUES(21,'TOOQMMABCGG',1,'launches.reminders','2026-12-01','2026-12-01 09:30:00.000000','2026-12-01 09:30:00.000037','nothing to say');
CREATE TABLE "teams" (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	zone VARCHAR NOT NULL, 
	note_weekday INTEGER NOT NULL, 
	note_time VARCHAR NOT NULL, 
	note_owner VARCHAR NOT NULL, 
	on_holiday VARCHAR NOT NULL, 
	country VARCHAR, 
	subdivision VARCHAR, 
	freezes VARCHAR NOT NULL, 
	admins JSON NOT NULL, 
	driver_may_approve BOOLEAN NOT NULL, 
	reminder_time VARCHAR NOT NULL, 
	checkin_time VARCHAR NOT NULL, 
	pauses JSON NOT NULL, 
	version INTEGER NOT NULL, 
	set_up_at DATETIME NOT NULL, 
	work JSON NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (workspace, channel)
);
INSERT INTO "teams" VALUES(1,'TOOQMMABCGG','CDT1VI2TFI0','Growth','Europe/Lisbon',4,'16:00','U393CKMVMYA','before',NULL,NULL,'','["U393CKMVMYA"]',0,'09:30','10:00','[]',1,'2026-11-11 09:00:03.501511','[]');
CREATE TABLE ticks (
	id INTEGER NOT NULL, 
	finished DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "ticks" VALUES(1,'2026-12-01 17:30:00.000042');
CREATE INDEX history_of_record ON history (workspace, record, id);
CREATE INDEX launches_of_team ON launches (workspace, team, at);
CREATE INDEX ix_receipts_at ON receipts (at);
CREATE INDEX ix_slots_due_at ON slots (due_at);
CREATE INDEX outbox_by_status ON outbox (status, workspace, conversation, id);
CREATE INDEX reminders_of_decision ON decision_reminders (workspace, decision, id);
CREATE INDEX snoozes_of_decision ON decision_snoozes (workspace, decision, id);
CREATE INDEX alarms_by_moment ON alarms (at, workspace, record);
CREATE INDEX decisions_by_delegate ON decisions (workspace, team, delegate, phase, due, number);
CREATE INDEX decisions_by_due ON decisions (workspace, team, phase, due, number);
CREATE INDEX decisions_by_number ON decisions (workspace, team, number);
CREATE INDEX decisions_made ON decisions (workspace, team, decided_at);
CREATE INDEX decisions_of_team ON decisions (workspace, team, state, due);
CREATE INDEX decisions_by_answer ON decisions (workspace, team, phase, decided_at, number);
CREATE INDEX decisions_by_approver ON decisions (workspace, team, approver, phase, due, number, driver);
CREATE INDEX decisions_by_driver ON decisions (workspace, team, driver, phase, due, number, approver);
CREATE INDEX bet_updates_of_bet ON bet_updates (workspace, bet, at);
CREATE INDEX check_ins_of_person ON check_ins (workspace, person, at);
CREATE INDEX settled_bets_of_team ON settled_bets (workspace, team);
CREATE INDEX settled_bets_of_owner ON settled_bets (workspace, owner);
CREATE INDEX bets_of_owner ON bets (workspace, owner, state);
CREATE INDEX bets_of_team ON bets (workspace, team, state);
CREATE INDEX bets_by_rank ON bets (workspace, team, phase, rank, number);
CREATE INDEX bets_by_owner ON bets (workspace, team, owner, phase, rank, number);
CREATE INDEX bets_by_silence ON bets (workspace, team, phase, heard_at, number, owner);
CREATE INDEX bets_by_number ON bets (workspace, team, number, phase);
COMMIT;
