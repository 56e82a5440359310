BEGIN TRANSACTION;
CREATE TABLE agenda (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, team)
);
INSERT INTO "agenda" VALUES('TOOQMMABCGG',1,'2026-12-02 09:30:00.000000');
CREATE TABLE alarms (
	workspace VARCHAR NOT NULL, 
	record VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	at DATETIME, 
	PRIMARY KEY (workspace, record)
);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','check-in-U393CKMVMYA',0,'2026-12-10 10:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','L-1',1,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','items-U393CKMVMYA',0,'2026-12-02 09:30:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','items-UUS7J8XSTK4',0,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','metrics-U393CKMVMYA',0,'2026-12-04 09:30:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','check-in-U6CMAOJRKXP',0,NULL);
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-3',1,'2026-12-04 17:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-4',1,'2026-12-02 17:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','L-2',1,'2026-12-02 10:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','D-5',1,'2026-12-07 17:00:00.000000');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','retention-words',0,'2026-12-02 09:45:00.290862');
INSERT INTO "alarms" VALUES('TOOQMMABCGG','R-1',1,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "bet_updates" VALUES(1,'TOOQMMABCGG',1,1,'2026-11-11 09:00:01.943692','U393CKMVMYA',80,'on track',NULL,NULL,'',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(2,'TOOQMMABCGG',1,2,'2026-11-11 09:00:01.982048','UUS7J8XSTK4',55,'on track',80,'on track','the invite mail lands in spam',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(3,'TOOQMMABCGG',1,3,'2026-11-11 09:00:02.096229','U393CKMVMYA',55,'on track',55,'on track','',NULL,'Send invites from our own domain','commit',25,'[]',0,1);
INSERT INTO "bet_updates" VALUES(4,'TOOQMMABCGG',2,1,'2026-11-27 16:00:00.738154','U6CMAOJRKXP',70,'on track',NULL,NULL,'',NULL,'',NULL,0,'[]',NULL,NULL);
INSERT INTO "bet_updates" VALUES(5,'TOOQMMABCGG',1,4,'2026-12-01 09:45:00.192361','U393CKMVMYA',50,'on track',55,'on track','the mail record is not there yet',NULL,'',NULL,25,'[]',NULL,NULL);
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
INSERT INTO "bets" VALUES('TOOQMMABCGG',1,1,'Trial teams invite a second person','share of trial teams that invite a second person','22%','35%','2027-02-26','U393CKMVMYA','now',NULL,50,'on track','the mail record is not there yet','U393CKMVMYA','2026-11-11 09:00:01.943692','U393CKMVMYA','2026-12-01 09:45:00.192361','open',4,'',25,'[]','[{"number": 1, "text": "Our domain has no mail record yet", "owner": "U6CMAOJRKXP", "by": "U393CKMVMYA", "since": "2026-11-11T09:00:02.096229+00:00", "link": "", "resolved_by": null, "resolved_at": null}]','[]','2026-11-11 09:00:02.096229',NULL,NULL,'now',252,'2026-12-01 09:45:00.192361',' trial teams invite a second person share of that');
INSERT INTO "bets" VALUES('TOOQMMABCGG',2,1,'Exports arrive every night','exports missed','9','0','2026-12-18','U6CMAOJRKXP','now',NULL,70,'on track','','U6CMAOJRKXP','2026-11-27 16:00:00.738154','U6CMAOJRKXP','2026-11-27 16:00:00.738154','closed',2,'',0,'[]','[]','[]',NULL,NULL,'{"by": "U6CMAOJRKXP", "at": "2026-11-27T16:00:00.822216+00:00", "ending": "reached", "value": "0", "evidence": "the log", "weeks": 2, "learned": "one queue", "delivered": true, "adopted": false}','closed',272,'2026-11-27 16:00:00.822216',' exports arrive every night missed');
CREATE TABLE blocker_nudges (
	workspace VARCHAR NOT NULL, 
	bet INTEGER NOT NULL, 
	blocker INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, bet, blocker)
);
INSERT INTO "blocker_nudges" VALUES('TOOQMMABCGG',1,1,'2026-11-18 09:00:02.096651');
CREATE TABLE chains (
	workspace VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (workspace)
);
INSERT INTO "chains" VALUES('TOOQMMABCGG',50,'d86a0ed7828d7b0859c0e104db5bde9a7d1ad087769ddccc47a2a1754ffed3c0');
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
	known_at DATETIME NOT NULL, forgotten_at DATETIME, 
	PRIMARY KEY (workspace, id)
);
INSERT INTO "channels" VALUES('TOOQMMABCGG','CDT1VI2TFI0','growth',0,0,0,0,1,'["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP", "UUS7J8XSTK4", "UW1J42ZR885"]','2026-11-27 17:43:22.621958',NULL);
INSERT INTO "channels" VALUES('TOOQMMABCGG','CBIISFJ3PHC','leadership',0,0,0,0,1,'["U0NGXU2O8GU", "U393CKMVMYA", "U69FLI8TMX2", "U6CMAOJRKXP"]','2026-11-27 17:43:34.781075',NULL);
CREATE TABLE check_ins (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	asked JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "check_ins" VALUES(1,'TOOQMMABCGG','U393CKMVMYA','check-in','2026-11-19 10:00:00.000301','[[1, "2026-W47"]]');
INSERT INTO "check_ins" VALUES(2,'TOOQMMABCGG','U393CKMVMYA','repeat','2026-11-20 10:00:00.000219','[[1, "2026-W47"]]');
INSERT INTO "check_ins" VALUES(3,'TOOQMMABCGG','U393CKMVMYA','check-in','2026-11-26 10:00:00.000155','[[1, "2026-W48"]]');
INSERT INTO "check_ins" VALUES(4,'TOOQMMABCGG','U393CKMVMYA','repeat','2026-11-27 10:00:00.000171','[[1, "2026-W48"]]');
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
INSERT INTO "decision_inputs" VALUES('TOOQMMABCGG',1,1,'objection','UUS7J8XSTK4','2026-11-11 09:00:01.709338',1,'One queue is one thing that can stop all mail','Every part that we do not run can''t wake us at night',1,'U393CKMVMYA','2026-11-11 09:00:01.769333',NULL,NULL,'');
CREATE TABLE decision_reminders (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "decision_reminders" VALUES(1,'TOOQMMABCGG',4,'before','U6CMAOJRKXP','2026-12-01 17:00:00.000215');
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
INSERT INTO "decision_reopenings" VALUES('TOOQMMABCGG',1,1,'UUS7J8XSTK4','2026-11-27 16:00:00.990921','The queue stood still for an hour on Sunday',NULL,NULL,NULL,'');
CREATE TABLE decision_snoozes (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	decision INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "decision_snoozes" VALUES(1,'TOOQMMABCGG',3,'U6CMAOJRKXP','2026-11-27 16:00:01.281157',NULL);
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
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'a','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'che','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'chec','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'check','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'checko','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'checkou','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'checkout','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:U393CKMVMYA','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'for','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'kee','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'keep','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mon','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mont','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'month','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'old','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'the','made',2);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'15','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:U393CKMVMYA','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'low','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'lowe','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'lower','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'pla','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'plan','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'sta','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'star','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'start','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'starte','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'starter','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'the','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'to','open',3);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:U393CKMVMYA','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'dro','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'drop','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'pla','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'plan','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'the','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'yea','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'year','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'yearl','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'yearly','open',4);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'a','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'driver:UUS7J8XSTK4','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'for','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'kee','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'keep','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mai','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mail','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mon','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'mont','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'month','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'old','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'ser','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'serv','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'serve','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'server','open',5);
INSERT INTO "decision_terms" VALUES('TOOQMMABCGG',1,'the','open',5);
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
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',2,1,'Keep the old checkout for a month','','','','[]','two-way',NULL,NULL,'');
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',3,1,'Lower the starter plan to 15 €','One trial in five ends over the price.','','','[]','two-way',NULL,NULL,'');
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',4,1,'Drop the yearly plan','It confuses people who only look around.','','','[]','two-way',NULL,NULL,'');
INSERT INTO "decision_versions" VALUES('TOOQMMABCGG',5,1,'Keep the old mail server for a month','Two customers still send to it.','','','[]','two-way',NULL,NULL,'');
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
INSERT INTO "decisions" VALUES('TOOQMMABCGG',1,1,'Use one queue for all mail','U393CKMVMYA','Two queues cost us a night a month.','U6CMAOJRKXP','2026-11-13 17:00:00.000000',1,'approved','U6CMAOJRKXP','2026-11-11 09:00:01.828055','Fewer parts that can fail','U393CKMVMYA','2026-11-11 09:00:01.569377','made','two-way',' use one queue for all mail','','','','','','','','','[]','[]','[]','[]','[["UUS7J8XSTK4", "2026-11-11T09:00:01.883036+00:00"]]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-11 09:00:01.569377',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',2,1,'Keep the old checkout for a month','U393CKMVMYA','','U6CMAOJRKXP','2026-11-27 17:00:00.000000',1,'approved','U6CMAOJRKXP','2026-11-27 16:00:00.356255','','U393CKMVMYA','2026-11-27 16:00:00.134637','made','two-way',' keep the old checkout for a month','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:00.134637',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',3,1,'Lower the starter plan to 15 €','U393CKMVMYA','One trial in five ends over the price.','U6CMAOJRKXP','2026-12-04 17:00:00.000000',1,'open',NULL,NULL,'','U393CKMVMYA','2026-11-27 16:00:01.169978','open','two-way',' lower the starter plan to 15','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:01.169978',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',4,1,'Drop the yearly plan','U393CKMVMYA','It confuses people who only look around.','U6CMAOJRKXP','2026-12-02 17:00:00.000000',1,'open',NULL,NULL,'','U393CKMVMYA','2026-11-27 16:00:01.364652','open','two-way',' drop the yearly plan','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 16:00:01.364652',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "decisions" VALUES('TOOQMMABCGG',5,1,'Keep the old mail server for a month','UUS7J8XSTK4','Two customers still send to it.','U6CMAOJRKXP','2026-12-08 17:00:00.000000',1,'open',NULL,NULL,'','UUS7J8XSTK4','2026-12-01 09:45:00.067627','open','two-way',' keep the old mail server for a month','','','','','','','','','[]','[]','[]','[]','[]',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-12-01 09:45:00.067627',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE departures (
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	told VARCHAR NOT NULL, 
	held JSON NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	back_at DATETIME, 
	PRIMARY KEY (workspace, person, at, told)
);
INSERT INTO "departures" VALUES('TOOQMMABCGG','UUS7J8XSTK4','2026-12-01 09:45:00.290862','U393CKMVMYA','[["decisions", "driver", 5, 0, 1, "D-5 \u00b7 Keep the old mail server for a month", [], false, "2026-12-08T17:00:00+00:00"]]',1,NULL);
CREATE TABLE found_records (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	words VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, kind, number, team)
)
 WITHOUT ROWID

;
INSERT INTO "found_records" VALUES('TOOQMMABCGG','B',1,1,0,' 22 35 =trial-teams-invite-a-second-person @U393CKMVMYA a invite of person second share teams that trial in invite lands mail spam the domain from has invites mail no our own record send yet is mail not record the there yet');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','B',2,1,1,' 0 9 =exports-arrive-every-night @U6CMAOJRKXP arrive every exports log missed night one queue the');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','D',1,1,1,' =use-one-queue-for-all-mail @U393CKMVMYA @U6CMAOJRKXP @UUS7J8XSTK4 a all at can cost do every fail fewer for is mail month night not one part parts queue queues run stop t that thing two us use wake we an hour on still stood sunday the');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','D',2,1,1,' =keep-the-old-checkout-for-a-month @U393CKMVMYA @U6CMAOJRKXP a checkout for keep month old the');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','D',3,1,0,' 15 =lower-the-starter-plan-to-15 @U393CKMVMYA @U6CMAOJRKXP ends five in lower one over plan price starter the to trial');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','D',4,1,0,' =drop-the-yearly-plan @U393CKMVMYA @U6CMAOJRKXP around confuses drop it look only people plan the who yearly');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','D',5,1,0,' =keep-the-old-mail-server-for-a-month @U6CMAOJRKXP @UUS7J8XSTK4 a customers for it keep mail month old send server still the to two');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','L',1,1,0,' 24 30 7 =mobile-checkout @U393CKMVMYA @U6CMAOJRKXP a at aware beta call checkout comms criteria d documented drafted enablement feedback gate h incorporated metric mobile on page phased plan ready review rollback rollout rotation sales status success support t telemetry tested trained verified with @UUS7J8XSTK4 it nobody of old place sells takes the certifies later payment provider us week both dashboard purchases shows test 2 in section spec 4 back minutes rolled staging and are folder launch mail post answered quiz six all blocking closed four remarks done everything is shown');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','L',2,1,0,' 24 30 7 =invoices @U393CKMVMYA @U6CMAOJRKXP a at aware beta call comms criteria d documented drafted enablement feedback gate h has incorporated invoices it legal metric on page phased plan read ready review rollback rollout rotation sales status success support t telemetry tested trained verified with');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','M',1,1,0,' =teams-active-each-week @U393CKMVMYA active each teams week');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','N',202646,1,1,' 1 12 2 2026 231 500 55 80 =weekly-note-2026-w46 a active all ana approved as b ben blocked by commit d days domain each first for from has in invite invites is it lands mail next no note nov nsm of okafor on one our own person queue record second send silva solve spam target teams the thing thu to track trial typed use value w46 week weekly working yet');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','N',202647,1,1,' 1 12 2 2026 231 25 3 500 55 7 8 9 =weekly-note-2026-w47 a active ago ana as b ben blocked blocking by checkout days dec domain each for from go has in invite invites items l mail mobile moved new no note nov nsm of okafor on open our own person record result second send silva stale target teams thu track trial typed update value w47 wed week weekly working yet');
INSERT INTO "found_records" VALUES('TOOQMMABCGG','N',202648,1,1,' 1 12 15 16 2 2026 231 25 3 500 55 =weekly-note-2026-w48 a active ago ana as b ben blocked blocking by checkout days dec domain each for from go has in invite invites items l mail mobile moved new no note nov nsm of okafor on open our own person record result second send silva stale stalled target teams thu track trial typed update value w48 wed week weekly working yet');
CREATE TABLE found_terms (
	workspace VARCHAR NOT NULL, 
	term VARCHAR NOT NULL, 
	closed BOOLEAN NOT NULL, 
	age INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	PRIMARY KEY (workspace, term, closed, age, kind, number, team)
)
 WITHOUT ROWID

;
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','0',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','1',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','1',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','1',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','12',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','12',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','12',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','15',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','15',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','16',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','202',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','202',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','202',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2026',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2026',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','2026',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','22',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','231',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','231',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','231',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','24',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','24',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','25',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','25',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','3',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','3',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','30',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','30',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','35',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','4',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','500',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','500',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','500',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','55',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','55',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','55',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','7',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','7',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','7',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','8',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','80',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','9',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','9',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=drop-the-yearly-plan',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=exports-arrive-every-night',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=invoices',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=keep-the-old-checkout-for-a-month',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=keep-the-old-mail-server-for-a-month',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=lower-the-starter-plan-to-15',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=mobile-checkout',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=teams-active-each-week',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=trial-teams-invite-a-second-person',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=use-one-queue-for-all-mail',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=weekly-note-2026-w46',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=weekly-note-2026-w47',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','=weekly-note-2026-w48',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U393CKMVMYA',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@U6CMAOJRKXP',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@UUS7J8XSTK4',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@UUS7J8XSTK4',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','@UUS7J8XSTK4',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','a',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','act',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','act',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','act',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','act',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','acti',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','acti',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','acti',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','acti',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','activ',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','activ',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','activ',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','activ',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','active',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','active',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','active',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','active',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ago',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ago',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','all',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','all',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','all',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','an',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ana',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ana',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ana',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','and',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ans',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','answ',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','answe',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','answer',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','answere',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','answered',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','app',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','appr',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','appro',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','approv',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','approve',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','approved',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','are',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','aro',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','arou',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','aroun',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','around',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','arr',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','arri',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','arriv',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','arrive',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','as',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','as',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','as',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','at',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','at',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','at',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','awa',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','awa',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','awar',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','awar',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','aware',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','aware',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','b',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','b',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','b',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bac',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','back',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ben',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ben',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ben',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bet',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bet',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','beta',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','beta',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blo',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blo',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blo',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bloc',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bloc',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bloc',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bloc',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','block',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','block',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','block',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','block',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocke',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocke',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocke',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocked',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocked',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocked',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocki',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocki',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocki',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blockin',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blockin',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blockin',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocking',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocking',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','blocking',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','bot',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','both',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','by',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','by',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','by',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cal',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cal',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','call',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','call',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','can',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cer',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cert',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','certi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','certif',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','certifi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','certifie',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','che',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','che',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','che',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','che',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','chec',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','chec',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','chec',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','chec',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','check',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','check',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','check',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','check',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checko',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checko',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checko',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checko',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkou',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkou',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkou',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkou',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkout',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkout',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkout',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','checkout',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','clo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','clos',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','close',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','closed',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','com',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','com',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','com',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','comm',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','comm',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','comm',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','commi',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','commit',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','comms',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','comms',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','con',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','conf',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','confu',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','confus',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','confuse',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','confuses',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cos',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cost',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cri',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cri',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','crit',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','crit',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','crite',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','crite',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','criter',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','criter',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','criteri',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','criteri',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','criteria',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','criteria',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cus',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','cust',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','custo',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','custom',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','custome',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','customer',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','d',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','d',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','d',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','das',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dash',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dashb',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dashbo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dashboa',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dashboar',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','day',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','day',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','day',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','days',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','days',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','days',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dec',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dec',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','do',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','doc',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','doc',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','docu',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','docu',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','docum',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','docum',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','docume',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','docume',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','documen',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','documen',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','document',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','document',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dom',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dom',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dom',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dom',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','doma',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','doma',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','doma',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','doma',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domai',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domai',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domai',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domai',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domain',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domain',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domain',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','domain',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','don',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','done',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dra',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dra',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','draf',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','draf',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','draft',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','draft',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','drafte',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','drafte',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','drafted',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','drafted',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','dro',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','drop',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eac',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eac',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eac',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eac',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','each',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','each',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','each',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','each',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ena',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ena',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enab',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enab',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enabl',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enabl',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enable',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enable',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enablem',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enablem',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enableme',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','enableme',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','end',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ends',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eve',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eve',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','eve',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ever',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ever',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ever',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','every',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','every',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','every',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','everyt',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','everyth',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','everythi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','exp',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','expo',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','expor',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','export',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','exports',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fai',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fail',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fee',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fee',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feed',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feed',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedb',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedb',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedba',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedba',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedbac',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedbac',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedback',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','feedback',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','few',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fewe',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fewer',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fir',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','firs',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','first',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fiv',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','five',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fol',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fold',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','folde',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','folder',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','for',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','for',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','for',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','for',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','for',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','for',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fou',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','four',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fro',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fro',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fro',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','fro',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','from',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','from',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','from',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','from',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','gat',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','gat',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','gate',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','gate',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','go',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','go',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','h',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','h',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','has',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','has',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','has',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','has',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','has',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','hou',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','hour',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','in',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','in',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','in',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','in',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','in',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','in',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inc',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inc',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inco',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inco',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incor',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incor',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incorp',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incorp',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incorpo',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incorpo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incorpor',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','incorpor',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inv',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inv',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inv',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inv',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','inv',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invi',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invi',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invi',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invi',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invit',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invit',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invit',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invit',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invite',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invite',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invite',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invite',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invites',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invites',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invites',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invites',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invo',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invoi',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invoic',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invoice',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','invoices',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','is',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','is',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','is',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','is',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','it',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','it',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','it',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','it',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','it',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ite',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ite',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','item',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','item',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','items',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','items',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','kee',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','kee',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','keep',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','keep',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','l',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','l',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lan',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lan',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','land',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','land',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lands',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lands',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lat',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','late',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','later',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lau',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','laun',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','launc',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','launch',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','leg',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lega',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','legal',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','log',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','loo',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','look',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','low',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lowe',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','lower',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mai',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mail',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','met',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','met',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','metr',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','metr',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','metri',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','metri',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','metric',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','metric',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','min',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','minu',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','minut',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','minute',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','minutes',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mis',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','miss',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','misse',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','missed',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mob',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mob',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mob',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobi',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobi',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobil',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobil',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobil',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobile',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobile',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mobile',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mon',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mon',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mon',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mont',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mont',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mont',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','month',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','month',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','month',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mov',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','mov',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','move',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','move',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','moved',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','moved',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','new',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','new',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nex',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','next',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nig',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nig',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nigh',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nigh',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','night',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','night',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','no',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','no',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','no',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','no',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nob',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nobo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nobod',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nobody',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','not',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','not',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','not',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','not',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','not',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','note',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','note',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','note',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nov',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nov',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nov',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nsm',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nsm',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','nsm',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','of',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','of',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','of',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','of',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','of',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','oka',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','oka',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','oka',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okaf',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okaf',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okaf',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okafo',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okafo',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okafo',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okafor',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okafor',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','okafor',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','old',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','old',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','old',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','on',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','on',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','on',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','on',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','on',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','on',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','one',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','one',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','one',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','one',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','onl',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','only',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ope',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ope',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','open',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','open',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','our',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','our',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','our',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','our',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ove',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','over',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','own',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','own',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','own',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','own',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pag',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pag',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','page',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','page',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','par',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','part',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','parts',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pay',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','paym',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','payme',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','paymen',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','payment',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','peo',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','peop',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','peopl',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','people',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','per',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','per',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','per',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','per',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pers',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pers',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pers',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pers',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','perso',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','perso',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','perso',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','perso',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','person',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','person',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','person',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','person',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pha',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pha',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','phas',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','phas',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','phase',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','phase',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','phased',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','phased',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pla',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pla',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pla',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pla',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','plac',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','place',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','plan',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','plan',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','plan',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','plan',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pos',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','post',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pri',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pric',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','price',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pro',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','prov',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','provi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','provid',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','provide',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','provider',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','pur',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','purc',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','purch',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','purcha',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','purchas',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','purchase',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','que',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','que',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','que',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queu',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queu',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queu',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queue',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queue',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queue',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','queues',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','qui',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','quiz',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rea',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rea',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','read',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','read',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ready',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ready',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rec',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rec',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rec',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rec',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','reco',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','reco',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','reco',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','reco',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','recor',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','recor',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','recor',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','recor',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','record',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','record',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','record',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','record',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rem',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rema',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','remar',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','remark',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','remarks',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','res',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','res',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','resu',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','resu',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','resul',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','resul',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','result',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','result',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rev',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rev',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','revi',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','revi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','revie',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','revie',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','review',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','review',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rol',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rol',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','roll',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','roll',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollb',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollb',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollba',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollba',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollbac',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollbac',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollback',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollback',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rolle',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rolled',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollo',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollou',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollou',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollout',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rollout',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rot',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rot',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rota',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rota',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotat',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotat',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotati',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotati',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotatio',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotatio',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotation',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','rotation',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','run',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sal',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sal',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sale',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sale',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sales',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sales',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sec',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sec',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sec',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sec',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sec',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','seco',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','seco',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','seco',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','seco',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','secon',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','secon',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','secon',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','secon',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','second',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','second',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','second',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','second',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sect',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','secti',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sectio',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','section',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sel',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sell',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sells',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sen',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sen',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sen',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sen',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sen',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','send',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','send',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','send',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','send',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','send',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ser',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','serv',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','serve',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','server',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sha',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','shar',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','share',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sho',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','show',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','shown',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','shows',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sil',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sil',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sil',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','silv',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','silv',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','silv',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','silva',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','silva',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','silva',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','six',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sol',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','solv',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','solve',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','spa',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','spa',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','spam',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','spam',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','spe',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','spec',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sta',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sta',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sta',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sta',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sta',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stag',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stagi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stagin',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','staging',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stal',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stal',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stale',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stale',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stall',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stalle',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stalled',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','star',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','start',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','starte',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','starter',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stat',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stat',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','statu',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','statu',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','status',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','status',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sti',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sti',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stil',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stil',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','still',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','still',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sto',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stoo',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stood',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','stop',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','suc',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','suc',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','succ',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','succ',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','succe',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','succe',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','succes',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','succes',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','success',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','success',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sun',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sund',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sunda',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sunday',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sup',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','sup',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','supp',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','supp',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','suppo',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','suppo',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','suppor',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','suppor',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','support',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','support',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','t',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','t',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','t',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tak',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','take',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','takes',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tar',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tar',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tar',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','targ',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','targ',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','targ',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','targe',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','targe',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','targe',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','target',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','target',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','target',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tea',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tea',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tea',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tea',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tea',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','team',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','team',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','team',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','team',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','team',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teams',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teams',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teams',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teams',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teams',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tel',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tel',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tele',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tele',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','telem',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','telem',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teleme',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teleme',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','telemet',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','telemet',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','telemetr',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','telemetr',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tes',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tes',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','test',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','test',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teste',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','teste',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tested',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tested',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tha',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tha',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','that',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','that',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',1,-217958400,'B',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',1,-217958400,'D',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','the',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ther',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','there',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thi',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thi',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thin',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thin',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thing',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thing',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thu',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thu',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','thu',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','to',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','to',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','to',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tra',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tra',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tra',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tra',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tra',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trac',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trac',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trac',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','track',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','track',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','track',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trai',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trai',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','train',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','train',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','traine',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','traine',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trained',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trained',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tri',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tri',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tri',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tri',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tri',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tria',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tria',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tria',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tria',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','tria',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trial',0,-217958401,'D',3,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trial',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trial',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trial',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','trial',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','two',0,-218281500,'D',5,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','two',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','typ',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','typ',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','typ',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','type',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','type',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','type',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','typed',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','typed',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','typed',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','upd',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','upd',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','upda',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','upda',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','updat',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','updat',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','update',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','update',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','us',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','us',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','use',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','use',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','val',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','val',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','val',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','valu',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','valu',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','valu',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','value',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','value',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','value',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ver',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','ver',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','veri',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','veri',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verif',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verif',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verifi',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verifi',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verifie',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verifie',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verified',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','verified',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','w46',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','w47',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','w48',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wak',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wake',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','we',1,-216550801,'D',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wed',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wed',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wee',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wee',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wee',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wee',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wee',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','week',0,-216639060,'M',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','week',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','week',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','week',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','week',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','weekl',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','weekl',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','weekl',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','weekly',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','weekly',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','weekly',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','who',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wit',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wit',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','with',0,-217958401,'L',2,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','with',0,-216550804,'L',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wor',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wor',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','wor',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','work',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','work',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','work',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','worki',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','worki',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','worki',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','workin',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','workin',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','workin',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','working',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','working',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','working',1,-216748800,'N',202646,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yea',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','year',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yearl',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yearly',0,-217958401,'D',4,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yet',0,-216550801,'B',1,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yet',1,-217958400,'N',202648,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yet',1,-217353600,'N',202647,1);
INSERT INTO "found_terms" VALUES('TOOQMMABCGG','yet',1,-216748800,'N',202646,1);
CREATE TABLE "history" (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	record VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	why VARCHAR, 
	position INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	salt VARCHAR, 
	words VARCHAR, 
	PRIMARY KEY (id)
);
INSERT INTO "history" VALUES(1,'TOOQMMABCGG','team 1','set up','2026-11-11 09:00:01.447859','U393CKMVMYA','{}','{"name": "Growth", "zone": "Europe/Lisbon", "note_owner": "U393CKMVMYA", "admins": "U393CKMVMYA"}',NULL,1,'0000000000000000000000000000000000000000000000000000000000000000','f6a05e1a5589fd0cac64f0aacb0c43170e930f0ccda2e632004814efd74a08c8','56e36fa2275b9bd5a0681f9dbe1e93da',NULL);
INSERT INTO "history" VALUES(2,'TOOQMMABCGG','D-1','logged','2026-11-11 09:00:01.569377','U393CKMVMYA','{}','{"number": 1, "team": 1, "title": "Use one queue for all mail", "driver": "U393CKMVMYA", "context": "Two queues cost us a night a month.", "approver": "U6CMAOJRKXP", "due": "2026-11-13T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-11T09:00:01.569377+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-11T09:00:01.569377+00:00", "link": "", "label": "", "expected": ""}',NULL,2,'f6a05e1a5589fd0cac64f0aacb0c43170e930f0ccda2e632004814efd74a08c8','06f742dc893e14ea1a1bc6a5c371712a54db01b2fcdd5bf966cf506371eac5be','a98ee142b71ecc8d8822369ae77b01c7',NULL);
INSERT INTO "history" VALUES(3,'TOOQMMABCGG','D-1','objection','2026-11-11 09:00:01.709338','UUS7J8XSTK4','{"inputs 1 number": null, "inputs 1 kind": null, "inputs 1 by": null, "inputs 1 at": null, "inputs 1 version": null, "inputs 1 text": null, "inputs 1 steelman": null, "inputs 1 resolved why": null}','{"inputs 1 number": 1, "inputs 1 kind": "objection", "inputs 1 by": "UUS7J8XSTK4", "inputs 1 at": "2026-11-11T09:00:01.709338+00:00", "inputs 1 version": 1, "inputs 1 text": "One queue is one thing that can stop all mail", "inputs 1 steelman": "Every part that we do not run can''t wake us at night", "inputs 1 resolved why": ""}',NULL,3,'06f742dc893e14ea1a1bc6a5c371712a54db01b2fcdd5bf966cf506371eac5be','272ac220fbd9ff3bc5921ade002d9bdf17057527baa2caa344139c051745344c','6f6c224035ed10eedd98499438176714',NULL);
INSERT INTO "history" VALUES(4,'TOOQMMABCGG','D-1','steel-man answered','2026-11-11 09:00:01.769333','U393CKMVMYA','{"inputs 1 fair": null, "inputs 1 fair by": null, "inputs 1 fair at": null}','{"inputs 1 fair": true, "inputs 1 fair by": "U393CKMVMYA", "inputs 1 fair at": "2026-11-11T09:00:01.769333+00:00"}',NULL,4,'272ac220fbd9ff3bc5921ade002d9bdf17057527baa2caa344139c051745344c','1f3200b919909d347f3bd02ff0a0bb0df5a1a60d75eae5a8f1ef8529d7945bda','de033c0140fea5c4bb2d567306d55c03',NULL);
INSERT INTO "history" VALUES(5,'TOOQMMABCGG','D-1','approved','2026-11-11 09:00:01.828055','U6CMAOJRKXP','{"state": "open", "rationale": "", "decided by": null, "decided at": null}','{"state": "approved", "rationale": "Fewer parts that can fail", "decided by": "U6CMAOJRKXP", "decided at": "2026-11-11T09:00:01.828055+00:00"}','Fewer parts that can fail',5,'1f3200b919909d347f3bd02ff0a0bb0df5a1a60d75eae5a8f1ef8529d7945bda','4d418ab1876af32a2806057d117cd52007541152342ec405c0e843efbc7b07e3','67423c617cf3e73c64d1aefc957a4639',NULL);
INSERT INTO "history" VALUES(6,'TOOQMMABCGG','D-1','disagreed and committed','2026-11-11 09:00:01.883036','UUS7J8XSTK4','{"commitments 1 by": null, "commitments 1 at": null}','{"commitments 1 by": "UUS7J8XSTK4", "commitments 1 at": "2026-11-11T09:00:01.883036+00:00"}',NULL,6,'4d418ab1876af32a2806057d117cd52007541152342ec405c0e843efbc7b07e3','52c8f5da267d0b86f8aa4f2a2b968c3c51c27bfd072bf98349c479c7e3a488cb','0587f78367c70996bda6df965f510c7d',NULL);
INSERT INTO "history" VALUES(7,'TOOQMMABCGG','B-1','placed','2026-11-11 09:00:01.943692','U393CKMVMYA','{}','{"number": 1, "team": 1, "name": "Trial teams invite a second person", "what": "share of trial teams that invite a second person", "due": "2027-02-26", "owner": "U393CKMVMYA", "start": "22%", "target": "35%", "horizon": "now", "work": "", "confidence": 80, "placed by": "U393CKMVMYA", "placed at": "2026-11-11T09:00:01.943692+00:00", "updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:01.943692+00:00", "health": "on track", "reason": "", "hill": 0, "state": "open", "version": 1}',NULL,7,'52c8f5da267d0b86f8aa4f2a2b968c3c51c27bfd072bf98349c479c7e3a488cb','830691c17bf0aa76849879cf2469eb693c04a26c450233088001d281a4b23c8a','8675ce97544858e43d58e270cd8b4d1c',NULL);
INSERT INTO "history" VALUES(8,'TOOQMMABCGG','B-1','updated','2026-11-11 09:00:01.982048','UUS7J8XSTK4','{"confidence": 80, "updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:01.943692+00:00", "reason": "", "version": 1}','{"confidence": 55, "updated by": "UUS7J8XSTK4", "updated at": "2026-11-11T09:00:01.982048+00:00", "reason": "the invite mail lands in spam", "version": 2}','the invite mail lands in spam',8,'830691c17bf0aa76849879cf2469eb693c04a26c450233088001d281a4b23c8a','47448125afe23987fa9557c85f84aff65a4c4fe2e923d45626e4df3b8e5680cb','5b37903131bb8314752b18f4b795b4f7',NULL);
INSERT INTO "history" VALUES(9,'TOOQMMABCGG','B-1','updated','2026-11-11 09:00:02.096229','U393CKMVMYA','{"updated by": "UUS7J8XSTK4", "updated at": "2026-11-11T09:00:01.982048+00:00", "hill": 0, "version": 2, "promise bet": null, "promise text": null, "promise kind": null, "promise made by": null, "promise made at": null, "promise why": null, "hill at": null, "blockers 1 number": null, "blockers 1 text": null, "blockers 1 owner": null, "blockers 1 by": null, "blockers 1 since": null, "blockers 1 link": null}','{"updated by": "U393CKMVMYA", "updated at": "2026-11-11T09:00:02.096229+00:00", "hill": 25, "version": 3, "promise bet": 1, "promise text": "Send invites from our own domain", "promise kind": "commit", "promise made by": "U393CKMVMYA", "promise made at": "2026-11-11T09:00:02.096229+00:00", "promise why": "", "hill at": "2026-11-11T09:00:02.096229+00:00", "blockers 1 number": 1, "blockers 1 text": "Our domain has no mail record yet", "blockers 1 owner": "U6CMAOJRKXP", "blockers 1 by": "U393CKMVMYA", "blockers 1 since": "2026-11-11T09:00:02.096229+00:00", "blockers 1 link": ""}',NULL,9,'47448125afe23987fa9557c85f84aff65a4c4fe2e923d45626e4df3b8e5680cb','a3511b81f10535c2fb8ba98f5615639c6b9c5fcf7030af87349a3dbd6c044d56','9ab851bfc94a07e344cc00333da444ed',NULL);
INSERT INTO "history" VALUES(10,'TOOQMMABCGG','L-1','planned','2026-11-11 09:00:04.655257','U393CKMVMYA','{}','{"number": 1, "team": 1, "name": "Mobile checkout", "at": "2026-11-25T10:00:00+00:00", "owner": "U393CKMVMYA", "approval approver": "U6CMAOJRKXP", "approval due": "2026-11-25T10:00:00+00:00", "approval version": 1, "approval state": "open", "approval rationale": "", "approval door": "two-way", "approval conditions": "", "approval by default": false, "items 1 number": 1, "items 1 text": "Telemetry verified", "items 1 phase": "before", "items 1 blocking": true, "items 1 review": false, "items 1 state": "open", "items 1 evidence": "", "items 1 version": 1, "items 2 number": 2, "items 2 text": "Success criteria documented", "items 2 phase": "before", "items 2 blocking": true, "items 2 review": false, "items 2 state": "open", "items 2 evidence": "", "items 2 version": 1, "items 3 number": 3, "items 3 text": "Rollback plan tested", "items 3 phase": "before", "items 3 blocking": true, "items 3 review": false, "items 3 state": "open", "items 3 evidence": "", "items 3 version": 1, "items 4 number": 4, "items 4 text": "Comms drafted", "items 4 phase": "before", "items 4 blocking": true, "items 4 review": false, "items 4 state": "open", "items 4 evidence": "", "items 4 version": 1, "items 5 number": 5, "items 5 text": "Support trained", "items 5 phase": "before", "items 5 blocking": true, "items 5 review": false, "items 5 state": "open", "items 5 evidence": "", "items 5 version": 1, "items 6 number": 6, "items 6 text": "Sales enablement ready", "items 6 phase": "before", "items 6 blocking": true, "items 6 review": false, "items 6 state": "open", "items 6 evidence": "", "items 6 version": 1, "items 7 number": 7, "items 7 text": "Beta feedback incorporated", "items 7 phase": "before", "items 7 blocking": true, "items 7 review": false, "items 7 state": "open", "items 7 evidence": "", "items 7 version": 1, "items 8 number": 8, "items 8 text": "Phased rollout with a metric gate", "items 8 phase": "launch day", "items 8 blocking": true, "items 8 review": false, "items 8 state": "open", "items 8 evidence": "", "items 8 version": 1, "items 9 number": 9, "items 9 text": "On-call rotation aware", "items 9 phase": "launch day", "items 9 blocking": true, "items 9 review": false, "items 9 state": "open", "items 9 evidence": "", "items 9 version": 1, "items 10 number": 10, "items 10 text": "Status page ready", "items 10 phase": "launch day", "items 10 blocking": true, "items 10 review": false, "items 10 state": "open", "items 10 evidence": "", "items 10 version": 1, "items 11 number": 11, "items 11 text": "Review at T+24 h", "items 11 phase": "after", "items 11 due": 1, "items 11 blocking": false, "items 11 review": true, "items 11 state": "open", "items 11 evidence": "", "items 11 version": 1, "items 12 number": 12, "items 12 text": "Review at T+7 d", "items 12 phase": "after", "items 12 due": 7, "items 12 blocking": false, "items 12 review": true, "items 12 state": "open", "items 12 evidence": "", "items 12 version": 1, "items 13 number": 13, "items 13 text": "Review at T+30 d", "items 13 phase": "after", "items 13 due": 30, "items 13 blocking": false, "items 13 review": true, "items 13 state": "open", "items 13 evidence": "", "items 13 version": 1, "planned by": "U393CKMVMYA", "planned at": "2026-11-11T09:00:04.655257+00:00", "void": "", "version": 1}',NULL,10,'a3511b81f10535c2fb8ba98f5615639c6b9c5fcf7030af87349a3dbd6c044d56','1b85db2fab166fa27fdb232b3625855ce4c7ac98928bc064d7956068d1cd9dfa','56abe6036ae7f998e38da51a26bc5e68',NULL);
INSERT INTO "history" VALUES(11,'TOOQMMABCGG','L-1','assigned','2026-11-11 09:00:04.956012','U393CKMVMYA','{"version": 1, "items 7 owner": null}','{"version": 2, "items 7 owner": "UUS7J8XSTK4"}',NULL,11,'1b85db2fab166fa27fdb232b3625855ce4c7ac98928bc064d7956068d1cd9dfa','53d4cfdb27865bad1bc636f3eaec337b34309a881e058a151334f7d5a05c793f','95ff6e6c849f826eabb9e3abcb78af51',NULL);
INSERT INTO "history" VALUES(12,'TOOQMMABCGG','L-1','waived','2026-11-11 09:00:05.166986','U6CMAOJRKXP','{"items 6 state": "open", "items 6 evidence": "", "items 6 version": 1, "version": 2, "items 6 by": null, "items 6 at": null}','{"items 6 state": "waived", "items 6 evidence": "Nobody sells it: it takes the place of the old checkout", "items 6 version": 2, "version": 3, "items 6 by": "U6CMAOJRKXP", "items 6 at": "2026-11-11T09:00:05.166986+00:00"}','Nobody sells it: it takes the place of the old checkout',12,'53d4cfdb27865bad1bc636f3eaec337b34309a881e058a151334f7d5a05c793f','320ac2efa68a7f48138036e20003d0fae0316493dfdf365175b13d8737cac3b0','ab854d610284750a898ccfae7ee61b1f',NULL);
INSERT INTO "history" VALUES(13,'TOOQMMABCGG','L-1','moved','2026-11-11 09:00:05.313442','U393CKMVMYA','{"at": "2026-11-25T10:00:00+00:00", "approval due": "2026-11-25T10:00:00+00:00", "approval version": 1, "version": 3, "moves 1 by": null, "moves 1 at": null, "moves 1 before": null, "moves 1 after": null, "moves 1 cause": null, "moves 1 trade": null}','{"at": "2026-12-02T10:00:00+00:00", "approval due": "2026-12-02T10:00:00+00:00", "approval version": 2, "version": 4, "moves 1 by": "U393CKMVMYA", "moves 1 at": "2026-11-11T09:00:05.313442+00:00", "moves 1 before": "2026-11-25T10:00:00+00:00", "moves 1 after": "2026-12-02T10:00:00+00:00", "moves 1 cause": "The payment provider certifies us a week later", "moves 1 trade": "quality protected"}','The payment provider certifies us a week later',13,'320ac2efa68a7f48138036e20003d0fae0316493dfdf365175b13d8737cac3b0','6423842343004b1dc57acab75e5ac5443c359f9b78902defcabb11bf4877375a','83683aff5c8599d7984219e4ea83ba8e',NULL);
INSERT INTO "history" VALUES(14,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:05.445190','UUS7J8XSTK4','{"items 1 state": "open", "items 1 evidence": "", "items 1 version": 1, "version": 4, "items 1 by": null, "items 1 at": null}','{"items 1 state": "done", "items 1 evidence": "Dashboard \u201ccheckout\u201d shows both test purchases", "items 1 version": 2, "version": 5, "items 1 by": "UUS7J8XSTK4", "items 1 at": "2026-11-11T09:00:05.445190+00:00"}','Dashboard “checkout” shows both test purchases',14,'6423842343004b1dc57acab75e5ac5443c359f9b78902defcabb11bf4877375a','a659afd06a346e190f2e10f4adef5b1c01bc5406a43cf72260c3a244124e315f','6ad15ae58988979b3facb5b6468f9795',NULL);
INSERT INTO "history" VALUES(15,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:05.509993','UUS7J8XSTK4','{"items 2 state": "open", "items 2 evidence": "", "items 2 version": 1, "version": 5, "items 2 by": null, "items 2 at": null}','{"items 2 state": "done", "items 2 evidence": "In the spec, section 2", "items 2 version": 2, "version": 6, "items 2 by": "UUS7J8XSTK4", "items 2 at": "2026-11-11T09:00:05.509993+00:00"}','In the spec, section 2',15,'a659afd06a346e190f2e10f4adef5b1c01bc5406a43cf72260c3a244124e315f','24c1395bccc799f8c7db1a2816223d87af8d0fbd24a72fe0c2bf447c3433668c','1970647fea05b7868d19b7acb813c05c',NULL);
INSERT INTO "history" VALUES(16,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:05.557101','UUS7J8XSTK4','{"items 3 state": "open", "items 3 evidence": "", "items 3 version": 1, "version": 6, "items 3 by": null, "items 3 at": null}','{"items 3 state": "done", "items 3 evidence": "Rolled back on staging in 4 minutes", "items 3 version": 2, "version": 7, "items 3 by": "UUS7J8XSTK4", "items 3 at": "2026-11-11T09:00:05.557101+00:00"}','Rolled back on staging in 4 minutes',16,'24c1395bccc799f8c7db1a2816223d87af8d0fbd24a72fe0c2bf447c3433668c','13c0932c9e44255fc75e3981e241cd08252bbefead9ff5718ffb66a6be6f0078','8f2f6bb9995791a1cdcc689c4ae3a757',NULL);
INSERT INTO "history" VALUES(17,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:05.599723','UUS7J8XSTK4','{"items 4 state": "open", "items 4 evidence": "", "items 4 version": 1, "version": 7, "items 4 by": null, "items 4 at": null}','{"items 4 state": "done", "items 4 evidence": "Post and mail are in the launch folder", "items 4 version": 2, "version": 8, "items 4 by": "UUS7J8XSTK4", "items 4 at": "2026-11-11T09:00:05.599723+00:00"}','Post and mail are in the launch folder',17,'13c0932c9e44255fc75e3981e241cd08252bbefead9ff5718ffb66a6be6f0078','bf4102ef47146ce72af30a9163f38a5d832c733d9710334a826df2452ec8adfe','8e0305cd323ae5d593fcc90e6802e36a',NULL);
INSERT INTO "history" VALUES(18,'TOOQMMABCGG','L-1','ticked','2026-11-11 09:00:05.651086','UUS7J8XSTK4','{"items 5 state": "open", "items 5 evidence": "", "items 5 version": 1, "version": 8, "items 5 by": null, "items 5 at": null}','{"items 5 state": "done", "items 5 evidence": "Six of six answered the quiz", "items 5 version": 2, "version": 9, "items 5 by": "UUS7J8XSTK4", "items 5 at": "2026-11-11T09:00:05.651086+00:00"}','Six of six answered the quiz',18,'bf4102ef47146ce72af30a9163f38a5d832c733d9710334a826df2452ec8adfe','a680a8224089db0ba19b308d953dca0bc0d8f1bcf1d4b8c218ff0b93551827c6','54e6ee87b71dab16ffa74a06d14b3510',NULL);
INSERT INTO "history" VALUES(19,'TOOQMMABCGG','M-1','added','2026-11-12 09:31:00.067693','U393CKMVMYA','{}','{"number": 1, "team": 1, "name": "Teams active each week", "owner": "U393CKMVMYA", "role": "NSM", "unit": "teams", "good": "up", "target": "1500", "source kind": "typed in", "source url": "", "source query": "", "source header": "", "added by": "U393CKMVMYA", "added at": "2026-11-12T09:31:00.067693+00:00", "version": 1}',NULL,19,'a680a8224089db0ba19b308d953dca0bc0d8f1bcf1d4b8c218ff0b93551827c6','451598307149a691ed00ff9806e88425458d6f54127f08105246fc323a01ca30','a8e62f2fb8de2e0b73d79b0f7a7a3034',NULL);
INSERT INTO "history" VALUES(20,'TOOQMMABCGG','M-1','typed in','2026-11-12 09:31:00.067693','U393CKMVMYA','{"version": 1, "value number": null, "value at": null, "value by": null, "value origin": null}','{"version": 2, "value number": "1180", "value at": "2026-11-12T09:31:00.067693+00:00", "value by": "U393CKMVMYA", "value origin": "typed in"}',NULL,20,'451598307149a691ed00ff9806e88425458d6f54127f08105246fc323a01ca30','d7f948e35817c685c51c97282beee9586bc3ab12d16ec818cd23e17f7fbf5661','f236c99c5792877c3c1773e3896963fe',NULL);
INSERT INTO "history" VALUES(21,'TOOQMMABCGG','M-1','typed in','2026-11-12 09:31:00.099358','U6CMAOJRKXP','{"value number": "1180", "value at": "2026-11-12T09:31:00.067693+00:00", "value by": "U393CKMVMYA", "version": 2}','{"value number": "1231", "value at": "2026-11-12T09:31:00.099358+00:00", "value by": "U6CMAOJRKXP", "version": 3}',NULL,21,'d7f948e35817c685c51c97282beee9586bc3ab12d16ec818cd23e17f7fbf5661','e7c644e263f351ba90cf77937957a50328bd59de4d23eecbc3bb2891348cce57','68f7782cd28b764ad5e9e31521ebebab',NULL);
INSERT INTO "history" VALUES(22,'TOOQMMABCGG','note 1 2026-W46','begun','2026-11-13 10:00:00.000148',NULL,'{}','{"team": 1, "week": "2026-W46", "due": "2026-11-13T16:00:00+00:00", "stage": "draft", "changed at": "2026-11-13T10:00:00.000148+00:00", "version": 1}',NULL,22,'e7c644e263f351ba90cf77937957a50328bd59de4d23eecbc3bb2891348cce57','16557b9e84b9eac848751b4b056d8b50acc43bf9accc5468d0d846ea11dede3a','ee483c8325f59fd8b8101149ccd8a55e',NULL);
INSERT INTO "history" VALUES(23,'TOOQMMABCGG','note 1 2026-W46','draft sent','2026-11-13 10:00:00.000148',NULL,'{"version": 1, "sent 1": null, "sent 1 to": null, "sent 1 at": null}','{"version": 2, "sent 1": "draft", "sent 1 to": "U393CKMVMYA", "sent 1 at": "2026-11-13T10:00:00.000148+00:00"}',NULL,23,'16557b9e84b9eac848751b4b056d8b50acc43bf9accc5468d0d846ea11dede3a','7e0062515fb2bdb0a42a925d26ece4b33c929fbf3965daa0e2a65b6471d1a9fd','24a2606baf63fe6d44584e7d56b80ee9',NULL);
INSERT INTO "history" VALUES(24,'TOOQMMABCGG','note 1 2026-W46','edited','2026-11-13 10:01:00.061032','U393CKMVMYA','{"version": 2, "words": null}','{"version": 3, "words": "The invite mail lands in spam. It is the one thing to solve next week."}',NULL,24,'7e0062515fb2bdb0a42a925d26ece4b33c929fbf3965daa0e2a65b6471d1a9fd','5e466dd95fc2f05f1828c8990d626fd50db488126131a4791f0ee830d8aa520f','fec7ba0e16ae285dfe5c6cf7e94b2a90',NULL);
INSERT INTO "history" VALUES(25,'TOOQMMABCGG','note 1 2026-W46','posted','2026-11-13 16:00:00.000120',NULL,'{"stage": "draft", "changed at": "2026-11-13T10:00:00.000148+00:00", "version": 3}','{"stage": "posted", "changed at": "2026-11-13T16:00:00.000120+00:00", "version": 4}',NULL,25,'5e466dd95fc2f05f1828c8990d626fd50db488126131a4791f0ee830d8aa520f','eca9df1ea75abbea5af4356615c4a01134c92f49cedaf7f84e4848c1f96659e9','a523a4683f27737f408207b49dfbb300',NULL);
INSERT INTO "history" VALUES(26,'TOOQMMABCGG','L-1','ticked','2026-11-13 16:00:00.428492','UUS7J8XSTK4','{"items 7 state": "open", "items 7 evidence": "", "items 7 version": 1, "version": 9, "items 7 by": null, "items 7 at": null}','{"items 7 state": "done", "items 7 evidence": "All four blocking remarks are closed", "items 7 version": 2, "version": 10, "items 7 by": "UUS7J8XSTK4", "items 7 at": "2026-11-13T16:00:00.428492+00:00"}','All four blocking remarks are closed',26,'eca9df1ea75abbea5af4356615c4a01134c92f49cedaf7f84e4848c1f96659e9','1b4b609c9afdb38a9f3df2e51027a503ac13b7a225c552d7f48d1dbe35a132af','7a908952785ff1689218712bf7dc5ac4',NULL);
INSERT INTO "history" VALUES(27,'TOOQMMABCGG','note 1 2026-W47','begun','2026-11-20 10:00:00.000144',NULL,'{}','{"team": 1, "week": "2026-W47", "due": "2026-11-20T16:00:00+00:00", "stage": "draft", "changed at": "2026-11-20T10:00:00.000144+00:00", "version": 1}',NULL,27,'1b4b609c9afdb38a9f3df2e51027a503ac13b7a225c552d7f48d1dbe35a132af','767931beb6393efd397ec34e2661b8dc8abb1c922d4d37925e42060b6564ef26','f2300c17eeaf60f3815a55626382edf2',NULL);
INSERT INTO "history" VALUES(28,'TOOQMMABCGG','note 1 2026-W47','draft sent','2026-11-20 10:00:00.000144',NULL,'{"version": 1, "sent 1": null, "sent 1 to": null, "sent 1 at": null}','{"version": 2, "sent 1": "draft", "sent 1 to": "U393CKMVMYA", "sent 1 at": "2026-11-20T10:00:00.000144+00:00"}',NULL,28,'767931beb6393efd397ec34e2661b8dc8abb1c922d4d37925e42060b6564ef26','f78935ba096d417fbd8d2b06ce21963690c658073f4819411849128b674a440c','e96e1accd9f42790963eb3d88e92ddd9',NULL);
INSERT INTO "history" VALUES(29,'TOOQMMABCGG','note 1 2026-W47','posted','2026-11-20 16:00:00.000383',NULL,'{"stage": "draft", "changed at": "2026-11-20T10:00:00.000144+00:00", "version": 2}','{"stage": "posted", "changed at": "2026-11-20T16:00:00.000383+00:00", "version": 3}',NULL,29,'f78935ba096d417fbd8d2b06ce21963690c658073f4819411849128b674a440c','313908b00f57dabce22e15d5e5a8dc70887d2152b10018d3883b78fd5359678d','5edeed4ad57147c1af7d3edaa6227dc4',NULL);
INSERT INTO "history" VALUES(30,'TOOQMMABCGG','L-1','gate opened','2026-11-27 09:30:00.000223',NULL,'{"version": 10, "approval asked at": null}','{"version": 11, "approval asked at": "2026-11-27T09:30:00.000223+00:00"}',NULL,30,'313908b00f57dabce22e15d5e5a8dc70887d2152b10018d3883b78fd5359678d','44fb239076f7ba50899b0656fa618cd3a8cf3a13c07ee1ce833ab4c1b9218fa6','b774b06e16fd41a713a6611314f44c4e',NULL);
INSERT INTO "history" VALUES(31,'TOOQMMABCGG','L-1','go','2026-11-27 09:31:00.047838','U6CMAOJRKXP','{"approval state": "open", "approval rationale": "", "version": 11, "approval decided by": null, "approval decided at": null}','{"approval state": "approved", "approval rationale": "Everything is done and shown", "version": 12, "approval decided by": "U6CMAOJRKXP", "approval decided at": "2026-11-27T09:31:00.047838+00:00"}','Everything is done and shown',31,'44fb239076f7ba50899b0656fa618cd3a8cf3a13c07ee1ce833ab4c1b9218fa6','c05aa80016e8cc55e591600b3ff6f639a081832040e5cfe8c483641cedac01a5','7513233f32c15ee8d588098db48fce20',NULL);
INSERT INTO "history" VALUES(32,'TOOQMMABCGG','note 1 2026-W48','begun','2026-11-27 10:00:00.000114',NULL,'{}','{"team": 1, "week": "2026-W48", "due": "2026-11-27T16:00:00+00:00", "stage": "draft", "changed at": "2026-11-27T10:00:00.000114+00:00", "version": 1}',NULL,32,'c05aa80016e8cc55e591600b3ff6f639a081832040e5cfe8c483641cedac01a5','06c0077e9bc1736845bd0fb1bc8d31657340ab2c9c6d2c6415a96425b2d35a8f','3eb7d1b88adcd9844b8eeaa95c1fd81e',NULL);
INSERT INTO "history" VALUES(33,'TOOQMMABCGG','note 1 2026-W48','draft sent','2026-11-27 10:00:00.000114',NULL,'{"version": 1, "sent 1": null, "sent 1 to": null, "sent 1 at": null}','{"version": 2, "sent 1": "draft", "sent 1 to": "U393CKMVMYA", "sent 1 at": "2026-11-27T10:00:00.000114+00:00"}',NULL,33,'06c0077e9bc1736845bd0fb1bc8d31657340ab2c9c6d2c6415a96425b2d35a8f','f5516fea7a76919babb77c208d9ba78f2247c0e9416332f5a939c53eb37c204d','1a327b6ce01389cdc766cb2cfa110314',NULL);
INSERT INTO "history" VALUES(34,'TOOQMMABCGG','note 1 2026-W48','posted','2026-11-27 16:00:00.000146',NULL,'{"stage": "draft", "changed at": "2026-11-27T10:00:00.000114+00:00", "version": 2}','{"stage": "posted", "changed at": "2026-11-27T16:00:00.000146+00:00", "version": 3}',NULL,34,'f5516fea7a76919babb77c208d9ba78f2247c0e9416332f5a939c53eb37c204d','50fd7a775ef3dd5241a2a4a2122d7003aeb082be93b83239ab7d91f4546e5542','1a24a15b2a4906b821ac4739c7acb369',NULL);
INSERT INTO "history" VALUES(35,'TOOQMMABCGG','D-2','logged','2026-11-27 16:00:00.134637','U393CKMVMYA','{}','{"number": 2, "team": 1, "title": "Keep the old checkout for a month", "driver": "U393CKMVMYA", "context": "", "approver": "U6CMAOJRKXP", "due": "2026-11-27T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:00.134637+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:00.134637+00:00", "link": "", "label": "", "expected": ""}',NULL,35,'50fd7a775ef3dd5241a2a4a2122d7003aeb082be93b83239ab7d91f4546e5542','54fb1540112fcace1e658eccb87443c53670e1f27cf645dd220b1e15ce3d4acc','436475ac9ea490b01ac075d1f0b7ad32',NULL);
INSERT INTO "history" VALUES(36,'TOOQMMABCGG','D-2','approved','2026-11-27 16:00:00.356255','U6CMAOJRKXP','{"state": "open", "decided by": null, "decided at": null}','{"state": "approved", "decided by": "U6CMAOJRKXP", "decided at": "2026-11-27T16:00:00.356255+00:00"}',NULL,36,'54fb1540112fcace1e658eccb87443c53670e1f27cf645dd220b1e15ce3d4acc','eca95af7bdf42b115845cefdfe911f3ccc8380cf915e8981caf1ecbfb8c405c6','b024dae113177e1391a5fd6e5ae61763',NULL);
INSERT INTO "history" VALUES(37,'TOOQMMABCGG','B-2','placed','2026-11-27 16:00:00.738154','U6CMAOJRKXP','{}','{"number": 2, "team": 1, "name": "Exports arrive every night", "what": "exports missed", "due": "2026-12-18", "owner": "U6CMAOJRKXP", "start": "9", "target": "0", "horizon": "now", "work": "", "confidence": 70, "placed by": "U6CMAOJRKXP", "placed at": "2026-11-27T16:00:00.738154+00:00", "updated by": "U6CMAOJRKXP", "updated at": "2026-11-27T16:00:00.738154+00:00", "health": "on track", "reason": "", "hill": 0, "state": "open", "version": 1}',NULL,37,'eca95af7bdf42b115845cefdfe911f3ccc8380cf915e8981caf1ecbfb8c405c6','5358fd3c4445fc6bbdf932fffa46d5f1e80057b62c3627a6549b605d08abcda2','3421de51885b0a9d54635249419a8026',NULL);
INSERT INTO "history" VALUES(38,'TOOQMMABCGG','B-2','closed','2026-11-27 16:00:00.822216','U6CMAOJRKXP','{"state": "open", "version": 1, "closing by": null, "closing at": null, "closing ending": null, "closing value": null, "closing evidence": null, "closing weeks": null, "closing learned": null, "closing delivered": null, "closing adopted": null}','{"state": "closed", "version": 2, "closing by": "U6CMAOJRKXP", "closing at": "2026-11-27T16:00:00.822216+00:00", "closing ending": "reached", "closing value": "0", "closing evidence": "the log", "closing weeks": 2, "closing learned": "one queue", "closing delivered": true, "closing adopted": false}',NULL,38,'5358fd3c4445fc6bbdf932fffa46d5f1e80057b62c3627a6549b605d08abcda2','887c22e911f12ae33f68981191e675319181027fd98d6093384cbfdac62eb001','50ce08827f54b9deddd28095fe4a2c25',NULL);
INSERT INTO "history" VALUES(39,'TOOQMMABCGG','D-1','asked to reopen','2026-11-27 16:00:00.990921','UUS7J8XSTK4','{"reopenings 1 number": null, "reopenings 1 by": null, "reopenings 1 at": null, "reopenings 1 evidence": null, "reopenings 1 why": null}','{"reopenings 1 number": 1, "reopenings 1 by": "UUS7J8XSTK4", "reopenings 1 at": "2026-11-27T16:00:00.990921+00:00", "reopenings 1 evidence": "The queue stood still for an hour on Sunday", "reopenings 1 why": ""}',NULL,39,'887c22e911f12ae33f68981191e675319181027fd98d6093384cbfdac62eb001','7fc2ca631d196f57286c3c068f8a5aab9ea2c649c10c5349b24b05c37531f357','215d43d166a005c6cb9b848b20bd1882',NULL);
INSERT INTO "history" VALUES(40,'TOOQMMABCGG','D-3','logged','2026-11-27 16:00:01.169978','U393CKMVMYA','{}','{"number": 3, "team": 1, "title": "Lower the starter plan to 15 \u20ac", "driver": "U393CKMVMYA", "context": "One trial in five ends over the price.", "approver": "U6CMAOJRKXP", "due": "2026-12-04T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:01.169978+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:01.169978+00:00", "link": "", "label": "", "expected": ""}',NULL,40,'7fc2ca631d196f57286c3c068f8a5aab9ea2c649c10c5349b24b05c37531f357','af4e1d9887cba19667b45272811d19202b101bd8350f1dac9ef04cf786c71f05','f00069c87ecf07503837b7eeb717e4a5',NULL);
INSERT INTO "history" VALUES(41,'TOOQMMABCGG','D-3','snoozed','2026-11-27 16:00:01.281157','U6CMAOJRKXP','{}','{"snoozed until": "2026-12-04T17:00:00+00:00"}',NULL,41,'af4e1d9887cba19667b45272811d19202b101bd8350f1dac9ef04cf786c71f05','3fd5c844ba709acb2e72a725bf3c5352a77ad8643310543a83317e44396a2b3b','59e2c300de4ebd526884bc2e292fe49e',NULL);
INSERT INTO "history" VALUES(42,'TOOQMMABCGG','D-4','logged','2026-11-27 16:00:01.364652','U393CKMVMYA','{}','{"number": 4, "team": 1, "title": "Drop the yearly plan", "driver": "U393CKMVMYA", "context": "It confuses people who only look around.", "approver": "U6CMAOJRKXP", "due": "2026-12-02T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-11-27T16:00:01.364652+00:00", "conditions": "", "by default": false, "logged by": "U393CKMVMYA", "logged at": "2026-11-27T16:00:01.364652+00:00", "link": "", "label": "", "expected": ""}',NULL,42,'3fd5c844ba709acb2e72a725bf3c5352a77ad8643310543a83317e44396a2b3b','3f282a6bc00b39d2911f2b5c9539a76850430bf38c637ab0f13bafce717e7595','3b766d82b4146f96d83a4fc90fd0eea6',NULL);
INSERT INTO "history" VALUES(43,'TOOQMMABCGG','team 1','checklist item added','2026-11-27 16:00:01.498650','U393CKMVMYA','{"checklist version": 0, "item 1": null}','{"checklist version": 1, "item 1": "Legal has read it (before, blocking, due -5)"}',NULL,43,'3f282a6bc00b39d2911f2b5c9539a76850430bf38c637ab0f13bafce717e7595','56833cc4351dce330e1d46cbabf9753939f50c3691323b86c8d2b0233e363b94','bc80406cfc6557b36c336c462d4f0436',NULL);
INSERT INTO "history" VALUES(44,'TOOQMMABCGG','team 1','follower added','2026-11-27 16:00:01.560265','U393CKMVMYA','{"follower": null}','{"follower": "CBIISFJ3PHC"}',NULL,44,'56833cc4351dce330e1d46cbabf9753939f50c3691323b86c8d2b0233e363b94','41048d682d09456d9207d3511237ecf62ca55007fffbe1b20bfd6f2df23dc140','d56748658789a845ff65d9c230c5e937',NULL);
INSERT INTO "history" VALUES(45,'TOOQMMABCGG','L-2','planned','2026-11-27 16:00:01.593759','U393CKMVMYA','{}','{"number": 2, "team": 1, "name": "Invoices", "at": "2026-12-03T10:00:00+00:00", "owner": "U393CKMVMYA", "approval approver": "U6CMAOJRKXP", "approval due": "2026-12-03T10:00:00+00:00", "approval version": 1, "approval state": "open", "approval rationale": "", "approval door": "two-way", "approval conditions": "", "approval by default": false, "items 1 number": 1, "items 1 text": "Telemetry verified", "items 1 phase": "before", "items 1 blocking": true, "items 1 review": false, "items 1 state": "open", "items 1 evidence": "", "items 1 version": 1, "items 2 number": 2, "items 2 text": "Success criteria documented", "items 2 phase": "before", "items 2 blocking": true, "items 2 review": false, "items 2 state": "open", "items 2 evidence": "", "items 2 version": 1, "items 3 number": 3, "items 3 text": "Rollback plan tested", "items 3 phase": "before", "items 3 blocking": true, "items 3 review": false, "items 3 state": "open", "items 3 evidence": "", "items 3 version": 1, "items 4 number": 4, "items 4 text": "Comms drafted", "items 4 phase": "before", "items 4 blocking": true, "items 4 review": false, "items 4 state": "open", "items 4 evidence": "", "items 4 version": 1, "items 5 number": 5, "items 5 text": "Support trained", "items 5 phase": "before", "items 5 blocking": true, "items 5 review": false, "items 5 state": "open", "items 5 evidence": "", "items 5 version": 1, "items 6 number": 6, "items 6 text": "Sales enablement ready", "items 6 phase": "before", "items 6 blocking": true, "items 6 review": false, "items 6 state": "open", "items 6 evidence": "", "items 6 version": 1, "items 7 number": 7, "items 7 text": "Beta feedback incorporated", "items 7 phase": "before", "items 7 blocking": true, "items 7 review": false, "items 7 state": "open", "items 7 evidence": "", "items 7 version": 1, "items 8 number": 8, "items 8 text": "Legal has read it", "items 8 phase": "before", "items 8 due": -5, "items 8 blocking": true, "items 8 review": false, "items 8 state": "open", "items 8 evidence": "", "items 8 version": 1, "items 9 number": 9, "items 9 text": "Phased rollout with a metric gate", "items 9 phase": "launch day", "items 9 blocking": true, "items 9 review": false, "items 9 state": "open", "items 9 evidence": "", "items 9 version": 1, "items 10 number": 10, "items 10 text": "On-call rotation aware", "items 10 phase": "launch day", "items 10 blocking": true, "items 10 review": false, "items 10 state": "open", "items 10 evidence": "", "items 10 version": 1, "items 11 number": 11, "items 11 text": "Status page ready", "items 11 phase": "launch day", "items 11 blocking": true, "items 11 review": false, "items 11 state": "open", "items 11 evidence": "", "items 11 version": 1, "items 12 number": 12, "items 12 text": "Review at T+24 h", "items 12 phase": "after", "items 12 due": 1, "items 12 blocking": false, "items 12 review": true, "items 12 state": "open", "items 12 evidence": "", "items 12 version": 1, "items 13 number": 13, "items 13 text": "Review at T+7 d", "items 13 phase": "after", "items 13 due": 7, "items 13 blocking": false, "items 13 review": true, "items 13 state": "open", "items 13 evidence": "", "items 13 version": 1, "items 14 number": 14, "items 14 text": "Review at T+30 d", "items 14 phase": "after", "items 14 due": 30, "items 14 blocking": false, "items 14 review": true, "items 14 state": "open", "items 14 evidence": "", "items 14 version": 1, "planned by": "U393CKMVMYA", "planned at": "2026-11-27T16:00:01.593759+00:00", "void": "", "version": 1}',NULL,45,'41048d682d09456d9207d3511237ecf62ca55007fffbe1b20bfd6f2df23dc140','333ca7a2497258eb9e15bd37670e340d30a8391bcba1327c3d2023ee255ef7be','035b1ac7f3ee65ac9956c8f3fd32b037',NULL);
INSERT INTO "history" VALUES(46,'TOOQMMABCGG','L-2','gate opened','2026-11-30 09:30:00.077593',NULL,'{"version": 1, "approval asked at": null}','{"version": 2, "approval asked at": "2026-11-30T09:30:00.077593+00:00"}',NULL,46,'333ca7a2497258eb9e15bd37670e340d30a8391bcba1327c3d2023ee255ef7be','14ba0f332495806b0ed05a44edc1b6b632bf9cbc75198b3165f5accd9150ff56','d0f246430dee0f6bb3357cc981bd2402',NULL);
INSERT INTO "history" VALUES(47,'TOOQMMABCGG','L-2','snoozed','2026-12-01 09:45:00.040354','U6CMAOJRKXP','{}','{"snoozed until": "2026-12-01T10:45:00.040354+00:00"}',NULL,47,'14ba0f332495806b0ed05a44edc1b6b632bf9cbc75198b3165f5accd9150ff56','6d40b4d8836842bf8fcae23bdfe1f720c72ef6e0a49eb51773b34aac40026e55','b3f5db0aa849f76130c0c8bdd48f6e7a',NULL);
INSERT INTO "history" VALUES(48,'TOOQMMABCGG','D-5','logged','2026-12-01 09:45:00.067627','UUS7J8XSTK4','{}','{"number": 5, "team": 1, "title": "Keep the old mail server for a month", "driver": "UUS7J8XSTK4", "context": "Two customers still send to it.", "approver": "U6CMAOJRKXP", "due": "2026-12-08T17:00:00+00:00", "version": 1, "state": "open", "rationale": "", "door": "two-way", "asked at": "2026-12-01T09:45:00.067627+00:00", "conditions": "", "by default": false, "logged by": "UUS7J8XSTK4", "logged at": "2026-12-01T09:45:00.067627+00:00", "link": "", "label": "", "expected": ""}',NULL,48,'6d40b4d8836842bf8fcae23bdfe1f720c72ef6e0a49eb51773b34aac40026e55','4fd24170c1a568993e5d98bc15159adca1127079b120cc3dc8b26fcb35d64116','634c6d95f9d05baf8be5bf3a8cd2edb1',NULL);
INSERT INTO "history" VALUES(49,'TOOQMMABCGG','workspace','retention','2026-12-01 09:45:00.168613','U0NGXU2O8GU','{"years": null}','{"years": 3}',NULL,49,'4fd24170c1a568993e5d98bc15159adca1127079b120cc3dc8b26fcb35d64116','057aa1d53949ec117f68fc35d4b7826a81ec40a018e06a01580eb62481484077','3f3a1e160083cc26e11c3cadd85e813a',NULL);
INSERT INTO "history" VALUES(50,'TOOQMMABCGG','B-1','updated','2026-12-01 09:45:00.192361','U393CKMVMYA','{"confidence": 55, "updated at": "2026-11-11T09:00:02.096229+00:00", "reason": "the invite mail lands in spam", "version": 3}','{"confidence": 50, "updated at": "2026-12-01T09:45:00.192361+00:00", "reason": "the mail record is not there yet", "version": 4}','the mail record is not there yet',50,'057aa1d53949ec117f68fc35d4b7826a81ec40a018e06a01580eb62481484077','d86a0ed7828d7b0859c0e104db5bde9a7d1ad087769ddccc47a2a1754ffed3c0','4e4317e71737c4c800aba60820544fa2',NULL);
CREATE TABLE homes (
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	looked_at DATETIME NOT NULL, 
	due_at DATETIME, 
	digest VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	looking JSON NOT NULL, 
	teams JSON NOT NULL, 
	PRIMARY KEY (workspace, person)
);
INSERT INTO "homes" VALUES('TOOQMMABCGG','U6CMAOJRKXP','2026-11-27 17:43:33.554529','2026-11-27 18:43:33.554529','2026-11-27 17:43:35.482092','2026-12-02 00:00:00.000000','c041dcb84c59cbf0262b67a82e7a1167594a8e42d6080221fa5d571c325d3c1d','1796118300.611a3187','{"team": null, "kind": null, "pages": {}}','[1]');
CREATE TABLE installations (
	workspace VARCHAR NOT NULL, 
	enterprise VARCHAR, 
	name VARCHAR NOT NULL, 
	token VARCHAR NOT NULL, 
	bot_id VARCHAR NOT NULL, 
	bot_user VARCHAR NOT NULL, 
	installed_at DATETIME NOT NULL, 
	disconnected_at DATETIME, org VARCHAR, app VARCHAR, scopes VARCHAR, refresh_token VARCHAR, why VARCHAR, connected_at DATETIME, expires_at DATETIME, refreshing_until DATETIME, tried_at DATETIME, purging_at DATETIME, 
	PRIMARY KEY (workspace)
);
INSERT INTO "installations" VALUES('TOOQMMABCGG',NULL,'Acorn','gAAAAABrCcE6Xr6bFVN3uBRJkf0lI5203jWnn7hWFJp60jLl839lHOIuxLFOxJn6m1sHMbnuX5lvKWFreP882kEfxR2pzUiwc8YXNebpfW9llf-3LkMybQk4tFt6xXIG7OnqPEvZ9X6t','B4CZNQA2URG','U69FLI8TMX2','2026-11-27 17:43:22.438630',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 17:43:22.438630',NULL,NULL,NULL,NULL);
CREATE TABLE installs_begun (
	state VARCHAR NOT NULL, 
	browser VARCHAR NOT NULL, 
	ends_at DATETIME NOT NULL, 
	PRIMARY KEY (state)
);
INSERT INTO "installs_begun" VALUES('state','browser','2026-12-01 17:30:00.000000');
CREATE TABLE last_used_teams (
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	PRIMARY KEY (workspace, person)
);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','U393CKMVMYA',1);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','U6CMAOJRKXP',1);
INSERT INTO "last_used_teams" VALUES('TOOQMMABCGG','UUS7J8XSTK4',1);
CREATE TABLE launch_item_nudges (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	items JSON NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "launch_item_nudges" VALUES(1,'TOOQMMABCGG','U393CKMVMYA','2026-11-27 09:30:00.000223','[[1, 8, "due in 3", "2026-12-02"], [1, 9, "due in 3", "2026-12-02"], [1, 10, "due in 3", "2026-12-02"]]',NULL);
INSERT INTO "launch_item_nudges" VALUES(2,'TOOQMMABCGG','U393CKMVMYA','2026-11-30 09:30:00.000163','[[2, 1, "due in 3", "2026-12-03"], [2, 2, "due in 3", "2026-12-03"], [2, 3, "due in 3", "2026-12-03"], [2, 4, "due in 3", "2026-12-03"], [2, 5, "due in 3", "2026-12-03"], [2, 6, "due in 3", "2026-12-03"], [2, 7, "due in 3", "2026-12-03"], [2, 8, "launch in 3", "2026-12-03"], [2, 9, "due in 3", "2026-12-03"], [2, 10, "due in 3", "2026-12-03"], [2, 11, "due in 3", "2026-12-03"]]',NULL);
INSERT INTO "launch_item_nudges" VALUES(3,'TOOQMMABCGG','U393CKMVMYA','2026-12-01 09:30:00.003975','[[1, 8, "due in 1", "2026-12-02"], [1, 9, "due in 1", "2026-12-02"], [1, 10, "due in 1", "2026-12-02"]]',NULL);
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
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,1,'Telemetry verified','before',1,'done','Dashboard “checkout” shows both test purchases','UUS7J8XSTK4','2026-11-11 09:00:05.445190',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,2,'Success criteria documented','before',1,'done','In the spec, section 2','UUS7J8XSTK4','2026-11-11 09:00:05.509993',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,3,'Rollback plan tested','before',1,'done','Rolled back on staging in 4 minutes','UUS7J8XSTK4','2026-11-11 09:00:05.557101',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,4,'Comms drafted','before',1,'done','Post and mail are in the launch folder','UUS7J8XSTK4','2026-11-11 09:00:05.599723',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,5,'Support trained','before',1,'done','Six of six answered the quiz','UUS7J8XSTK4','2026-11-11 09:00:05.651086',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,6,'Sales enablement ready','before',1,'waived','Nobody sells it: it takes the place of the old checkout','U6CMAOJRKXP','2026-11-11 09:00:05.166986',0,2,NULL,NULL,NULL);
INSERT INTO "launch_items" VALUES('TOOQMMABCGG',1,7,'Beta feedback incorporated','before',1,'done','All four blocking remarks are closed','UUS7J8XSTK4','2026-11-13 16:00:00.428492',0,2,'UUS7J8XSTK4',NULL,NULL);
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
INSERT INTO "launch_reminders" VALUES(1,'TOOQMMABCGG',2,'snoozed','U6CMAOJRKXP','2026-12-01 10:45:00.040546');
CREATE TABLE launch_snoozes (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	launch INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "launch_snoozes" VALUES(1,'TOOQMMABCGG',2,'U6CMAOJRKXP','2026-12-01 09:45:00.040354','2026-12-01 10:45:00.040354');
CREATE TABLE launch_template_imports (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	person VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	items JSON NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, team, person)
);
INSERT INTO "launch_template_imports" VALUES('TOOQMMABCGG',1,'U393CKMVMYA','461205436336.517498870701.f0ee8206287b17be01c6980f0dc7d5aa','[{"text": "Legal has read it", "phase": "before", "owner": null, "due": -5, "blocking": true, "review": false}]','2026-11-27 16:00:01.541972');
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
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'checko','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'owner:U393CKMVMYA','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mob','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mobile','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'chec','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'check','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mobil','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'checkout','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'checkou','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'mobi','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'che','coming',1);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoices','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'approver:U6CMAOJRKXP','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'owner:U393CKMVMYA','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invo','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoi','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'inv','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoic','coming',2);
INSERT INTO "launch_terms" VALUES('TOOQMMABCGG',1,'invoice','coming',2);
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
	unfinished BOOLEAN NOT NULL, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "launches" VALUES('TOOQMMABCGG',1,1,'Mobile checkout','2026-12-02 10:00:00.000000','U393CKMVMYA','[]',NULL,'','','U6CMAOJRKXP','2026-12-02 10:00:00.000000',2,'approved','U6CMAOJRKXP','2026-11-27 09:31:00.047838','Everything is done and shown','',NULL,NULL,12,'[]','[]','[]','[{"by": "U393CKMVMYA", "at": "2026-11-11T09:00:05.313442+00:00", "before": "2026-11-25T10:00:00+00:00", "after": "2026-12-02T10:00:00+00:00", "cause": "The payment provider certifies us a week later", "trade": "quality protected"}]','[]','U393CKMVMYA','coming',0,' mobile checkout','2026-11-11 09:00:04.655257','2026-11-27 09:30:00.000223',NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "launches" VALUES('TOOQMMABCGG',2,1,'Invoices','2026-12-03 10:00:00.000000','U393CKMVMYA','[]',NULL,'','','U6CMAOJRKXP','2026-12-03 10:00:00.000000',1,'open',NULL,NULL,'','',NULL,NULL,2,'[]','[]','[]','[]','[]','U393CKMVMYA','coming',0,' invoices','2026-11-27 16:00:01.593759','2026-11-30 09:30:00.077593',NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE metric_askings (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	wanted JSON NOT NULL, 
	again BOOLEAN NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "metric_askings" VALUES(1,'TOOQMMABCGG','U393CKMVMYA','2026-11-20 09:30:00.000172','[[1, "2026-W47"]]',0,NULL);
INSERT INTO "metric_askings" VALUES(2,'TOOQMMABCGG','U393CKMVMYA','2026-11-27 09:30:00.000223','[[1, "2026-W48"]]',0,NULL);
CREATE TABLE metric_values (
	id INTEGER NOT NULL, 
	workspace VARCHAR NOT NULL, 
	metric INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR, 
	origin VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "metric_values" VALUES(1,'TOOQMMABCGG',1,'1180','2026-11-12 09:31:00.067693','U393CKMVMYA','typed in');
INSERT INTO "metric_values" VALUES(2,'TOOQMMABCGG',1,'1231','2026-11-12 09:31:00.099358','U6CMAOJRKXP','typed in');
CREATE TABLE metrics (
	workspace VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	team INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	good VARCHAR NOT NULL, 
	target VARCHAR, 
	source VARCHAR NOT NULL, 
	url VARCHAR NOT NULL, 
	"query" VARCHAR NOT NULL, 
	header VARCHAR NOT NULL, 
	secret VARCHAR, 
	value VARCHAR, 
	value_at DATETIME, 
	value_by VARCHAR, 
	value_origin VARCHAR, 
	failure JSON, 
	added_by VARCHAR NOT NULL, 
	added_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	wanted_at DATETIME, 
	tries INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (workspace, number)
);
INSERT INTO "metrics" VALUES('TOOQMMABCGG',1,1,'Teams active each week','U393CKMVMYA','NSM','teams','up','1500','typed in','','','',NULL,'1231','2026-11-12 09:31:00.099358','U6CMAOJRKXP','typed in',NULL,'U393CKMVMYA','2026-11-12 09:31:00.067693',NULL,NULL,0,3);
CREATE TABLE note_followers (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	channel VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, team, channel)
);
INSERT INTO "note_followers" VALUES('TOOQMMABCGG',1,'CBIISFJ3PHC','2026-11-27 16:00:01.560265','U393CKMVMYA');
CREATE TABLE note_versions (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	page JSON NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR, 
	why VARCHAR NOT NULL, 
	PRIMARY KEY (workspace, team, week, version)
);
INSERT INTO "note_versions" VALUES('TOOQMMABCGG',1,'2026-W46',1,'{"week": "2026-W46", "since": "2026-11-11T09:00:01.447859+00:00", "until": "2026-11-13T16:00:00.000120+00:00", "sections": [{"part": "metrics", "lines": [{"key": "metric M-1", "text": "*Teams active each week* (NSM) \u00b7 1,231 teams \u00b7 first value\ntarget 1,500 \u00b7 as of Thu 12 Nov \u00b7 typed in by Ben Okafor", "words": 21, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"key": "bet B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 %\nblocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)", "words": 27, "sort": "blocked", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "decisions made", "lines": [{"key": "made D-1", "text": "*D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor", "words": 11, "sort": "more", "calm": true, "cut": false, "hidden": "", "corrected": false}]}, {"part": "next week", "lines": [{"key": "promise B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 commit\n\u201cSend invites from our own domain\u201d", "words": 14, "sort": "more", "calm": true, "cut": false, "hidden": "", "corrected": false}]}], "words": 116, "words_a_minute": 230, "kept": 0, "made": 0, "troubled": 0, "needed": 0, "owner": "Ana Silva", "owner_words": "The invite mail lands in spam. It is the one thing to solve next week.", "due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "corrected": null}','2026-11-13 16:00:00.000120',NULL,'');
INSERT INTO "note_versions" VALUES('TOOQMMABCGG',1,'2026-W47',1,'{"week": "2026-W47", "since": "2026-11-13T16:00:00.000120+00:00", "until": "2026-11-20T16:00:00.000383+00:00", "sections": [{"part": "metrics", "lines": [{"key": "metric M-1", "text": "*Teams active each week* (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 *stale*: as of Thu 12 Nov, 8 days ago \u00b7 typed in by Ben Okafor", "words": 26, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"key": "bet B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 %\nblocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n*stale*: no update for 9 days\nno result: \u201cSend invites from our own domain\u201d", "words": 40, "sort": "blocked", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"key": "launch L-1", "text": "*L-1 Mobile checkout* \u00b7 Wed 2 Dec \u00b7 *no go yet*\n3 blocking items open \u00b7 moved from Wed 25 Nov", "words": 18, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}], "words": 109, "words_a_minute": 230, "kept": 0, "made": 1, "troubled": 0, "needed": 0, "owner": "Ana Silva", "owner_words": "", "due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "corrected": null}','2026-11-20 16:00:00.000383',NULL,'');
INSERT INTO "note_versions" VALUES('TOOQMMABCGG',1,'2026-W48',1,'{"week": "2026-W48", "since": "2026-11-20T16:00:00.000383+00:00", "until": "2026-11-27T16:00:00.000146+00:00", "sections": [{"part": "metrics", "lines": [{"key": "metric M-1", "text": "*Teams active each week* (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 *stale*: as of Thu 12 Nov, 15 days ago \u00b7 typed in by Ben Okafor", "words": 26, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"key": "bet B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 %\nblocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n*stale*: no update for 16 days \u00b7 *stalled* for 16 days\nno result: \u201cSend invites from our own domain\u201d", "words": 44, "sort": "blocked", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"key": "launch L-1", "text": "*L-1 Mobile checkout* \u00b7 Wed 2 Dec \u00b7 go\n3 blocking items open \u00b7 moved from Wed 25 Nov", "words": 16, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}], "words": 111, "words_a_minute": 230, "kept": 0, "made": 1, "troubled": 0, "needed": 0, "owner": "Ana Silva", "owner_words": "", "due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "corrected": null}','2026-11-27 16:00:00.000146',NULL,'');
CREATE TABLE note_weeks (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	due DATETIME NOT NULL, 
	stage VARCHAR NOT NULL, 
	edits JSON NOT NULL, 
	why VARCHAR NOT NULL, 
	"by" VARCHAR, 
	changed_at DATETIME NOT NULL, 
	sent JSON NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (workspace, team, week)
);
INSERT INTO "note_weeks" VALUES('TOOQMMABCGG',1,'2026-W46','2026-11-13 16:00:00.000000','posted','{"words": "The invite mail lands in spam. It is the one thing to solve next week.", "order": {}, "hidden": {}}','',NULL,'2026-11-13 16:00:00.000120','[["draft", "U393CKMVMYA", "2026-11-13T10:00:00.000148+00:00"]]',4);
INSERT INTO "note_weeks" VALUES('TOOQMMABCGG',1,'2026-W47','2026-11-20 16:00:00.000000','posted','{"words": "", "order": {}, "hidden": {}}','',NULL,'2026-11-20 16:00:00.000383','[["draft", "U393CKMVMYA", "2026-11-20T10:00:00.000144+00:00"]]',3);
INSERT INTO "note_weeks" VALUES('TOOQMMABCGG',1,'2026-W48','2026-11-27 16:00:00.000000','posted','{"words": "", "order": {}, "hidden": {}}','',NULL,'2026-11-27 16:00:00.000146','[["draft", "U393CKMVMYA", "2026-11-27T10:00:00.000114+00:00"]]',3);
CREATE TABLE "notes" (
	workspace VARCHAR NOT NULL, 
	team INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	told JSON NOT NULL, 
	words INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	blocks JSON NOT NULL, 
	page JSON, 
	posted_by VARCHAR, 
	version INTEGER NOT NULL, 
	sent_to JSON NOT NULL, 
	PRIMARY KEY (workspace, team, week)
);
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W46','2026-11-13 16:00:00.000120','["D-1"]',116,'Weekly note · Growth · week 46: 0 bets off or at risk','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 30 s read"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 first value\ntarget 1,500 \u00b7 as of Thu 12 Nov \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55\u00a0%\nblocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Decisions made", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "D-1 Use one queue for all mail", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 approved by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Next week", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 commit\n\u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "From the owner, Ana Silva", "style": {"bold": true}}]}, {"type": "rich_text_section", "elements": [{"type": "text", "text": "The invite mail lands in spam. It is the one thing to solve next week."}]}]}]','{"week": "2026-W46", "since": "2026-11-11T09:00:01.447859+00:00", "until": "2026-11-13T16:00:00.000120+00:00", "sections": [{"part": "metrics", "lines": [{"key": "metric M-1", "text": "*Teams active each week* (NSM) \u00b7 1,231 teams \u00b7 first value\ntarget 1,500 \u00b7 as of Thu 12 Nov \u00b7 typed in by Ben Okafor", "words": 21, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"key": "bet B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55 %\nblocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)", "words": 27, "sort": "blocked", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "decisions made", "lines": [{"key": "made D-1", "text": "*D-1 Use one queue for all mail* \u00b7 approved by Ben Okafor", "words": 11, "sort": "more", "calm": true, "cut": false, "hidden": "", "corrected": false}]}, {"part": "next week", "lines": [{"key": "promise B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 commit\n\u201cSend invites from our own domain\u201d", "words": 14, "sort": "more", "calm": true, "cut": false, "hidden": "", "corrected": false}]}], "words": 116, "words_a_minute": 230, "kept": 0, "made": 0, "troubled": 0, "needed": 0, "owner": "Ana Silva", "owner_words": "The invite mail lands in spam. It is the one thing to solve next week.", "due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "corrected": null}',NULL,1,'[]');
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W47','2026-11-20 16:00:00.000383','[]',109,'Weekly note · Growth · week 47: 0 bets off or at risk','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 28 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 "}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": as of Thu 12 Nov, 8 days ago \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 55\u00a0%\nblocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n"}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": no update for 9 days\nno result: \u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Launches", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "L-1 Mobile checkout", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Wed 2 Dec \u00b7 "}, {"type": "text", "text": "no go yet", "style": {"bold": true}}, {"type": "text", "text": "\n3 blocking items open \u00b7 moved from Wed 25 Nov"}]}]}]}]','{"week": "2026-W47", "since": "2026-11-13T16:00:00.000120+00:00", "until": "2026-11-20T16:00:00.000383+00:00", "sections": [{"part": "metrics", "lines": [{"key": "metric M-1", "text": "*Teams active each week* (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 *stale*: as of Thu 12 Nov, 8 days ago \u00b7 typed in by Ben Okafor", "words": 26, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"key": "bet B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 %\nblocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n*stale*: no update for 9 days\nno result: \u201cSend invites from our own domain\u201d", "words": 40, "sort": "blocked", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"key": "launch L-1", "text": "*L-1 Mobile checkout* \u00b7 Wed 2 Dec \u00b7 *no go yet*\n3 blocking items open \u00b7 moved from Wed 25 Nov", "words": 18, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}], "words": 109, "words_a_minute": 230, "kept": 0, "made": 1, "troubled": 0, "needed": 0, "owner": "Ana Silva", "owner_words": "", "due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}], "corrected": null}',NULL,1,'[]');
INSERT INTO "notes" VALUES('TOOQMMABCGG',1,'2026-W48','2026-11-27 16:00:00.000146','[]',111,'Weekly note · Growth · week 48: 0 bets off or at risk','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 29 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 "}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": as of Thu 12 Nov, 15 days ago \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 55\u00a0%\nblocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n"}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": no update for 16 days \u00b7 "}, {"type": "text", "text": "stalled", "style": {"bold": true}}, {"type": "text", "text": " for 16 days\nno result: \u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Launches", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "L-1 Mobile checkout", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Wed 2 Dec \u00b7 go\n3 blocking items open \u00b7 moved from Wed 25 Nov"}]}]}]}]','{"week": "2026-W48", "since": "2026-11-20T16:00:00.000383+00:00", "until": "2026-11-27T16:00:00.000146+00:00", "sections": [{"part": "metrics", "lines": [{"key": "metric M-1", "text": "*Teams active each week* (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 *stale*: as of Thu 12 Nov, 15 days ago \u00b7 typed in by Ben Okafor", "words": 26, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "bets", "lines": [{"key": "bet B-1", "text": "*B-1 Trial teams invite a second person* \u00b7 Ana Silva \u00b7 on track \u00b7 55 %\nblocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n*stale*: no update for 16 days \u00b7 *stalled* for 16 days\nno result: \u201cSend invites from our own domain\u201d", "words": 44, "sort": "blocked", "calm": false, "cut": false, "hidden": "", "corrected": false}]}, {"part": "launches", "lines": [{"key": "launch L-1", "text": "*L-1 Mobile checkout* \u00b7 Wed 2 Dec \u00b7 go\n3 blocking items open \u00b7 moved from Wed 25 Nov", "words": 16, "sort": "more", "calm": false, "cut": false, "hidden": "", "corrected": false}]}], "words": 111, "words_a_minute": 230, "kept": 0, "made": 1, "troubled": 0, "needed": 0, "owner": "Ana Silva", "owner_words": "", "due": null, "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}], "corrected": null}',NULL,1,'[]');
CREATE TABLE numbers (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (workspace, kind)
);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','D',5);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','B',2);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','L',2);
INSERT INTO "numbers" VALUES('TOOQMMABCGG','M',1);
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
INSERT INTO "outbox" VALUES(1,'TOOQMMABCGG','team 1 set up','post','CDT1VI2TFI0','<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`, a metric with `/metric`.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> set up *Growth*: weekly note on Friday 16:00 (Europe/Lisbon), owned by <@U393CKMVMYA>. Log a decision with `/decide`, a bet with `/bet`, a launch with `/launch`, a metric with `/metric`."}}]',NULL,0,1,'U393CKMVMYA','the set-up of Growth','sent',1,1,'2026-11-11 09:00:01.447859',NULL,'CDT1VI2TFI0','1794387601.524446',NULL,'2026-11-27 17:43:22.798552',NULL);
INSERT INTO "outbox" VALUES(2,'TOOQMMABCGG','D-1 card','post','CDT1VI2TFI0','D-1 Use one queue for all mail: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":1,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-1','sent',1,1,'2026-11-11 09:00:01.569377',NULL,'CDT1VI2TFI0','1794387601.633514',NULL,'2026-11-27 17:43:22.907325',NULL);
INSERT INTO "outbox" VALUES(3,'TOOQMMABCGG','D-1 v1 question 2026-11-11T09:00:01.569377+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-1 Use one queue for all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-1, due <!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":1,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":1,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":1,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":1,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":1,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":1,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-1','sent',1,1,'2026-11-11 09:00:01.569377',NULL,'DGYHXKVI82B','1794387601.640545',NULL,'2026-11-27 17:43:22.914317',NULL);
INSERT INTO "outbox" VALUES(4,'TOOQMMABCGG','D-1 card#update','update','CDT1VI2TFI0','D-1 Use one queue for all mail: Approved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Why*\n> Fewer parts that can fail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Input* \u00b7 1 objection\n\u2022 Objection, <@UUS7J8XSTK4> \u2014 One queue is one thing that can stop all mail (a fair case for it)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Disagree and commit: <@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "Asked to reopen once; the last evidence waits for its answer"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Answer the evidence", "emoji": false}, "action_id": "decisions.answer_reopening", "value": "{\"number\":1,\"n\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":1}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Write the review", "emoji": false}, "value": "{\"number\":1,\"do\":\"review\"}"}, {"text": {"type": "plain_text", "text": "Move the review date", "emoji": false}, "value": "{\"number\":1,\"do\":\"move_review\"}"}]}]}]','D-1 card',0,1,'U393CKMVMYA','the card of D-1','sent',1,6,'2026-11-27 16:00:00.990921',NULL,'CDT1VI2TFI0','1794387601.633514',NULL,'2026-11-27 17:43:34.278957',NULL);
INSERT INTO "outbox" VALUES(5,'TOOQMMABCGG','D-1 v1 question 2026-11-11T09:00:01.569377+00:00 to U6CMAOJRKXP#update','update','U6CMAOJRKXP','You are asked to decide D-1 Use one queue for all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asked you to decide D-1."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1794589200^{date_short_pretty} at {time}|Fri 13 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two queues cost us a night a month."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Why*\n> Fewer parts that can fail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Input* \u00b7 1 objection\n\u2022 Objection, <@UUS7J8XSTK4> \u2014 One queue is one thing that can stop all mail (a fair case for it)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Disagree and commit: <@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "Asked to reopen once; the last evidence waits for its answer"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}]}]','D-1 v1 question 2026-11-11T09:00:01.569377+00:00 to U6CMAOJRKXP',0,1,'U393CKMVMYA','the question to the approver of D-1','sent',1,6,'2026-11-27 16:00:00.990921',NULL,'DGYHXKVI82B','1794387601.640545',NULL,'2026-11-27 17:43:34.285836',NULL);
INSERT INTO "outbox" VALUES(6,'TOOQMMABCGG','D-1 input 1','post','CDT1VI2TFI0','<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> objects to D-1, version 1 \u2014 One queue is one thing that can stop all mail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>, is that a fair case for it?"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Fair", "emoji": false}, "action_id": "decisions.fair", "value": "{\"number\":1,\"input\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Not my view", "emoji": false}, "action_id": "decisions.not_my_view", "value": "{\"number\":1,\"input\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Resolve", "emoji": false}, "action_id": "decisions.resolve", "value": "{\"number\":1,\"input\":1}"}]}]','D-1 card',0,1,'U393CKMVMYA','an input to D-1','sent',1,1,'2026-11-11 09:00:01.709338',NULL,'CDT1VI2TFI0','1794387601.756981',NULL,'2026-11-27 17:43:23.030661',NULL);
INSERT INTO "outbox" VALUES(7,'TOOQMMABCGG','D-1 input 1#update','update','CDT1VI2TFI0','<@UUS7J8XSTK4> objects to D-1, version 1 — One queue is one thing that can stop all mail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> objects to D-1, version 1 \u2014 One queue is one thing that can stop all mail"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*The strongest case for it*\n> Every part that we do not run can''t wake us at night"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>: a fair case for it"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Resolve", "emoji": false}, "action_id": "decisions.resolve", "value": "{\"number\":1,\"input\":1}"}]}]','D-1 input 1',0,1,'U393CKMVMYA','an input to D-1','sent',1,2,'2026-11-11 09:00:01.769333',NULL,'CDT1VI2TFI0','1794387601.756981',NULL,'2026-11-27 17:43:23.076901',NULL);
INSERT INTO "outbox" VALUES(8,'TOOQMMABCGG','D-1 v1 approved','post','CDT1VI2TFI0','<@U6CMAOJRKXP> approved D-1 version 1 — Fewer parts that can fail','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U6CMAOJRKXP> approved D-1 version 1 \u2014 Fewer parts that can fail"}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:01.828055',NULL,'CDT1VI2TFI0','1794387601.866354',NULL,'2026-11-27 17:43:23.140168',NULL);
INSERT INTO "outbox" VALUES(9,'TOOQMMABCGG','D-1 asks to commit','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: D-1 is decided. You objected; press *Disagree and commit* to go along with it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Disagree and commit", "emoji": false}, "action_id": "decisions.commit", "value": "{\"number\":1}"}]}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:01.828055',NULL,'CDT1VI2TFI0','1794387601.871433',NULL,'2026-11-27 17:43:23.145078',NULL);
INSERT INTO "outbox" VALUES(10,'TOOQMMABCGG','D-1 asks to commit#update','update','CDT1VI2TFI0','<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: asked to disagree and commit to D-1. All have answered."}}]','D-1 asks to commit',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,2,'2026-11-11 09:00:01.883036',NULL,'CDT1VI2TFI0','1794387601.871433',NULL,'2026-11-27 17:43:23.187235',NULL);
INSERT INTO "outbox" VALUES(11,'TOOQMMABCGG','D-1 commits UUS7J8XSTK4','post','CDT1VI2TFI0','<@UUS7J8XSTK4> disagrees and commits to D-1.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> disagrees and commits to D-1."}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-11 09:00:01.883036',NULL,'CDT1VI2TFI0','1794387601.918529',NULL,'2026-11-27 17:43:23.192181',NULL);
INSERT INTO "outbox" VALUES(12,'TOOQMMABCGG','B-1 card','post','CDT1VI2TFI0','Bet B-1 Trial teams invite a second person: 80 %, on track, by Fri 26 Feb 2027','[{"type": "header", "text": {"type": "plain_text", "text": "B-1 Trial teams invite a second person", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Confidence*\n80 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: at the foot"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Placed by <@U393CKMVMYA>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of B-1','sent',1,1,'2026-11-11 09:00:01.943692',NULL,'CDT1VI2TFI0','1794387601.962561',NULL,'2026-11-27 17:43:23.238059',NULL);
INSERT INTO "outbox" VALUES(13,'TOOQMMABCGG','B-1 card#update','update','CDT1VI2TFI0','Bet B-1 Trial teams invite a second person: 50 %, on track, by Fri 26 Feb 2027','[{"type": "header", "text": {"type": "plain_text", "text": "B-1 Trial teams invite a second person", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Confidence*\n50 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: halfway up"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Blocked*\n\u2022 Our domain has no mail record yet \u2014 <@U6CMAOJRKXP> can unblock it, since Wed 11 Nov 2026"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Last change*\n> the mail record is not there yet"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Next promise* (commit)\n> Send invites from our own domain"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Updated by <@U393CKMVMYA>, <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":1,\"do\":\"mistake\"}"}]}]}]','B-1 card',0,1,'U393CKMVMYA','the card of B-1','sent',1,4,'2026-12-01 09:45:00.192361',NULL,'CDT1VI2TFI0','1794387601.962561',NULL,'2026-11-27 17:43:35.563070',NULL);
INSERT INTO "outbox" VALUES(14,'TOOQMMABCGG','B-1 update 2','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 80 → 55 % — the invite mail lands in spam (<@UUS7J8XSTK4>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 80 \u2192 55 % \u2014 the invite mail lands in spam (<@UUS7J8XSTK4>)"}}]','B-1 card',1,1,'U393CKMVMYA','a line in the thread of B-1','sent',1,1,'2026-11-11 09:00:01.982048',NULL,'CDT1VI2TFI0','1794387602.032115',NULL,'2026-11-27 17:43:23.305739',NULL);
INSERT INTO "outbox" VALUES(15,'TOOQMMABCGG','B-1 alert 2','post','U393CKMVMYA','*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 → 55 % since it was placed.
> the invite mail lands in spam','[{"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> fell 80 \u2192 55 % since it was placed.\n> the invite mail lands in spam"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Said by <@UUS7J8XSTK4>, owned by <@U393CKMVMYA> \u00b7 share of trial teams that invite a second person, 22% \u2192 35%, by Fri 26 Feb 2027"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','word to the note owner of B-1','sent',1,1,'2026-11-11 09:00:01.982048',NULL,'DOVRAR7G7KW','1794387602.027157',NULL,'2026-11-27 17:43:23.300811',NULL);
INSERT INTO "outbox" VALUES(16,'TOOQMMABCGG','B-1 update 3','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 55 % · hill: figuring out: halfway up · blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) · next promise (commit): Send invites from our own domain (<@U393CKMVMYA>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 55 % (<@U393CKMVMYA>)"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "hill: figuring out: halfway up \u00b7 blocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it) \u00b7 next promise (commit): Send invites from our own domain"}]}]','B-1 card',0,1,'U393CKMVMYA','a line in the thread of B-1','sent',1,1,'2026-11-11 09:00:02.096229',NULL,'CDT1VI2TFI0','1794387602.178958',NULL,'2026-11-27 17:43:23.452714',NULL);
INSERT INTO "outbox" VALUES(17,'TOOQMMABCGG','hill of 1 for CDT1VI2TFI0 fdf8377bc8e19a594f51a6e845611b05 29906460','post','CDT1VI2TFI0','Hill chart of Growth, as of Wed 11 Nov 2026, 09:00 (Europe/Lisbon): B-1 Trial teams invite a second person, figuring out: halfway up.','[{"type": "section", "text": {"type": "mrkdwn", "text": "Hill chart of Growth \u00b7 1 \u201cnow\u201d bet"}}, {"type": "picture", "instead": [{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 figuring out: halfway up"}}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Asked for by <@U6CMAOJRKXP>, as of <!date^1794387603^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}]}]',NULL,0,1,'U6CMAOJRKXP','the hill chart of Growth','sent',1,1,'2026-11-11 09:00:03.755834',NULL,'CDT1VI2TFI0','1794387604.589111',NULL,'2026-11-27 17:43:25.862797','{"name": "bets.hill", "facts": {"team": 1, "at": "2026-11-11T09:00:03.755834+00:00"}}');
INSERT INTO "outbox" VALUES(18,'TOOQMMABCGG','L-1 card','post','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-1 Mobile checkout", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n14 days to go, as of Wed 11 Nov 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 7 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":5,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":6,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":7,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1798192800^{date_short_pretty} at {time}|Fri 25 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of L-1','sent',1,1,'2026-11-11 09:00:04.655257',NULL,'CDT1VI2TFI0','1794387604.729370',NULL,'2026-11-27 17:43:26.007089',NULL);
INSERT INTO "outbox" VALUES(19,'TOOQMMABCGG','L-1 card#update','update','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* go by <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-1 Mobile checkout", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n1 day to go, as of Tue 1 Dec 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* go by <@U6CMAOJRKXP>\n> Everything is done and shown"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Moved once:* Wed 25 Nov 2026 \u2192 Wed 2 Dec 2026\n\u2022 to Wed 2 Dec 2026 by <@U393CKMVMYA>, quality protected: The payment provider certifies us a week later"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 6 of 7 done, 1 waived"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Dashboard \u201ccheckout\u201d shows both test purchases"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":1,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> In the spec, section 2"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":2,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Rolled back on staging in 4 minutes"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":3,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Post and mail are in the launch folder"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":4,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>\n> Six of six answered the quiz"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":5,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *waived* by <@U6CMAOJRKXP>, <!date^1794387605^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>, because\n> Nobody sells it: it takes the place of the old checkout"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *done* by <@UUS7J8XSTK4>, <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>\n> All four blocking remarks are closed"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Un-tick", "emoji": false}, "action_id": "launches.untick", "value": "{\"id\":1,\"item\":7,\"v\":2}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796810400^{date_short_pretty} at {time}|Wed 9 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1798797600^{date_short_pretty} at {time}|Fri 1 Jan 2027, 10:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Launched", "emoji": false}, "action_id": "launches.launched", "value": "{\"id\":1,\"v\":12}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":1}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":1,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":1,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":1,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":1,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":1,\"do\":\"delegate\"}"}]}]}]','L-1 card',0,1,'U393CKMVMYA','the card of L-1','sent',1,27,'2026-12-01 09:30:00.000165',NULL,'CDT1VI2TFI0','1794387604.729370',NULL,'2026-11-27 17:43:35.267821',NULL);
INSERT INTO "outbox" VALUES(20,'TOOQMMABCGG','L-1 v2 assigned','post','CDT1VI2TFI0','<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s → <@UUS7J8XSTK4>','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA>: Beta feedback incorporated, owner the launch''s \u2192 <@UUS7J8XSTK4>"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:04.956012',NULL,'CDT1VI2TFI0','1794387605.056627',NULL,'2026-11-27 17:43:26.330390',NULL);
INSERT INTO "outbox" VALUES(21,'TOOQMMABCGG','L-1 v3 waived','post','CDT1VI2TFI0','<@U6CMAOJRKXP>: Sales enablement ready, open → waived
> Nobody sells it: it takes the place of the old checkout','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U6CMAOJRKXP>: Sales enablement ready, open \u2192 waived\n> Nobody sells it: it takes the place of the old checkout"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.166986',NULL,'CDT1VI2TFI0','1794387605.250741',NULL,'2026-11-27 17:43:26.524721',NULL);
INSERT INTO "outbox" VALUES(22,'TOOQMMABCGG','L-1 v4 moved','post','CDT1VI2TFI0','L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> → <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected
> The payment provider certifies us a week later','[{"type": "section", "text": {"type": "mrkdwn", "text": "L-1 Mobile checkout: launch <!date^1795600800^{date_short_pretty} at {time}|Wed 25 Nov 2026, 10:00 (Europe/Lisbon)> \u2192 <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>, moved by <@U393CKMVMYA>, quality protected\n> The payment provider certifies us a week later"}}]','L-1 card',1,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.313442',NULL,'CDT1VI2TFI0','1794387605.380555',NULL,'2026-11-27 17:43:26.655787',NULL);
INSERT INTO "outbox" VALUES(23,'TOOQMMABCGG','L-1 v5 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Telemetry verified, open → done
> Dashboard “checkout” shows both test purchases','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Telemetry verified, open \u2192 done\n> Dashboard \u201ccheckout\u201d shows both test purchases"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.445190',NULL,'CDT1VI2TFI0','1794387605.485938',NULL,'2026-11-27 17:43:26.760394',NULL);
INSERT INTO "outbox" VALUES(24,'TOOQMMABCGG','L-1 v6 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Success criteria documented, open → done
> In the spec, section 2','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Success criteria documented, open \u2192 done\n> In the spec, section 2"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.509993',NULL,'CDT1VI2TFI0','1794387605.537160',NULL,'2026-11-27 17:43:26.810720',NULL);
INSERT INTO "outbox" VALUES(25,'TOOQMMABCGG','L-1 v7 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Rollback plan tested, open → done
> Rolled back on staging in 4 minutes','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Rollback plan tested, open \u2192 done\n> Rolled back on staging in 4 minutes"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.557101',NULL,'CDT1VI2TFI0','1794387605.582316',NULL,'2026-11-27 17:43:26.855860',NULL);
INSERT INTO "outbox" VALUES(26,'TOOQMMABCGG','L-1 v8 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Comms drafted, open → done
> Post and mail are in the launch folder','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Comms drafted, open \u2192 done\n> Post and mail are in the launch folder"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.599723',NULL,'CDT1VI2TFI0','1794387605.628896',NULL,'2026-11-27 17:43:26.902723',NULL);
INSERT INTO "outbox" VALUES(27,'TOOQMMABCGG','L-1 v9 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Support trained, open → done
> Six of six answered the quiz','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Support trained, open \u2192 done\n> Six of six answered the quiz"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-11 09:00:05.651086',NULL,'CDT1VI2TFI0','1794387605.697229',NULL,'2026-11-27 17:43:26.970875',NULL);
INSERT INTO "outbox" VALUES(28,'TOOQMMABCGG','L-1 reminder 2026-12-02 14','post','CDT1VI2TFI0','*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 1 blocking item open.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* launches in 14 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Open, and blocking the launch* \u00b7 1"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@UUS7J8XSTK4>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":7,\"v\":1}"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of L-1','sent',1,1,'2026-11-12 09:30:00.000119',NULL,'CDT1VI2TFI0','1794475800.065615',NULL,'2026-11-27 17:43:27.199860',NULL);
INSERT INTO "outbox" VALUES(29,'TOOQMMABCGG','team 1 draft 2026-W46 1','post','U393CKMVMYA','Draft: Weekly note · Growth · week 46: 0 bets off or at risk','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Edit", "emoji": false}, "action_id": "notes.edit", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Hold", "emoji": false}, "action_id": "notes.hold", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Post now", "emoji": false}, "action_id": "notes.post_now", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}", "confirm": {"title": {"type": "plain_text", "text": "Post the note now?", "emoji": false}, "text": {"type": "plain_text", "text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "emoji": false}, "confirm": {"type": "plain_text", "text": "Post now", "emoji": false}, "deny": {"type": "plain_text", "text": "Cancel", "emoji": false}}}, {"type": "button", "text": {"type": "plain_text", "text": "Skip this week", "emoji": false}, "action_id": "notes.skip", "value": "{\"team\":1,\"week\":\"2026-W46\",\"told\":1}"}]}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 25 s read"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 first value\ntarget 1,500 \u00b7 as of Thu 12 Nov \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55\u00a0%\nblocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Decisions made", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "D-1 Use one queue for all mail", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 approved by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Next week", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 commit\n\u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "divider"}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "It follows what the team records: update a bet or decide a decision, and this changes."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-13 10:00:00.000148',NULL,'DOVRAR7G7KW','1794564000.894976',NULL,'2026-11-27 17:43:29.126205','{"name": "notes.hill", "facts": {"team": 1, "until": "2026-11-13T10:01:00.061032+00:00", "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}]}}');
INSERT INTO "outbox" VALUES(30,'TOOQMMABCGG','team 1 draft 2026-W46 1#update','update','U393CKMVMYA','Weekly note · Growth · week 46: It was posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Weekly note \u00b7 Growth \u00b7 week 46*\nIt was posted <!date^1794585600^{date_short_pretty} at {time}|Fri 13 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Correct", "emoji": false}, "action_id": "notes.correct", "value": "{\"team\":1,\"week\":\"2026-W46\"}"}]}]','team 1 draft 2026-W46 1',0,1,NULL,'the draft of the weekly note of Growth','sent',1,4,'2026-11-13 16:00:00.473043',NULL,'DOVRAR7G7KW','1794564000.894976',NULL,'2026-11-27 17:43:29.945146','{"name": "notes.hill", "facts": {"team": 1, "until": "2026-11-13T10:01:00.061032+00:00", "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}]}}');
INSERT INTO "outbox" VALUES(31,'TOOQMMABCGG','team 1 note 2026-W46','post','CDT1VI2TFI0','Weekly note · Growth · week 46: 0 bets off or at risk','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 46", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Wed 11 Nov 2026 to Fri 13 Nov 2026 \u00b7 30 s read"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 first value\ntarget 1,500 \u00b7 as of Thu 12 Nov \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 80 \u2192 55\u00a0%\nblocked for 2 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Decisions made", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "D-1 Use one queue for all mail", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 approved by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Next week", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 commit\n\u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "From the owner, Ana Silva", "style": {"bold": true}}]}, {"type": "rich_text_section", "elements": [{"type": "text", "text": "The invite mail lands in spam. It is the one thing to solve next week."}]}]}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-13 16:00:00.000120',NULL,'CDT1VI2TFI0','1794585600.352071',NULL,'2026-11-27 17:43:29.796896','{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W46", "version": 1}}');
INSERT INTO "outbox" VALUES(32,'TOOQMMABCGG','L-1 v10 ticked','post','CDT1VI2TFI0','<@UUS7J8XSTK4>: Beta feedback incorporated, open → done
> All four blocking remarks are closed','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4>: Beta feedback incorporated, open \u2192 done\n> All four blocking remarks are closed"}}]','L-1 card',0,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-13 16:00:00.428492',NULL,'CDT1VI2TFI0','1794585600.467953',NULL,'2026-11-27 17:43:29.910980',NULL);
INSERT INTO "outbox" VALUES(33,'TOOQMMABCGG','B-1 blocker 1 is old','post','U6CMAOJRKXP,U393CKMVMYA','*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:
> Our domain has no mail record yet
<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person* in <#CDT1VI2TFI0> has been blocked for 5 working days:\n> Our domain has no mail record yet\n<@U6CMAOJRKXP> can unblock it, <@U393CKMVMYA> owns the bet. Is it resolved, or what would help?"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Resolved", "emoji": false}, "action_id": "bets.unblock", "value": "{\"id\":1,\"blocker\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}]}]',NULL,0,1,'U393CKMVMYA','word that B-1 has been blocked for long','sent',1,1,'2026-11-18 09:00:02.096651',NULL,'C1UCEWDQDTA','1794992402.217030',NULL,'2026-11-27 17:43:30.204062',NULL);
INSERT INTO "outbox" VALUES(34,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000301+00:00 B-1 2026-W47','post','U393CKMVMYA','Check-in before the weekly note: how do your bets stand?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.096229+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-19 10:00:00.000301',NULL,'DOVRAR7G7KW','1795082400.048364',NULL,'2026-11-27 17:43:30.392983',NULL);
INSERT INTO "outbox" VALUES(35,'TOOQMMABCGG','metrics-U393CKMVMYA 2026-11-20T09:30:00.000172+00:00 M-1 2026-W47','post','U393CKMVMYA','Numbers for the weekly note: some of your metrics have no new value.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Numbers for the weekly note*\nA new value is missing. Without it the note shows the last one with its age, or that there is none."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Growth \u00b7 note <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>\n\u2022 *Teams active each week* \u00b7 1,231 teams, Thu 12 Nov 2026"}, "block_id": "of team 1 numbers"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Type in", "emoji": false}, "action_id": "metrics.type_in_several", "value": "{\"at\":\"2026-11-20T09:30:00.000172+00:00\",\"first\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "metrics.not_now", "value": "{\"at\":\"2026-11-20T09:30:00.000172+00:00\",\"first\":1}"}]}]',NULL,0,1,'U393CKMVMYA','the question for numbers','sent',1,1,'2026-11-20 09:30:00.000172',NULL,'DOVRAR7G7KW','1795167000.032233',NULL,'2026-11-27 17:43:30.432594',NULL);
INSERT INTO "outbox" VALUES(36,'TOOQMMABCGG','team 1 draft 2026-W47 1','post','U393CKMVMYA','Draft: Weekly note · Growth · week 47: 0 bets off or at risk','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Edit", "emoji": false}, "action_id": "notes.edit", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Hold", "emoji": false}, "action_id": "notes.hold", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Post now", "emoji": false}, "action_id": "notes.post_now", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}", "confirm": {"title": {"type": "plain_text", "text": "Post the note now?", "emoji": false}, "text": {"type": "plain_text", "text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "emoji": false}, "confirm": {"type": "plain_text", "text": "Post now", "emoji": false}, "deny": {"type": "plain_text", "text": "Cancel", "emoji": false}}}, {"type": "button", "text": {"type": "plain_text", "text": "Skip this week", "emoji": false}, "action_id": "notes.skip", "value": "{\"team\":1,\"week\":\"2026-W47\",\"told\":1}"}]}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 28 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 "}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": as of Thu 12 Nov, 8 days ago \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 55\u00a0%\nblocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n"}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": no update for 9 days\nno result: \u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Launches", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "L-1 Mobile checkout", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Wed 2 Dec \u00b7 "}, {"type": "text", "text": "no go yet", "style": {"bold": true}}, {"type": "text", "text": "\n3 blocking items open \u00b7 moved from Wed 25 Nov"}]}]}]}, {"type": "divider"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Hints* \u00b7 only for you, and nothing waits for them\n\u2022 Teams active each week: its value is 8 days old, and the note will say so.\n\u2022 B-1: nobody has said what came of last week''s promise, so it counts as not kept."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "It follows what the team records: update a bet or decide a decision, and this changes."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-20 10:00:00.000144',NULL,'DOVRAR7G7KW','1795168800.771684',NULL,'2026-11-27 17:43:31.222074','{"name": "notes.hill", "facts": {"team": 1, "until": "2026-11-20T10:00:00.000144+00:00", "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}]}}');
INSERT INTO "outbox" VALUES(37,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000219+00:00 B-1 2026-W47','post','U393CKMVMYA','Last check-in before the weekly note: what is not updated will be shown as stale.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.096229+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-20 10:00:00.000219',NULL,'DOVRAR7G7KW','1795168800.783175',NULL,'2026-11-27 17:43:31.233209',NULL);
INSERT INTO "outbox" VALUES(38,'TOOQMMABCGG','team 1 note 2026-W47','post','CDT1VI2TFI0','Weekly note · Growth · week 47: 0 bets off or at risk','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 47", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 13 Nov 2026 to Fri 20 Nov 2026 \u00b7 28 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 "}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": as of Thu 12 Nov, 8 days ago \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 55\u00a0%\nblocked for 7 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n"}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": no update for 9 days\nno result: \u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Launches", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "L-1 Mobile checkout", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Wed 2 Dec \u00b7 "}, {"type": "text", "text": "no go yet", "style": {"bold": true}}, {"type": "text", "text": "\n3 blocking items open \u00b7 moved from Wed 25 Nov"}]}]}]}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-20 16:00:00.000383',NULL,'CDT1VI2TFI0','1795190400.054258',NULL,'2026-11-27 17:43:31.402656','{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W47", "version": 1}}');
INSERT INTO "outbox" VALUES(39,'TOOQMMABCGG','team 1 draft 2026-W47 1#update','update','U393CKMVMYA','Weekly note · Growth · week 47: It was posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Weekly note \u00b7 Growth \u00b7 week 47*\nIt was posted <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Correct", "emoji": false}, "action_id": "notes.correct", "value": "{\"team\":1,\"week\":\"2026-W47\"}"}]}]','team 1 draft 2026-W47 1',0,1,NULL,'the draft of the weekly note of Growth','sent',1,3,'2026-11-20 16:01:00.000503',NULL,'DOVRAR7G7KW','1795168800.771684',NULL,'2026-11-27 17:43:31.502254','{"name": "notes.hill", "facts": {"team": 1, "until": "2026-11-20T10:00:00.000144+00:00", "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": null}]}}');
INSERT INTO "outbox" VALUES(40,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000155+00:00 B-1 2026-W48','post','U393CKMVMYA','Check-in before the weekly note: how do your bets stand?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nHow do your bets stand? *No change* is an answer too."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.096229+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-26 10:00:00.000155',NULL,'DOVRAR7G7KW','1795687200.040852',NULL,'2026-11-27 17:43:31.884144',NULL);
INSERT INTO "outbox" VALUES(41,'TOOQMMABCGG','L-1 reminder 2026-12-02 3','post','CDT1VI2TFI0','*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* launches in 3 working days, <!date^1796205600^{date_short} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>"}}]',NULL,0,1,'U393CKMVMYA','a reminder of L-1','sent',1,1,'2026-11-27 09:30:00.000147',NULL,'CDT1VI2TFI0','1795771800.160848',NULL,'2026-11-27 17:43:32.065697',NULL);
INSERT INTO "outbox" VALUES(42,'TOOQMMABCGG','items-U393CKMVMYA 2026-11-27T09:30:00.000223+00:00 L-1 8','post','U393CKMVMYA','Some of your launch items are due.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* \u00b7 launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-1"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate"}, "block_id": "of team 1 L-1 8"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":8,\"v\":1}"}], "block_id": "of team 1 L-1 8 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware"}, "block_id": "of team 1 L-1 9"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":9,\"v\":1}"}], "block_id": "of team 1 L-1 9 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready"}, "block_id": "of team 1 L-1 10"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":10,\"v\":1}"}], "block_id": "of team 1 L-1 10 answers"}, {"type": "divider"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "launches.not_now", "value": "{\"at\":\"2026-11-27T09:30:00.000223+00:00\"}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of launch items','sent',1,1,'2026-11-27 09:30:00.000223',NULL,'DOVRAR7G7KW','1795771800.072043',NULL,'2026-11-27 17:43:31.978795',NULL);
INSERT INTO "outbox" VALUES(43,'TOOQMMABCGG','metrics-U393CKMVMYA 2026-11-27T09:30:00.000223+00:00 M-1 2026-W48','post','U393CKMVMYA','Numbers for the weekly note: some of your metrics have no new value.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Numbers for the weekly note*\nA new value is missing. Without it the note shows the last one with its age, or that there is none."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Growth \u00b7 note <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>\n\u2022 *Teams active each week* \u00b7 1,231 teams, Thu 12 Nov 2026"}, "block_id": "of team 1 numbers"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Type in", "emoji": false}, "action_id": "metrics.type_in_several", "value": "{\"at\":\"2026-11-27T09:30:00.000223+00:00\",\"first\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "metrics.not_now", "value": "{\"at\":\"2026-11-27T09:30:00.000223+00:00\",\"first\":1}"}]}]',NULL,0,1,'U393CKMVMYA','the question for numbers','sent',1,1,'2026-11-27 09:30:00.000223',NULL,'DOVRAR7G7KW','1795771800.139992',NULL,'2026-11-27 17:43:32.045709',NULL);
INSERT INTO "outbox" VALUES(44,'TOOQMMABCGG','L-1 v2 question 2026-11-27T09:30:00.000223+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0> is to launch <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":1,\"v\":11}", "style": "primary"}, {"type": "overflow", "action_id": "launches.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"id\":1,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"id\":1,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"id\":1,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the go / no-go question of L-1','sent',1,1,'2026-11-27 09:30:00.000223',NULL,'DGYHXKVI82B','1795771800.140647',NULL,'2026-11-27 17:43:32.045945',NULL);
INSERT INTO "outbox" VALUES(45,'TOOQMMABCGG','L-1 v2 question 2026-11-27T09:30:00.000223+00:00 to U6CMAOJRKXP#update','update','U6CMAOJRKXP','*L-1 Mobile checkout* in <#CDT1VI2TFI0>
Go by <@U6CMAOJRKXP>.
> Everything is done and shown','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* in <#CDT1VI2TFI0>\nGo by <@U6CMAOJRKXP>.\n> Everything is done and shown"}}]','L-1 v2 question 2026-11-27T09:30:00.000223+00:00 to U6CMAOJRKXP',0,1,'U393CKMVMYA','the go / no-go question of L-1','sent',1,2,'2026-11-27 09:31:00.047838',NULL,'DGYHXKVI82B','1795771800.140647',NULL,'2026-11-27 17:43:32.168703',NULL);
INSERT INTO "outbox" VALUES(46,'TOOQMMABCGG','L-1 v12 go','post','CDT1VI2TFI0','L-1 Mobile checkout: waiting → go by <@U6CMAOJRKXP>
> Everything is done and shown','[{"type": "section", "text": {"type": "mrkdwn", "text": "L-1 Mobile checkout: waiting \u2192 go by <@U6CMAOJRKXP>\n> Everything is done and shown"}}]','L-1 card',1,1,'U393CKMVMYA','a line in the thread of L-1','sent',1,1,'2026-11-27 09:31:00.047838',NULL,'CDT1VI2TFI0','1795771860.104309',NULL,'2026-11-27 17:43:32.178088',NULL);
INSERT INTO "outbox" VALUES(47,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000171+00:00 B-1 2026-W48','post','U393CKMVMYA','Last check-in before the weekly note: what is not updated will be shown as stale.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Last check-in before the weekly note*\nWhat is not updated by then is shown there as stale. This is the last reminder for that note."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 % \u00b7 on track \u00b7 figuring out: halfway up\nPromised (commit): Send invites from our own domain\nBlocked: Our domain has no mail record yet (<@U6CMAOJRKXP> can unblock it)\nLast update Wed 11 Nov 2026"}, "block_id": "of team 1 B-1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "No change", "emoji": false}, "action_id": "bets.no_change", "value": "{\"id\":1,\"on\":\"2026-11-11T09:00:02.096229+00:00\"}"}], "block_id": "of team 1 B-1 answers"}]',NULL,0,1,'U393CKMVMYA','the check-in on bets','sent',1,1,'2026-11-27 10:00:00.000171',NULL,'DOVRAR7G7KW','1795773600.044640',NULL,'2026-11-27 17:43:32.278328',NULL);
INSERT INTO "outbox" VALUES(48,'TOOQMMABCGG','team 1 draft 2026-W48 1','post','U393CKMVMYA','Draft: Weekly note · Growth · week 48: 0 bets off or at risk','[{"type": "section", "text": {"type": "mrkdwn", "text": "This is how the weekly note for <#CDT1VI2TFI0> stands. It is posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>, unless you hold it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Edit", "emoji": false}, "action_id": "notes.edit", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Hold", "emoji": false}, "action_id": "notes.hold", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Post now", "emoji": false}, "action_id": "notes.post_now", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}", "confirm": {"title": {"type": "plain_text", "text": "Post the note now?", "emoji": false}, "text": {"type": "plain_text", "text": "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.", "emoji": false}, "confirm": {"type": "plain_text", "text": "Post now", "emoji": false}, "deny": {"type": "plain_text", "text": "Cancel", "emoji": false}}}, {"type": "button", "text": {"type": "plain_text", "text": "Skip this week", "emoji": false}, "action_id": "notes.skip", "value": "{\"team\":1,\"week\":\"2026-W48\",\"told\":1}"}]}, {"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 29 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 "}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": as of Thu 12 Nov, 15 days ago \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 55\u00a0%\nblocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n"}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": no update for 16 days \u00b7 "}, {"type": "text", "text": "stalled", "style": {"bold": true}}, {"type": "text", "text": " for 16 days\nno result: \u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Launches", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "L-1 Mobile checkout", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Wed 2 Dec \u00b7 go\n3 blocking items open \u00b7 moved from Wed 25 Nov"}]}]}]}, {"type": "divider"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Hints* \u00b7 only for you, and nothing waits for them\n\u2022 Teams active each week: its value is 15 days old, and the note will say so.\n\u2022 B-1: nobody has said what came of last week''s promise, so it counts as not kept."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "It follows what the team records: update a bet or decide a decision, and this changes."}]}]',NULL,0,1,NULL,'the draft of the weekly note of Growth','sent',1,1,'2026-11-27 10:00:00.000114',NULL,'DOVRAR7G7KW','1795773600.841102',NULL,'2026-11-27 17:43:33.074890','{"name": "notes.hill", "facts": {"team": 1, "until": "2026-11-27T10:00:00.000114+00:00", "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}]}}');
INSERT INTO "outbox" VALUES(49,'TOOQMMABCGG','team 1 note 2026-W48','post','CDT1VI2TFI0','Weekly note · Growth · week 48: 0 bets off or at risk','[{"type": "header", "text": {"type": "plain_text", "text": "Weekly note \u00b7 Growth \u00b7 week 48", "emoji": false}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Fri 20 Nov 2026 to Fri 27 Nov 2026 \u00b7 29 s read \u00b7 kept 0 of 1 commit"}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Metrics", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Teams active each week", "style": {"bold": true}}, {"type": "text", "text": " (NSM) \u00b7 1,231 teams \u00b7 no new value\ntarget 1,500 \u00b7 "}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": as of Thu 12 Nov, 15 days ago \u00b7 typed in by Ben Okafor"}]}]}]}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Bets", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "B-1 Trial teams invite a second person", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Ana Silva \u00b7 on track \u00b7 55\u00a0%\nblocked for 12 working days: \u201cOur domain has no mail record yet\u201d (Ben Okafor)\n"}, {"type": "text", "text": "stale", "style": {"bold": true}}, {"type": "text", "text": ": no update for 16 days \u00b7 "}, {"type": "text", "text": "stalled", "style": {"bold": true}}, {"type": "text", "text": " for 16 days\nno result: \u201cSend invites from our own domain\u201d"}]}]}]}, {"type": "picture", "instead": []}, {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Launches", "style": {"bold": true}}]}, {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "L-1 Mobile checkout", "style": {"bold": true}}, {"type": "text", "text": " \u00b7 Wed 2 Dec \u00b7 go\n3 blocking items open \u00b7 moved from Wed 25 Nov"}]}]}]}]',NULL,0,1,'U393CKMVMYA','the weekly note of Growth','sent',1,1,'2026-11-27 16:00:00.000146',NULL,'CDT1VI2TFI0','1795795200.047659',NULL,'2026-11-27 17:43:33.275502','{"name": "notes.hill", "facts": {"team": 1, "week": "2026-W48", "version": 1}}');
INSERT INTO "outbox" VALUES(50,'TOOQMMABCGG','team 1 draft 2026-W48 1#update','update','U393CKMVMYA','Weekly note · Growth · week 48: It was posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Weekly note \u00b7 Growth \u00b7 week 48*\nIt was posted <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>. What is corrected is said in its thread."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Correct", "emoji": false}, "action_id": "notes.correct", "value": "{\"team\":1,\"week\":\"2026-W48\"}"}]}]','team 1 draft 2026-W48 1',0,1,NULL,'the draft of the weekly note of Growth','sent',1,3,'2026-11-27 16:00:01.660066',NULL,'DOVRAR7G7KW','1795773600.841102',NULL,'2026-11-27 17:43:34.927599','{"name": "notes.hill", "facts": {"team": 1, "until": "2026-11-27T10:00:00.000114+00:00", "hill": [{"ref": "B-1", "name": "Trial teams invite a second person", "place": 25, "trail": [0], "stalled_days": 16}]}}');
INSERT INTO "outbox" VALUES(51,'TOOQMMABCGG','D-2 card','post','CDT1VI2TFI0','D-2 Keep the old checkout for a month: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Keep the old checkout for a month*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":2,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-2','sent',1,1,'2026-11-27 16:00:00.134637',NULL,'CDT1VI2TFI0','1795795200.178512',NULL,'2026-11-27 17:43:33.407140',NULL);
INSERT INTO "outbox" VALUES(52,'TOOQMMABCGG','D-2 v1 question 2026-11-27T16:00:00.134637+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-2 Keep the old checkout for a month','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-2, due <!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Keep the old checkout for a month*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":2,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":2,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":2,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":2,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-2','sent',1,1,'2026-11-27 16:00:00.134637',NULL,'DGYHXKVI82B','1795795200.183257',NULL,'2026-11-27 17:43:33.411002',NULL);
INSERT INTO "outbox" VALUES(53,'TOOQMMABCGG','D-2 card#update','update','CDT1VI2TFI0','D-2 Keep the old checkout for a month: Approved by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Keep the old checkout for a month*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Reopen", "emoji": false}, "action_id": "decisions.reopen", "value": "{\"number\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":2}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Write the review", "emoji": false}, "value": "{\"number\":2,\"do\":\"review\"}"}, {"text": {"type": "plain_text", "text": "Move the review date", "emoji": false}, "value": "{\"number\":2,\"do\":\"move_review\"}"}]}]}]','D-2 card',0,1,'U393CKMVMYA','the card of D-2','sent',1,2,'2026-11-27 16:00:00.356255',NULL,'CDT1VI2TFI0','1795795200.178512',NULL,'2026-11-27 17:43:33.655805',NULL);
INSERT INTO "outbox" VALUES(54,'TOOQMMABCGG','D-2 v1 question 2026-11-27T16:00:00.134637+00:00 to U6CMAOJRKXP#update','update','U6CMAOJRKXP','You are asked to decide D-2 Keep the old checkout for a month','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asked you to decide D-2."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-2 \u00b7 Keep the old checkout for a month*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nApproved by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1795798800^{date_short_pretty} at {time}|Fri 27 Nov 2026, 17:00 (Europe/Lisbon)>"}]}]','D-2 v1 question 2026-11-27T16:00:00.134637+00:00 to U6CMAOJRKXP',0,1,'U393CKMVMYA','the question to the approver of D-2','sent',1,2,'2026-11-27 16:00:00.356255',NULL,'DGYHXKVI82B','1795795200.183257',NULL,'2026-11-27 17:43:33.657855',NULL);
INSERT INTO "outbox" VALUES(55,'TOOQMMABCGG','D-2 v1 approved','post','CDT1VI2TFI0','<@U6CMAOJRKXP> approved D-2 version 1.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U6CMAOJRKXP> approved D-2 version 1."}}]','D-2 card',0,1,'U393CKMVMYA','a line in the thread of D-2','sent',1,1,'2026-11-27 16:00:00.356255',NULL,'CDT1VI2TFI0','1795795200.435729',NULL,'2026-11-27 17:43:33.663554',NULL);
INSERT INTO "outbox" VALUES(56,'TOOQMMABCGG','my data UUS7J8XSTK4 522071186626.757702791227.da201891632b78a136904e949c3c71ad','file','UUS7J8XSTK4','What I keep about you. Of channels that you can''t see any more it has only what you said and did yourself.','[{"type": "section", "text": {"type": "mrkdwn", "text": "What I keep about you. Of channels that you can''t see any more it has only what you said and did yourself."}}]',NULL,0,NULL,'UUS7J8XSTK4','the file with what is kept about you','sent',1,1,'2026-11-27 16:00:00.557158',NULL,'DEN58E3NZH1',NULL,NULL,'2026-11-27 17:43:33.925320','{"name": "export.mine", "facts": {"person": "UUS7J8XSTK4", "asked_at": "2026-11-27T16:00:00.557158+00:00"}}');
INSERT INTO "outbox" VALUES(57,'TOOQMMABCGG','B-2 card','post','CDT1VI2TFI0','Bet B-2 Exports arrive every night: 70 %, on track, by Fri 18 Dec 2026','[{"type": "header", "text": {"type": "plain_text", "text": "B-2 Exports arrive every night", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "exports missed, 9 \u2192 0, by Fri 18 Dec 2026"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Confidence*\n70 %"}, {"type": "mrkdwn", "text": "*Health*\non track"}, {"type": "mrkdwn", "text": "*Horizon*\nnow"}, {"type": "mrkdwn", "text": "*Hill*\nFiguring out: at the foot"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Placed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Update", "emoji": false}, "action_id": "bets.update", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Close", "emoji": false}, "action_id": "bets.close", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "bets.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Placed by mistake", "emoji": false}, "value": "{\"id\":2,\"do\":\"mistake\"}"}]}]}]',NULL,0,1,'U6CMAOJRKXP','the card of B-2','sent',1,1,'2026-11-27 16:00:00.738154',NULL,'CDT1VI2TFI0','1795795200.786863',NULL,'2026-11-27 17:43:34.016863',NULL);
INSERT INTO "outbox" VALUES(58,'TOOQMMABCGG','B-2 card#update','update','CDT1VI2TFI0','Bet B-2 Exports arrive every night: reached, by Fri 18 Dec 2026','[{"type": "header", "text": {"type": "plain_text", "text": "B-2 Exports arrive every night", "emoji": false}}, {"type": "section", "text": {"type": "mrkdwn", "text": "exports missed, 9 \u2192 0, by Fri 18 Dec 2026"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Reached* \u00b7 actual value 0 \u00b7 took 2 weeks \u00b7 delivered, but not adopted"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Evidence*\n> the log"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Learned*\n> one queue"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Owner*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Last confidence*\n70 %"}]}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Closed by <@U6CMAOJRKXP>, <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}]}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Reopen", "emoji": false}, "action_id": "bets.reopen", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "bets.history", "value": "{\"id\":2}"}]}]','B-2 card',0,1,'U6CMAOJRKXP','the card of B-2','sent',1,2,'2026-11-27 16:00:00.822216',NULL,'CDT1VI2TFI0','1795795200.786863',NULL,'2026-11-27 17:43:34.142887',NULL);
INSERT INTO "outbox" VALUES(59,'TOOQMMABCGG','B-2 v2 closed','post','CDT1VI2TFI0','B-2 Exports arrive every night · closed: reached, 0 (aim 0) · took 2 weeks · delivered, but not adopted — the log (<@U6CMAOJRKXP>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-2 Exports arrive every night \u00b7 closed: reached, 0 (aim 0) \u00b7 took 2 weeks \u00b7 delivered, but not adopted \u2014 the log (<@U6CMAOJRKXP>)"}}]','B-2 card',1,1,'U6CMAOJRKXP','a line in the thread of B-2','sent',1,1,'2026-11-27 16:00:00.822216',NULL,'CDT1VI2TFI0','1795795200.931902',NULL,'2026-11-27 17:43:34.159808',NULL);
INSERT INTO "outbox" VALUES(60,'TOOQMMABCGG','D-1 reopening 1','post','U6CMAOJRKXP','<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> has new evidence on D-1 and asks you to reopen it."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-1 \u00b7 Use one queue for all mail*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Approved by <@U6CMAOJRKXP>, <!date^1794387601^{date_short_pretty} at {time}|Wed 11 Nov 2026, 09:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*New evidence*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "> The queue stood still for an hour on Sunday"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Answer the evidence", "emoji": false}, "action_id": "decisions.answer_reopening", "value": "{\"number\":1,\"n\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "decisions.show_all", "value": "{\"number\":1}"}]}]',NULL,0,1,'U393CKMVMYA','new evidence on D-1','sent',1,1,'2026-11-27 16:00:00.990921',NULL,'DGYHXKVI82B','1795795201.100089',NULL,'2026-11-27 17:43:34.335356',NULL);
INSERT INTO "outbox" VALUES(61,'TOOQMMABCGG','D-1 reopening 1 asked','post','CDT1VI2TFI0','<@UUS7J8XSTK4> asks to reopen D-1 — The queue stood still for an hour on Sunday
<@U6CMAOJRKXP> answers it.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> asks to reopen D-1 \u2014 The queue stood still for an hour on Sunday\n<@U6CMAOJRKXP> answers it."}}]','D-1 card',0,1,'U393CKMVMYA','a line in the thread of D-1','sent',1,1,'2026-11-27 16:00:00.990921',NULL,'CDT1VI2TFI0','1795795201.080493',NULL,'2026-11-27 17:43:34.310104',NULL);
INSERT INTO "outbox" VALUES(62,'TOOQMMABCGG','D-3 card','post','CDT1VI2TFI0','D-3 Lower the starter plan to 15 €: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Lower the starter plan to 15 \u20ac*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> One trial in five ends over the price."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":3}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-3','sent',1,1,'2026-11-27 16:00:01.169978',NULL,'CDT1VI2TFI0','1795795201.219895',NULL,'2026-11-27 17:43:34.450757',NULL);
INSERT INTO "outbox" VALUES(63,'TOOQMMABCGG','D-3 v1 question 2026-11-27T16:00:01.169978+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-3 Lower the starter plan to 15 €','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-3, due <!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-3 \u00b7 Lower the starter plan to 15 \u20ac*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796403600^{date_short_pretty} at {time}|Fri 4 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> One trial in five ends over the price."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":3,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":3}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":3,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":3,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":3,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":3,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":3,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":3,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":3,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":3,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-3','sent',1,1,'2026-11-27 16:00:01.169978',NULL,'DGYHXKVI82B','1795795201.225911',NULL,'2026-11-27 17:43:34.454008',NULL);
INSERT INTO "outbox" VALUES(64,'TOOQMMABCGG','D-4 card','post','CDT1VI2TFI0','D-4 Drop the yearly plan: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-4 \u00b7 Drop the yearly plan*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":4,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":4,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":4}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":4,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":4,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":4,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":4,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":4,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of D-4','sent',1,1,'2026-11-27 16:00:01.364652',NULL,'CDT1VI2TFI0','1795795201.425699',NULL,'2026-11-27 17:43:34.653638',NULL);
INSERT INTO "outbox" VALUES(65,'TOOQMMABCGG','D-4 v1 question 2026-11-27T16:00:01.364652+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-4 Drop the yearly plan','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> asks you to decide D-4, due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-4 \u00b7 Drop the yearly plan*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":4,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":4,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":4}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":4,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":4,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":4,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":4,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":4,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":4,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":4,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":4,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'U393CKMVMYA','the question to the approver of D-4','sent',1,1,'2026-11-27 16:00:01.364652',NULL,'DGYHXKVI82B','1795795201.436455',NULL,'2026-11-27 17:43:34.669550',NULL);
INSERT INTO "outbox" VALUES(66,'TOOQMMABCGG','team 1 followed by CBIISFJ3PHC 2026-11-27T16:00:01.560265+00:00','post','CBIISFJ3PHC','<@U393CKMVMYA> subscribed this channel to the weekly note of *Growth*: it comes here on Friday 16:00 (Europe/Lisbon). A team admin ends it with `/weekly unfollow` in <#CDT1VI2TFI0>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@U393CKMVMYA> subscribed this channel to the weekly note of *Growth*: it comes here on Friday 16:00 (Europe/Lisbon). A team admin ends it with `/weekly unfollow` in <#CDT1VI2TFI0>."}}]',NULL,0,1,'U393CKMVMYA','word that it follows the weekly note of Growth','sent',1,1,'2026-11-27 16:00:01.560265',NULL,'CBIISFJ3PHC','1795795201.572406',NULL,'2026-11-27 17:43:34.800100',NULL);
INSERT INTO "outbox" VALUES(67,'TOOQMMABCGG','L-2 card','post','CDT1VI2TFI0','L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-2 Invoices", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n6 days to go, as of Fri 27 Nov 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 8 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":5,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":6,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":7,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *open*, blocking\n<@U393CKMVMYA> \u00b7 due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> \u00b7 *overdue*"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":11,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the card of L-2','sent',1,1,'2026-11-27 16:00:01.593759',NULL,'CDT1VI2TFI0','1795795201.647778',NULL,'2026-11-27 17:43:34.878803',NULL);
INSERT INTO "outbox" VALUES(68,'TOOQMMABCGG','items-U393CKMVMYA 2026-11-30T09:30:00.000163+00:00 L-2 1','post','U393CKMVMYA','Some of your launch items are due.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* \u00b7 launches <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-2"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-2 8"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":8,\"v\":1}"}], "block_id": "of team 1 L-2 8 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified"}, "block_id": "of team 1 L-2 1"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":1,\"v\":1}"}], "block_id": "of team 1 L-2 1 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented"}, "block_id": "of team 1 L-2 2"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":2,\"v\":1}"}], "block_id": "of team 1 L-2 2 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested"}, "block_id": "of team 1 L-2 3"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":3,\"v\":1}"}], "block_id": "of team 1 L-2 3 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted"}, "block_id": "of team 1 L-2 4"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":4,\"v\":1}"}], "block_id": "of team 1 L-2 4 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained"}, "block_id": "of team 1 L-2 5"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":5,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":5,\"v\":1}"}], "block_id": "of team 1 L-2 5 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready"}, "block_id": "of team 1 L-2 6"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":6,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":6,\"v\":1}"}], "block_id": "of team 1 L-2 6 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated"}, "block_id": "of team 1 L-2 7"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":7,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":7,\"v\":1}"}], "block_id": "of team 1 L-2 7 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate"}, "block_id": "of team 1 L-2 9"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":9,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":9,\"v\":1}"}], "block_id": "of team 1 L-2 9 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware"}, "block_id": "of team 1 L-2 10"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":10,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":10,\"v\":1}"}], "block_id": "of team 1 L-2 10 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready"}, "block_id": "of team 1 L-2 11"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":11,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":2,\"item\":11,\"v\":1}"}], "block_id": "of team 1 L-2 11 answers"}, {"type": "divider"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "launches.not_now", "value": "{\"at\":\"2026-11-30T09:30:00.000163+00:00\"}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of launch items','sent',1,1,'2026-11-30 09:30:00.000163',NULL,'DOVRAR7G7KW','1796031000.098636',NULL,'2026-11-27 17:43:35.046441',NULL);
INSERT INTO "outbox" VALUES(69,'TOOQMMABCGG','L-2 card#update','update','CDT1VI2TFI0','L-2 Invoices: launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>','[{"type": "header", "text": {"type": "plain_text", "text": "L-2 Invoices", "emoji": false}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Launch*\n<!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>"}, {"type": "mrkdwn", "text": "*Countdown*\n2 days to go, as of Tue 1 Dec 2026"}, {"type": "mrkdwn", "text": "*Owner*\n<@U393CKMVMYA>"}, {"type": "mrkdwn", "text": "*Go / no-go approver*\n<@U6CMAOJRKXP>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Before* \u00b7 0 of 8 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Support trained \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":5,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Sales enablement ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":6,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Beta feedback incorporated \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":7,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *open*, blocking\n<@U393CKMVMYA> \u00b7 due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)> \u00b7 *overdue*"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Launch day* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":9,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":10,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready \u00b7 *open*, blocking\n<@U393CKMVMYA>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":11,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*After* \u00b7 0 of 3 done"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+24 h \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796378400^{date_short_pretty} at {time}|Fri 4 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+7 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1796896800^{date_short_pretty} at {time}|Thu 10 Dec 2026, 10:00 (Europe/Lisbon)>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Review at T+30 d \u00b7 *open*\n<@U393CKMVMYA> \u00b7 due <!date^1799053200^{date_short_pretty} at {time}|Mon 4 Jan 2027, 09:00 (Europe/Lisbon)>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Tick several", "emoji": false}, "action_id": "launches.tick_several", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Add an item", "emoji": false}, "action_id": "launches.add_item", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":2}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "launches.history", "value": "{\"id\":2}"}, {"type": "overflow", "action_id": "launches.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"id\":2,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the date", "emoji": false}, "value": "{\"id\":2,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Cancel the launch", "emoji": false}, "value": "{\"id\":2,\"do\":\"cancel\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"id\":2,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate go / no-go", "emoji": false}, "value": "{\"id\":2,\"do\":\"delegate\"}"}]}]}]','L-2 card',0,1,'U393CKMVMYA','the card of L-2','sent',1,4,'2026-12-01 09:30:00.000165',NULL,'CDT1VI2TFI0','1795795201.647778',NULL,'2026-11-27 17:43:35.323679',NULL);
INSERT INTO "outbox" VALUES(70,'TOOQMMABCGG','L-2 reminder 2026-12-03 3','post','CDT1VI2TFI0','*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. *Gate:* waiting for <@U6CMAOJRKXP>. 8 blocking items open.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* launches in 3 working days, <!date^1796292000^{date_short} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Gate:* waiting for <@U6CMAOJRKXP>"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Open, and blocking the launch* \u00b7 8"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U393CKMVMYA>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Legal has read it \u00b7 *overdue*, was due <!date^1795687200^{date_short_pretty} at {time}|Thu 26 Nov 2026, 10:00 (Europe/Lisbon)>"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":8,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Telemetry verified"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":1,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Success criteria documented"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":2,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Rollback plan tested"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":3,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Comms drafted"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Tick", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":2,\"item\":4,\"v\":1}"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "\u2022 Support trained\n\u2022 Sales enablement ready\n\u2022 Beta feedback incorporated"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Show all", "emoji": false}, "action_id": "launches.show_all", "value": "{\"id\":2}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of L-2','sent',1,1,'2026-11-30 09:30:00.000113',NULL,'CDT1VI2TFI0','1796031000.188640',NULL,'2026-11-27 17:43:35.136512',NULL);
INSERT INTO "outbox" VALUES(71,'TOOQMMABCGG','L-2 v1 question 2026-11-30T09:30:00.077593+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* in <#CDT1VI2TFI0> is to launch <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>. Is it a go?\n*Open, and blocking the launch*\n\u2022 Telemetry verified \u2014 <@U393CKMVMYA>\n\u2022 Success criteria documented \u2014 <@U393CKMVMYA>\n\u2022 Rollback plan tested \u2014 <@U393CKMVMYA>\n\u2022 Comms drafted \u2014 <@U393CKMVMYA>\n\u2022 Support trained \u2014 <@U393CKMVMYA>\n\u2022 Sales enablement ready \u2014 <@U393CKMVMYA>\n\u2022 Beta feedback incorporated \u2014 <@U393CKMVMYA>\n\u2022 Legal has read it \u2014 <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":2}", "style": "primary"}, {"type": "overflow", "action_id": "launches.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','the go / no-go question of L-2','sent',1,1,'2026-11-30 09:30:00.077593',NULL,'DGYHXKVI82B','1796031000.150964',NULL,'2026-11-27 17:43:35.100634',NULL);
INSERT INTO "outbox" VALUES(72,'TOOQMMABCGG','items-U393CKMVMYA 2026-12-01T09:30:00.003975+00:00 L-1 8','post','U393CKMVMYA','Some of your launch items are due.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Your launch items*\nThese wait for you. *Done* asks for a link or a sentence that someone else can check."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*L-1 Mobile checkout* \u00b7 launches <!date^1796205600^{date_short_pretty} at {time}|Wed 2 Dec 2026, 10:00 (Europe/Lisbon)>"}, "block_id": "of team 1 L-1"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Phased rollout with a metric gate"}, "block_id": "of team 1 L-1 8"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":8,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":8,\"v\":1}"}], "block_id": "of team 1 L-1 8 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "On-call rotation aware"}, "block_id": "of team 1 L-1 9"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":9,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":9,\"v\":1}"}], "block_id": "of team 1 L-1 9 answers"}, {"type": "section", "text": {"type": "mrkdwn", "text": "Status page ready"}, "block_id": "of team 1 L-1 10"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Done", "emoji": false}, "action_id": "launches.tick", "value": "{\"id\":1,\"item\":10,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "Need help", "emoji": false}, "action_id": "launches.help", "value": "{\"id\":1,\"item\":10,\"v\":1}"}], "block_id": "of team 1 L-1 10 answers"}, {"type": "divider"}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Not now", "emoji": false}, "action_id": "launches.not_now", "value": "{\"at\":\"2026-12-01T09:30:00.003975+00:00\"}"}]}]',NULL,0,1,'U393CKMVMYA','a reminder of launch items','sent',1,1,'2026-12-01 09:30:00.003975',NULL,'DOVRAR7G7KW','1796117400.102879',NULL,'2026-11-27 17:43:35.276386',NULL);
INSERT INTO "outbox" VALUES(73,'TOOQMMABCGG','D-5 card','post','CDT1VI2TFI0','D-5 Keep the old mail server for a month: Open','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-5 \u00b7 Keep the old mail server for a month*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two customers still send to it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":5,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":5,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":5}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":5,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":5,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":5,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":5,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":5,\"do\":\"withdraw\"}"}]}]}]',NULL,0,1,'UUS7J8XSTK4','the card of D-5','sent',1,1,'2026-12-01 09:45:00.067627',NULL,'CDT1VI2TFI0','1796118300.106610',NULL,'2026-11-27 17:43:35.458353',NULL);
INSERT INTO "outbox" VALUES(74,'TOOQMMABCGG','D-5 v1 question 2026-12-01T09:45:00.067627+00:00 to U6CMAOJRKXP','post','U6CMAOJRKXP','You are asked to decide D-5 Keep the old mail server for a month','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> asks you to decide D-5, due <!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-5 \u00b7 Keep the old mail server for a month*"}}, {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Status*\nOpen"}, {"type": "mrkdwn", "text": "*Approver*\n<@U6CMAOJRKXP>"}, {"type": "mrkdwn", "text": "*Driver*\n<@UUS7J8XSTK4>"}, {"type": "mrkdwn", "text": "*Due*\n<!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)>"}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "> Two customers still send to it."}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":5,\"v\":1}", "style": "primary"}, {"type": "button", "text": {"type": "plain_text", "text": "Add input", "emoji": false}, "action_id": "decisions.input", "value": "{\"number\":5,\"v\":1}"}, {"type": "button", "text": {"type": "plain_text", "text": "History", "emoji": false}, "action_id": "decisions.history", "value": "{\"number\":5}"}, {"type": "overflow", "action_id": "decisions.menu", "options": [{"text": {"type": "plain_text", "text": "Edit", "emoji": false}, "value": "{\"number\":5,\"do\":\"edit\"}"}, {"text": {"type": "plain_text", "text": "Move the due date", "emoji": false}, "value": "{\"number\":5,\"do\":\"move\"}"}, {"text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "value": "{\"number\":5,\"do\":\"reassign\"}"}, {"text": {"type": "plain_text", "text": "Delegate", "emoji": false}, "value": "{\"number\":5,\"do\":\"delegate\"}"}, {"text": {"type": "plain_text", "text": "Withdraw", "emoji": false}, "value": "{\"number\":5,\"do\":\"withdraw\"}"}]}]}, {"type": "section", "text": {"type": "mrkdwn", "text": "Not now? Snooze its reminders:"}, "accessory": {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":5,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":5,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":5,\"nap\":\"until due\"}"}]}}]',NULL,0,1,'UUS7J8XSTK4','the question to the approver of D-5','sent',1,1,'2026-12-01 09:45:00.067627',NULL,'DGYHXKVI82B','1796118300.110083',NULL,'2026-11-27 17:43:35.462809',NULL);
INSERT INTO "outbox" VALUES(75,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000301+00:00 B-1 2026-W47#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA check-in 2026-11-19T10:00:00.000301+00:00 B-1 2026-W47',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.192361',NULL,'DOVRAR7G7KW','1795082400.048364',NULL,'2026-11-27 17:43:35.577228',NULL);
INSERT INTO "outbox" VALUES(76,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000219+00:00 B-1 2026-W47#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795190400^{date_short_pretty} at {time}|Fri 20 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA repeat 2026-11-20T10:00:00.000219+00:00 B-1 2026-W47',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.192361',NULL,'DOVRAR7G7KW','1795168800.783175',NULL,'2026-11-27 17:43:35.587314',NULL);
INSERT INTO "outbox" VALUES(77,'TOOQMMABCGG','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000155+00:00 B-1 2026-W48#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA check-in 2026-11-26T10:00:00.000155+00:00 B-1 2026-W48',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.192361',NULL,'DOVRAR7G7KW','1795687200.040852',NULL,'2026-11-27 17:43:35.616740',NULL);
INSERT INTO "outbox" VALUES(78,'TOOQMMABCGG','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000171+00:00 B-1 2026-W48#update','update','U393CKMVMYA','Check-in before the weekly note: all is answered.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*Check-in before the weekly note*\nAll is answered."}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Note of Growth: <!date^1795795200^{date_short_pretty} at {time}|Fri 27 Nov 2026, 16:00 (Europe/Lisbon)>"}], "block_id": "of team 1 note"}, {"type": "section", "text": {"type": "mrkdwn", "text": "*B-1 Trial teams invite a second person*\n55 \u2192 50 % \u2014 the mail record is not there yet\nAnswered by you \u00b7 <!date^1796118300^{date_short_pretty} at {time}|Tue 1 Dec 2026, 09:45 (Europe/Lisbon)>"}, "block_id": "of team 1 B-1"}]','check-in-U393CKMVMYA repeat 2026-11-27T10:00:00.000171+00:00 B-1 2026-W48',0,1,'U393CKMVMYA','the check-in on bets','sent',1,2,'2026-12-01 09:45:00.192361',NULL,'DOVRAR7G7KW','1795773600.044640',NULL,'2026-11-27 17:43:35.623972',NULL);
INSERT INTO "outbox" VALUES(79,'TOOQMMABCGG','B-1 update 4','post','CDT1VI2TFI0','B-1 Trial teams invite a second person · 55 → 50 % — the mail record is not there yet (<@U393CKMVMYA>)','[{"type": "section", "text": {"type": "mrkdwn", "text": "B-1 Trial teams invite a second person \u00b7 55 \u2192 50 % \u2014 the mail record is not there yet (<@U393CKMVMYA>)"}}]','B-1 card',0,1,'U393CKMVMYA','a line in the thread of B-1','waiting',1,1,'2026-12-01 09:45:00.192361','2026-11-27 17:44:35.582751',NULL,NULL,'ratelimited',NULL,NULL);
INSERT INTO "outbox" VALUES(80,'TOOQMMABCGG','departure of UUS7J8XSTK4 2026-12-01T09:45:00.290862+00:00 to U393CKMVMYA','post','U393CKMVMYA','<@UUS7J8XSTK4> is deactivated in Slack, and is asked nothing any more. Who takes over what was theirs?','[{"type": "section", "text": {"type": "mrkdwn", "text": "<@UUS7J8XSTK4> is deactivated in Slack, and is asked nothing any more. Who takes over what was theirs?"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*D-5 \u00b7 Keep the old mail server for a month*\ndriver, due <!date^1796749200^{date_short_pretty} at {time}|Tue 8 Dec 2026, 17:00 (Europe/Lisbon)> \u00b7 Growth"}, "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Reassign", "emoji": false}, "action_id": "teams.reassign", "value": "{\"person\":\"UUS7J8XSTK4\",\"at\":\"2026-12-01T09:45:00.290862+00:00\",\"told\":\"U393CKMVMYA\",\"key\":\"decisions driver 5 0\"}"}, "block_id": "of team 1 open 0"}]',NULL,0,NULL,NULL,'word of what has to be reassigned','waiting',0,1,'2026-12-01 09:45:00.290862',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(81,'TOOQMMABCGG','L-2 reminder 1','post','U6CMAOJRKXP','*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.
*Open, and blocking the launch*
• Telemetry verified — <@U393CKMVMYA>
• Success criteria documented — <@U393CKMVMYA>
• Rollback plan tested — <@U393CKMVMYA>
• Comms drafted — <@U393CKMVMYA>
• Support trained — <@U393CKMVMYA>
• Sales enablement ready — <@U393CKMVMYA>
• Beta feedback incorporated — <@U393CKMVMYA>
• Legal has read it — <@U393CKMVMYA>','[{"type": "section", "text": {"type": "mrkdwn", "text": "*L-2 Invoices* waits for your go or no-go. It is due <!date^1796292000^{date_short_pretty} at {time}|Thu 3 Dec 2026, 10:00 (Europe/Lisbon)>.\n*Open, and blocking the launch*\n\u2022 Telemetry verified \u2014 <@U393CKMVMYA>\n\u2022 Success criteria documented \u2014 <@U393CKMVMYA>\n\u2022 Rollback plan tested \u2014 <@U393CKMVMYA>\n\u2022 Comms drafted \u2014 <@U393CKMVMYA>\n\u2022 Support trained \u2014 <@U393CKMVMYA>\n\u2022 Sales enablement ready \u2014 <@U393CKMVMYA>\n\u2022 Beta feedback incorporated \u2014 <@U393CKMVMYA>\n\u2022 Legal has read it \u2014 <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go / no-go", "emoji": false}, "action_id": "launches.gate", "value": "{\"id\":2,\"v\":2}", "style": "primary"}, {"type": "overflow", "action_id": "launches.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"id\":2,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"id\":2,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"id\":2,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','a reminder of L-2','waiting',0,1,'2026-12-01 10:45:00.040546',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(82,'TOOQMMABCGG','D-4 reminder 1','post','U6CMAOJRKXP','*D-4 · Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>.','[{"type": "section", "text": {"type": "mrkdwn", "text": "*D-4 \u00b7 Drop the yearly plan* waits for your decision. It is due <!date^1796230800^{date_short_pretty} at {time}|Wed 2 Dec 2026, 17:00 (Europe/Lisbon)>."}}, {"type": "section", "text": {"type": "mrkdwn", "text": "> It confuses people who only look around.\nDriver: <@U393CKMVMYA>"}}, {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Decide", "emoji": false}, "action_id": "decisions.decide", "value": "{\"number\":4,\"v\":1}", "style": "primary"}, {"type": "overflow", "action_id": "decisions.snooze", "options": [{"text": {"type": "plain_text", "text": "Snooze for 1 hour", "emoji": false}, "value": "{\"number\":4,\"nap\":\"1 hour\"}"}, {"text": {"type": "plain_text", "text": "Snooze until tomorrow", "emoji": false}, "value": "{\"number\":4,\"nap\":\"tomorrow\"}"}, {"text": {"type": "plain_text", "text": "Snooze until it is due", "emoji": false}, "value": "{\"number\":4,\"nap\":\"until due\"}"}]}]}]',NULL,0,1,'U393CKMVMYA','a reminder of D-4','waiting',0,1,'2026-12-01 17:00:00.000215',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE outbox_holds (
	workspace VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	PRIMARY KEY (workspace, kind)
);
INSERT INTO "outbox_holds" VALUES('TOOQMMABCGG','post','2026-11-27 17:44:35.582751');
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
INSERT INTO "people" VALUES('TOOQMMABCGG','U393CKMVMYA','Ana Silva','Europe/Lisbon',0,0,0,0,0,'2026-11-27 17:43:22.620609');
INSERT INTO "people" VALUES('TOOQMMABCGG','U6CMAOJRKXP','Ben Okafor','Europe/London',0,0,0,0,0,'2026-11-27 17:43:22.818270');
INSERT INTO "people" VALUES('TOOQMMABCGG','UUS7J8XSTK4','Cy Young',NULL,0,1,0,0,0,'2026-11-27 17:43:35.488069');
INSERT INTO "people" VALUES('TOOQMMABCGG','U0NGXU2O8GU','Dora Lindt','Europe/Zurich',0,0,0,0,1,'2026-11-27 17:43:35.499858');
CREATE TABLE pictures (
	workspace VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	file VARCHAR NOT NULL, 
	alt VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, digest)
);
INSERT INTO "pictures" VALUES('TOOQMMABCGG','1d5d7c2e6739dce1b2ee29098b5b23a0','F7ABLBDSCN0','Confidence of B-1 Trial teams invite a second person: 55 %, on track, as of Wed 11 Nov 2026 (Europe/Lisbon); due Fri 26 Feb 2027. Wed 11 Nov 2026: 80 → 55 %. Placed Wed 11 Nov 2026 at 80 %, on track.','2026-11-27 17:43:24.937516');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','fdf8377bc8e19a594f51a6e845611b05','FFWFRK1E19I','Hill chart, Growth, Wed 11 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.','2026-11-27 17:43:25.856487');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','d4ebdb8dfc62bf05fdd61a25896475b8','FIBIFW8N5V9','Teams active each week: 1,231 teams, as of Thu 12 Nov 2026 (Europe/Lisbon); target 1,500 teams; up is good. The last value of each week, by its Monday: Mon 9 Nov 2026: 1,231. Nothing before.','2026-11-27 17:43:27.972256');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','3753e81e822d91d39fa1cb9223124184','F9M3CLX26HE','Hill chart, Growth, Fri 13 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.','2026-11-27 17:43:29.110913');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','36daf0a11927da2f5595fd982b422215','F3NS1VXO7HU','Hill chart, Growth, Fri 20 Nov 2026 (Europe/Lisbon): 1 bet. Figuring out: B-1 Trial teams invite a second person at 25, from 0.','2026-11-27 17:43:31.205801');
INSERT INTO "pictures" VALUES('TOOQMMABCGG','455ee470f9ae80c035f79f821a15b1c7','FR34TJONOSU','Hill chart, Growth, Fri 27 Nov 2026 (Europe/Lisbon): 1 bet. Stalled: B-1 Trial teams invite a second person at 25, from 0, not moved for 16 days.','2026-11-27 17:43:33.066144');
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
INSERT INTO "promises" VALUES(1,'TOOQMMABCGG',1,3,'Send invites from our own domain','commit','U393CKMVMYA','2026-11-11 09:00:02.096229',NULL,'',NULL,NULL);
CREATE TABLE receipts (
	workspace VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (workspace, "key")
);
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VTTR5RJZJIX teams.settings ','2026-11-27 17:43:22.720870');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VGU8JRUPPUL decisions.form ','2026-11-27 17:43:22.842436');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V0D5KUJ608S decisions.inputting ','2026-11-27 17:43:22.982327');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','action 601764785183.168508806471.37c7cf389dc9d391bf39f69420fa438b','2026-11-27 17:43:23.042453');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VVE6Z0YV9O0 decisions.verdict ','2026-11-27 17:43:23.101129');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','action 421880870531.372270991998.5fb3fd4dc895bca7edc32cc7dc389379','2026-11-27 17:43:23.156073');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VG6SWKPPSMB bets.placing ','2026-11-27 17:43:23.216656');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','command 573338193844.447904248614.b4f291fc4b963fd3cc4e96d305e6e94b','2026-11-27 17:43:23.255170');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VHZ5T2FDEY1 bets.updating ','2026-11-27 17:43:23.369229');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','command 263891882798.698710826113.096f4c57cc078f360f46c9ce31c3eb9e','2026-11-27 17:43:25.028990');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VTA78TK75WN launches.plan ','2026-11-27 17:43:25.928319');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VWT5RSCHEO6 launches.assign ','2026-11-27 17:43:26.229029');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VUVH3924NBJ launches.waive ','2026-11-27 17:43:26.440181');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VT2D0CVY3YK launches.move ','2026-11-27 17:43:26.587274');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VWHCJFCFP8L launches.tick ','2026-11-27 17:43:26.718334');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VTYV2MZ8OCV launches.tick ','2026-11-27 17:43:26.782984');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VYFEC0TG2ZD launches.tick ','2026-11-27 17:43:26.830046');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V38OL5M4BTW launches.tick ','2026-11-27 17:43:26.872671');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V2YTV9CSRZT launches.tick ','2026-11-27 17:43:26.924073');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VJAYDVQ2837 metrics.adding ','2026-11-27 17:43:27.286375');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','command 256727797802.331959810069.dddd0d16cf53786a424f2ea9277afd95','2026-11-27 17:43:27.318082');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VE21CMTFU8P notes.edit ','2026-11-27 17:43:29.204434');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VKPS3ODUTUF launches.tick ','2026-11-27 17:43:29.871235');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V4RAGIG3N6D launches.gate ','2026-11-27 17:43:32.121308');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VTSAUZ7BLVK decisions.form ','2026-11-27 17:43:33.361764');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VQT2ZP25ZML decisions.verdict ','2026-11-27 17:43:33.587967');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','command 522071186626.757702791227.da201891632b78a136904e949c3c71ad','2026-11-27 17:43:33.784466');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V226SFHG5SD bets.placing ','2026-11-27 17:43:33.966722');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VAZDCK6DO7H bets.closing ','2026-11-27 17:43:34.051043');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V6AN84KUY17 decisions.reopening ','2026-11-27 17:43:34.222850');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V47KAQ6YGNL decisions.form ','2026-11-27 17:43:34.396946');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','action 813378933476.448978966973.f090770ec1a525e7bde94fd2f81674f2','2026-11-27 17:43:34.508739');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VCP41A23OGX decisions.form ','2026-11-27 17:43:34.593844');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VKJPT37CY5W launches.template_item 197108277783.925196772389.585bf2507550cbb4aa5c316028c8d9e3','2026-11-27 17:43:34.725796');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','command 808491832174.92461678660.d455db73a577468dba2146d44c954fdb','2026-11-27 17:43:34.787341');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V5LI61GHUJ0 launches.plan ','2026-11-27 17:43:34.820762');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','action 169932514259.653275131289.df5b687559242411c8536a009534fffa','2026-11-27 17:43:35.389650');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view V6IV49G0W6M decisions.form ','2026-11-27 17:43:35.416926');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','view VDIZV1H2HCT teams.retention ','2026-11-27 17:43:35.519330');
INSERT INTO "receipts" VALUES('TOOQMMABCGG','command 249684980373.216338136420.1c0b050e15cdd56e106caba645817282','2026-11-27 17:43:35.541726');
CREATE TABLE retentions (
	workspace VARCHAR NOT NULL, 
	years INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	begins DATETIME, 
	PRIMARY KEY (workspace)
);
INSERT INTO "retentions" VALUES('TOOQMMABCGG',3,'U0NGXU2O8GU','2026-12-01 09:45:00.168613',NULL);
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
INSERT INTO "slots" VALUES(1,'TOOQMMABCGG',1,'launches.reminders','2026-11-11','2026-11-11 09:30:00.000000','2026-11-11 09:30:00.000178','nothing to say');
INSERT INTO "slots" VALUES(2,'TOOQMMABCGG',1,'launches.reminders','2026-11-12','2026-11-12 09:30:00.000000','2026-11-12 09:30:00.000119','posted');
INSERT INTO "slots" VALUES(3,'TOOQMMABCGG',1,'launches.reminders','2026-11-13','2026-11-13 09:30:00.000000','2026-11-13 09:30:00.000148','nothing to say');
INSERT INTO "slots" VALUES(4,'TOOQMMABCGG',1,'notes.draft','2026-W46','2026-11-13 10:00:00.000000','2026-11-13 10:00:00.000148','posted');
INSERT INTO "slots" VALUES(5,'TOOQMMABCGG',1,'metrics.fetch','2026-W46','2026-11-13 15:30:00.000000','2026-11-13 15:30:00.000122','nothing to say');
INSERT INTO "slots" VALUES(6,'TOOQMMABCGG',1,'notes.note','2026-W46','2026-11-13 16:00:00.000000','2026-11-13 16:00:00.000120','posted');
INSERT INTO "slots" VALUES(7,'TOOQMMABCGG',1,'launches.reminders','2026-11-16','2026-11-16 09:30:00.000000','2026-11-16 09:30:00.000137','nothing to say');
INSERT INTO "slots" VALUES(8,'TOOQMMABCGG',1,'launches.reminders','2026-11-17','2026-11-17 09:30:00.000000','2026-11-17 09:30:00.000096','nothing to say');
INSERT INTO "slots" VALUES(9,'TOOQMMABCGG',1,'launches.reminders','2026-11-18','2026-11-18 09:30:00.000000','2026-11-18 09:30:00.000164','nothing to say');
INSERT INTO "slots" VALUES(10,'TOOQMMABCGG',1,'launches.reminders','2026-11-19','2026-11-19 09:30:00.000000','2026-11-19 09:30:00.000182','nothing to say');
INSERT INTO "slots" VALUES(11,'TOOQMMABCGG',1,'launches.reminders','2026-11-20','2026-11-20 09:30:00.000000','2026-11-20 09:30:00.000121','nothing to say');
INSERT INTO "slots" VALUES(12,'TOOQMMABCGG',1,'notes.draft','2026-W47','2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000144','posted');
INSERT INTO "slots" VALUES(13,'TOOQMMABCGG',1,'metrics.fetch','2026-W47','2026-11-20 15:30:00.000000','2026-11-20 15:30:00.000177','nothing to say');
INSERT INTO "slots" VALUES(14,'TOOQMMABCGG',1,'notes.note','2026-W47','2026-11-20 16:00:00.000000','2026-11-20 16:00:00.000383','posted');
INSERT INTO "slots" VALUES(15,'TOOQMMABCGG',1,'launches.reminders','2026-11-23','2026-11-23 09:30:00.000000','2026-11-23 09:30:00.000152','nothing to say');
INSERT INTO "slots" VALUES(16,'TOOQMMABCGG',1,'launches.reminders','2026-11-24','2026-11-24 09:30:00.000000','2026-11-24 09:30:00.000094','nothing to say');
INSERT INTO "slots" VALUES(17,'TOOQMMABCGG',1,'launches.reminders','2026-11-25','2026-11-25 09:30:00.000000','2026-11-25 09:30:00.000232','nothing to say');
INSERT INTO "slots" VALUES(18,'TOOQMMABCGG',1,'launches.reminders','2026-11-26','2026-11-26 09:30:00.000000','2026-11-26 09:30:00.000176','nothing to say');
INSERT INTO "slots" VALUES(19,'TOOQMMABCGG',1,'launches.reminders','2026-11-27','2026-11-27 09:30:00.000000','2026-11-27 09:30:00.000147','posted');
INSERT INTO "slots" VALUES(20,'TOOQMMABCGG',1,'notes.draft','2026-W48','2026-11-27 10:00:00.000000','2026-11-27 10:00:00.000114','posted');
INSERT INTO "slots" VALUES(21,'TOOQMMABCGG',1,'metrics.fetch','2026-W48','2026-11-27 15:30:00.000000','2026-11-27 15:30:00.000138','nothing to say');
INSERT INTO "slots" VALUES(22,'TOOQMMABCGG',1,'notes.note','2026-W48','2026-11-27 16:00:00.000000','2026-11-27 16:00:00.000146','posted');
INSERT INTO "slots" VALUES(23,'TOOQMMABCGG',1,'launches.reminders','2026-11-30','2026-11-30 09:30:00.000000','2026-11-30 09:30:00.000113','posted');
INSERT INTO "slots" VALUES(24,'TOOQMMABCGG',1,'launches.reminders','2026-12-01','2026-12-01 09:30:00.000000','2026-12-01 09:30:00.000165','nothing to say');
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
	hint_words JSON NOT NULL, 
	plain_words JSON NOT NULL, 
	absences JSON NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (workspace, channel)
);
INSERT INTO "teams" VALUES(1,'TOOQMMABCGG','CDT1VI2TFI0','Growth','Europe/Lisbon',4,'16:00','U393CKMVMYA','before',NULL,NULL,'','["U393CKMVMYA"]',0,'09:30','10:00','[]',1,'2026-11-11 09:00:01.447859','[]','[]','[]','[]');
CREATE TABLE ticks (
	id INTEGER NOT NULL, 
	finished DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "ticks" VALUES(1,'2026-12-01 17:30:00.000123');
CREATE INDEX ix_receipts_at ON receipts (at);
CREATE INDEX ix_slots_due_at ON slots (due_at);
CREATE INDEX outbox_by_status ON outbox (status, workspace, conversation, id);
CREATE INDEX reminders_of_decision ON decision_reminders (workspace, decision, id);
CREATE INDEX snoozes_of_decision ON decision_snoozes (workspace, decision, id);
CREATE INDEX alarms_by_moment ON alarms (at, workspace, record);
CREATE INDEX decisions_by_due ON decisions (workspace, team, phase, due, number);
CREATE INDEX decisions_by_delegate ON decisions (workspace, team, delegate, phase, due, number);
CREATE INDEX decisions_by_number ON decisions (workspace, team, number);
CREATE INDEX decisions_made ON decisions (workspace, team, decided_at);
CREATE INDEX decisions_by_answer ON decisions (workspace, team, phase, decided_at, number);
CREATE INDEX decisions_of_team ON decisions (workspace, team, state, due);
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
CREATE INDEX launch_items_of_owner ON launch_items (workspace, owner, state);
CREATE INDEX metrics_of_team ON metrics (workspace, team, retired_at, number);
CREATE INDEX metrics_of_owner ON metrics (workspace, owner, retired_at);
CREATE INDEX metrics_wanted ON metrics (wanted_at, workspace, number);
CREATE INDEX metric_askings_of_person ON metric_askings (workspace, person, at);
CREATE INDEX metric_values_by_time ON metric_values (workspace, metric, at, id);
CREATE INDEX agenda_by_moment ON agenda (at, workspace, team);
CREATE INDEX agenda_by_team ON agenda (team);
CREATE INDEX history_of_record ON history (workspace, record, position);
CREATE UNIQUE INDEX history_chain ON history (workspace, position);
CREATE INDEX homes_open ON homes (workspace, ends_at);
CREATE INDEX homes_by_end ON homes (ends_at, workspace, person);
CREATE INDEX decisions_to_review ON decisions (workspace, driver, phase, reviewed_at, review_on);
CREATE INDEX reopenings_by_outcome ON decision_reopenings (workspace, outcome);
CREATE INDEX launches_by_launch ON launches (workspace, team, phase, launched_at, number);
CREATE INDEX launches_by_approver ON launches (workspace, team, approver, phase, at, number, owner);
CREATE INDEX launches_of_team ON launches (workspace, team, at);
CREATE INDEX launches_by_number ON launches (workspace, team, number, phase);
CREATE INDEX launches_by_owner ON launches (workspace, team, owner, phase, at, number, approver);
CREATE INDEX launches_without_result ON launches (workspace, team, phase, measured, launched_at);
CREATE INDEX launches_of_owner ON launches (workspace, owner, phase);
CREATE INDEX launches_by_date ON launches (workspace, team, phase, at, number);
CREATE INDEX launches_unfinished ON launches (workspace, owner, phase, unfinished, launched_at);
CREATE INDEX departures_open ON departures (workspace, is_open, person);
COMMIT;
