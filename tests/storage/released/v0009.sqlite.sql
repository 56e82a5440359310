BEGIN TRANSACTION;
CREATE TABLE alarms (
	workspace VARCHAR NOT NULL, 
	record VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	at DATETIME, 
	PRIMARY KEY (workspace, record)
);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','check-in-U393CKMVMYA',0,'2026-12-03 10:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','L-1',1,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','items-U393CKMVMYA',0,'2026-12-02 09:30:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','items-UUS7J8XSTK4',0,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','check-in-U6CMAOJRKXP',0,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-2',1,'2026-12-04 17:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-3',1,'2026-12-02 17:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','L-2',1,'2026-12-02 10:00:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "bet_updates" VALUES(1,'TOOQMMABCGG',1,1,'2026-11-11 09:00:06.098544','U393CKMVMYA',80,'on track',NULL,NULL,'',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(2,'TOOQMMABCGG',1,2,'2026-11-11 09:00:06.146301','UUS7J8XSTK4',55,'on track',80,'on track','the invite mail lands in spam',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(3,'TOOQMMABCGG',1,3,'2026-11-11 09:00:06.224820','U393CKMVMYA',55,'on track',55,'on track','',NULL,'Send invites from our own domain','commit',25,'[]',0,1);
INSERT INTO "bet_updates" VALUES(4,'TOOQMMABCGG',2,1,'2026-11-27 16:00:00.431843','U6CMAOJRKXP',70,'on track',NULL,NULL,'',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(5,'TOOQMMABCGG',1,4,'2026-12-01 09:45:00.122819','U393CKMVMYA',50,'on track',55,'on track','the mail record is not there yet',NULL,'',NULL,25,'[]',NULL,NULL);
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
INSERT INTO "bets" VALUES('TOOQMMABCGG',1,1,'Trial teams invite a second person','share of trial teams that invite a second person','22%','35%','2027-02-26','U393CKMVMYA','now',NULL,50,'on track','the mail record is not there yet','U393CKMVMYA','2026-11-11 09:00:06.098544','U393CKMVMYA','2026-12-01 09:45:00.122819','open',4,'',25,'[]','[{"number": 1, "text": "Our domain has no mail record yet", "owner": "U6CMAOJRKXP", "by": "U393CKMVMYA", "since": "2026-11-11T09:00:06.224820+00:00", "link": "", "resolved_by": null, "resolved_at": null}]','[]','2026-11-11 09:00:06.224820',NULL,NULL,'now',252,'2026-12-01 09:45:00.122819',' trial teams invite a second person share of that');
INSERT INTO "bets" VALUES('TOOQMMABCGG',2,1,'Exports arrive every night','exports missed','9','0','2026-12-18','U6CMAOJRKXP','now',NULL,70,'on track','','U6CMAOJRKXP','2026-11-27 16:00:00.431843','U6CMAOJRKXP','2026-11-27 16:00:00.431843','closed',2,'',0,'[]','[]','[]',NULL,NULL,'{"by": "U6CMAOJRKXP", "at": "2026-11-27T16:00:00.627400+00:00", "ending": "reached", "value": "0", "evidence": "the log", "weeks": 2, "learned": "one queue", "delivered": true, "adopted": false}','closed',272,'2026-11-27 16:00:00.627400',' exports arrive every night missed');
CREATE TABLE blocker_nudges (
	workspace VARCHAR NOT NULL, 
	bet INTEGER NOT NULL, 
	blocker INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, bet, blocker)
);
INSERT INTO "blocker_nudges" VALUES('TOOQMMABCGG',1,1,'2026-11-18 09:00:06.224856');
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
INSERT INTO "channels" VALUES('TOOQMMABCGG','CDT1VI2TFI0','growth',0,0,0,0,1,'["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP", "UUS7J8XSTK4", "UW1J42ZR885"]','2026-11-27 07:46:50.848044');
CREATE TABLE check_ins (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	asked JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "check_ins" VALUES(1,'TOOQMMABCGG','U393CKMVMYA','check-in','2026-11-19 10:00:00.000056','[[1, "2026-W47"]]');
INSERT INTO "check_ins" VALUES(2,'TOOQMMABCGG','U393CKMVMYA','repeat','2026-11-20 10:00:00.000031','[[1, "2026-W47"]]');
INSERT INTO "check_ins" VALUES(3,'TOOQMMABCGG','U393CKMVMYA','check-in','2026-11-26 10:00:00.000045','[[1, "2026-W48"]]');
INSERT INTO "check_ins" VALUES(4,'TOOQMMABCGG','U393CKMVMYA','repeat','2026-11-27 10:00:00.000027','[[1, "2026-W48"]]');
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
INSERT INTO "decision_inputs" VALUES('TOOQMMABCGG',1,1,'objection','UUS7J8XSTK4','2026-11-11 09:00:05.402149',1,'One queue is one thing that can stop all mail','Every part that we do not run can''t wake us at night',1,'U393CKMVMYA','2026-11-11 09:00:05.605997',NULL,NULL,'');
CREATE TABLE decision_reminders (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "decision_reminders" VALUES(1,'TOOQMMABCGG',3,'before','U6CMAOJRKXP','2026-12-01 17:00:00.000029');
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
INSERT INTO "decision_reopenings" VALUES('TOOQMMABCGG',1,1,'UUS7J8XSTK4','2026-11-27 16:00:00.754426','The queue stood still for an hour on Sunday',NULL,NULL,NULL,'');
CREATE TABLE decision_snoozes (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "decision_snoozes" VALUES(1,'TOOQMMABCGG',2,'U6CMAOJRKXP','2026-11-27 16:00:00.909881',NULL);
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
INSERT INTO "decisions" VALUES('TOOQMMABCGG',1,1,'Use one queue for all mail','U393CKMVMYA','Two queues cost us a night a month.','U6CMAOJRKXP','2026-11-13 17:00:00.000000',1,'approved','U6CMAOJRKXP','2026-11-11 09:00:05.822043','Fewer parts that can fail','U393CKMVMYA','2026-11-11 09:00:04.972629','made','two-way',' use one queue for all mail','','','','','','','','','[]','[]','[]','[]','[["UUS7J8XSTK4", "2026-11-11T09:00:05.970259+00:00"]]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-11 09:00:04.972629',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',2,1,'Lower the starter plan to 15 €','U393CKMVMYA','One trial in five ends over the price.','U6CMAOJRKXP','2026-12-04 17:00:00.000000',1,'open',NULL,NULL,'','U393CKMVMYA','2026-11-27 16:00:00.836107','open','two-way',' lower the starter plan to 15','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:00.836107',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',3,1,'Drop the yearly plan','U393CKMVMYA','It confuses people who only look around.','U6CMAOJRKXP','2026-12-02 17:00:00.000000',1,'open',NULL,NULL,'','U393CKMVMYA','2026-11-27 16:00:01.285384','open','two-way',' drop the yearly plan','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:01.285384',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "history" VALUES(1,'TOOQMMABCGG','team 1','set up','2026-11-11 09:00:04.712308','U393CKMVMYA','{}','{"name": "Growth", "zone": "Europe/Lisbon", "note_owner": "U393CKMVMYA", "admins": "U393CKMVMYA"}',NULL);
INSERT INTO "history" VALUES(2,'TOOQMMABCGG','D-1','logged','2026-11-11 09:00:04.972629','U393CKMVMYA','{}','{"number": 1, "team": 1, "title": "Use one queue for all mail", "driver": "U393CKMVMYA", "context": "Two queues cost us a night a month.", "approver": "U6CMAOJRKXP", "due": "2026-11-13T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-11T09:00:04.972629+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-11T09:00:04.972629+00:00", "link": "", "label": "", "expected": ""}',NULL);
INSERT INTO "history" VALUES(3,'TOOQMMABCGG','D-1','objection','2026-11-11 09:00:05.402149','UUS7J8XSTK4','{"inputs 1 number": null, "inputs 1 kind": null, "inputs 1 by": null, "inputs 1 at": null, "inputs 1 version": null, "inputs 1 text": null, "inputs 1 steelman": null, "inputs 1 resolved why": null}','{"inputs 1 number": 1, "inputs 1 kind": "objection", "inputs 1 by": "UUS7J8XSTK4", "inputs 1 at": "2026-11-11T09:00:05.402149+00:00", "inputs 1 version": 1, "inputs 1 text": "One queue is one thing that can stop all mail", "inputs 1 steelman": "Every part that we do not run can''t wake us at night", "inputs 1 resolved why": ""}',NULL);
INSERT INTO "history" VALUES(4,'TOOQMMABCGG','D-1','steel-man answered','2026-11-11 09:00:05.605997','U393CKMVMYA','{"inputs 1 fair": null, "inputs 1 fair by": null, "inputs 1 fair at": null}','{"inputs 1 fair": true, "inputs 1 fair by": "U393CKMVMYA", "inputs 1 fair at": "2026-11-11T09:00:05.605997+00:00"}',NULL);
INSERT INTO "history" VALUES(5,'TOOQMMABCGG','D-1','approved','2026-11-11 09:00:05.822043','U6CMAOJRKXP','{"state": "open", "rationale": "", "decided by": null, "decided at": null}','{"state": "approved", "rationale": "Fewer parts that can fail", "decided by": "U6CMAOJRKXP", "decided at": "2026-11-11T09:00:05.822043+00:00"}','Fewer parts that can fail');
INSERT INTO "history" VALUES(6,'TOOQMMABCGG','D-1','disagreed and committed','2026-11-11 09:00:05.970259','UUS7J8XSTK4','{"commitments 1 by": null, "commitments 1 at": null}','{"commitments 1 by": "UUS7J8XSTK4", "commitments 1 at": "2026-11-11T09:00:05.970259+00:00"}',NULL);
INSERT INTO "history" VALUES(7,'TOOQMMABCGG','B-1','placed','2026-11-11 09:00:06.098544','U393CKMVMYA','{}','{"number": 1, "team": 1, "name": "Trial teams invite a second person", "what": "share of trial teams that invite a second person", "due": "2027-02-26", "owner": "U393CKMVMYA", "start": "22%", "target": "35%", "horizon": "now", "work": "", "confidence": 80, "placed by": "U393CKMVMYA", "placed at": "2026-11-11T09:00:06.098544+00:00", "updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:06.098544+00:00", "health": "on track", "reason": "", "hill": 0, "state": "open", "version": 1}',NULL);
INSERT INTO "history" VALUES(8,'TOOQMMABCGG','B-1','updated','2026-11-11 09:00:06.146301','UUS7J8XSTK4','{"confidence": 80, "updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:06.098544+00:00", "reason": "", "version": 1}','{"confidence": 55, "updated by": "UUS7J8XSTK4", "updated at": "2026-11-11T09:00:06.146301+00:00", "reason": "the invite mail lands in spam", "version": 2}','the invite mail lands in spam');
INSERT INTO "history" VALUES(9,'TOOQMMABCGG','B-1','updated','2026-11-11 09:00:06.224820','U393CKMVMYA','{"updated by": "UUS7J8XSTK4", "updated at": "2026-11-11T09:00:06.146301+00:00", "hill": 0, "version": 2, "promise bet": null, "promise text": null, "promise kind": null, "promise made by": null, "promise made at": null, "promise why": null, "hill at": null, "blockers 1 number": null, "blockers 1 text": null, "blockers 1 owner": null, "blockers 1 by": null, "blockers 1 since": null, "blockers 1 link": null}','{"updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:06.224820+00:00", "hill": 25, "version": 3, "promise bet": 1, "promise text": "Send invites from our own domain", "promise kind": "commit", "promise made by": "U393CKMVMYA", "promise made at": "2026-11-11T09:00:06.224820+00:00", "promise why": "", "hill at": "2026-11-11T09:00:06.224820+00:00", "blockers 1 number": 1, "blockers 1 text": "Our domain has no mail record yet", "blockers 1 owner": "U6CMAOJRKXP", "blockers 1 by": "U393CKMVMYA", "blockers 1 since": "2026-11-11T09:00:06.224820+00:00", "blockers 1 link": ""}',NULL);
INSERT INTO "history" VALUES(10,'TOOQMMABCGG','L-1','planned','2026-11-11 09:00:12.188273','U393CKMVMYA','{}','{"number": 1, "team": 1, "name": "Mobile checkout", "at": "2026-11-25T10:00:00+00:00", "owner": "U393CKMVMYA", "approval approver": "U6CMAOJRKXP", "approval due": "2026-11-25T10:00:00+00:00", "approval version": 1, "approval state": "open", "approval rationale": "", "approval door": "two-way", "approval conditions": "", "approval by default": false, "items 1 number": 1, "items 1 text": "Telemetry verified", "items 1 phase": "before", "items 1 blocking": true, "items 1 review": false, "items 1 state": "open", "items 1 evidence": "", "items 1 version": 1, "items 2 number": 2, "items 2 text": "Success criteria documented", "items 2 phase": "before", "items 2 blocking": true, "items 2 review": false, "items 2 state": "open", "items 2 evidence": "", "items 2 version": 1, "items 3 number": 3, "items 3 text": "Rollback plan tested", "items 3 phase": "before", "items 3 blocking": true, "items 3 review": false, "items 3 state": "open", "items 3 evidence": "", "items 3 version": 1, "items 4 number": 4, "items 4 text": "Comms drafted", "items 4 phase": "before", "items 4 blocking": true, "items 4 review": false, "items 4 state": "open", "items 4 evidence": "", "items 4 version": 1, "items 5 number": 5, "items 5 text": "Support trained", "items 5 phase": "before", "items 5 blocking": true, "items 5 review": false, "items 5 state": "open", "items 5 evidence": "", "items 5 version": 1, "items 6 number": 6, "items 6 text": "Sales enablement ready", "items 6 phase": "before", "items 6 blocking": true, "items 6 review": false, "items 6 state": "open", "items 6 evidence": "", "items 6 version": 1, "items 7 number": 7, "items 7 text": "Beta feedback incorporated", "items 7 phase": "before", "items 7 blocking": true, "items 7 review": false, "items 7 state": "open", "items 7 evidence": "", "items 7 version": 1, "items 8 number": 8, "items 8 text": "Phased rollout with a metric gate", "items 8 phase": "launch day", "items 8 blocking": true, "items 8 review": false, "items 8 state": "open", "items 8 evidence": "", "items 8 version": 1, "items 9 number": 9, "items 9 text": "On-call rotation aware", "items 9 phase": "launch day", "items 9 blocking": true, "items 9 review": false, "items 9 state": "open", "items 9 evidence": "", "items 9 version": 1, "items 10 number": 10, "items 10 text": "Status page ready", "items 10 phase": "launch day", "items 10 blocking": true, "items 10 review": false, "items 10 state": "open", "items 10 evidence": "", "items 10 version": 1, "items 11 number": 11, "items 11 text": "Review at T+24 h", "items 11 phase": "after", "items 11 due": 1, "items 11 blocking": false, "items 11 review": true, "items 11 state": "open", "items 11 evidence": "", "items 11 version": 1, "items 12 number": 12, "items 12 text": "Review at T+7 d", "items 12 phase": "after", "items 12 due": 7, "items 12 blocking": false, "items 12 review": true, "items 12 state": "open", "items 12 evidence": "", "items 12 version": 1, "items 13 number": 13, "items 13 text": "Review at T+30 d", "items 13 phase": "after", "items 13 due": 30, "items 13 blocking": false, "items 13 review": true, "items 13 state": "open", "items 13 evidence": "", "items 13 version": 1, "planned by": "U393CKMVMYA", "planned at": "2026-11-11T09:00:12.188273+00:00", "void": "", "version": 1}',NULL);
INSERT INTO "history" VALUES(11,'TOOQMMABCGG','L-1','assigned','2026-11-11 09:00:12.549486','U393CKMVMYA','{"version": 1, "items 7 owner": null}','{"version": 2, "items 7 owner": "UUS7J8XSTK4"}',NULL);
INSERT INTO "history" VALUES(12,'TOOQMMABCGG','L-1','waived','2026-11-11 09:00:12.849285','U6CMAOJRKXP','{"items 6 state": "open", "items 6 evidence": "", "items 6 version": 1, "version": 2, "items 6 by": null, "items 6 at": null}','{"items 6 state": "waived", "items 6 evidence": "Nobody sells it: it takes the place of the old checkout", "items 6 version": 2, "version": 3, "items 6 by": "U6CMAOJRKXP", "items 6 at": "2026-11-11T09:00:12.849285+00:00"}','Nobody sells it: it takes the place of the old checkout');
INSERT INTO "history" VALUES(13,'TOOQMMABCGG','L-1','moved','2026-11-11 09:00:13.059171','U393CKMVMYA','{"at": "2026-11-25T10:00:00+00:00", "approval due": "2026-11-25T10:00:00+00:00", "approval version": 1, "version": 3, "moves 1 by": null, "moves 1 at": null, "moves 1 before": null, "moves 1 after": null, "moves 1 cause": null, "moves 1 trade": null}','{"at": "2026-12-02T10:00:00+00:00", "approval due": "2026-12-02T10:00:00+00:00", "approval version": 2, "version": 4, "moves 1 by": "U393CKMVMYA", "moves 1 at": "2026-11-11T09:00:13.059171+00:00", "moves 1 before": "2026-11-25T10:00:00+00:00", "moves 1 after": "2026-12-02T10:00:00+00:00", "moves 1 cause": "The payment provider certifies us a week later", "moves 1 trade": "quality protected"}','The payment provider certifies us a week later');
INSERT INTO "history" VALUES(14,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:13.371968','UUS7J8XSTK4','{"items 1 state": "open", "items 1 evidence": "", "items 1 version": 1, "version": 4, "items 1 by": null, "items 1 at": null}','{"items 1 state": "done", "items 1 evidence": "Dashboard \u201ccheckout\u201d shows both test purchases", "items 1 version": 2, "version": 5, "items 1 by": "UUS7J8XSTK4", "items 1 at": "2026-11-11T09:00:13.371968+00:00"}','Dashboard “checkout” shows both test purchases');
INSERT INTO "history" VALUES(15,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:13.745421','UUS7J8XSTK4','{"items 2 state": "open", "items 2 evidence": "", "items 2 version": 1, "version": 5, "items 2 by": null, "items 2 at": null}','{"items 2 state": "done", "items 2 evidence": "In the spec, section 2", "items 2 version": 2, "version": 6, "items 2 by": "UUS7J8XSTK4", "items 2 at": "2026-11-11T09:00:13.745421+00:00"}','In the spec, section 2');
INSERT INTO "history" VALUES(16,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:13.949753','UUS7J8XSTK4','{"items 3 state": "open", "items 3 evidence": "", "items 3 version": 1, "version": 6, "items 3 by": null, "items 3 at": null}','{"items 3 state": "done", "items 3 evidence": "Rolled back on staging in 4 minutes", "items 3 version": 2, "version": 7, "items 3 by": "UUS7J8XSTK4", "items 3 at": "2026-11-11T09:00:13.949753+00:00"}','Rolled back on staging in 4 minutes');
INSERT INTO "history" VALUES(17,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:14.194696','UUS7J8XSTK4','{"items 4 state": "open", "items 4 evidence": "", "items 4 version": 1, "version": 7, "items 4 by": null, "items 4 at": null}','{"items 4 state": "done", "items 4 evidence": "Post and mail are in the launch folder", "items 4 version": 2, "version": 8, "items 4 by": "UUS7J8XSTK4", "items 4 at": "2026-11-11T09:00:14.194696+00:00"}','Post and mail are in the launch folder');
INSERT INTO "history" VALUES(18,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:14.490022','UUS7J8XSTK4','{"items 5 state": "open", "items 5 evidence": "", "items 5 version": 1, "version": 8, "items 5 by": null, "items 5 at": null}','{"items 5 state": "done", "items 5 evidence": "Six of six answered the quiz", "items 5 version": 2, "version": 9, "items 5 by": "UUS7J8XSTK4", "items 5 at": "2026-11-11T09:00:14.490022+00:00"}','Six of six answered the quiz');
INSERT INTO "history" VALUES(19,'TOOQMMABCGG','team 1','weekly note','2026-11-13 16:00:00.000046',NULL,'{}','{"week": "2026-W46", "words": 106, "late": false}',NULL);
INSERT INTO "history" VALUES(20,'TOOQMMABCGG','L-1','ticked','2026-11-13 16:00:00.174467','UUS7J8XSTK4','{"items 7 state": "open", "items 7 evidence": "", "items 7 version": 1, "version": 9, "items 7 by": null, "items 7 at": null}','{"items 7 state": "done", "items 7 evidence": "All four blocking remarks are closed", "items 7 version": 2, "version": 10, "items 7 by": "UUS7J8XSTK4", "items 7 at": "2026-11-13T16:00:00.174467+00:00"}','All four blocking remarks are closed');
INSERT INTO "history" VALUES(21,'TOOQMMABCGG','team 1','weekly note','2026-11-20 16:00:00.000040',NULL,'{}','{"week": "2026-W47", "words": 114, "late": false}',NULL);
INSERT INTO "history" VALUES(22,'TOOQMMABCGG','L-1','gate opened','2026-11-27 09:30:00.000051',NULL,'{"version": 10, "approval asked at": null}','{"version": 11, "approval asked at": "2026-11-27T09:30:00.000051+00:00"}',NULL);
INSERT INTO "history" VALUES(23,'TOOQMMABCGG','L-1','go','2026-11-27 09:31:00.017141','U6CMAOJRKXP','{"approval state": "open", "approval rationale": "", "version": 11, "approval decided by": null, "approval decided at": null}','{"approval state": "approved", "approval rationale": "Everything is done and shown", "version": 12, "approval decided by": "U6CMAOJRKXP", "approval decided at": "2026-11-27T09:31:00.017141+00:00"}','Everything is done and shown');
INSERT INTO "history" VALUES(24,'TOOQMMABCGG','team 1','weekly note','2026-11-27 16:00:00.000026',NULL,'{}','{"week": "2026-W48", "words": 116, "late": false}',NULL);
INSERT INTO "history" VALUES(25,'TOOQMMABCGG','B-2','placed','2026-11-27 16:00:00.431843','U6CMAOJRKXP','{}','{"number": 2, "team": 1, "name": "Exports arrive every night", "what": "exports missed", "due": "2026-12-18", "owner": "U6CMAOJRKXP", "start": "9", "target": "0", "horizon": "now", "work": "", "confidence": 70, "placed by": "U6CMAOJRKXP", "placed at": "2026-11-27T16:00:00.431843+00:00", "updated by": "U6CMAOJRKXP", "updated at": "2026-11-27T16:00:00.431843+00:00", "health": "on track", "reason": "", "hill": 0, "state": "open", "version": 1}',NULL);
INSERT INTO "history" VALUES(26,'TOOQMMABCGG','B-2','closed','2026-11-27 16:00:00.627400','U6CMAOJRKXP','{"state": "open", "version": 1, "closing by": null, "closing at": null, "closing ending": null, "closing value": null, "closing evidence": null, "closing weeks": null, "closing learned": null, "closing delivered": null, "closing adopted": null}','{"state": "closed", "version": 2, "closing by": "U6CMAOJRKXP", "closing at": "2026-11-27T16:00:00.627400+00:00", "closing ending": "reached", "closing value": "0", "closing evidence": "the log", "closing weeks": 2, "closing learned": "one queue", "closing delivered": true, "closing adopted": false}',NULL);
INSERT INTO "history" VALUES(27,'TOOQMMABCGG','D-1','asked to reopen','2026-11-27 16:00:00.754426','UUS7J8XSTK4','{"reopenings 1 number": null, "reopenings 1 by": null, "reopenings 1 at": null, "reopenings 1 evidence": null, "reopenings 1 why": null}','{"reopenings 1 number": 1, "reopenings 1 by": "UUS7J8XSTK4", "reopenings 1 at": "2026-11-27T16:00:00.754426+00:00", "reopenings 1 evidence": "The queue stood still for an hour on Sunday", "reopenings 1 why": ""}',NULL);
INSERT INTO "history" VALUES(28,'TOOQMMABCGG','D-2','logged','2026-11-27 16:00:00.836107','U393CKMVMYA','{}','{"number": 2, "team": 1, "title": "Lower the starter plan to 15 \u20ac", "driver": "U393CKMVMYA", "context": "One trial in five ends over the price.", "approver": "U6CMAOJRKXP", "due": "2026-12-04T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:00.836107+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:00.836107+00:00", "link": "", "label": "", "expected": ""}',NULL);
INSERT INTO "history" VALUES(29,'TOOQMMABCGG','D-2','snoozed','2026-11-27 16:00:00.909881','U6CMAOJRKXP','{}','{"snoozed until": "2026-12-04T17:00:00+00:00"}',NULL);
INSERT INTO "history" VALUES(30,'TOOQMMABCGG','D-3','logged','2026-11-27 16:00:01.285384','U393CKMVMYA','{}','{"number": 3, "team": 1, "title": "Drop the yearly plan", "driver": "U393CKMVMYA", "context": "It confuses people who only look around.", "approver": "U6CMAOJRKXP", "due": "2026-12-02T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:01.285384+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:01.285384+00:00", "link": "", "label": "", "expected": ""}',NULL);
INSERT INTO "history" VALUES(31,'TOOQMMABCGG','team 1','checklist item added','2026-11-27 16:00:01.472115','U393CKMVMYA','{"checklist version": 0, "item 1": null}','{"checklist version": 1, "item 1": "Legal has read it (before, blocking, due -5)"}',NULL);
INSERT INTO "history" VALUES(32,'TOOQMMABCGG','L-2','planned','2026-11-27 16:00:01.511782','U393CKMVMYA','{}','{"number": 2, "team": 1, "name": "Invoices", "at": "2026-12-03T10:00:00+00:00", "owner": "U393CKMVMYA", "approval approver": "U6CMAOJRKXP", "approval due": "2026-12-03T10:00:00+00:00", "approval version": 1, "approval state": "open", "approval rationale": "", "approval door": "two-way", "approval conditions": "", "approval by default": false, "items 1 number": 1, "items 1 text": "Telemetry verified", "items 1 phase": "before", "items 1 blocking": true, "items 1 review": false, "items 1 state": "open", "items 1 evidence": "", "items 1 version": 1, "items 2 number": 2, "items 2 text": "Success criteria documented", "items 2 phase": "before", "items 2 blocking": true, "items 2 review": false, "items 2 state": "open", "items 2 evidence": "", "items 2 version": 1, "items 3 number": 3, "items 3 text": "Rollback plan tested", "items 3 phase": "before", "items 3 blocking": true, "items 3 review": false, "items 3 state": "open", "items 3 evidence": "", "items 3 version": 1, "items 4 number": 4, "items 4 text": "Comms drafted", "items 4 phase": "before", "items 4 blocking": true, "items 4 review": false, "items 4 state": "open", "items 4 evidence": "", "items 4 version": 1, "items 5 number": 5, "items 5 text": "Support trained", "items 5 phase": "before", "items 5 blocking": true, "items 5 review": false, "items 5 state": "open", "items 5 evidence": "", "items 5 version": 1, "items 6 number": 6, "items 6 text": "Sales enablement ready", "items 6 phase": "before", "items 6 blocking": true, "items 6 review": false, "items 6 state": "open", "items 6 evidence": "", "items 6 version": 1, "items 7 number": 7, "items 7 text": "Beta feedback incorporated", "items 7 phase": "before", "items 7 blocking": true, "items 7 review": false, "items 7 state": "open", "items 7 evidence": "", "items 7 version": 1, "items 8 number": 8, "items 8 text": "Legal has read it", "items 8 phase": "before", "items 8 due": -5, "items 8 blocking": true, "items 8 review": false, "items 8 state": "open", "items 8 evidence": "", "items 8 version": 1, "items 9 number": 9, "items 9 text": "Phased rollout with a metric gate", "items 9 phase": "launch day", "items 9 blocking": true, "items 9 review": false, "items 9 state": "open", "items 9 evidence": "", "items 9 version": 1, "items 10 number": 10, "items 10 text": "On-call rotation aware", "items 10 phase": "launch day", "items 10 blocking": true, "items 10 review": false, "items 10 state": "open", "items 10 evidence": "", "items 10 version": 1, "items 11 number": 11, "items 11 text": "Status page ready", "items 11 phase": "launch day", "items 11 blocking": true, "items 11 review": false, "items 11 state": "open", "items 11 evidence": "", "items 11 version": 1, "items 12 number": 12, "items 12 text": "Review at T+24 h", "items 12 phase": "after", "items 12 due": 1, "items 12 blocking": false, "items 12 review": true, "items 12 state": "open", "items 12 evidence": "", "items 12 version": 1, "items 13 number": 13, "items 13 text": "Review at T+7 d", "items 13 phase": "after", "items 13 due": 7, "items 13 blocking": false, "items 13 review": true, "items 13 state": "open", "items 13 evidence": "", "items 13 version": 1, "items 14 number": 14, "items 14 text": "Review at T+30 d", "items 14 phase": "after", "items 14 due": 30, "items 14 blocking": false, "items 14 review": true, "items 14 state": "open", "items 14 evidence": "", "items 14 version": 1, "planned by": "U393CKMVMYA", "planned at": "2026-11-27T16:00:01.511782+00:00", "void": "", "version": 1}',NULL);
INSERT INTO "history" VALUES(33,'TOOQMMABCGG','L-2','gate opened','2026-11-30 09:30:00.000045',NULL,'{"version": 1, "approval asked at": null}','{"version": 2, "approval asked at": "2026-11-30T09:30:00.000045+00:00"}',NULL);
INSERT INTO "history" VALUES(34,'TOOQMMABCGG','L-2','snoozed','2026-12-01 09:45:00.082067','U6CMAOJRKXP','{}','{"snoozed until": "2026-12-01T10:45:00.082067+00:00"}',NULL);
INSERT INTO "history" VALUES(35,'TOOQMMABCGG','B-1','updated','2026-12-01 09:45:00.122819','U393CKMVMYA','{"confidence": 55, "updated at": "2026-11-11T09:00:06.224820+00:00", "reason": "the invite mail lands in spam", "version": 3}','{"confidence": 50, "updated at": "2026-12-01T09:45:00.122819+00:00", "reason": "the mail record is not there yet", "version": 4}','the mail record is not there yet');
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
INSERT INTO "installations" VALUES('TOOQMMABCGG',NULL,'Acorn','gAAAAABrCTVqmGpliPYzzdpZrrC2iDqKEJe2cSzPQlj8PYhIRLLw2FPy8Nal29KuOn89BFk6RZvTTWL3J_klJz0T9rfzwQIPsGjDjx74_eElpCmUTOP8uutj8J-QrLQq-eU0I2Ek93ls','B4CZNQA2URG','U69FLI8TMX2','2026-11-27 07:46:50.215286',NULL);
CREATE TABLE last_used_teams (
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	PRIMARY KEY (workspace, person)
);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','U393CKMVMYA',1);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','U6CMAOJRKXP',1);
CREATE TABLE launch_item_nudges (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	items JSON NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "launch_item_nudges" VALUES(1,'TOOQMMABCGG','U393CKMVMYA','2026-11-27 09:30:00.000051','[[1, 8, "due in 3", "2026-12-02"], [1, 9, "due in 3", "2026-12-02"], [1, 10, "due in 3", "2026-12-02"]]',NULL);
INSERT INTO "launch_item_nudges" VALUES(2,'TOOQMMABCGG','U393CKMVMYA','2026-11-30 09:30:00.000045','[[2, 1, "due in 3", "2026-12-03"], [2, 2, "due in 3", "2026-12-03"], [2, 3, "due in 3", "2026-12-03"], [2, 4, "due in 3", "2026-12-03"], [2, 5, "due in 3", "2026-12-03"], [2, 6, "due in 3", "2026-12-03"], [2, 7, "due in 3", "2026-12-03"], [2, 8, "launch in 3", "2026-12-03"], [2, 9, "due in 3", "2026-12-03"], [2, 10, "due in 3", "2026-12-03"], [2, 11, "due in 3", "2026-12-03"]]',NULL);
INSERT INTO "launch_item_nudges" VALUES(3,'TOOQMMABCGG','U393CKMVMYA','2026-12-01 09:30:00.000054','[[1, 8, "due in 1", "2026-12-02"], [1, 9, "due in 1", "2026-12-02"], [1, 10, "due in 1", "2026-12-02"]]',NULL);
CREATE TABLE "launch_items" (
	workspace VARCHAR NOT NULL, 
	launch INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	blocking BOOLEAN NOT NULL, 
	state VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	"by" VARCHAR, 
	at DATETIME, 
	review BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	owner VARCHAR, 
	due INTEGER, 
	help JSON, 
	PRIMARY KEY (workspace, launch, number)
);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,1,'Telemetry verified','before',1,'done','Dashboard “checkout” shows both test purchases','UUS7J8XSTK4','2026-11-11 09:00:13.371968',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,2,'Success criteria documented','before',1,'done','In the spec, section 2','UUS7J8XSTK4','2026-11-11 09:00:13.745421',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,3,'Rollback plan tested','before',1,'done','Rolled back on staging in 4 minutes','UUS7J8XSTK4','2026-11-11 09:00:13.949753',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,4,'Comms drafted','before',1,'done','Post and mail are in the launch folder','UUS7J8XSTK4','2026-11-11 09:00:14.194696',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,5,'Support trained','before',1,'done','Six of six answered the quiz','UUS7J8XSTK4','2026-11-11 09:00:14.490022',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,6,'Sales enablement ready','before',1,'waived','Nobody sells it: it takes the place of the old checkout','U6CMAOJRKXP','2026-11-11 09:00:12.849285',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,7,'Beta feedback incorporated','before',1,'done','All four blocking remarks are closed','UUS7J8XSTK4','2026-11-13 16:00:00.174467',0,2,'UUS7J8XSTK4',NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,8,'Phased rollout with a metric gate','launch day',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,9,'On-call rotation aware','launch day',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,10,'Status page ready','launch day',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,11,'Review at T+24 h','after',0,'open','',NULL,NULL,1,1,NULL,1,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,12,'Review at T+7 d','after',0,'open','',NULL,NULL,1,1,NULL,7,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,13,'Review at T+30 d','after',0,'open','',NULL,NULL,1,1,NULL,30,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,1,'Telemetry verified','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,2,'Success criteria documented','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,3,'Rollback plan tested','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,4,'Comms drafted','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,5,'Support trained','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,6,'Sales enablement ready','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,7,'Beta feedback incorporated','before',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,8,'Legal has read it','before',1,'open','',NULL,NULL,0,1,NULL,-5,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,9,'Phased rollout with a metric gate','launch day',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,10,'On-call rotation aware','launch day',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,11,'Status page ready','launch day',1,'open','',NULL,NULL,0,1,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,12,'Review at T+24 h','after',0,'open','',NULL,NULL,1,1,NULL,1,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,13,'Review at T+7 d','after',0,'open','',NULL,NULL,1,1,NULL,7,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',2,14,'Review at T+30 d','after',0,'open','',NULL,NULL,1,1,NULL,30,NULL);
CREATE TABLE launch_reminders (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	launch INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "launch_reminders" VALUES(1,'TOOQMMABCGG',2,'snoozed','U6CMAOJRKXP','2026-12-01 10:45:00.082096');
CREATE TABLE launch_snoozes (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	launch INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "launch_snoozes" VALUES(1,'TOOQMMABCGG',2,'U6CMAOJRKXP','2026-12-01 09:45:00.082067','2026-12-01 10:45:00.082067');
CREATE TABLE launch_template_imports (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	person VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	items JSON NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, team, person)
);
INSERT INTO "launch_template_imports" VALUES('TOOQMMABCGG',1,'U393CKMVMYA','801044563616.446527341704.37d7a026cf45e9d45968747850cda8a0','[{"text": "Legal has read it", "phase": "before", "owner": null, "due": -5, "blocking": true, "review": false}]','2026-11-27 16:00:01.502089');
CREATE TABLE launch_templates (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	items JSON NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (workspace, team)
);
INSERT INTO "launch_templates" VALUES('TOOQMMABCGG',1,'[{"text": "Telemetry verified", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Success criteria documented", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Rollback plan tested", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Comms drafted", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Support trained", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Sales enablement ready", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Beta feedback incorporated", "phase": "before", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Legal has read it", "phase": "before", "owner": null, "due": -5, "blocking": true, "review": false}, {"text": "Phased rollout with a metric gate", "phase": "launch day", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "On-call rotation aware", "phase": "launch day", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Status page ready", "phase": "launch day", "owner": null, "due": null, "blocking": true, "review": false}, {"text": "Review at T+24 h", "phase": "after", "owner": null, "due": 1, "blocking": false, "review": true}, {"text": "Review at T+7 d", "phase": "after", "owner": null, "due": 7, "blocking": false, "review": true}, {"text": "Review at T+30 d", "phase": "after", "owner": null, "due": 30, "blocking": false, "review": true}]',1);
CREATE TABLE launch_terms (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	term VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	launch INTEGER NOT NULL, 
	PRIMARY KEY (workspace, team, term, phase, launch)
);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'checkout','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'check','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'owner:U393CKMVMYA','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mobil','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'che','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'checko','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mobi','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'chec','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'checkou','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mobile','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mob','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoic','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'owner:U393CKMVMYA','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoice','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'inv','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoices','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoi','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invo','coming',2);
CREATE TABLE "launches" (
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
	links JSON NOT NULL, 
	informed JSON NOT NULL, 
	informed_channels JSON NOT NULL, 
	moves JSON NOT NULL, 
	reviews JSON NOT NULL, 
	planned_by VARCHAR NOT NULL, 
	phase VARCHAR NOT NULL, 
	measured BOOLEAN NOT NULL, 
	words VARCHAR NOT NULL, 
	planned_at DATETIME NOT NULL, 
	asked_at DATETIME, 
	delegate VARCHAR, 
	delegate_from DATETIME, 
	delegate_until DATETIME, 
	decided_for VARCHAR, 
	ending JSON, 
	ended_at DATETIME, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "launches" VALUES('TOOQMMABCGG',1,1,'Mobile checkout','2026-12-02 10:00:00.000000','U393CKMVMYA','[]',NULL,'','','U6CMAOJRKXP','2026-12-02 10:00:00.000000',2,'approved','U6CMAOJRKXP','2026-11-27 09:31:00.017141','Everything is done and shown','',NULL,NULL,12,'[]','[]','[]','[{"by": "U393CKMVMYA", "at": "2026-11-11T09:00:13.059171+00:00", "before": "2026-11-25T10:00:00+00:00", "after": "2026-12-02T10:00:00+00:00", "cause": "The payment provider certifies us a week later", "trade": "quality protected"}]','[]','U393CKMVMYA','coming',0,' mobile checkout','2026-11-11 09:00:12.188273','2026-11-27 09:30:00.000051',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "launches" VALUES('TOOQMMABCGG',2,1,'Invoices','2026-12-03 10:00:00.000000','U393CKMVMYA','[]',NULL,'','','U6CMAOJRKXP','2026-12-03 10:00:00.000000',1,'open',NULL,NULL,'','',NULL,NULL,2,'[]','[]','[]','[]','[]','U393CKMVMYA','coming',0,' invoices','2026-11-27 16:00:01.511782','2026-11-30 09:30:00.000045',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W46','2026-11-13 16:00:00.000046','["D-1"]',106,'Weekly note · Growth · week 46: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 28 s read"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 % \u00b7 blocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Decisions made*\n\u2022 *D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next week*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 commit: \u201cSend invites from our own domain\u201d"}}]');
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W47','2026-11-20 16:00:00.000040','[]',114,'Weekly note · Growth · week 47: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 30 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 9 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 moved from Wed 25 Nov 2026 \u00b7 no go yet \u00b7 3 blocking items open"}}]');
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W48','2026-11-27 16:00:00.000026','[]',116,'Weekly note · Growth · week 48: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 30 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 16 days \u00b7 *stalled* for 16 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 moved from Wed 25 Nov 2026 \u00b7 go \u00b7 3 blocking items open"}}]');
CREATE TABLE numbers (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (workspace, kind)
);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','D',3);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','B',2);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','L',2);
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
INSERT INTO "outbox" VALUES(1,'TOOQMMABCGG','team 1 set up','post','CDT1VI2TFI0','<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`."}}]',NULL,0,1,'U393CKMVMYA','the set-up of Growth','sent',1,1,'2026-11-11 09:00:04.712308',NULL,'CDT1VI2TFI0','1794387604.845983',NULL,'2026-11-27 07:46:51.733717',NULL);
INSERT INTO "outbox" VALUES(2,'TOOQMMABCGG','D-1 card','post','CDT1VI2TFI0','D-1 Use one queue for all mail: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":1,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-1','sent',1,1,'2026-11-11 09:00:04.972629',NULL,'CDT1VI2TFI0','1794387605.133872',NULL,'2026-11-27 07:46:52.028396',NULL);
INSERT INTO "outbox" VALUES(3,'TOOQMMABCGG','D-1 v1 question 2026-11-11T09:00:04.972629+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-1 Use one queue for all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-1, due <!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":1,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":1,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":1,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":1,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-1','sent',1,1,'2026-11-11 09:00:04.972629',NULL,'DGYHXKVI82B','1794387605.160920',NULL,'2026-11-27 07:46:52.048338',NULL);
INSERT INTO "outbox" VALUES(4,'TOOQMMABCGG','D-1 card#update','update','CDT1VI2TFI0','D-1 Use one queue for all mail: Approved by <@U6CMAOJRKXP>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Why*\n> Fewer parts that can fail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Input* \u00b7 1 objection\n\u2022 Objection, <@UUS7J8XSTK4> \u2014 One queue is one thing that can stop all mail (a fair case for it)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Disagree and commit: <@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "Asked to reopen once; the last evidence waits for its answer"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Answer the evidence", "emoji": false}, "action_id": "decisions.answer_reopening", "value": "{\"number\":1,\"n\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Write the review", "emoji": false}, "value": "{\"number\":1,\"do\":\"review\"}"}, {"text": {"type": "plain_text", "text": "Move the review date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move_review\"}"}]}]}]','D-1 card',0,1,'U393CKMVMYA','the card of D-1','sent',1,6,'2026-11-11 09:00:05.402149',NULL,'CDT1VI2TFI0','1794387605.133872',NULL,'2026-11-27 07:47:05.559216',NULL);
INSERT INTO "outbox" VALUES(5,'TOOQMMABCGG','D-1 v1 question 2026-11-11T09:00:04.972629+00:00 to U6CMAOJRKXP#update','update','U6CMAOJRKXP','You are asked to decide D-1 Use one queue for all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asked you to decide D-1."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Why*\n> Fewer parts that can fail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Input* \u00b7 1 objection\n\u2022 Objection, <@UUS7J8XSTK4> \u2014 One queue is one thing that can stop all mail (a fair case for it)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Disagree and commit: <@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "Asked to reopen once; the last evidence waits for its answer"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}]}]','D-1 v1 question 2026-11-11T09:00:04.972629+00:00 to U6CMAOJRKXP',0,1,'U393CKMVMYA','the question to the approver of D-1','sent',1,6,'2026-11-11 09:00:05.402149',NULL,'DGYHXKVI82B','1794387605.160920',NULL,'2026-11-27 07:47:05.566424',NULL);
INSERT INTO "outbox" VALUES(6,'TOOQMMABCGG','D-1 input 1','post','CDT1VI2TFI0','<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> objects to D-1, version 1 \u2014 One queue is one thing that can stop all mail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>, is that a fair case for it?"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Fair", "emoji": false}, "action_id": "decisions.fair", "value": "{\"number\":1,\"input\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Not my view", "emoji": false}, "action_id": "decisions.not_my_view", "value": "{\"number\":1,\"input\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Resolve", "emoji": false}, "action_id": "decisions.resolve", "value": "{\"number\":1,\"input\":1}"}]}]','D-1 card',0,1,'U393CKMVMYA','an input to D-1','sent',1,1,'2026-11-11 09:00:05.402149',NULL,'CDT1VI2TFI0','1794387605.559149',NULL,'2026-11-27 07:46:52.452739',NULL);
INSERT INTO "outbox" VALUES(7,'TOOQMMABCGG','D-1 input 1#update','update','CDT1VI2TFI0','<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> objects to D-1, version 1 \u2014 One queue is one thing that can stop all mail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>: a fair case for it"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Resolve", "emoji": false}, "action_id": "decisions.resolve", "value": "{\"number\":1,\"input\":1}"}]}]','D-1 input 1',0,1,'U393CKMVMYA','an input to D-1','sent',1,2,'2026-11-11 09:00:05.605997',NULL,'CDT1VI2TFI0','1794387605.559149',NULL,'2026-11-27 07:46:52.612009',NULL);
INSERT INTO "outbox" VALUES(8,'TOOQMMABCGG','D-1 v1 approved','post','CDT1VI2TFI0','<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U6CMAOJRKXP> approved D-1 version 1 \u2014 Fewer parts that can fail"}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:05.822043',NULL,'CDT1VI2TFI0','1794387605.914863',NULL,'2026-11-27 07:46:52.802229',NULL);
INSERT INTO "outbox" VALUES(9,'TOOQMMABCGG','D-1 asks to commit','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Disagree and commit", "emoji": false}, "action_id": "decisions.commit", "value": "{\"number\":1}"}]}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:05.822043',NULL,'CDT1VI2TFI0','1794387605.930634',NULL,'2026-11-27 07:46:52.818021',NULL);
INSERT INTO "outbox" VALUES(10,'TOOQMMABCGG','D-1 asks to commit#update','update','CDT1VI2TFI0','<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered."}}]','D-1 asks to commit',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,2,'2026-11-11 09:00:05.970259',NULL,'CDT1VI2TFI0','1794387605.930634',NULL,'2026-11-27 07:46:52.950313',NULL);
INSERT INTO "outbox" VALUES(11,'TOOQMMABCGG','D-1 commits UUS7J8XSTK4','post','CDT1VI2TFI0','<@UUS7J8XSTK4> disagrees and commits to D-1.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> disagrees and commits to D-1."}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:05.970259',NULL,'CDT1VI2TFI0','1794387606.069237',NULL,'2026-11-27 07:46:52.957625',NULL);
INSERT INTO "outbox" VALUES(12,'TOOQMMABCGG','B-1 card','post','CDT1VI2TFI0','Bet B-1 Trial teams invite a second person: 80 %, on track, by Fri 26 Feb 2027','[{"type": "header", "text": {"type": "plain_text", "text": "B-1 Trial teams invite a second person", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Confidence*\n80 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: at the foot"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Placed by <@U393CKMVMYA>, <!date^1794387606^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of B-1','sent',1,1,'2026-11-11 09:00:06.098544',NULL,'CDT1VI2TFI0','1794387606.119036',NULL,'2026-11-27 07:46:53.011342',NULL);
INSERT INTO "outbox" VALUES(13,'TOOQMMABCGG','B-1 card#update','update','CDT1VI2TFI0','Bet B-1 Trial teams invite a second person: 50 %, on track, by Fri 26 Feb 2027','[{"type": "header", "text": {"type": "plain_text", "text": "B-1 Trial teams invite a second person", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Confidence*\n50 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: halfway up"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Blocked*\n\u2022 Our domain has no mail record yet \u2014 <@U6CMAOJRKXP> can unblock it, since Wed 11 Nov 2026"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Last change*\n> the mail record is not there yet"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next promise* (commit)\n> Send invites from our own domain"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Updated by <@U393CKMVMYA>, <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}]}]}]','B-1 card',0,1,'U393CKMVMYA','the card of B-1','sent',1,4,'2026-11-11 09:00:06.146301',NULL,'CDT1VI2TFI0','1794387606.119036',NULL,'2026-11-27 07:47:07.224256',NULL);
INSERT INTO "outbox" VALUES(14,'TOOQMMABCGG','B-1 update 2','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 80 \u2192 55 % \u2014 the invite mail lands in spam (<@UUS7J8XSTK4>)"}}]','B-1 card',1,1,'U393CKMVMYA','a line in the thread of B-1','sent',1,1,'2026-11-11 09:00:06.146301',NULL,'CDT1VI2TFI0','1794387606.178742',NULL,'2026-11-27 07:46:53.066007',NULL);
INSERT INTO "outbox" VALUES(15,'TOOQMMABCGG','B-1 alert 2','post','U393CKMVMYA','*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.
> the invite mail lands in spam','[{"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 \u2192 55 % since it was placed.\n> the invite mail lands in spam"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Said by <@UUS7J8XSTK4>, owned by <@U393CKMVMYA> \u00b7 share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','word to the note owner of B-1','sent',1,1,'2026-11-11 09:00:06.146301',NULL,'DOVRAR7G7KW','1794387606.174993',NULL,'2026-11-27 07:46:53.062341',NULL);
INSERT INTO "outbox" VALUES(16,'TOOQMMABCGG','B-1 update 3','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 55 % · hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain (<@U393CKMVMYA>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 55 % (<@U393CKMVMYA>)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "hill: figuring out: halfway up \u00b7 blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) \u00b7 next promise (commit): Send invites from our own domain"}]}]','B-1 card',0,1,'U393CKMVMYA','a line in the thread of B-1','sent',1,1,'2026-11-11 09:00:06.224820',NULL,'CDT1VI2TFI0','1794387606.407079',NULL,'2026-11-27 07:46:53.302736',NULL);
INSERT INTO "outbox" VALUES(17,'TOOQMMABCGG','hill of 1 for CDT1VI2TFI0 fdf8377bc8e19a594f51a6e845611b05 29906460','post','CDT1VI2TFI0','Hill chart of Growth, as of Wed 11 Nov 2026, 09:00 (Europe/Lisbon): B-1 Trial teams invite a second person, figuring out: halfway up.','[{"type": "section", "text": {"type": "mrkdwn", "text": "Hill chart of Growth \u00b7 1 \u201cnow\u201d bet"}}, {"type": "picture", "instead": [{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 figuring out: halfway up"}}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Asked for by <@U6CMAOJRKXP>, as of <!date^1794387611^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}]}]',NULL,0,1,'U6CMAOJRKXP','the hill chart of Growth','sent',1,1,'2026-11-11 09:00:11.196615',NULL,'CDT1VI2TFI0','1794387612.063367',NULL,'2026-11-27 07:46:58.950895','{"name": "bets.hill", "facts": {"team": 1, "at": "2026-11-11T09:00:11.196615+00:00"}}');
INSERT INTO "outbox" VALUES(18,'TOOQMMABCGG','L-1 card','post','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-1 Mobile checkout", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n14 days to go, as of Wed 11 Nov 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 7 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":5,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":6,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":7,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1798192800^{date_short_pretty} at {time}|Fri 25 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of L-1','sent',1,1,'2026-11-11 09:00:12.188273',NULL,'CDT1VI2TFI0','1794387612.218820',NULL,'2026-11-27 07:46:59.106410',NULL);
INSERT INTO "outbox" VALUES(19,'TOOQMMABCGG','L-1 card#update','update','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* go by <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-1 Mobile checkout", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n1 day to go, as of Tue 1 Dec 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* go by <@U6CMAOJRKXP>\n> Everything is done and shown"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Moved once:* Wed 25 Nov 2026 \u2192 Wed 2 Dec 2026\n\u2022 to Wed 2 Dec 2026 by <@U393CKMVMYA>, quality protected: The payment provider certifies us a week later"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 6 of 7 done, 1 waived"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387613^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Dashboard \u201ccheckout\u201d shows both test purchases"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":1,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387613^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> In the spec, section 2"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":2,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387613^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Rolled back on staging in 4 minutes"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":3,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387614^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Post and mail are in the launch folder"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":4,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387614^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Six of six answered the quiz"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":5,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *waived* by <@U6CMAOJRKXP>, <!date^1794387612^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>, because\n> Nobody sells it: it takes the place of the old checkout"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>\n> All four blocking remarks are closed"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":7,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796810400^{date_short_pretty} at {time}|Wed 9 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1798797600^{date_short_pretty} at {time}|Fri 1 Jan 2027, 10:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Launched", "emoji": false}, "action_id": "launches.launched", "value": "{\"id\":1,\"v\":12}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}]}]}]','L-1 card',0,1,'U393CKMVMYA','the card of L-1','sent',1,27,'2026-11-11 09:00:12.549486',NULL,'CDT1VI2TFI0','1794387612.218820',NULL,'2026-11-27 07:47:06.827368',NULL);
INSERT INTO "outbox" VALUES(20,'TOOQMMABCGG','L-1 v2 assigned','post','CDT1VI2TFI0','<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s → <@UUS7J8XSTK4>','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s \u2192 <@UUS7J8XSTK4>"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:12.549486',NULL,'CDT1VI2TFI0','1794387612.710975',NULL,'2026-11-27 07:46:59.598517',NULL);
INSERT INTO "outbox" VALUES(21,'TOOQMMABCGG','L-1 v3 waived','post','CDT1VI2TFI0','<@U6CMAOJRKXP>: Sales enablement ready, open → waived
> Nobody sells it: it takes the place of the old checkout','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U6CMAOJRKXP>: Sales enablement ready, open \u2192 waived\n> Nobody sells it: it takes the place of the old checkout"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:12.849285',NULL,'CDT1VI2TFI0','1794387612.924522',NULL,'2026-11-27 07:46:59.811942',NULL);
INSERT INTO "outbox" VALUES(22,'TOOQMMABCGG','L-1 v4 moved','post','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> → <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected
> The payment provider certifies us a week later','[{"type": "section", "text": {"type": "mrkdwn", "text": "L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> \u2192 <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected\n> The payment provider certifies us a week later"}}]','L-1 card',1,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:13.059171',NULL,'CDT1VI2TFI0','1794387613.171896',NULL,'2026-11-27 07:47:00.059395',NULL);
INSERT INTO "outbox" VALUES(23,'TOOQMMABCGG','L-1 v5 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Telemetry verified, open → done
> Dashboard “checkout” shows both test purchases','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Telemetry verified, open \u2192 done\n> Dashboard \u201ccheckout\u201d shows both test purchases"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:13.371968',NULL,'CDT1VI2TFI0','1794387613.554651',NULL,'2026-11-27 07:47:00.442142',NULL);
INSERT INTO "outbox" VALUES(24,'TOOQMMABCGG','L-1 v6 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Success criteria documented, open → done
> In the spec, section 2','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Success criteria documented, open \u2192 done\n> In the spec, section 2"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:13.745421',NULL,'CDT1VI2TFI0','1794387613.850066',NULL,'2026-11-27 07:47:00.737530',NULL);
INSERT INTO "outbox" VALUES(25,'TOOQMMABCGG','L-1 v7 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Rollback plan tested, open → done
> Rolled back on staging in 4 minutes','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Rollback plan tested, open \u2192 done\n> Rolled back on staging in 4 minutes"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:13.949753',NULL,'CDT1VI2TFI0','1794387614.062877',NULL,'2026-11-27 07:47:00.950315',NULL);
INSERT INTO "outbox" VALUES(26,'TOOQMMABCGG','L-1 v8 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Comms drafted, open → done
> Post and mail are in the launch folder','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Comms drafted, open \u2192 done\n> Post and mail are in the launch folder"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:14.194696',NULL,'CDT1VI2TFI0','1794387614.356322',NULL,'2026-11-27 07:47:01.243763',NULL);
INSERT INTO "outbox" VALUES(27,'TOOQMMABCGG','L-1 v9 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Support trained, open → done
> Six of six answered the quiz','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Support trained, open \u2192 done\n> Six of six answered the quiz"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:14.490022',NULL,'CDT1VI2TFI0','1794387614.630856',NULL,'2026-11-27 07:47:01.518627',NULL);
INSERT INTO "outbox" VALUES(28,'TOOQMMABCGG','L-1 reminder 2026-12-02 14','post','CDT1VI2TFI0','*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 1 blocking item open.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Open, and blocking the launch* \u00b7 1"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@UUS7J8XSTK4>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":7,\"v\":1}"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of L-1','sent',1,1,'2026-11-12 09:30:00.000053',NULL,'CDT1VI2TFI0','1794475800.198115',NULL,'2026-11-27 07:47:02.092420',NULL);
INSERT INTO "outbox" VALUES(29,'TOOQMMABCGG','team 1 draft 2026-W46','post','U393CKMVMYA','Draft: Weekly note · Growth · week 46: 0 bets off or at risk, 0 decisions needed','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>."}}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 28 s read"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 % \u00b7 blocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Decisions made*\n\u2022 *D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next week*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 commit: \u201cSend invites from our own domain\u201d"}}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "The note follows what the team records until then: update a bet or decide a decision, and it says so."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-13 10:00:00.000055',NULL,'DOVRAR7G7KW','1794564000.281642',NULL,'2026-11-27 07:47:02.737210',NULL);
INSERT INTO "outbox" VALUES(30,'TOOQMMABCGG','team 1 note 2026-W46','post','CDT1VI2TFI0','Weekly note · Growth · week 46: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 28 s read"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 % \u00b7 blocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Decisions made*\n\u2022 *D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next week*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 commit: \u201cSend invites from our own domain\u201d"}}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-13 16:00:00.000046',NULL,'CDT1VI2TFI0','1794585600.083925',NULL,'2026-11-27 07:47:03.170855',NULL);
INSERT INTO "outbox" VALUES(31,'TOOQMMABCGG','L-1 v10 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Beta feedback incorporated, open → done
> All four blocking remarks are closed','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Beta feedback incorporated, open \u2192 done\n> All four blocking remarks are closed"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-13 16:00:00.174467',NULL,'CDT1VI2TFI0','1794585600.220533',NULL,'2026-11-27 07:47:03.306891',NULL);
INSERT INTO "outbox" VALUES(32,'TOOQMMABCGG','B-1 blocker 1 is old','post','U6CMAOJRKXP,U393CKMVMYA','*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:
> Our domain has no mail record yet
<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:\n> Our domain has no mail record yet\n<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Resolved", "emoji": false}, "action_id": "bets.unblock", "value": "{\"id\":1,\"blocker\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','word that B-1 has been blocked for long','sent',1,1,'2026-11-18 09:00:06.224856',NULL,'C1UCEWDQDTA','1794992406.259479',NULL,'2026-11-27 07:47:03.448143',NULL);
INSERT INTO "outbox" VALUES(33,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000056+00:00 B-1 2026-W47','post','U393CKMVMYA','Check-in before the weekly note: how do your bets stand?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.224820+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-19 10:00:00.000056',NULL,'DOVRAR7G7KW','1795082400.064960',NULL,'2026-11-27 07:47:03.582375',NULL);
INSERT INTO "outbox" VALUES(34,'TOOQMMABCGG','team 1 draft 2026-W47','post','U393CKMVMYA','Draft: Weekly note · Growth · week 47: 0 bets off or at risk, 0 decisions needed','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>."}}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 30 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 9 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 moved from Wed 25 Nov 2026 \u00b7 no go yet \u00b7 3 blocking items open"}}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "The note follows what the team records until then: update a bet or decide a decision, and it says so."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-20 10:00:00.000031',NULL,'DOVRAR7G7KW','1795168800.050678',NULL,'2026-11-27 07:47:03.655253',NULL);
INSERT INTO "outbox" VALUES(35,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000031+00:00 B-1 2026-W47','post','U393CKMVMYA','Last check-in before the weekly note: what is not updated will be shown as stale.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.224820+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-20 10:00:00.000031',NULL,'DOVRAR7G7KW','1795168800.079249',NULL,'2026-11-27 07:47:03.683826',NULL);
INSERT INTO "outbox" VALUES(36,'TOOQMMABCGG','team 1 note 2026-W47','post','CDT1VI2TFI0','Weekly note · Growth · week 47: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 30 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 9 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 moved from Wed 25 Nov 2026 \u00b7 no go yet \u00b7 3 blocking items open"}}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-20 16:00:00.000040',NULL,'CDT1VI2TFI0','1795190400.048052',NULL,'2026-11-27 07:47:03.755189',NULL);
INSERT INTO "outbox" VALUES(37,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000045+00:00 B-1 2026-W48','post','U393CKMVMYA','Check-in before the weekly note: how do your bets stand?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.224820+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-26 10:00:00.000045',NULL,'DOVRAR7G7KW','1795687200.130110',NULL,'2026-11-27 07:47:04.415499',NULL);
INSERT INTO "outbox" VALUES(38,'TOOQMMABCGG','L-1 reminder 2026-12-02 3','post','CDT1VI2TFI0','*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>"}}]',NULL,0,1,'U393CKMVMYA','a reminder of L-1','sent',1,1,'2026-11-27 09:30:00.000051',NULL,'CDT1VI2TFI0','1795771800.241334',NULL,'2026-11-27 07:47:04.685842',NULL);
INSERT INTO "outbox" VALUES(39,'TOOQMMABCGG','L-1 v2 question 2026-11-27T09:30:00.000051+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":1,\"v\":11}", "style": "primary"}, {"type": "overflow", "action_id": "launches.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"id\":1,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"id\":1,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"id\":1,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the go / no-go question of L-1','sent',1,1,'2026-11-27 09:30:00.000051',NULL,'DGYHXKVI82B','1795771800.217794',NULL,'2026-11-27 07:47:04.662358',NULL);
INSERT INTO "outbox" VALUES(40,'TOOQMMABCGG','items-U393CKMVMYA 2026-11-27T09:30:00.000051+00:00 L-1 8','post','U393CKMVMYA','Some of your launch items are due.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* \u00b7 launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-1"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate"}, "block_id": "of team 1 L-1 8"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":8,\"v\":1}"}], "block_id": "of team 1 L-1 8 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware"}, "block_id": "of team 1 L-1 9"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":9,\"v\":1}"}], "block_id": "of team 1 L-1 9 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready"}, "block_id": "of team 1 L-1 10"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":10,\"v\":1}"}], "block_id": "of team 1 L-1 10 answers"}, {"type": "divider"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "launches.not_now", "value": "{\"at\":\"2026-11-27T09:30:00.000051+00:00\"}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of launch items','sent',1,1,'2026-11-27 09:30:00.000051',NULL,'DOVRAR7G7KW','1795771800.235511',NULL,'2026-11-27 07:47:04.680292',NULL);
INSERT INTO "outbox" VALUES(41,'TOOQMMABCGG','L-1 v2 question 2026-11-27T09:30:00.000051+00:00 to U6CMAOJRKXP#update','update','U6CMAOJRKXP','*L-1 Mobile checkout* in <#CDT1VI2TFI0>
Go by <@U6CMAOJRKXP>.
> Everything is done and shown','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0>\nGo by <@U6CMAOJRKXP>.\n> Everything is done and shown"}}]','L-1 v2 question 2026-11-27T09:30:00.000051+00:00 to U6CMAOJRKXP',0,1,'U393CKMVMYA','the go / no-go question of L-1','sent',1,2,'2026-11-27 09:31:00.017141',NULL,'DGYHXKVI82B','1795771800.217794',NULL,'2026-11-27 07:47:04.723805',NULL);
INSERT INTO "outbox" VALUES(42,'TOOQMMABCGG','L-1 v12 go','post','CDT1VI2TFI0','L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>
> Everything is done and shown','[{"type": "section", "text": {"type": "mrkdwn", "text": "L-1 Mobile checkout: waiting \u2192 go by <@U6CMAOJRKXP>\n> Everything is done and shown"}}]','L-1 card',1,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-27 09:31:00.017141',NULL,'CDT1VI2TFI0','1795771860.036166',NULL,'2026-11-27 07:47:04.726856',NULL);
INSERT INTO "outbox" VALUES(43,'TOOQMMABCGG','team 1 draft 2026-W48','post','U393CKMVMYA','Draft: Weekly note · Growth · week 48: 0 bets off or at risk, 0 decisions needed','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>."}}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 30 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 16 days \u00b7 *stalled* for 16 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 moved from Wed 25 Nov 2026 \u00b7 go \u00b7 3 blocking items open"}}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "The note follows what the team records until then: update a bet or decide a decision, and it says so."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-27 10:00:00.000027',NULL,'DOVRAR7G7KW','1795773600.013144',NULL,'2026-11-27 07:47:04.749371',NULL);
INSERT INTO "outbox" VALUES(44,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000027+00:00 B-1 2026-W48','post','U393CKMVMYA','Last check-in before the weekly note: what is not updated will be shown as stale.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:06.224820+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-27 10:00:00.000027',NULL,'DOVRAR7G7KW','1795773600.024940',NULL,'2026-11-27 07:47:04.761215',NULL);
INSERT INTO "outbox" VALUES(45,'TOOQMMABCGG','team 1 note 2026-W48','post','CDT1VI2TFI0','Weekly note · Growth · week 48: 0 bets off or at risk, 0 decisions needed','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 30 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Bets*\n\u2022 *B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 % \u00b7 blocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor) \u00b7 no result: \u201cSend invites from our own domain\u201d \u00b7 *stale*: no update for 16 days \u00b7 *stalled* for 16 days"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launches*\n\u2022 *L-1 Mobile checkout* \u00b7 Wed 2 Dec 2026 \u00b7 moved from Wed 25 Nov 2026 \u00b7 go \u00b7 3 blocking items open"}}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-27 16:00:00.000026',NULL,'CDT1VI2TFI0','1795795200.014937',NULL,'2026-11-27 07:47:04.786160',NULL);
INSERT INTO "outbox" VALUES(46,'TOOQMMABCGG','B-2 card','post','CDT1VI2TFI0','Bet B-2 Exports arrive every night: 70 %, on track, by Fri 18 Dec 2026','[{"type": "header", "text": {"type": "plain_text", "text": "B-2 Exports arrive every night", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "exports missed, 9 \u2192 0, by Fri 18 Dec 2026"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Confidence*\n70 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: at the foot"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Placed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":2,\"do\":\"mistake\"}"}]}]}]',NULL,0,1,'U6CMAOJRKXP','the card of B-2','sent',1,1,'2026-11-27 16:00:00.431843',NULL,'CDT1VI2TFI0','1795795200.536555',NULL,'2026-11-27 07:47:05.307963',NULL);
INSERT INTO "outbox" VALUES(47,'TOOQMMABCGG','B-2 card#update','update','CDT1VI2TFI0','Bet B-2 Exports arrive every night: reached, by Fri 18 Dec 2026','[{"type": "header", "text": {"type": "plain_text", "text": "B-2 Exports arrive every night", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "exports missed, 9 \u2192 0, by Fri 18 Dec 2026"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Reached* \u00b7 actual value 0 \u00b7 took 2 weeks \u00b7 delivered, but not adopted"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Evidence*\n> the log"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Learned*\n> one queue"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Last confidence*\n70 %"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Closed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Reopen", "emoji": false}, "action_id": "bets.reopen", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":2}"}]}]','B-2 card',0,1,'U6CMAOJRKXP','the card of B-2','sent',1,2,'2026-11-27 16:00:00.627400',NULL,'CDT1VI2TFI0','1795795200.536555',NULL,'2026-11-27 07:47:05.464997',NULL);
INSERT INTO "outbox" VALUES(48,'TOOQMMABCGG','B-2 v2 closed','post','CDT1VI2TFI0','B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-2 Exports arrive every night \u00b7 closed: reached, 0 (aim 0) \u00b7 took 2 weeks \u00b7 delivered, but not adopted \u2014 the log (<@U6CMAOJRKXP>)"}}]','B-2 card',1,1,'U6CMAOJRKXP','a line in the thread of B-2','sent',1,1,'2026-11-27 16:00:00.627400',NULL,'CDT1VI2TFI0','1795795200.699304',NULL,'2026-11-27 07:47:05.470575',NULL);
INSERT INTO "outbox" VALUES(49,'TOOQMMABCGG','D-1 reopening 1','post','U6CMAOJRKXP','<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Approved by <@U6CMAOJRKXP>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*New evidence*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "> The queue stood still for an hour on Sunday"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Answer the evidence", "emoji": false}, "action_id": "decisions.answer_reopening", "value": "{\"number\":1,\"n\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}]}]',NULL,0,1,'U393CKMVMYA','new evidence on D-1','sent',1,1,'2026-11-27 16:00:00.754426',NULL,'DGYHXKVI82B','1795795200.807858',NULL,'2026-11-27 07:47:05.578921',NULL);
INSERT INTO "outbox" VALUES(50,'TOOQMMABCGG','D-1 reopening 1 asked','post','CDT1VI2TFI0','<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday
<@U6CMAOJRKXP> answers it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> asks to reopen D-1 \u2014 The queue stood still for an hour on Sunday\n<@U6CMAOJRKXP> answers it."}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-27 16:00:00.754426',NULL,'CDT1VI2TFI0','1795795200.806662',NULL,'2026-11-27 07:47:05.578396',NULL);
INSERT INTO "outbox" VALUES(51,'TOOQMMABCGG','D-2 card','post','CDT1VI2TFI0','D-2 Lower the starter plan to 15 €: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Lower the starter plan to 15 \u20ac*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> One trial in five ends over the price."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":2,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-2','sent',1,1,'2026-11-27 16:00:00.836107',NULL,'CDT1VI2TFI0','1795795200.863516',NULL,'2026-11-27 07:47:05.634835',NULL);
INSERT INTO "outbox" VALUES(52,'TOOQMMABCGG','D-2 v1 question 2026-11-27T16:00:00.836107+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-2 Lower the starter plan to 15 €','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-2, due <!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Lower the starter plan to 15 \u20ac*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> One trial in five ends over the price."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":2,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":2,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-2','sent',1,1,'2026-11-27 16:00:00.836107',NULL,'DGYHXKVI82B','1795795200.869306',NULL,'2026-11-27 07:47:05.649005',NULL);
INSERT INTO "outbox" VALUES(53,'TOOQMMABCGG','D-3 card','post','CDT1VI2TFI0','D-3 Drop the yearly plan: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Drop the yearly plan*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":3}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-3','sent',1,1,'2026-11-27 16:00:01.285384',NULL,'CDT1VI2TFI0','1795795201.331873',NULL,'2026-11-27 07:47:06.103224',NULL);
INSERT INTO "outbox" VALUES(54,'TOOQMMABCGG','D-3 v1 question 2026-11-27T16:00:01.285384+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-3 Drop the yearly plan','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-3, due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Drop the yearly plan*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":3}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-3','sent',1,1,'2026-11-27 16:00:01.285384',NULL,'DGYHXKVI82B','1795795201.371593',NULL,'2026-11-27 07:47:06.142977',NULL);
INSERT INTO "outbox" VALUES(55,'TOOQMMABCGG','L-2 card','post','CDT1VI2TFI0','L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-2 Invoices", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n6 days to go, as of Fri 27 Nov 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 8 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":5,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":6,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":7,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *open*, blocking\n<@U393CKMVMYA> \u00b7 due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> \u00b7 *overdue*"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":11,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of L-2','sent',1,1,'2026-11-27 16:00:01.511782',NULL,'CDT1VI2TFI0','1795795201.522372',NULL,'2026-11-27 07:47:06.297179',NULL);
INSERT INTO "outbox" VALUES(56,'TOOQMMABCGG','L-2 card#update','update','CDT1VI2TFI0','L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-2 Invoices", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n2 days to go, as of Tue 1 Dec 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 8 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":5,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":6,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":7,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *open*, blocking\n<@U393CKMVMYA> \u00b7 due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> \u00b7 *overdue*"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":11,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}]}]}]','L-2 card',0,1,'U393CKMVMYA','the card of L-2','sent',1,4,'2026-11-30 09:30:00.000045',NULL,'CDT1VI2TFI0','1795795201.522372',NULL,'2026-11-27 07:47:06.876320',NULL);
INSERT INTO "outbox" VALUES(57,'TOOQMMABCGG','L-2 reminder 2026-12-03 3','post','CDT1VI2TFI0','*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 8 blocking items open.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Open, and blocking the launch* \u00b7 8"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "\u2022 Support trained\n\u2022 Sales enablement ready\n\u2022 Beta feedback incorporated"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":2}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of L-2','sent',1,1,'2026-11-30 09:30:00.000045',NULL,'CDT1VI2TFI0','1796031000.201186',NULL,'2026-11-27 07:47:06.566987',NULL);
INSERT INTO "outbox" VALUES(58,'TOOQMMABCGG','L-2 v1 question 2026-11-30T09:30:00.000045+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?\n*Open, and blocking the launch*\n\u2022 Telemetry verified \u2014 <@U393CKMVMYA>\n\u2022 Success criteria documented \u2014 <@U393CKMVMYA>\n\u2022 Rollback plan tested \u2014 <@U393CKMVMYA>\n\u2022 Comms drafted \u2014 <@U393CKMVMYA>\n\u2022 Support trained \u2014 <@U393CKMVMYA>\n\u2022 Sales enablement ready \u2014 <@U393CKMVMYA>\n\u2022 Beta feedback incorporated \u2014 <@U393CKMVMYA>\n\u2022 Legal has read it \u2014 <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":2}", "style": "primary"}, {"type": "overflow", "action_id": "launches.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the go / no-go question of L-2','sent',1,1,'2026-11-30 09:30:00.000045',NULL,'DGYHXKVI82B','1796031000.120430',NULL,'2026-11-27 07:47:06.463715',NULL);
INSERT INTO "outbox" VALUES(59,'TOOQMMABCGG','items-U393CKMVMYA 2026-11-30T09:30:00.000045+00:00 L-2 1','post','U393CKMVMYA','Some of your launch items are due.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* \u00b7 launches <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-2"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-2 8"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":8,\"v\":1}"}], "block_id": "of team 1 L-2 8 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified"}, "block_id": "of team 1 L-2 1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":1,\"v\":1}"}], "block_id": "of team 1 L-2 1 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented"}, "block_id": "of team 1 L-2 2"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":2,\"v\":1}"}], "block_id": "of team 1 L-2 2 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested"}, "block_id": "of team 1 L-2 3"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":3,\"v\":1}"}], "block_id": "of team 1 L-2 3 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted"}, "block_id": "of team 1 L-2 4"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":4,\"v\":1}"}], "block_id": "of team 1 L-2 4 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained"}, "block_id": "of team 1 L-2 5"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":5,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":5,\"v\":1}"}], "block_id": "of team 1 L-2 5 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready"}, "block_id": "of team 1 L-2 6"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":6,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":6,\"v\":1}"}], "block_id": "of team 1 L-2 6 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated"}, "block_id": "of team 1 L-2 7"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":7,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":7,\"v\":1}"}], "block_id": "of team 1 L-2 7 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate"}, "block_id": "of team 1 L-2 9"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":9,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":9,\"v\":1}"}], "block_id": "of team 1 L-2 9 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware"}, "block_id": "of team 1 L-2 10"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":10,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":10,\"v\":1}"}], "block_id": "of team 1 L-2 10 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready"}, "block_id": "of team 1 L-2 11"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":11,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":11,\"v\":1}"}], "block_id": "of team 1 L-2 11 answers"}, {"type": "divider"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "launches.not_now", "value": "{\"at\":\"2026-11-30T09:30:00.000045+00:00\"}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of launch items','sent',1,1,'2026-11-30 09:30:00.000045',NULL,'DOVRAR7G7KW','1796031000.185432',NULL,'2026-11-27 07:47:06.532323',NULL);
INSERT INTO "outbox" VALUES(60,'TOOQMMABCGG','items-U393CKMVMYA 2026-12-01T09:30:00.000054+00:00 L-1 8','post','U393CKMVMYA','Some of your launch items are due.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* \u00b7 launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-1"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate"}, "block_id": "of team 1 L-1 8"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":8,\"v\":1}"}], "block_id": "of team 1 L-1 8 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware"}, "block_id": "of team 1 L-1 9"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":9,\"v\":1}"}], "block_id": "of team 1 L-1 9 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready"}, "block_id": "of team 1 L-1 10"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":10,\"v\":1}"}], "block_id": "of team 1 L-1 10 answers"}, {"type": "divider"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "launches.not_now", "value": "{\"at\":\"2026-12-01T09:30:00.000054+00:00\"}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of launch items','sent',1,1,'2026-12-01 09:30:00.000054',NULL,'DOVRAR7G7KW','1796117400.358006',NULL,'2026-11-27 07:47:06.959733',NULL);
INSERT INTO "outbox" VALUES(61,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000056+00:00 B-1 2026-W47#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000056+00:00 B-1 2026-W47',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.122819',NULL,'DOVRAR7G7KW','1795082400.064960',NULL,'2026-11-27 07:47:07.224994',NULL);
INSERT INTO "outbox" VALUES(62,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000031+00:00 B-1 2026-W47#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000031+00:00 B-1 2026-W47',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.122819',NULL,'DOVRAR7G7KW','1795168800.079249',NULL,'2026-11-27 07:47:07.511649',NULL);
INSERT INTO "outbox" VALUES(63,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000045+00:00 B-1 2026-W48#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000045+00:00 B-1 2026-W48',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.122819',NULL,'DOVRAR7G7KW','1795687200.130110',NULL,'2026-11-27 07:47:07.547679',NULL);
INSERT INTO "outbox" VALUES(64,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000027+00:00 B-1 2026-W48#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000027+00:00 B-1 2026-W48',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.122819',NULL,'DOVRAR7G7KW','1795773600.024940',NULL,'2026-11-27 07:47:07.557538',NULL);
INSERT INTO "outbox" VALUES(65,'TOOQMMABCGG','B-1 update 4','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 55 \u2192 50 % \u2014 the mail record is not there yet (<@U393CKMVMYA>)"}}]','B-1 card',0,1,'U393CKMVMYA','a line in the thread of B-1','waiting',1,1,'2026-12-01 09:45:00.122819','2026-11-27 07:48:07.425480',NULL,NULL,'ratelimited',NULL,NULL);
INSERT INTO "outbox" VALUES(66,'TOOQMMABCGG','L-2 reminder 1','post','U6CMAOJRKXP','*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Open, and blocking the launch*\n\u2022 Telemetry verified \u2014 <@U393CKMVMYA>\n\u2022 Success criteria documented \u2014 <@U393CKMVMYA>\n\u2022 Rollback plan tested \u2014 <@U393CKMVMYA>\n\u2022 Comms drafted \u2014 <@U393CKMVMYA>\n\u2022 Support trained \u2014 <@U393CKMVMYA>\n\u2022 Sales enablement ready \u2014 <@U393CKMVMYA>\n\u2022 Beta feedback incorporated \u2014 <@U393CKMVMYA>\n\u2022 Legal has read it \u2014 <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":2}", "style": "primary"}, {"type": "overflow", "action_id": "launches.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','a reminder of L-2','waiting',0,1,'2026-12-01 10:45:00.082096',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(67,'TOOQMMABCGG','D-3 reminder 1','post','U6CMAOJRKXP','*D-3 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around.\nDriver: <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','a reminder of D-3','waiting',0,1,'2026-12-01 17:00:00.000029',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE outbox_holds (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	PRIMARY KEY (workspace, kind)
);
INSERT INTO "outbox_holds" VALUES('TOOQMMABCGG','post','2026-11-27 07:48:07.425480');
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
INSERT INTO "people" VALUES('TOOQMMABCGG','U393CKMVMYA','Ana Silva','Europe/Lisbon',0,0,0,0,0,'2026-11-27 07:46:50.847011');
INSERT INTO "people" VALUES('TOOQMMABCGG','U6CMAOJRKXP','Ben Okafor','Europe/London',0,0,0,0,0,'2026-11-27 07:46:51.798717');
INSERT INTO "people" VALUES('TOOQMMABCGG','UUS7J8XSTK4','Cy Young','America/New_York',0,0,0,0,0,'2026-11-27 07:46:52.139136');
CREATE TABLE pictures (
	workspace VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	file VARCHAR NOT NULL, 
	alt VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, digest)
);
INSERT INTO "pictures" VALUES('TOOQMMABCGG','4eeeabe49df974cde772fae04106bd63','FU2ZCOCPKCZ','Confidence of B-1 Trial teams invite a second person: 55 %, on track, as of Wed 11 Nov 2026 (Europe/Lisbon); due Fri 26 Feb 2027. Wed 11 Nov 2026: 80 → 55 %. Placed Wed 11 Nov 2026 at 80 %, on track.','2026-11-27 07:46:57.924180');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','fdf8377bc8e19a594f51a6e845611b05','F78ZPKNJHHJ','Hill chart, Growth, Wed 11 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.','2026-11-27 07:46:58.934850');
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
INSERT INTO "promises" VALUES(1,'TOOQMMABCGG',1,3,'Send invites from our own domain','commit','U393CKMVMYA','2026-11-11 09:00:06.224820',NULL,'',NULL,NULL);
CREATE TABLE receipts (
	workspace VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, "key")
);
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VD4AYIGWV1W teams.settings ','2026-11-27 07:46:51.599351');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V965OGTMBLP decisions.form ','2026-11-27 07:46:51.859680');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VDQ9FONOWZ7 decisions.inputting ','2026-11-27 07:46:52.291680');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VS4Q5LJOJIR decisions.verdict ','2026-11-27 07:46:52.709305');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VZVS7NZIU29 bets.placing ','2026-11-27 07:46:52.985588');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VSEWC0NP01P bets.updating ','2026-11-27 07:46:53.111852');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VXEND6DLSZZ launches.plan ','2026-11-27 07:46:59.075337');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VVJDE3GOALE launches.assign ','2026-11-27 07:46:59.438261');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VET3P80PNOE launches.waive ','2026-11-27 07:46:59.736349');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V511NEZBA5K launches.move ','2026-11-27 07:46:59.946319');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VFR4HXI15VN launches.tick ','2026-11-27 07:47:00.259429');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VT058S8BA14 launches.tick ','2026-11-27 07:47:00.632674');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V2W91MYH81L launches.tick ','2026-11-27 07:47:00.836960');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VQKN28OX7P7 launches.tick ','2026-11-27 07:47:01.084447');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V6W0IJ9I339 launches.tick ','2026-11-27 07:47:01.377166');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VXISBH63HMA launches.tick ','2026-11-27 07:47:03.260677');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VIZ74OD6AVW launches.gate ','2026-11-27 07:47:04.707678');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VYCLY8QPW68 bets.placing ','2026-11-27 07:47:05.202822');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VJV5EYELZAZ bets.closing ','2026-11-27 07:47:05.399784');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VDDUKEAI6G3 decisions.reopening ','2026-11-27 07:47:05.525329');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VD1GXJ8542I decisions.form ','2026-11-27 07:47:05.607011');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V9ZB4R2VZT7 decisions.form ','2026-11-27 07:47:06.056341');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VU5AFJ3DHEV launches.template_item 751301254298.663276073932.f94f0ffe6560bbde64da00df3de7d5fe','2026-11-27 07:47:06.243061');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V26HF2GI19T launches.plan ','2026-11-27 07:47:06.282656');
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
INSERT INTO "slots" VALUES(1,'TOOQMMABCGG',1,'launches.reminders','2026-11-11','2026-11-11 09:30:00.000000','2026-11-11 09:30:00.000135','nothing to say');
INSERT INTO "slots" VALUES(2,'TOOQMMABCGG',1,'launches.reminders','2026-11-12','2026-11-12 09:30:00.000000','2026-11-12 09:30:00.000053','posted');
INSERT INTO "slots" VALUES(3,'TOOQMMABCGG',1,'launches.reminders','2026-11-13','2026-11-13 09:30:00.000000','2026-11-13 09:30:00.000055','nothing to say');
INSERT INTO "slots" VALUES(4,'TOOQMMABCGG',1,'notes.draft','2026-W46','2026-11-13 10:00:00.000000','2026-11-13 10:00:00.000055','posted');
INSERT INTO "slots" VALUES(5,'TOOQMMABCGG',1,'notes.note','2026-W46','2026-11-13 16:00:00.000000','2026-11-13 16:00:00.000046','posted');
INSERT INTO "slots" VALUES(6,'TOOQMMABCGG',1,'launches.reminders','2026-11-16','2026-11-16 09:30:00.000000','2026-11-16 09:30:00.000036','nothing to say');
INSERT INTO "slots" VALUES(7,'TOOQMMABCGG',1,'launches.reminders','2026-11-17','2026-11-17 09:30:00.000000','2026-11-17 09:30:00.000035','nothing to say');
INSERT INTO "slots" VALUES(8,'TOOQMMABCGG',1,'launches.reminders','2026-11-18','2026-11-18 09:30:00.000000','2026-11-18 09:30:00.000032','nothing to say');
INSERT INTO "slots" VALUES(9,'TOOQMMABCGG',1,'launches.reminders','2026-11-19','2026-11-19 09:30:00.000000','2026-11-19 09:30:00.000044','nothing to say');
INSERT INTO "slots" VALUES(10,'TOOQMMABCGG',1,'launches.reminders','2026-11-20','2026-11-20 09:30:00.000000','2026-11-20 09:30:00.000037','nothing to say');
INSERT INTO "slots" VALUES(11,'TOOQMMABCGG',1,'notes.draft','2026-W47','2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000031','posted');
INSERT INTO "slots" VALUES(12,'TOOQMMABCGG',1,'notes.note','2026-W47','2026-11-20 16:00:00.000000','2026-11-20 16:00:00.000040','posted');
INSERT INTO "slots" VALUES(13,'TOOQMMABCGG',1,'launches.reminders','2026-11-23','2026-11-23 09:30:00.000000','2026-11-23 09:30:00.000120','nothing to say');
INSERT INTO "slots" VALUES(14,'TOOQMMABCGG',1,'launches.reminders','2026-11-24','2026-11-24 09:30:00.000000','2026-11-24 09:30:00.000309','nothing to say');
INSERT INTO "slots" VALUES(15,'TOOQMMABCGG',1,'launches.reminders','2026-11-25','2026-11-25 09:30:00.000000','2026-11-25 09:30:00.000045','nothing to say');
INSERT INTO "slots" VALUES(16,'TOOQMMABCGG',1,'launches.reminders','2026-11-26','2026-11-26 09:30:00.000000','2026-11-26 09:30:00.000043','nothing to say');
INSERT INTO "slots" VALUES(17,'TOOQMMABCGG',1,'launches.reminders','2026-11-27','2026-11-27 09:30:00.000000','2026-11-27 09:30:00.000051','posted');
INSERT INTO "slots" VALUES(18,'TOOQMMABCGG',1,'notes.draft','2026-W48','2026-11-27 10:00:00.000000','2026-11-27 10:00:00.000027','posted');
INSERT INTO "slots" VALUES(19,'TOOQMMABCGG',1,'notes.note','2026-W48','2026-11-27 16:00:00.000000','2026-11-27 16:00:00.000026','posted');
INSERT INTO "slots" VALUES(20,'TOOQMMABCGG',1,'launches.reminders','2026-11-30','2026-11-30 09:30:00.000000','2026-11-30 09:30:00.000045','posted');
INSERT INTO "slots" VALUES(21,'TOOQMMABCGG',1,'launches.reminders','2026-12-01','2026-12-01 09:30:00.000000','2026-12-01 09:30:00.000054','nothing to say');
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
INSERT INTO "teams" VALUES(1,'TOOQMMABCGG','CDT1VI2TFI0','Growth','Europe/Lisbon',4,'16:00','U393CKMVMYA','before',NULL,NULL,'','["U393CKMVMYA"]',0,'09:30','10:00','[]',1,'2026-11-11 09:00:04.712308','[]');
CREATE TABLE ticks (
	id INTEGER NOT NULL, 
	finished DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "ticks" VALUES(1,'2026-12-01 17:30:00.000030');
CREATE INDEX history_of_record ON history (workspace, record, id);
CREATE INDEX ix_receipts_at ON receipts (at);
CREATE INDEX ix_slots_due_at ON slots (due_at);
CREATE INDEX outbox_by_status ON outbox (status, workspace, conversation, id);
CREATE INDEX reminders_of_decision ON decision_reminders (workspace, decision, id);
CREATE INDEX snoozes_of_decision ON decision_snoozes (workspace, decision, id);
CREATE INDEX alarms_by_moment ON alarms (at, workspace, record);
CREATE INDEX decisions_by_due ON decisions (workspace, team, phase, due, number);
CREATE INDEX decisions_made ON decisions (workspace, team, decided_at);
CREATE INDEX decisions_of_team ON decisions (workspace, team, state, due);
CREATE INDEX decisions_by_answer ON decisions (workspace, team, phase, decided_at, number);
CREATE INDEX decisions_by_number ON decisions (workspace, team, number);
CREATE INDEX decisions_by_delegate ON decisions (workspace, team, delegate, phase, due, number);
CREATE INDEX decisions_by_approver ON decisions (workspace, team, approver, phase, due, number, driver);
CREATE INDEX decisions_by_driver ON decisions (workspace, team, driver, phase, due, number, approver);
CREATE INDEX bet_updates_of_bet ON bet_updates (workspace, bet, at);
CREATE INDEX check_ins_of_person ON check_ins (workspace, person, at);
CREATE INDEX settled_bets_of_team ON settled_bets (workspace, team);
CREATE INDEX settled_bets_of_owner ON settled_bets (workspace, owner);
CREATE INDEX bets_of_team ON bets (workspace, team, state);
CREATE INDEX bets_of_owner ON bets (workspace, owner, state);
CREATE INDEX bets_by_rank ON bets (workspace, team, phase, rank, number);
CREATE INDEX bets_by_owner ON bets (workspace, team, owner, phase, rank, number);
CREATE INDEX bets_by_silence ON bets (workspace, team, phase, heard_at, number, owner);
CREATE INDEX bets_by_number ON bets (workspace, team, number, phase);
CREATE INDEX launch_reminders_of_launch ON launch_reminders (workspace, launch, id);
CREATE INDEX launch_snoozes_of_launch ON launch_snoozes (workspace, launch, id);
CREATE INDEX launch_item_nudges_of_person ON launch_item_nudges (workspace, person, at);
CREATE INDEX launches_of_team ON launches (workspace, team, at);
CREATE INDEX launches_by_date ON launches (workspace, team, phase, at, number);
CREATE INDEX launches_by_owner ON launches (workspace, team, owner, phase, at, number, approver);
CREATE INDEX launches_by_approver ON launches (workspace, team, approver, phase, at, number, owner);
CREATE INDEX launches_by_launch ON launches (workspace, team, phase, launched_at, number);
CREATE INDEX launches_by_number ON launches (workspace, team, number, phase);
CREATE INDEX launches_without_result ON launches (workspace, team, phase, measured, launched_at);
CREATE INDEX launches_of_owner ON launches (workspace, owner, phase);
CREATE INDEX launch_items_of_owner ON launch_items (workspace, owner, state);
COMMIT;
